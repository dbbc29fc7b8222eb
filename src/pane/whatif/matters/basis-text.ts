import { numberUpTo } from "../../../model/text/dutch";
import type { InputRange } from "../../../model/whatif/outcome/range";
import type { WhatIfTexts } from "../../texts/whatif";

/** What a low and a high rest on: what was published, somebody's judgement, or nothing but a percentage. */
export function basisText({ basis, percent, clipped }: InputRange, { matters: say }: WhatIfTexts): string {
  const text = basis === "percent" ? say.basis.percent(percent ? numberUpTo(percent, 2) : "") : say.basis[basis];
  return clipped ? `${text}, ${say.clipped}` : text;
}
