import { settleNl } from "./settle-nl";

/** The texts of what is loaded on demand on the tab Koppelen. */
export function useSettleTexts(): typeof settleNl {
  return settleNl;
}
