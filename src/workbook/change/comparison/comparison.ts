import { OUTCOME_WORDS } from "../../../model/plan/milestone-outcome";
import { UNIT_LABELS } from "../../../model/text/units";
import type { Comparison } from "../../../model/whatif/scenario/comparison";
import type { ComparisonLine } from "../../../model/whatif/scenario/comparison-sections";
import { columnName } from "../../cells/address";
import { LIVE_NOTES } from "../../sheets/live-notes";
import { SheetDraft } from "../../sheets/sheet-draft";
import { titleOf, COMPARISON_SHEET } from "../../sheets/sheet-names";
import { formula, text, type Content, type SheetChange } from "../../sheets/workbook-change";
import { numberStyle } from "../parts/number-style";
import {
  comparisonColumns,
  differenceCells,
  numberCell,
  runCell,
  type ComparisonColumns,
  type ComparisonSource,
} from "./cells";
import { writeCharts } from "./charts";
import { writeInputLines } from "./inputs";
import { liveFormulas } from "./live";

const HEADER = 5;
const CHECK_ROW = 3;
/** In points. */
const WIDTHS = { label: 300, unit: 95, about: 150, figure: 95 };
/** A name of this many characters takes a second line above a column of figures. */
const CHARACTERS_A_LINE = 15;
const LINE_HEIGHT = 15;

/**
 * The sheet on which scenarios stand side by side. Columns of scenarios are values of the moment; the plan's own column
 * and all differences are formulas, and a check says when the inputs are no longer those of that moment.
 */
export function comparisonSheet(source: ComparisonSource): SheetChange {
  const columns = comparisonColumns(source.comparison);
  const draft = new SheetDraft({
    name: COMPARISON_SHEET,
    what: `Scenario's naast elkaar: ${source.comparison.runs.map(({ name }) => name).join(", ")}`,
    columnWidths: [
      WIDTHS.label,
      WIDTHS.unit,
      WIDTHS.about,
      ...Array.from({ length: columns.count - columns.firstRun }, () => WIDTHS.figure),
    ],
    frozenRows: HEADER + 1,
    frozenColumns: 1,
  });
  writeHead(draft, columns, source);
  const rows = new Map<string, number>();
  const afterSections = writeSections(draft, columns, source, HEADER + 1, rows);
  const inputs = writeInputLines(draft, columns, source, afterSections);
  const checks = `${columnName(columns.check)}${inputs.first + 1}:${columnName(columns.check)}${inputs.next}`;
  draft.put(
    CHECK_ROW,
    columns.about,
    inputs.count === 0 ? null : formula(`IF(COUNTIF(${checks},"verouderd")=0,"sluit","verouderd")`),
  );
  const afterRemarks = writeRemarks(draft, source.comparison, inputs.next + 1);
  if (source.charts) writeCharts(draft, columns, source.comparison, rows, afterRemarks + 1);
  return draft.print(HEADER, undefined, { of: "Scenario's naast elkaar" }).build();
}

function writeHead(
  draft: SheetDraft,
  columns: ComparisonColumns,
  { connection, comparison, writtenAt }: ComparisonSource,
): void {
  const { runs, base } = comparison;
  const against = runs[base]?.name ?? "";
  const differences = runs.flatMap(({ name }, run) => (run === base ? [] : [`${name} − ${against}`]));
  const titles = [...runs.map(({ name }) => name), ...differences];
  const longest = Math.max(...titles.map(({ length }) => length));
  draft
    .put(0, 0, text(titleOf(COMPARISON_SHEET, connection.plan.name)))
    .style("title", 0, 0)
    .put(
      1,
      0,
      text(
        `Geschreven op ${writtenAt}. De kolommen van scenario's zijn waarden van dat moment; ${LIVE_NOTES.comparison}`,
      ),
    )
    .put(
      2,
      0,
      text(
        "Bedragen in euro's; negatief is een baat, positief zijn kosten. Een negatief verschil is dus een beter resultaat.",
      ),
    )
    .put(CHECK_ROW, 0, text(LIVE_NOTES.comparisonCheck))
    .style("note", 1, 0, 3)
    .style("bold", CHECK_ROW, columns.about)
    .put(HEADER, columns.label, text("Omschrijving"), text("Eenheid"), text("Cel of gevraagd"))
    .put(HEADER, columns.firstRun, ...titles.map(text), text("Plan toen"), text("Controle"))
    .style("header", HEADER, 0, 1, columns.firstRun)
    .style("headerRight", HEADER, columns.firstRun, 1, columns.count - columns.firstRun)
    .height(HEADER, LINE_HEIGHT * Math.max(2, Math.ceil(longest / CHARACTERS_A_LINE)));
}

