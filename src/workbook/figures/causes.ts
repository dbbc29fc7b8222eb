import { dutchError } from "../cells/excel-errors";
import { cellsIn, rectAddress } from "../cells/address";
import { cellNamed, type Cell, type Grid } from "../cells/grid";
import { where, type Finding, type Place } from "../../model/plan/finding";
import { rangesRead } from "./precedents";

/** A block of more cells is a whole table: looking through it costs more than it tells. */
const MOST_CELLS = 2000;

/**
 * An error that a formula only passes on is told once, where it comes from: a text in one input cell is one fault, not one
 * for every amount that follows from it.
 */
export function withCauses(findings: readonly Finding[], grids: ReadonlyMap<string, Grid>): readonly Finding[] {
  const followed = new Map<string, { readonly cause: Place; readonly by: readonly Finding[] }>();
  const own: Finding[] = [];
  for (const finding of findings) {
    const cause = finding.code === "excel-error" && finding.place ? causeOf(finding.place, grids, new Set()) : null;
    if (cause === null || finding.place === undefined || where(cause) === where(finding.place)) own.push(finding);
    else {
      const known = followed.get(where(cause));
      followed.set(where(cause), { cause, by: [...(known?.by ?? []), finding] });
    }
  }
  const told = own.map((finding) => {
    const place = finding.place && where(finding.place);
    const follows = place === undefined ? undefined : followed.get(place);
    if (place === undefined || !follows || finding.severity !== "error") return finding;
    followed.delete(place);
    return { ...finding, each: follows.by.map(aboutOf), message: `${finding.message} ${followersText(follows.by)}` };
  });
  return [...told, ...[...followed.values()].map(({ cause, by }) => ofCause(cause, by, grids))];
}

function aboutOf({ about }: Finding): string {
  return about;
}

function followersText(by: readonly Finding[]): string {
  const [first] = by;
  const example = first?.place ? where(first.place) : "";
  return by.length === 1
    ? `Hierdoor staat ook in ${example} een fout.`
    : `Hierdoor staat ook in ${by.length} andere gekoppelde cellen een fout, zoals ${example}.`;
}

function ofCause(cause: Place, by: readonly Finding[], grids: ReadonlyMap<string, Grid>): Finding {
  const cell = cellOf(cause, grids);
  const value = String(cell?.value ?? "");
  // By what it makes unknown: a cell goes elsewhere, and its own fault may be told of the same input.
  const [{ about } = { about: where(cause) }] = by;
  const holds = cell?.kind === "text" ? `de tekst "${value}"` : `de fout ${dutchError(value)}`;
  return {
    code: "excel-error",
    about,
    severity: "error",
    place: cause,
    each: by.map(aboutOf),
    message: `In ${where(cause)} staat ${holds}. ${followersText(by)} Wat hiervan afhangt is onbekend; de rest is wel berekend.`,
    remedy: `Herstel eerst ${where(cause)} en kijk dan opnieuw.`,
  };
}

/** The cell that an error comes from: the first on the way back that passes none on; null where that cannot be seen. */
function causeOf(place: Place, grids: ReadonlyMap<string, Grid>, seen: Set<string>): Place | null {
  const cell = cellOf(place, grids);
  if (!cell || seen.has(where(place))) return null;
  seen.add(where(place));
  if (cell.kind !== "error" || cell.formula === null) return place;
  const precedents = precedentsOf(place, cell.formula, grids);
  const error = precedents.flat().find((at) => cellOf(at, grids)?.kind === "error");
  if (error) return causeOf(error, grids, seen);
  // Excel reckons with a text nowhere but in a cell of its own: a block may hold headings.
  const texts = precedents.flatMap(([at, ...others]) => (at && others.length === 0 ? [at] : []));
  const [text, ...others] = cell.value === "#VALUE!" ? texts.filter((at) => cellOf(at, grids)?.kind === "text") : [];
  // Of two texts one may only be compared: which of them is to blame cannot be seen.
  return text && others.every((at) => where(at) === where(text)) ? text : place;
}

function cellOf({ sheet, address }: Place, grids: ReadonlyMap<string, Grid>): Cell | null {
  const grid = grids.get(sheet);
  return grid ? cellNamed(grid, address) : null;
}

/** The cells of each reference in a formula. */
function precedentsOf(place: Place, formula: string, grids: ReadonlyMap<string, Grid>): readonly (readonly Place[])[] {
  return rangesRead(place, formula, grids).map(({ grid, rect }) =>
    rect.rows * rect.columns > MOST_CELLS
      ? []
      : cellsIn(rectAddress(rect)).map((address) => ({ sheet: grid.name, address })),
  );
}
