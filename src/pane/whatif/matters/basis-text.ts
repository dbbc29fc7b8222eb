import { numberUpTo } from "../../../model/text/dutch";
import type { InputRange } from "../../../model/whatif/outcome/range";
import type { WhatIfTexts } from "../../texts/whatif";

/** What a low and a high rest on: what was published, somebody's judgement, or nothing but a percentage. */
export function basisText({ basis, percent, clipped }: InputRange, { matters: say }: WhatIfTexts): string {
  const said = say.basis[basis];
  const text = typeof said === "string" ? said : said(percent ? numberUpTo(percent, 2) : "");
  return clipped ? `${text}, ${say.clipped}` : text;
}