/**
 * @param rows is told where each line stands
 * @returns the row after the sections
 */
function writeSections(
  draft: SheetDraft,
  columns: ComparisonColumns,
  source: ComparisonSource,
  first: number,
  rows: Map<string, number>,
): number {
  const live = source.live
    ? liveFormulas(source.connection.plan, source.connection.figures.milestones)
    : new Map<string, string>();
  let row = first;
  for (const { title, lines } of source.comparison.sections) {
    draft.put(row, 0, text(title)).style("section", row, 0, 1, columns.count);
    row += 1;
    for (const line of lines) {
      const ofPlan = live.get(line.id);
      rows.set(line.id, row);
      row = writeLine(draft, columns, source, line, ofPlan === undefined ? null : formula(ofPlan), row);
    }
    row += 1;
  }
  return row;
}

/** @returns the row after the line, and after what is said of it in words */
function writeLine(
  draft: SheetDraft,
  columns: ComparisonColumns,
  { comparison, plan }: ComparisonSource,
  { label, unit, values, target, statuses }: ComparisonLine,
  live: Content,
  row: number,
): number {
  const figures = values.map((value, run) => (run === plan && live !== null ? live : numberCell(value)));
  draft
    .put(row, columns.label, text(label), text(UNIT_LABELS[unit]), numberCell(target?.required ?? null))
    .put(row, columns.firstRun, ...figures, ...differenceCells(columns, comparison, row))
    .style(numberStyle(unit), row, columns.about, 1, columns.written - columns.about);
  let next = row + 1;
  if (target !== undefined) {
    const asked = `$${columnName(columns.about)}${row + 1}`;
    writeWords(
      draft,
      columns,
      next,
      "wordt gehaald",
      target.met.map((_, run) => {
        const cell = runCell(columns, row, run);
        return formula(`IF(ISNUMBER(${cell}),IF(${cell}>=${asked},"ja","nee"),"onbekend")`);
      }),
    );
    next += 1;
  }
  if (statuses?.some((status) => status !== "open")) {
    writeWords(
      draft,
      columns,
      next,
      "stand",
      statuses.map((status) => text(OUTCOME_WORDS[status])),
    );
    next += 1;
  }
  return next;
}

function writeWords(
  draft: SheetDraft,
  columns: ComparisonColumns,
  row: number,
  label: string,
  words: readonly Content[],
): void {
  draft
    .put(row, columns.label, text(label))
    .style("indented", row, columns.label)
    .put(row, columns.firstRun, ...words)
    .style("right", row, columns.firstRun, 1, words.length)
    .style("explanation", row, columns.label, 1, columns.firstRun + words.length);
}

/** @returns the row after them */
function writeRemarks(draft: SheetDraft, { runs }: Comparison, first: number): number {
  const told = runs.filter(({ remark }) => remark !== "");
  if (told.length === 0) return first;
  draft.put(first, 0, text("Wat de scenario's veronderstellen")).style("section", first, 0, 1, 1);
  told.forEach(({ name, remark }, index) => {
    const row = first + 1 + index;
    draft.put(row, 0, text(`${name}: ${remark}`)).style("left", row, 0);
  });
  return first + 1 + told.length;
}
