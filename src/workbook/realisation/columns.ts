import { cellAt, type Cell, type Grid } from "../cells/grid";
import { normalise } from "../cells/normalise";
import { personalByContent, personalByHeader } from "./personal";

export type Meaning =
  | "date"
  | "referral"
  | "place"
  | "id"
  | "version"
  | "status"
  | "test"
  | "kind"
  | "weight"
  /** About one person: named, and read no further. */
  | "personal"
  /** Not needed, and so not read. */
  | "unused";

export type Certainty = "certain" | "doubtful";

/** What a column of the user's is taken for. */
export interface FoundColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly meaning: Meaning;
  readonly certainty: Certainty;
  /** Dutch. */
  readonly why: string;
}

interface Known {
  readonly meaning: Meaning;
  readonly certainty: Certainty;
}

const KNOWN: readonly (readonly [RegExp, Meaning, Certainty])[] = [
  [/gewijzigd|wijzigings? ?datum|mutatie|modified|updated|bijgewerkt|\bversie|\bversion|revisi/, "version", "certain"],
  [
    /^(?:datum(?: (?:van )?(?:het )?(?:verkennend )?(?:gesprek|vg))|gespreks? ?datum|vg ?datum|datum gesprek|datum verkennend gesprek|(?:talk|conversation|meeting|session) ?date|date of (?:the )?(?:talk|conversation|meeting|session)|(?:datum|date) (?:vg|talk|conversation))$/,
    "date",
    "certain",
  ],
  [
    /^(?:(?:door)?verwijzing|verwijzing naar|verwezen naar|doorverwezen naar|referral|referred to|referral to|verwijsadvies|uitkomst verwijzing|referral outcome)$/,
    "referral",
    "certain",
  ],
  [/^(?:gemeente(?: ?naam)?|naam gemeente|gemeente inwoner|municipality(?: name)?)$/, "place", "certain"],
  [
    /^(?:id|record ?(?:id|nr|nummer)|registratie ?(?:id|nr|nummer)|gespreks? ?(?:id|nr|nummer)|formulier ?(?:id|nr|nummer)|respons?e? ?id|vg ?(?:id|nr|nummer)|(?:talk|form|registration|submission|entry|record) ?(?:id|no|nr|number))$/,
    "id",
    "certain",
  ],
  [/^(?:is )?test ?(?:regel|record|row|rij|invoer|flag|entry)?$/, "test", "certain"],
  [/^(?:status|gespreks? ?status|afspraak ?status|status gesprek|talk status)$/, "status", "certain"],
  [
    /^(?:soort|type|soort (?:gesprek|formulier|contact)|type (?:gesprek|contact)|formulier|gesprekssoort|form|kind(?: of talk)?|talk type)$/,
    "kind",
    "certain",
  ],
  [/^(?:aantal|count|number)$/, "weight", "certain"],
  // No day of a talk, whatever else they tell.
  [
    /aanmeld|verwijs ?datum|invoer|ingevoerd|registratie ?datum|created|aangemaakt|ontvangst|eind|export|submitted|ingezonden/,
    "unused",
    "certain",
  ],
  [/\bdatum\b|\bdate\b|\bdag\b/, "date", "doubtful"],
  [/verwij|verwez|referr|uitkomst|outcome|vervolg|advies/, "referral", "doubtful"],
];

function knownBy(header: string): Known | null {
  const words = normalise(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  const found = KNOWN.find(([pattern]) => pattern.test(words));
  return found === undefined ? null : { meaning: found[1], certainty: found[2] };
}

/** Whether a row may be the headers of an export: a day, and something else that one asks of a talk. */
export function isHeaderRow(cells: readonly Cell[]): boolean {
  const meanings = cells.flatMap((cell) => (cell.kind === "text" ? [knownBy(String(cell.value))?.meaning] : []));
  const asks: readonly (Meaning | undefined)[] = ["referral", "id", "place", "kind", "status"];
  return meanings.includes("date") && asks.some((meaning) => meanings.includes(meaning));
}

/**
 * The columns of a table under a row of headers. What stands in them is looked at only to know what may not be read.
 * @param isKnown for a text that is nobody's: a municipality, an answer that one chooses
 */
export function columnsOf(
  grid: Grid,
  { header, first, last, rows }: { header: number; first: number; last: number; rows: readonly number[] },
  isKnown: (text: string) => boolean,
): readonly FoundColumn[] {
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return columns.map((column): FoundColumn => {
    const text = String(cellAt(grid, header, column).value).trim();
    const reason = personalByHeader(text);
    if (reason !== null) return personal(column, text, `de kop wijst op ${reason}`);
    const texts = rows.map((row) => String(cellAt(grid, row, column).value));
    const held = personalByContent(texts, isKnown);
    if (held !== null) return personal(column, text, `er staat ${held} in`);
    const known = knownBy(text);
    if (known === null) return { column, header: text, meaning: "unused", certainty: "certain", why: "niet nodig" };
    const why = known.certainty === "certain" ? "de kop zegt het" : "de kop kan ook iets anders betekenen";
    return { column, header: text, ...known, why };
  });
}

function personal(column: number, header: string, why: string): FoundColumn {
  return { column, header, meaning: "personal", certainty: "certain", why };
}
