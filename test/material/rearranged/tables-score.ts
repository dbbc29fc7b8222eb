import { findTables } from "../../../src/workbook/find/tables/find-tables";
import { isSettled } from "../../../src/workbook/links/link";
import { cellsOfField } from "../../../src/workbook/links/table-link";
import { rearrangedTables, type RearrangedTables, type TableTruth } from "./tables";

/** What became of the tables of the suite. */
export interface TableFigures {
  readonly tables: number;
  /** Used without a question, every column right. */
  readonly right: number;
  /** Asked, with every column right as proposed. */
  readonly asked: number;
  /** Asked, with another column proposed. */
  readonly askedOther: number;
  readonly missed: number;
  /** Used without a question, and wrong. */
  readonly wrong: number;
  /** What was not right, in words. */
  readonly remarks: readonly string[];
}

type Outcome = "right" | "asked" | "askedOther" | "missed" | "wrong";

/** Finds the tables in every workbook of the suite and sets them beside where they really stand. */
export function benchTables(): TableFigures {
  const judged = rearrangedTables().flatMap((workbook) =>
    workbook.truth.map((truth) => ({ name: `${workbook.name}, ${truth.kind}`, ...judge(workbook, truth) })),
  );
  const count = (outcome: Outcome) => judged.filter((one) => one.outcome === outcome).length;
  return {
    tables: judged.length,
    right: count("right"),
    asked: count("asked"),
    askedOther: count("askedOther"),
    missed: count("missed"),
    wrong: count("wrong"),
    remarks: judged.flatMap(({ name, outcome, what }) => (outcome === "right" ? [] : [`${name}: ${outcome} ${what}`])),
  };
}

function judge(
  { grids, plan }: RearrangedTables,
  truth: TableTruth,
): { readonly outcome: Outcome; readonly what: string } {
  const found = findTables(grids, plan).find(({ table }) => table === truth.kind);
  if (found === undefined) return { outcome: "missed", what: "" };
  const off = Object.entries(truth.fields).filter(
    ([field, cells]) => cellsOfField(found, field).join() !== cells.join(),
  );
  const isSame = off.length === 0 && found.sheet === truth.sheet && (found.scale ?? "1") === truth.scale;
  const what = `${off.map(([field]) => field).join()} ${found.why}`;
  if (isSettled(found)) return { outcome: isSame && !truth.mustAsk ? "right" : "wrong", what };
  return { outcome: isSame ? "asked" : "askedOther", what };
}
