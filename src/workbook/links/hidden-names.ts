import type { InputId } from "../../model/plan/expression";
import type { Place } from "../../model/plan/finding";
import { absolute, reference } from "../cells/address";
import type { NamedWrite } from "../cells/cell-write";
import { cellsOfLink, isSettled, type Link } from "./link";
import type { Settlement } from "./settlement";
import type { TableLink } from "./table-link";

/** A hidden defined name of ours. Excel itself keeps it on its cells, whatever is inserted, moved or renamed. */
export interface HiddenName {
  readonly name: string;
  /** With a leading "=", in invariant form. */
  readonly formula: string;
}

/** Names that begin so are ours, and nobody else's. */
const PREFIX = "_mgn.";

/** Those of ours among the names of a workbook, once their names and formulas are loaded. */
export function ourNames({ items }: Excel.NamedItemCollection): readonly HiddenName[] {
  return items.flatMap(({ name, formula }) =>
    name.toLowerCase().startsWith(PREFIX) ? [{ name, formula: String(formula) }] : [],
  );
}

/** The workbook's own names: by name in lower case, what it stands for. */
export function otherNames({ items }: Excel.NamedItemCollection): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ name, formula }) =>
      name.toLowerCase().startsWith(PREFIX) ? [] : [[name.toLowerCase(), String(formula)] as const],
    ),
  );
}

/** "wait-weeks" → "_mgn.wait_weeks": a name knows no hyphen. */
export function nameOfInput(input: InputId): string {
  return PREFIX + input.replace(/[^\p{L}\p{N}.]/gu, "_");
}

/** The name of a table. No input has one like it: theirs know no second underscore after the first point. */
export function nameOfTable(kind: TableLink["table"]): string {
  return `${PREFIX}_${kind}`;
}

/** The name of one of the places that are not this input's. */
export function nameOfRejected(input: InputId, index: number): string {
  return `${PREFIX}_not.${nameOfInput(input).slice(PREFIX.length)}.${index + 1}`;
}

/** The name of one of the user's cells that a write changed: its number, and which of its cells. */
export function nameOfUndone(write: number, index: number): string {
  return `${PREFIX}_undo.${write}.${index + 1}`;
}

/** Where the things are that the plan asks for, as a file keeps it. */
export interface Places {
  readonly links: readonly Link[];
  readonly tables: readonly TableLink[];
  readonly settlement: Settlement;
}

/** All that a file keeps the place of. */
export interface Kept extends Places {
  /** Cells that a write changed, and that can be put back. */
  readonly history: readonly { readonly inputs: readonly NamedWrite[] }[];
}

/**
 * The names that keep these on their cells. What is not settled is looked for anew, and needs none; a link that lost its
 * name gets none before someone has seen where it stands; neither does a table that nobody vouched for.
 */
export function namesOf({ links, tables, settlement: { rejected }, history }: Kept): readonly HiddenName[] {
  return [
    ...links
      .filter((link) => isSettled(link) && link.unnamed !== true)
      .map((link) => ({ name: nameOfInput(link.input), formula: formulaOf(link) })),
    ...tables
      .filter(({ confirmed }) => confirmed === true)
      .map((table) => ({ name: nameOfTable(table.table), formula: areaOf(table) })),
    ...Object.entries(rejected).flatMap(([input, places]) =>
      places.map((place, index) => ({ name: nameOfRejected(input, index), formula: areaOf(place) })),
    ),
    ...history.flatMap(({ inputs }) =>
      inputs.flatMap((cell) =>
        cell.name === undefined || cell.gone === true ? [] : [{ name: cell.name, formula: areaOf(cell) }],
      ),
    ),
  ];
}

/** The formula of a name that stands for one area. */
export function areaOf({ sheet, address }: Place): string {
  return `=${reference(sheet, absolute(address))}`;
}

/** Excel writes the name of a sheet without quotes where it can, and may put a space after a comma: the same is meant. */
export function sameFormula(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(formula: string): string {
  return formula.replace(/'((?:[^']|'')+)'!|,\s+/g, (_, sheet: string | undefined) =>
    sheet === undefined ? "," : `${sheet}!`,
  );
}

/** Each cell by itself: a year that someone inserts in between must not become part of the link. */
function formulaOf(link: Link): string {
  return `=${cellsOfLink(link)
    .map((cell) => reference(link.sheet, absolute(cell)))
    .join(",")}`;
}
