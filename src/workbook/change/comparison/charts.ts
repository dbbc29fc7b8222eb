import type { Comparison } from "../../../model/whatif/scenario/comparison";
import type { SectionId } from "../../../model/whatif/scenario/comparison-sections";
import { rectAddress } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text, type ChartLayout } from "../../sheets/workbook-change";
import { runCell, type ComparisonColumns } from "./cells";

interface WantedChart {
  readonly section: SectionId;
  readonly kind: ChartLayout["kind"];
  readonly title: string;
  /** The lines of the section that it shows, by the beginning of their id; absent: all. */
  readonly only?: string;
}

const CHARTS: readonly WantedChart[] = [
  { section: "totals", kind: "columns", title: "Totalen over alle jaren, per scenario (euro)" },
  { section: "domains", kind: "columns", title: "Resultaat per domein, per scenario (euro)", only: "result " },
  { section: "years", kind: "lines", title: "Resultaat per jaar, per scenario (euro)", only: "result " },
];

/** In cells. */
const SIZE = { rows: 18, columns: 8 };

/**
 * Charts to the right of the table. A chart wants names and figures side by side: a block beneath the table repeats them,
 * as references to the cells above.
 *
 * @param rows by id of the line, where it stands on the sheet
 * @param first the row where the block begins
 */
export function writeCharts(
  draft: SheetDraft,
  columns: ComparisonColumns,
  { runs, sections }: Comparison,
  rows: ReadonlyMap<string, number>,
  first: number,
): void {
  draft.put(first, 0, text("Wat de grafieken tonen")).style("section", first, 0, 1, columns.count);
  let next = first + 1;
  CHARTS.forEach(({ section, kind, title, only }, index) => {
    const lines = sections.find(({ id }) => id === section)?.lines ?? [];
    const shown = lines.filter(({ id }) => only === undefined || id.startsWith(only));
    if (shown.length === 0) return;
    draft.put(next, 0, text(title), ...runs.map(({ name }) => text(name))).style("note", next, 0, 1, runs.length + 1);
    shown.forEach(({ id, label }, offset) => {
      const row = next + 1 + offset;
      const references = runs.map((_, run) => formula(runCell(columns, rows.get(id) ?? 0, run)));
      draft.put(row, 0, text(label), ...references).style("euros", row, 1, 1, runs.length);
    });
    draft.chart({
      name: `MGN ${section}`,
      title,
      kind,
      seriesBy: "columns",
      data: rectAddress({ row: next, column: 0, rows: shown.length + 1, columns: runs.length + 1 }),
      at: rectAddress({ row: 5 + index * (SIZE.rows + 1), column: columns.count + 1, ...SIZE }),
    });
    next += shown.length + 2;
  });
}
