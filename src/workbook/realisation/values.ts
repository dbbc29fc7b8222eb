import { normalise } from "../cells/normalise";
import { cellAt, type Grid } from "../cells/grid";
import { municipalityKey } from "../figures/municipality-name";
import { NOT_NOTED, NO_REFERRAL, ledBy, type Led } from "./answers";
import { partsOfTalks, type Option, type Sought } from "./found";
import { YES_OR_NO, type Questions } from "./questions";
import type { RowTable } from "./tables-of-rows";

/** An answer that fewer people gave may be about one of them: it is not shown. */
const SHOWN_FROM = 3;
/** More answers than so are no choice but a text. */
const MOST_ANSWERS = 30;

/** A municipality that takes no part. */
export const OUTSIDE = "";

/** What the values in a table mean; what nobody knows the meaning of is asked. */
export class Values {
  private readonly places: ReadonlyMap<string, string>;
  private readonly occurrences = new Map<number, ReadonlyMap<string, number>>();

  constructor(
    private readonly grid: Grid,
    private readonly table: RowTable,
    private readonly sought: Sought,
    private readonly questions: Questions,
  ) {
    const all = sought.municipalities.flatMap(({ name, code }) =>
      [name, code].map((key) => [municipalityKey(key), code] as const),
    );
    this.places = new Map(all);
  }

  text(row: number, column: number | null): string {
    return column === null ? "" : String(cellAt(this.grid, row, column).value).trim();
  }

  /** A text that is nobody's. */
  isKnown(text: string): boolean {
    return this.places.has(municipalityKey(text)) || ledBy(text, partsOfTalks(this.sought)) !== undefined;
  }

  /** @param meaning of a value; undefined where nobody knows */
  decide(
    id: string,
    column: number,
    row: number,
    meaning: (text: string) => boolean | undefined,
    ask: string,
  ): boolean {
    const value = this.text(row, column);
    const known = meaning(value);
    if (known !== undefined) return known;
    const { key, shown } = this.shown(column, value);
    return this.questions.ask(`${id}:${key}`, `${ask}: ${value === "" ? "leeg" : shown}?`, YES_OR_NO) === "yes";
  }

  /** The code of a municipality; null where none is noted. */
  placeOf(row: number, column: number | null): string | null {
    const text = this.text(row, column);
    if (column === null || text === "") return null;
    const code = this.places.get(municipalityKey(text));
    if (code !== undefined) return code;
    const { key, shown } = this.shown(column, text);
    const what = `Gemeente ${shown} doet niet mee in dit plan. Tellen deze gesprekken mee in de regio?`;
    return this.questions.ask(`place:${key}`, what, YES_OR_NO) === "yes" ? null : OUTSIDE;
  }

  ledOf(row: number, column: number | null): Led {
    if (column === null) return NOT_NOTED;
    const text = this.text(row, column);
    const parts = partsOfTalks(this.sought);
    const known = ledBy(text, parts);
    if (known !== undefined) return known;
    const { key, shown } = this.shown(column, text);
    const options: readonly Option[] = [
      ...parts.map(({ id, label }) => ({ id, text: label })),
      { id: NO_REFERRAL, text: "Bij geen van deze" },
      { id: NOT_NOTED, text: "Nog niet bekend" },
    ];
    return this.questions.ask(`led:${key}`, `Waar telt ${shown} bij?`, options, "led") ?? NOT_NOTED;
  }

  /** What may be shown of a value: what is rare may tell of one person. */
  private shown(column: number, value: string): { readonly key: string; readonly shown: string } {
    let counted = this.occurrences.get(column);
    if (counted === undefined) {
      const all = new Map<string, number>();
      for (const row of this.table.rows) {
        const text = normalise(this.text(row, column));
        all.set(text, (all.get(text) ?? 0) + 1);
      }
      this.occurrences.set(column, (counted = all));
    }
    const key = normalise(value);
    const isCommon = (counted.get(key) ?? 0) >= SHOWN_FROM && counted.size <= MOST_ANSWERS;
    return isCommon ? { key, shown: `"${value}"` } : { key: "", shown: "(een antwoord dat weinig voorkomt)" };
  }
}
