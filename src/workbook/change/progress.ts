import type { Actuals } from "../../model/realisation/actuals";
import { progressOf } from "../../model/realisation/progress";
import { allMilestones, progressReport } from "../../model/realisation/report";
import type { Result } from "../../model/result/result";
import type { Connection } from "../connect/connection";
import { SheetDraft } from "../sheets/sheet-draft";
import { REALISATION_SHEET, SHEETS, titleOf } from "../sheets/sheet-names";
import { text, type SheetChange } from "../sheets/workbook-change";
import { figureColumnsOf, writeBlocks } from "./parts/blocks";

/** In points; as wide as a standing A4. */
const WIDTHS = { label: 330, figure: 100 };
const CHARACTERS_A_LINE = 165;
const NOTE = `Van de laatste keer Herbereken, uit wat op ${REALISATION_SHEET} staat.`;

/** Where the plan stands, on one page: the figures and the words of the pane and of the report. */
export function progressSheet({ plan, figures }: Connection, result: Result, actuals: Actuals | null): SheetChange {
  const progress = actuals && progressOf(plan, figures, actuals, result.payout);
  const blocks = progress ? [...progressReport(plan, progress).slice(1), allMilestones(progress)] : [];
  const draft = new SheetDraft({
    name: SHEETS.progress,
    what: "Waar het plan staat: gehaald, in gevaar en om hoeveel geld, wat er moet gebeuren en voor wanneer",
    columnWidths: [WIDTHS.label, ...Array.from({ length: figureColumnsOf(blocks) }, () => WIDTHS.figure)],
    frozenRows: 1,
  });
  draft
    .put(0, 0, text(titleOf(SHEETS.progress, plan.name)))
    .style("title", 0, 0)
    .put(1, 0, text(progress ? NOTE : `Er is nog niets geteld: vul ${REALISATION_SHEET} in.`))
    .style("note", 1, 0);
  writeBlocks(draft, blocks, 3, { characters: CHARACTERS_A_LINE, over: figureColumnsOf(blocks) + 1 });
  return draft.print(0, undefined, { portrait: true, onePage: true }).build();
}
