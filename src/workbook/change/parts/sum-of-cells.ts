import { keyOf, type CellKey } from "../../../model/audit/totals";
import type { TotalDefinition, TotalPart } from "../../../model/plan/figures";
import { absolute, parseAddress, rectAddress, reference, type Rect } from "../../cells/address";

/**
 * What a total should be, as an Excel formula without "=" on the cells that make it up.
 *
 * @param wrong totals that do not hold, by cell: where they are a part, what they should be counts
 */
export function formulaOf(
  { parts, of }: TotalDefinition,
  wrong: ReadonlyMap<CellKey, TotalDefinition> = new Map(),
): string {
  return of === undefined ? sumOf(parts, wrong) : `${sumOf(parts, wrong)}/${sumOf(of, wrong)}`;
}

function sumOf(parts: readonly TotalPart[], wrong: ReadonlyMap<CellKey, TotalDefinition>): string {
  const argumentsOf = (sign: TotalPart["sign"]) => {
    const own = parts.filter((part) => part.sign === sign);
    const replaced = own.flatMap(({ place }) => wrong.get(keyOf(place)) ?? []);
    const others = new Map([...wrong].filter(([, definition]) => !replaced.includes(definition)));
    return [
      ...ranges(own.filter(({ place }) => !wrong.has(keyOf(place)))),
      ...replaced.map((definition) => formulaOf(definition, others)),
    ];
  };
  const [added, taken] = [argumentsOf(1), argumentsOf(-1)];
  const plus = added.length > 0 ? `SUM(${added.join(",")})` : "";
  return taken.length > 0 ? `(${plus}-SUM(${taken.join(",")}))` : plus;
}

/** Cells that lie beside or below each other as one range, in the order in which they come. */
function ranges(parts: readonly TotalPart[]): readonly string[] {
  const runs: { sheet: string; rect: Rect }[] = [];
  for (const { place } of parts) {
    const cell = parseAddress(place.address);
    const last = runs.at(-1);
    const grown = last?.sheet === place.sheet ? grow(last.rect, cell) : null;
    if (last && grown) last.rect = grown;
    else runs.push({ sheet: place.sheet, rect: cell });
  }
  return runs.map(({ sheet, rect }) => reference(sheet, absolute(rectAddress(rect))));
}

function grow(rect: Rect, { row, column }: Rect): Rect | null {
  const below = rect.columns === 1 && column === rect.column && row === rect.row + rect.rows;
  if (below) return { ...rect, rows: rect.rows + 1 };
  const beside = rect.rows === 1 && row === rect.row && column === rect.column + rect.columns;
  return beside ? { ...rect, columns: rect.columns + 1 } : null;
}
