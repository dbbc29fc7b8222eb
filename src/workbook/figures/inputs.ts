import type { Decimal } from "../../model/money/decimal";
import type { Finding } from "../../model/audit/finding";
import type { InputId } from "../../model/businesscase/expression";
import type { InputDefinition, Plan } from "../../model/businesscase/plan";
import type { Link } from "../connection";
import { cellNamed } from "../grid";
import type { CellValue, Grid } from "../grid";
import { cellsOfLink } from "../link";
import { readNumber } from "./read-number";

export interface InputReading {
  readonly inputs: ReadonlyMap<InputId, readonly (Decimal | null)[]>;
  readonly findings: readonly Finding[];
}

const CONSEQUENCE = "Wat hiervan afhangt is onbekend; de rest staat.";

/** The linked cells as numbers; a cell that cannot be used leaves only its own year unknown. */
export function readInputs(plan: Plan, links: readonly Link[], grids: ReadonlyMap<string, Grid>): InputReading {
  const inputs = new Map<InputId, readonly (Decimal | null)[]>();
  const findings: Finding[] = [];
  for (const link of links) {
    const definition = plan.inputs.find(({ id }) => id === link.input);
    const grid = grids.get(link.sheet);
    if (definition === undefined || grid === undefined || isLeftEmpty(definition, link, grid)) continue;
    const { label, unit, bounds } = definition;
    const reads = cellsOfLink(link).map((address) =>
      readNumber(
        cellNamed(grid, address),
        { sheet: link.sheet, address },
        { label, unit, bounds, scale: link.scale, consequence: CONSEQUENCE },
      ),
    );
    inputs.set(
      link.input,
      reads.map((read) => ("value" in read ? read.value : null)),
    );
    findings.push(...reads.flatMap((read) => ("refused" in read ? [read.refused] : [])));
  }
  return { inputs, findings };
}

/** What the linked cells hold now, as they hold it. */
export function valuesOfLink(link: Link, grid: Grid | undefined): readonly CellValue[] {
  return grid === undefined ? [] : cellsOfLink(link).map((address) => cellNamed(grid, address).value);
}

/** An input that the plan can do without may stay empty. */
export function isLeftEmpty(definition: InputDefinition, link: Link, grid: Grid): boolean {
  return (
    definition.optional === true && cellsOfLink(link).every((address) => cellNamed(grid, address).kind === "empty")
  );
}
