import { settleEn } from "./settle-en";
import { settleNl } from "./settle-nl";
import { LANGUAGES, useTexts } from "./texts";

/** The texts of what is loaded on demand on the tab Koppelen, in the language of the person. */
export function useSettleTexts(): typeof settleNl {
  return useTexts() === LANGUAGES.en ? settleEn : settleNl;
}
