import { createContext, useContext } from "react";
import type { Subject } from "../explain/subject";
import type { TabId } from "./tabs";

export interface Navigation {
  /** Opens a tab and puts the focus on its heading. */
  goTo(tab: TabId): void;
  /** After connecting: back to where this person was in a workbook that was calculated before, else to what was found. */
  arrive(): void;
  /** Opens the explanation of a figure. */
  explain(subject: Subject): void;
}

export const NavigationContext = createContext<Navigation>({
  goTo: () => undefined,
  arrive: () => undefined,
  explain: () => undefined,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
