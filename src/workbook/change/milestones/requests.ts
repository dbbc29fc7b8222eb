import { ONE } from "../../../model/money/decimal";
import type { Decimal } from "../../../model/money/decimal";
import { zvwShare } from "../../../model/plan/domain";
import type { Milestone } from "../../../model/plan/figures";
import type { Plan } from "../../../model/plan/plan";
import { reference } from "../../cells/address";
import { serialOfDate } from "../../figures/dates";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS } from "../../sheets/sheet-names";
import { formula, text } from "../../sheets/workbook-change";
import { keys, layOut } from "../businesscase/layout";
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
      requested(plan, request.request, zvwShare, decimals),
      requested(plan, request.request, (definition) => ONE.minus(zvwShare(definition)), decimals),
    )
    .put(row, at.SCOPE, text(SCOPE_WORDS[request.scope]), text(request.scopeAssumed ? "aanname" : "bevestigd"))
    .put(row, at.STATUS, text("geen mijlpaal"))
    .put(row, at.EARNED, 1, formula(cell(at.IZA)), unless(isUnknown, 0))
    .put(row, at.COUNTS, due, due, due)
    .put(row, at.ACCOUNTS, formula(`DATE(YEAR(${cell(at.COUNTS)})+1,7,15)`))
    .put(row, at.DESCRIPTION, text(request.description), formula(cell(at.SPUK)), formula(cell(at.IZA)));
}

/** The requested rows of one year, each by its part in a domain. */
function requested(plan: Plan, year: number, shareOf: (row: Plan["rows"][number]) => Decimal, decimals: number) {
  const layout = layOut(plan);
  const parts = plan.rows
    .filter((row) => row.requestedIn?.includes(year) && !shareOf(row).isZero())
    .map((row) => {
      const cell = reference(SHEETS.businessCase, layout.yearCell(keys.row(row.id), plan.years.indexOf(year)));
      const share = shareOf(row);
      return share.eq(1) ? cell : `${cell}*${share.toString()}`;
    });
  return parts.length === 0 ? 0 : formula(`ROUND(${parts.join("+")},${decimals})`);
}
