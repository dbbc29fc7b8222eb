import { Storage, StorageType } from "@microsoft/office-js-helpers";
import { createContext, useContext } from "react";
import { isTab, type TabId } from "./tabs";

/** What belongs to the person at this computer and not to the workbook. Never a figure, never a name. */
export interface Person {
  /** The tab that was last open, or null the first time. */
  lastTab(): TabId | null;
  setLastTab(tab: TabId): void;
  /** The view of the tab Wat-als that was last open, by the tab's own name for it; null the first time. */
  lastView(): string | null;
  setLastView(view: string): void;
  isDismissed(hint: string): boolean;
  dismiss(hint: string): void;
}

const CONTAINER = "mgn-businesscase";

/** Preferences in the browser's own storage; where that is refused (a strict web view), for as long as the pane is open. */
export function createPerson(): Person {
  const storage = openStorage();
  const keep = (key: string, value: unknown): void => {
    try {
      storage.set(key, value);
    } catch {
      // Full, or refused half-way: a preference is not worth a message.
    }
  };
  const dismissed = (): readonly unknown[] => {
    const hints = storage.get("dismissed");
    return Array.isArray(hints) ? hints : [];
  };
  return {
    lastTab: () => {
      const tab = storage.get("tab");
      return isTab(tab) ? tab : null;
    },
    setLastTab: (tab) => keep("tab", tab),
    lastView: () => {
      const view = storage.get("view");
      return typeof view === "string" ? view : null;
    },
    setLastView: (view) => keep("view", view),
    isDismissed: (hint) => dismissed().includes(hint),
    dismiss: (hint) => keep("dismissed", [...new Set([...dismissed(), hint])]),
  };
}

function openStorage(): Storage<unknown> {
  try {
    return new Storage<unknown>(CONTAINER, StorageType.LocalStorage);
  } catch {
    return new Storage<unknown>(CONTAINER, StorageType.InMemoryStorage);
  }
}

/** Who is at the pane; App provides it. */
export const PersonContext = createContext<Person | null>(null);

export function usePerson(): Person {
  const person = useContext(PersonContext);
  if (!person) throw new Error("no person: render inside PersonContext");
  return person;
}
