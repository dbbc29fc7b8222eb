import { contextOf, inputValue } from "../../../model/formula/amounts";
import type { Decimal } from "../../../model/money/decimal";
import { FROM_PLAN, isFromPlan } from "../../../model/plan/from-plan";
import { where } from "../../../model/plan/finding";
import type { InputDefinition } from "../../../model/plan/plan";
import { UNIT_LABELS } from "../../../model/text/units";
import type { InputLine } from "../../../model/whatif/scenario/input-differences";
import type { LinkView } from "../../connect/connection";
import { placesOfLinks } from "../../links/places-of-links";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text } from "../../sheets/workbook-change";
import { linkedNumber, type LinkedNumber } from "../parts/input-cells";
import { numberStyle } from "../parts/number-style";
import { differenceCells, numberCell, runCell, type ComparisonColumns, type ComparisonSource } from "./cells";

export interface WrittenInputs {
  /** First row with a check, from 0. */
  readonly first: number;
  /** The row after the last one. */
  readonly next: number;
  /** How many cells are checked. */
  readonly count: number;
}

/** So far apart, as a part of the number itself, that it is no matter of binary fractions. */
const TOLERANCE = "0.000000001";

/**
 * The inputs that differ between the runs, cell by cell; then those that do not, on which the scenarios stand as well.
 * The plan's own column refers to the user's cell.
 */
export function writeInputLines(
  draft: SheetDraft,
  columns: ComparisonColumns,
  source: ComparisonSource,
  first: number,
): WrittenInputs {
  const { comparison } = source;
  const differing = comparison.inputs;
  const same = otherInputs(source);
  const writer = new InputLines(draft, columns, source);
  let row = writer.section(first, "Verschillen in invoer, cel voor cel");
  if (differing.length === 0)
    draft.put(row++, columns.label, text("De scenario's hebben dezelfde invoer als het plan."));
  for (const line of differing) writer.write(row++, line, true);
  row = writer.section(row + 1, "Overige invoer van het plan, in alle scenario's gelijk");
  for (const line of same) writer.write(row++, line, false);
  return { first, next: row, count: writer.checked };
}

/** Inputs of the plan that all runs share, and that stand in a cell: a change of it makes the comparison out of date. */
function otherInputs({ connection, comparison }: ComparisonSource): readonly InputLine[] {
  const { plan, figures, links } = connection;
  const context = contextOf(plan, figures);
  const placeOf = placesOfLinks(links);
  const differing = new Set(comparison.inputs.map(keyOf));
  return plan.inputs
    .flatMap(({ id, label, unit, perYear }) =>
      (perYear ? plan.years : [null]).map((year, index): InputLine => ({
        kind: "input",
        id,
        label,
        unit,
        year,
        place: placeOf(id, index),
        values: [inputValue(context, id, index)],
      })),
    )
    .filter((line) => line.place !== null && !differing.has(keyOf(line)));
}

function keyOf({ kind, id, year }: InputLine): string {
  return `${kind} ${id} ${year ?? ""}`;
}

class InputLines {
  /** How many cells got a check. */
  checked = 0;
  private readonly links: ReadonlyMap<string, LinkView>;
  private readonly inputs: ReadonlyMap<string, InputDefinition>;

  constructor(
    private readonly draft: SheetDraft,
    private readonly columns: ComparisonColumns,
    private readonly source: ComparisonSource,
  ) {
    const { plan, links } = source.connection;
    this.links = new Map(links.map((link) => [link.input, link]));
    this.inputs = new Map(plan.inputs.map((input) => [input.id, input]));
  }

  /** @returns the row after it */
  section(row: number, title: string): number {
    this.draft.put(row, 0, text(title)).style("section", row, 0, 1, this.columns.count);
    return row + 1;
  }

  /** @param differs whether the values of the other runs are shown beside it */
  write(row: number, line: InputLine, differs: boolean): void {
    const { columns, draft, source } = this;
    const { label, unit, year, place } = line;
    const live = this.linkedNumber(line);
    const ofPlan = (differs ? line.values[source.plan] : line.values[0]) ?? null;
    // A reference to an empty cell would be a zero.
    const own = live === null || ofPlan === null ? numberCell(ofPlan) : formula(live.value);
    draft
      .put(row, columns.label, text(year === null ? label : `${label} ${year}`), text(UNIT_LABELS[unit]))
      .put(row, columns.about, text(place === null ? this.withoutCell(line) : where(place)))
      .style("explanation", row, columns.about);
    if (differs) {
      const values = line.values.map((value, run) => (run === source.plan ? own : numberCell(value)));
      draft.put(row, columns.firstRun, ...values, ...differenceCells(columns, source.comparison, row));
    } else draft.put(row, columns.firstRun + source.plan, own);
    draft
      .style(numberStyle(unit), row, columns.firstRun, 1, columns.check - columns.firstRun)
      .style("linked", row, columns.firstRun + source.plan);
    if (live !== null) this.check(row, ofPlan, live);
  }

  private withoutCell({ id }: InputLine): string {
    return isFromPlan(this.source.connection.figures, id) ? FROM_PLAN : "niet in een cel";
  }

  private check(row: number, then: Decimal | null, { number }: LinkedNumber): void {
    const { columns, draft, source } = this;
    const now = runCell(columns, row, source.plan);
    const written = runCell(columns, row, columns.written - columns.firstRun);
    const same =
      then === null ? `NOT(ISNUMBER(${number}))` : `ABS(${now}-${written})<=${TOLERANCE}*MAX(1,ABS(${written}))`;
    draft
      .put(row, columns.written, numberCell(then), formula(`IFERROR(IF(${same},"sluit","verouderd"),"verouderd")`))
      .style("explanation", row, columns.written)
      .style("right", row, columns.check);
    this.checked += 1;
  }

  /** The number in the user's own cell; null for what stands in no cell. */
  private linkedNumber({ kind, id, year, place }: InputLine): LinkedNumber | null {
    const link = this.links.get(id);
    const input = this.inputs.get(id);
    if (kind === "series" || place === null || link === undefined || input === undefined) return null;
    const index = year === null ? 0 : this.source.connection.plan.years.indexOf(year);
    return linkedNumber(input, link, index);
  }
}
