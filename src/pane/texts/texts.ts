import { createContext, useContext } from "react";
import { en } from "./en";
import { nl, type Texts } from "./nl";

export type { Texts } from "./nl";

export type Language = "nl" | "en";

export const LANGUAGES: Readonly<Record<Language, Texts>> = { nl, en };

export const TextsContext = createContext<Texts>(nl);

/** The pane's texts in the language of the person. What comes from the plan stays Dutch. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
