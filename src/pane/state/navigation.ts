import { createContext, useContext } from "react";
import type { Subject } from "../explain/subject";
import type { TabId } from "./tabs";

export interface Navigation {
  /** Opens a tab and puts the focus on its heading. */
  goTo(tab: TabId): void;
  /** Opens the explanation of a figure. */
  explain(subject: Subject): void;
}

export const NavigationContext = createContext<Navigation>({
  goTo: () => undefined,
  explain: () => undefined,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
