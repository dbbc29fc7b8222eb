import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../../src/pane/App";
import type { Person } from "../../../src/pane/state/person";
import type { TabId } from "../../../src/pane/state/tabs";
import { fakeSession, type FakeSession } from "./fake-session";
import type { SessionState } from "../../../src/workbook/session/state";

// jsdom has no layout: what is visible, and where the focus may go, is proven in test/browser. Asking it here for every
// element would only cost seconds.
configure({ defaultHidden: true });
// What is loaded on demand takes a while on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no media: no contrast, no dark. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// jsdom knows the dialog element but cannot open it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

export function fakePerson(tab: TabId | null = null): Person {
  let last = tab;
  let view: string | null = null;
  const hints = new Set<string>();
  return {
    lastTab: () => last,
    setLastTab: (chosen) => {
      last = chosen;
    },
    lastView: () => view,
    setLastView: (chosen) => {
      view = chosen;
    },
    isDismissed: (hint) => hints.has(hint),
    dismiss: (hint) => hints.add(hint),
  };
}

export interface Pane {
  readonly user: UserEvent;
  readonly session: FakeSession;
  readonly person: Person;
}

/** The whole pane on a session in a given state. */
export function renderPane(state?: SessionState, person: Person = fakePerson()): Pane {
  const session = fakeSession(state);
  render(<App session={session} person={person} />);
  const set: FakeSession["set"] = (changes) => act(() => session.set(changes));
  return { user: userEvent.setup(), session: { ...session, set }, person };
}

export async function openTab({ user }: Pane, name: RegExp): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
  // Some tabs are loaded when they are asked for.
  await waitFor(() => expect(screen.queryByRole("progressbar")).not.toBeInTheDocument());
}

/** What a screen reader is told when something ended well, or not. */
export function announced(): string {
  return [...screen.queryAllByRole("status"), ...screen.queryAllByRole("alert")]
    .map((region) => region.textContent)
    .join("");
}
