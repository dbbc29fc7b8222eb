import { requestSeries } from "../../../model/businesscase/requests";
import { excelFormula } from "../../../model/formula/excel-formula";
import type { Milestone } from "../../../model/plan/figures";
import type { Domain, Plan } from "../../../model/plan/plan";
import { reference } from "../../cells/address";
import { serialOfDate } from "../../figures/dates";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS } from "../../sheets/sheet-names";
import { formula, text } from "../../sheets/workbook-change";
import { layOut } from "../businesscase/layout";
import { referencesIn } from "../businesscase/references";
import { unless } from "../parts/unknown";
import * as at from "../places/milestone-columns";
import { SCOPE_WORDS } from "./scope-words";

/**
 * What is asked for a year, below the milestones: live, from the rows of the business case that are requested. It hangs
 * on no milestone, so nothing of it is assessed; what goes back of it for a milestone that is missed is unknown.
 *
 * @param index its row among the milestones, from 0
 */
export function writeRequest(
  draft: SheetDraft,
  index: number,
  request: Milestone & { readonly request: number },
  { plan, decimals, isUnknown }: { readonly plan: Plan; readonly decimals: number; readonly isUnknown: boolean },
): void {
  const row = at.FIRST + index;
  const cell = (column: number) => at.milestoneCell(index, column);
  const due = serialOfDate(request.due);
  draft
    .put(row, at.NAME, text(request.name), due, text("aanvraag"))
    .put(
      row,
      at.TOTAL,
      formula(`${cell(at.IZA)}+${cell(at.SPUK)}`),
      requested(plan, request.request, "zvw", decimals),
      requested(plan, request.request, "sd", decimals),
    )
    .put(row, at.SCOPE, text(SCOPE_WORDS[request.scope]), text(request.scopeAssumed ? "aanname" : "bevestigd"))
    .put(row, at.STATUS, text("geen mijlpaal"))
    .put(row, at.EARNED, 1, formula(cell(at.IZA)), unless(isUnknown, 0))
    .put(row, at.COUNTS, due, due, due)
    .put(row, at.ACCOUNTS, formula(`DATE(YEAR(${cell(at.COUNTS)})+1,7,15)`))
    .put(row, at.DESCRIPTION, text(request.description), formula(cell(at.SPUK)), formula(cell(at.IZA)));
}

/** What is requested for one year in one domain. */
function requested(plan: Plan, year: number, domain: Domain, decimals: number) {
  const onCase = (cell: string) => reference(SHEETS.businessCase, cell);
  const references = referencesIn(layOut(plan), plan.years.indexOf(year), onCase);
  return formula(`ROUND(${excelFormula(requestSeries(plan)[domain], references)},${decimals})`);
}
