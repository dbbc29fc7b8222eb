import type { TotalDefinition, TotalPart } from "../../model/businesscase/figures";
import { absolute, parseAddress, rectAddress, reference } from "../address";
import type { Rect } from "../address";

/** What a total should be, as an Excel formula without "=" on the cells that make it up. */
export function formulaOf({ parts, of }: TotalDefinition): string {
  return of === undefined ? sumOf(parts) : `${sumOf(parts)}/${sumOf(of)}`;
}

function sumOf(parts: readonly TotalPart[]): string {
  const added = ranges(parts.filter(({ sign }) => sign === 1));
  const taken = ranges(parts.filter(({ sign }) => sign === -1));
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
