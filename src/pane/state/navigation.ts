import { createContext, useContext } from "react";
import type { Quantity } from "../../model/quantities/quantity";
import type { TabId } from "./tabs";

/** A figure that can be explained, by the id of its quantity: a row, a sum of rows, or one that the plan gives limits to. */
export type Subject = Quantity["id"];

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
