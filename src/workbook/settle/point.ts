import type { Place } from "../../model/audit/finding";
import type { InputDefinition, Plan } from "../../model/businesscase/plan";
import { cellsIn, parseAddress } from "../address";
import { RESERVED_NAMES } from "../change/reserved-names";
import type { Link, Scale } from "../connection";
import { readInputs } from "../figures/inputs";
import { chooseScale } from "../find/units";
import type { Grid } from "../grid";
import { cellsOfLink, placeOfCells } from "../link";
import { textBeside } from "./beside";
import { cellInUse, inputNotFound, noNumberThere, ownSheetSelected, shapeDoesNotFit } from "./refusals";

const SCALES: readonly Scale[] = ["1", "1000", "0.01"];

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
  const beside = textBeside(grid, cells);
  const linkIn = (scale: Scale): Link => ({
    input: input.id,
    sheet,
    ...placeOfCells(cells),
    scale,
    certainty: 1,
    why: beside === "" ? "Door u aangewezen." : `Door u aangewezen, naast "${beside}".`,
    confirmed: true,
    corrected: true,
    beside,
  });
  const likeliest = chooseScale(input, grid, labelPosition(cells), cells).scale;
  const reading = (scale: Scale) => readInputs(plan, [linkIn(scale)], new Map([[sheet, grid]]));
  const scale = [likeliest, ...SCALES].find((candidate) => reading(candidate).findings.every(isUsable));
  if (scale !== undefined) return linkIn(scale);
  const [refused] = reading(likeliest).findings.filter((finding) => !isUsable(finding));
  throw refused === undefined
    ? shapeDoesNotFit(input, { sheet, address: cells.join() }, cells.length)
    : noNumberThere(refused);
}

/** Something to tell of a cell that can be used nevertheless. */
function isUsable({ severity }: { readonly severity: string }): boolean {
  return severity !== "error";
}

/** Where the words about the cells stand: in their row, to the left. */
function labelPosition([first = "A1"]: readonly string[]): { readonly row: number; readonly column: number } {
  const { row, column } = parseAddress(first);
  return { row, column: Math.max(0, column - 1) };
}
