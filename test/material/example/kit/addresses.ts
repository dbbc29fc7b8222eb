import { type Year, yearColumn } from "./years";

interface Place {
  readonly sheet: string;
  readonly row: number;
  /** One column for a constant, or the column of each year. */
  readonly column: string | ((year: Year) => string);
}

/** Gives a formula its reference to an input: `ref("inflation")`, or `ref("adoption", 2026)` for a row with years. */
export type Ref = (id: string, year?: Year) => string;

/**
 * Where each input stands. Every input is placed once, so that every formula can find it and no value stands twice.
 */
export class Addresses {
  readonly #places = new Map<string, Place>();

  placeConstant(id: string, sheet: string, column: string, row: number): void {
    this.#place(id, { sheet, row, column });
  }

  /** @param column where a year stands; a workbook with a time axis of its own says so */
  placeSeries(id: string, sheet: string, row: number, column: (year: Year) => string = yearColumn): void {
    this.#place(id, { sheet, row, column });
  }

  /** References as a formula on `fromSheet` writes them: without a sheet name when the input stands there itself. */
  from(fromSheet: string): Ref {
    return (id, year) => {
      const place = this.#places.get(id);
      if (!place) throw new Error(`No cell holds "${id}" yet`);
      const prefix = place.sheet === fromSheet ? "" : `${quoteSheet(place.sheet)}!`;
      if (typeof place.column === "string") return `${prefix}$${place.column}$${place.row}`;
      if (year === undefined) throw new Error(`"${id}" has a value per year: say which year`);
      return `${prefix}${place.column(year)}${place.row}`;
    };
  }

  #place(id: string, place: Place): void {
    if (this.#places.has(id)) throw new Error(`"${id}" already stands in another cell`);
    this.#places.set(id, place);
  }
}

/** A sheet name as a formula writes it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
