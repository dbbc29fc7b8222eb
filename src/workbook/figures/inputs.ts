import type { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import type { Finding } from "../../model/plan/finding";
import type { InputDefinition, Plan } from "../../model/plan/plan";
import { isMoney } from "../../model/text/units";
import { cellNamed, type CellValue, type Grid } from "../cells/grid";
import { styleOf, type NumberStyle } from "../../model/text/number-text";
import { cellsOfLink, type Link } from "../links/link";
import { withCauses } from "./causes";
import { cellKey, unusableFollowers, withFollowers } from "./followers";
import type { DefinedNames } from "./precedents";
import { readNumber, typedAsText, typedIn } from "./read-number";
import { workedOutFrom, type WorkedOutFrom } from "./worked-out-from";

export interface InputReading {
  readonly inputs: ReadonlyMap<InputId, readonly (Decimal | null)[]>;
  readonly findings: readonly Finding[];
}

const CONSEQUENCE = "Wat hiervan afhangt is onbekend; de rest is wel berekend.";

/** Links and what is known of the cells around them. */
export interface LinkedCells {
  readonly links: readonly Link[];
  /** Cells of inputs whose value comes from elsewhere: not used, but the workbook's own formulas may read them. */
  readonly asides?: readonly Link[];
  readonly grids: ReadonlyMap<string, Grid>;
  readonly names?: DefinedNames;
}

/**
 * The linked cells as numbers; a cell that cannot be used leaves only its own year unknown, and with it each linked cell
 * that the workbook works out from it.
 */
export function readLinked(
  plan: Plan,
  { links, asides = [], grids, names = new Map() }: LinkedCells,
): InputReading & { readonly workedOutFrom: WorkedOutFrom } {
  const all = [...links, ...asides];
  const from = workedOutFrom(all, grids, names);
  const own = readInputs(plan, links, grids);
  const beside = readInputs(plan, asides, grids);
  const read = new Map([...own.inputs, ...beside.inputs]);
  const followers = unusableFollowers(plan, all, from, read);
  const inputs = new Map(
    [...own.inputs].map(([input, values]) => [
      input,
      values.map((value, index) => (followers.has(cellKey({ input, index })) ? null : value)),
    ]),
  );
  return { inputs, findings: withFollowers(own.findings, plan, links, followers), workedOutFrom: from };
}

/** Each linked cell as a number by itself. */
export function readInputs(plan: Plan, links: readonly Link[], grids: ReadonlyMap<string, Grid>): InputReading {
  const inputs = new Map<InputId, readonly (Decimal | null)[]>();
  const findings: Finding[] = [];
  for (const link of links) {
    const definition = plan.inputs.find(({ id }) => id === link.input);
    const grid = grids.get(link.sheet);
    if (definition === undefined || grid === undefined || isLeftEmpty(definition, link, grid)) continue;
    const { label, unit, bounds, perYear } = definition;
    const style = styleOfInput(definition, link, valuesOfLink(link, grid));
    const reads = cellsOfLink(link).map((address, index) =>
      readNumber(
        cellNamed(grid, address),
        { sheet: link.sheet, address },
        {
          ...{ label, unit, bounds, scale: link.scale, consequence: CONSEQUENCE, style },
          ...(perYear && { which: String(plan.years[index] ?? index) }),
        },
      ),
    );
    inputs.set(
      link.input,
      reads.map((read) => ("value" in read ? read.value : null)),
    );
    findings.push(...reads.flatMap((read) => ("refused" in read ? [read.refused] : [])));
    findings.push(...typedAsText(label, link.sheet, typedIn(reads)));
  }
  return { inputs, findings: withCauses(findings, grids) };
}

/** How the numbers of an input are typed where its cells hold text. */
export function styleOfInput(
  { unit }: Pick<InputDefinition, "unit">,
  { scale }: Pick<Link, "scale">,
  values: readonly CellValue[],
): NumberStyle {
  // Nobody types a tenth of a cent, or a part of a person; thousands of euros do have thousandths.
  const withoutThousandths = unit === "people" || (isMoney(unit) && scale === "1");
  return styleOf(
    values.filter((value) => typeof value === "string"),
    withoutThousandths,
  );
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
