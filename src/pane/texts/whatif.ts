import { LANGUAGES, useTexts } from "./texts";
import { whatIfEn } from "./whatif-en";
import { whatIfNl, type WhatIfTexts } from "./whatif-nl";

export type { WhatIfTexts } from "./whatif-nl";

/** The texts of the tab Wat-als, in the language of the person: loaded with the tab, not with the pane. */
export function useWhatIfTexts(): WhatIfTexts {
  return useTexts() === LANGUAGES.en ? whatIfEn : whatIfNl;
}
