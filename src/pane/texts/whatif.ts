import { whatIfNl, type WhatIfTexts } from "./whatif-nl";

export type { WhatIfTexts } from "./whatif-nl";

/** The texts of the tab Wat-als: loaded with the tab, not with the pane. */
export function useWhatIfTexts(): WhatIfTexts {
  return whatIfNl;
}
