import { absolute, cellAddress, rectAddress } from "../../cells/address";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { formula, text } from "../../sheets/workbook-change";

/** How many columns a key takes, and each amount that is split by it. */
export const KEY_COLUMNS = 2;
export const SPLIT_COLUMNS = 2;

/** What stands over these columns. */
export const SPLIT_NOTE =
  "Tussenstappen: ieder naar beneden afgerond, wat overblijft naar de grootste rest, bij een gelijke rest op volgorde (code)";

interface KeyPlace {
  readonly first: number;
  readonly count: number;
  readonly weights: number;
  /** The first of its two columns; both use the row beneath the last weight as well. */
  readonly column: number;
}

/** Long multiplication in two steps: no product grows beyond the fourteen digits that every spreadsheet keeps. */
const STEP = 10_000;
const MOST_WEIGHT = 5_000_000_000;
const WEIGHT_DIGITS = 9;

/** The weights of a split in whole numbers, and who goes first where two remainders are the same. */
export class SplitKey {
  constructor(private readonly at: KeyPlace) {}

  /**
   * @param header the row for the headers
   * @param order by row: the place, from 1, of who goes first in a tie
   */
  write(draft: SheetDraft, header: number, order: readonly number[]): this {
    const { first, count, weights, column } = this.at;
    const range = absolute(rectAddress({ row: first, column: weights, rows: count, columns: 1 }));
    const isRounded = (decimals: number) => `SUMPRODUCT(--(ROUND(${range},${decimals})<>${range}))=0`;
    const scale = absolute(cellAddress(first + count, column));
    draft
      .put(header, column, text("Volgorde"), text("Gewicht in hele getallen"))
      .style("headerRight", header, column, 1, KEY_COLUMNS);
    order.forEach((place, index) => {
      const weight = cellAddress(first + index, weights);
      draft.put(first + index, column, place, formula(`IF(${weight}>=0,ROUND(${weight}*${scale},0),NA())`));
    });
    const sum = `SUM(${absolute(rectAddress({ row: first, column: column + 1, rows: count, columns: 1 }))})`;
    draft
      .put(
        first + count,
        column,
        formula(
          `IF(${isRounded(0)},1,IF(AND(${isRounded(2)},SUM(${range})*100<=${MOST_WEIGHT}),100,10^MAX(0,${WEIGHT_DIGITS}-LEN(INT(SUM(${range}))))))`,
        ),
        formula(`IF(${sum}>0,${sum},NA())`),
      )
      .style("whole", first, column, count + 1, KEY_COLUMNS)
      .style("explanation", first, column, count + 1, KEY_COLUMNS);
    return this;
  }

  get count(): number {
    return this.at.count;
  }

  get total(): string {
    return absolute(cellAddress(this.at.first + this.at.count, this.at.column + 1));
  }

  weight(index: number): string {
    return absolute(cellAddress(this.at.first + index, this.at.column + 1));
  }

  order(index: number): string {
    return absolute(cellAddress(this.at.first + index, this.at.column));
  }

  get orders(): string {
    const { first, count, column } = this.at;
    return absolute(rectAddress({ row: first, column, rows: count, columns: 1 }));
  }
}

interface SplitPlace {
  /** An amount of whole units. */
  readonly amount: string;
  /** Of cents 2, of whole euros 0. */
  readonly decimals: number;
  readonly first: number;
  /** Where the shares come. */
  readonly shares: number;
  /** The first of its two columns of steps; both use the row beneath the last share as well. */
  readonly column: number;
}

/** An amount over weights by largest remainder: the formulas that give what `splitByLargestRemainder` gives. */
export function writeSplit(
  draft: SheetDraft,
  key: SplitKey,
  { amount, decimals, first, shares, column }: SplitPlace,
): void {
  const { count, total } = key;
  const [units, left] = [0, 1].map((step) => absolute(cellAddress(first + count, column + step)));
  const rests = absolute(rectAddress({ row: first, column: column + 1, rows: count, columns: 1 }));
  const part = `MOD(${units},${total})`;
  for (let index = 0; index < count; index += 1) {
    const weight = key.weight(index);
    const high = `INT(${part}/${STEP})*${weight}`;
    const low = `MOD(${high},${total})*${STEP}+MOD(${part},${STEP})*${weight}`;
    const [down, rest] = [cellAddress(first + index, column), cellAddress(first + index, column + 1)];
    const before = `SUMPRODUCT((${rests}>${rest})+(${rests}=${rest})*(${key.orders}<${key.order(index)}))`;
    // Adding nil: a spreadsheet that knows a negative nil would show it.
    const inUnits = `SIGN(${amount})*(${down}+IF(${before}<${left},1,0))${decimals === 0 ? "" : `/${10 ** decimals}`}+0`;
    draft
      .put(
        first + index,
        column,
        formula(`INT(${units}/${total})*${weight}+INT((${high})/${total})*${STEP}+INT((${low})/${total})`),
        formula(`MOD(${low},${total})`),
      )
      .put(first + index, shares, formula(inUnits));
  }
  const downs = rectAddress({ row: first, column, rows: count, columns: 1 });
  draft
    .put(first + count, column, formula(`ROUND(ABS(${amount})*${10 ** decimals},0)`), formula(`${units}-SUM(${downs})`))
    .style("whole", first, column, count + 1, SPLIT_COLUMNS)
    .style("explanation", first, column, count + 1, SPLIT_COLUMNS);
}

/** The headers of an amount's two columns. */
export function writeSplitHeaders(draft: SheetDraft, header: number, column: number, what: string): void {
  draft
    .put(header, column, text(`${what}: naar beneden`), text(`${what}: rest`))
    .style("headerRight", header, column, 1, SPLIT_COLUMNS);
}

/** For each of these keys, in their order: the place, from 1, of who goes first in a tie; of the same keys the first. */
export function tieOrder(keys: readonly string[]): readonly number[] {
  const sorted = keys
    .map((key, index) => ({ key, index }))
    .sort((a, b) => (a.key === b.key ? a.index - b.index : a.key < b.key ? -1 : 1));
  return keys.map((_, index) => sorted.findIndex((each) => each.index === index) + 1);
}
