import { nl, type Texts } from "./nl";

export type { Texts } from "./nl";

/** The pane's texts: Dutch, as all that it shows (decision 12). */
export function useTexts(): Texts {
  return nl;
}
