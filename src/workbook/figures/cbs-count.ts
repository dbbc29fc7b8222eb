import { Decimal } from "../../model/money/decimal";
import type { InhabitantCount } from "../../model/plan/choices";
import type { MunicipalityDefinition } from "../../model/plan/plan";
import { countFault } from "../../model/text/count-fault";
import { date, list } from "../../model/text/dutch";
import { dateParts, isoDate, type IsoDate } from "../../model/time/iso-date";

/** The publication: Bevolking op 1 januari en gemiddelde; geslacht, leeftijd en regio. */
const SOURCE = "CBS StatLine, tabel 03759ned";

/** The codes of the whole population among the other dimensions of the table. */
const WHOLE: Readonly<Record<string, string>> = {
  Geslacht: "T001038",
  Leeftijd: "10000",
  BurgerlijkeStaat: "T001019",
};
/** The measure "Bevolking op 1 januari", in the form of the file with one observation a row. */
const POPULATION = "M000352";

/** The count in a file, or a Dutch sentence on why there is none. */
export type CountReading =
  { readonly count: InhabitantCount; readonly problem: null } | { readonly count: null; readonly problem: string };

interface Columns {
  readonly region: number;
  readonly period: number;
  readonly value: number;
  readonly measure: number;
}

/**
 * Inhabitants by municipality code from table 03759ned as its user downloaded it: with codes, separated by semicolons;
 * either a column a measure ("BevolkingOp1Januari_1") or a row an observation ("Measure", "Value"). The file does not
 * say whether its figures are provisional, so they count as provisional until the user says otherwise.
 *
 * @param wanted the date that the agreement names: taken where the file has it, else the file's latest year
 * @param file its name, kept with the count so that a reader can find it again
 */
export function readCount(text: string, wanted: IsoDate | null, file?: string): CountReading {
  const [header = [], ...rows] = semicolonSeparated(text);
  const columns = columnsOf(header);
  if (columns === null) {
    return refused(
      "Dit is geen CSV van CBS-tabel 03759ned met codes: de kolommen RegioS, Perioden en BevolkingOp1Januari_1 zijn niet gevonden.",
    );
  }
  const whole = rows.filter((row) => isWholePopulation(row, header, columns));
  const years = [...new Set(whole.map((row) => yearOf(row[columns.period])))].filter((year) => year !== null);
  const year = years.find((candidate) => wanted !== null && candidate === dateParts(wanted).year) ?? Math.max(...years);
  const on = isoDate(year, 1, 1);
  if (on === null) return refused("In dit bestand staat geen jaar met inwoners op 1 januari.");

  const of: Record<string, Decimal> = {};
  for (const row of whole) {
    if (yearOf(row[columns.period]) !== year) continue;
    const [code] = /^GM\d{4}$/.exec((row[columns.region] ?? "").trim()) ?? [];
    const people = peopleIn(row[columns.value]);
    // Provinces and the country are other regions; a municipality that no longer exists has no figure.
    if (code === undefined || people === null) continue;
    const fault = countFault(people);
    if (fault !== null) return refused(`Het aantal inwoners van ${code} op 1-1-${year} ${fault}.`);
    if (of[code] !== undefined) {
      return refused(`Voor ${code} staan er meer dan één aantal inwoners op 1-1-${year}: kies alleen de totalen.`);
    }
    of[code] = people;
  }
  if (Object.keys(of).length === 0) return refused(`In dit bestand staan geen gemeenten met inwoners op 1-1-${year}.`);
  return {
    count: { on, status: "provisional", source: SOURCE, ...(file !== undefined && { file }), of },
    problem: null,
  };
}

/** Some of the codes in a file are named, so that a reader sees which region it is of. */
const NAMED = 5;

/**
 * Why a count cannot be meant for this plan: nobody who takes part is in it. Null where someone is.
 * @param takingPart empty where nobody is known yet: then anyone may be meant
 */
export function otherMunicipalities(
  { of, on }: InhabitantCount,
  takingPart: readonly MunicipalityDefinition[],
): string | null {
  if (takingPart.length === 0 || takingPart.some(({ code }) => of[code] !== undefined)) return null;
  const codes = Object.keys(of).sort();
  const more = codes.length > NAMED ? ` en nog ${codes.length - NAMED}` : "";
  const asked = list(takingPart.map(({ name, code }) => `${name} (${code})`));
  return `In dit bestand staan op ${date(on)} alleen andere gemeenten (${codes.slice(0, NAMED).join(", ")}${more}). Gezocht is naar ${asked}; het bestand is niet gebruikt.`;
}

function refused(problem: string): CountReading {
  return { count: null, problem };
}

function columnsOf(header: readonly string[]): Columns | null {
  const at = (name: string) => header.indexOf(name);
  const [region, period, measure] = [at("RegioS"), at("Perioden"), at("Measure")];
  const value = measure < 0 ? at("BevolkingOp1Januari_1") : at("Value");
  return region < 0 || period < 0 || value < 0 ? null : { region, period, value, measure };
}

function isWholePopulation(row: readonly string[], header: readonly string[], { measure }: Columns): boolean {
  const isTotal = Object.entries(WHOLE).every(([dimension, code]) => {
    const index = header.indexOf(dimension);
    return index < 0 || row[index]?.trim() === code;
  });
  return isTotal && (measure < 0 || row[measure]?.trim() === POPULATION);
}

/** "2025JJ00" → 2025; null for a month or a quarter. */
function yearOf(period: string | undefined): number | null {
  const [, year] = /^(\d{4})JJ00$/.exec(period?.trim() ?? "") ?? [];
  return year === undefined ? null : Number(year);
}

function peopleIn(value: string | undefined): Decimal | null {
  const text = value?.trim() ?? "";
  return /^-?\d{1,8}(\.\d+)?$/.test(text) ? new Decimal(text) : null;
}

/** The fields of a text with semicolons between them and, where needed, quotes around them: a CSV as the Dutch write it. */
export function semicolonSeparated(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map(fieldsOf);
}

const FIELD = /(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g;

function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(FIELD)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}
