import { Decimal } from "../../model/money/decimal";
import type { Place } from "../../model/plan/finding";
import type { InputDefinition, Plan } from "../../model/plan/plan";
import { cellsIn, parseAddress } from "../cells/address";
import type { Grid } from "../cells/grid";
import { readInputs } from "../figures/inputs";
import { cellsOfLink, placeOfCells, scalesOf, type Link, type Scale } from "../links/link";
import { MarkReader, textOfMarks } from "../find/inputs/marks";
import { RESERVED_NAMES } from "../sheets/sheet-names";
import { cellInUse, inputNotFound, noNumberThere, ownSheetSelected, shapeDoesNotFit } from "./refusals";

/**
 * The link to cells that a user pointed at.
 *
 * @param links the present ones: a cell that the user vouched for as another input is not taken away from it
 * @throws ProblemError where the cells cannot be this input's
 */
export function pointedLink(
  input: InputDefinition,
  place: Place,
  plan: Plan,
  grids: readonly Grid[],
  links: readonly Link[],
): Link {
  if (RESERVED_NAMES.includes(place.sheet)) throw ownSheetSelected(place);
  const { rows, columns } = parseAddress(place.address);
  const count = rows * columns;
  const isLine = rows === 1 || columns === 1;
  const fits = count === 1 || (input.perYear && isLine && count === plan.years.length);
  if (!fits) throw shapeDoesNotFit(input, place, plan.years.length);

  const cells = cellsIn(place.address);
  const holder = links.find(
    (link) =>
      link.input !== input.id &&
      link.confirmed === true &&
      link.sheet === place.sheet &&
      cellsOfLink(link).some((cell) => cells.includes(cell)),
  );
  if (holder !== undefined) {
    throw cellInUse(place, plan.inputs.find(({ id }) => id === holder.input)?.label ?? holder.input);
  }
  const grid = grids.find(({ name }) => name === place.sheet);
  if (grid === undefined) throw inputNotFound();
  return withScaleThatFits(input, place.sheet, cells, grid, plan);
}

function withScaleThatFits(
  input: InputDefinition,
  sheet: string,
  cells: readonly string[],
  grid: Grid,
  plan: Plan,
): Link {
  const marks = new MarkReader(grid, plan.years).marksOf(cells);
  const beside = textOfMarks(marks);
  const linkIn = (scale: Scale): Link => ({
    input: input.id,
    sheet,
    ...placeOfCells(cells),
    scale,
    certainty: 1,
    why: beside === "" ? "Door u aangewezen." : `Door u aangewezen, naast "${beside}".`,
    confirmed: true,
    corrected: true,
    marks,
  });
  const reading = (scale: Scale) => readInputs(plan, [linkIn(scale)], new Map([[sheet, grid]]));
  const faults = (scale: Scale) => reading(scale).findings.filter(({ severity }) => severity === "error");
  const [nearest] = scalesOf(input.unit)
    .filter((scale) => faults(scale).length === 0)
    .map((scale) => ({ scale, distance: distance(input, reading(scale).inputs.get(input.id) ?? []) }))
    .sort((a, b) => a.distance - b.distance);
  if (nearest !== undefined) return linkIn(nearest.scale);
  const [refused] = faults("1");
  throw refused === undefined ? inputNotFound() : noNumberThere(refused);
}

/** How far the size of these values lies from what was published, as a logarithm; 0 where one of them says nothing. */
function distance({ published }: InputDefinition, values: readonly (Decimal | null)[]): number {
  const size = (of: readonly Decimal[]) => Decimal.max(0, ...of.map((value) => value.abs()));
  const expected = size(published.map((text) => new Decimal(text)));
  const found = size(values.filter((value) => value !== null));
  return expected.isZero() || found.isZero() ? 0 : Math.abs(Math.log(found.div(expected).toNumber()));
}

/** The link of which the user says that it is right, with what its cells are known by from now on. */
export function confirmedLink(found: Link, plan: Plan, grids: readonly Grid[]): Link {
  const link = { ...found };
  delete link.beside;
  delete link.unnamed;
  const grid = grids.find(({ name }) => name === link.sheet);
  const marks = grid && new MarkReader(grid, plan.years).marksOf(cellsOfLink(link));
  return { ...link, confirmed: true, ...(marks && { marks }) };
}
