import { readFile } from "node:fs/promises";
import { Decimal } from "../model/money/decimal";
import type { MeasureDefinition } from "../model/plan/measure";
import type { MunicipalityDefinition, Plan } from "../model/plan/plan";
import type { Actual, Actuals } from "../model/realisation/actuals";
import { spanOfPeriod } from "../model/realisation/periods";
import type { IsoDate } from "../model/time/iso-date";
import { amountFault } from "../workbook/realisation/actuals-on-sheet";
import { agreeing } from "../workbook/realisation/agreeing";
import { keyOf } from "../workbook/realisation/entries";
import { rowsOfText } from "../workbook/realisation/grid-of-text";
import { decodedText, readAsWindows } from "../model/text/text-of-bytes";
import { foundActuals, type ReadActuals } from "./found-actuals";
import { UsageError } from "./usage-error";

const HEADERS = {
  measure: /^meting$/i,
  period: /^periode$/i,
  place: /^(gemeente|plaats)$/i,
  amount: /^aantal$/i,
} as const;
type Field = keyof typeof HEADERS;

/**
 * What was counted, from a file. A table with the columns meting, periode, gemeente and aantal is read as it stands: a
 * line without a number was not counted; nil is a count. In any other file it is looked for.
 *
 * @param today the day up to which was counted, where the file does not say otherwise
 * @param answers to what was asked of the file before
 * @throws UsageError for a file that cannot be read, or a line that cannot be meant: nothing is used in part
 */
export async function readActuals(
  file: string,
  plan: Plan,
  present: readonly MunicipalityDefinition[],
  today: IsoDate,
  answers: readonly string[] = [],
): Promise<ReadActuals> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`--realisation ${file}: het bestand kan niet worden gelezen`);
  });
  const { text, isGuessed } = decodedText(bytes);
  if (!isPlainTable(text)) return foundActuals(file, bytes, plan, today, answers);
  if (answers.length > 0) throw new UsageError(`--answer ${answers[0] ?? ""}: over ${file} is niets te vragen`);
  const read = actualsIn(text, plan, [...present, ...plan.municipalities], today);
  if ("faults" in read) throw new UsageError(`--realisation ${file}:\n${read.faults.join("\n")}`);
  const { counts, remarks } = agreeing(read.counts, plan, today);
  const said = remarks.map(({ message }) => message);
  return { ...read, counts, remarks: isGuessed ? [readAsWindows(file), ...said] : said };
}

/** Whether the first line names the columns of the table that is read as it stands. */
export function isPlainTable(text: string): boolean {
  const names = (rowsOfText(text)[0] ?? []).map((name) => name.trim());
  return names.some((name) => HEADERS.measure.test(name)) && names.some((name) => HEADERS.period.test(name));
}

/** The table as text. What is wrong is told by its line, in Dutch. */
export function actualsIn(
  text: string,
  plan: Plan,
  municipalities: readonly MunicipalityDefinition[],
  until: IsoDate,
): Actuals | { readonly faults: readonly string[] } {
  const [header = [], ...lines] = rowsOfText(text);
  const names = header.map((name) => name.trim());
  const columns = Object.fromEntries(
    Object.entries(HEADERS).map(([field, pattern]) => [field, names.findIndex((name) => pattern.test(name))]),
  ) as Record<Field, number>;
  if (columns.measure < 0 || columns.period < 0 || columns.amount < 0)
    return {
      faults: ["de eerste regel moet de kolommen meting;periode;gemeente;aantal noemen (gemeente mag ontbreken)"],
    };
  const other = names.find((name) => name !== "" && !Object.values(HEADERS).some((pattern) => pattern.test(name)));
  if (other !== undefined) return { faults: [`de kolom ${other} hoort hier niet: alleen tellingen worden gelezen`] };
  const faults: string[] = [];
  const seen = new Set<string>();
  const counts = lines.flatMap((line, index): Actual[] => {
    if (line.every((cell) => cell.trim() === "")) return [];
    const cell = (field: Field) => (columns[field] < 0 ? "" : (line[columns[field]] ?? "").trim());
    if (line.slice(names.length).some((field) => field.trim() !== "")) {
      faults.push(
        `regel ${index + 2}: er staan meer kolommen dan in de eerste regel; zet een getal met een komma tussen aanhalingstekens`,
      );
      return [];
    }
    const read = actualFrom(cell, plan.measures ?? [], municipalities);
    if (read === null) return [];
    if (typeof read === "string") {
      faults.push(`regel ${index + 2}: ${read}`);
      return [];
    }
    const key = keyOf(read.measure, read.period, read.place);
    if (seen.has(key)) faults.push(`regel ${index + 2}: deze meting staat er voor deze periode en gemeente al`);
    seen.add(key);
    return [read];
  });
  return faults.length > 0 ? { faults } : { until, counts };
}

/** An actual, null where nothing was counted, or what is wrong with it. */
function actualFrom(
  cell: (field: Field) => string,
  measures: readonly MeasureDefinition[],
  municipalities: readonly MunicipalityDefinition[],
): Actual | string | null {
  const [named, period, placed, number] = [
    cell("measure"),
    cell("period").toUpperCase(),
    cell("place"),
    cell("amount"),
  ];
  const measure = measures.find((each) =>
    [each.id, each.label, ...(each.synonyms ?? [])].some((name) => isSame(name, named)),
  );
  if (measure === undefined)
    return `de meting ${named} is niet bekend; kies uit ${measures.map(({ id }) => id).join(", ")}`;
  if (spanOfPeriod(period) === null)
    return `${period} is geen periode; schrijf een maand als 2026-11, of een kwartaal als 2026-K4`;
  const place = municipalities.find(({ code, name }) => isSame(code, placed) || isSame(name, placed));
  if (placed !== "" && place === undefined) return `de gemeente ${placed} is niet bekend`;
  if (number === "") return null;
  const amount = numberIn(number);
  if (amount === null) return `${number} is geen getal; schrijf bijvoorbeeld 1.234,5`;
  const fault = amountFault(amount, measure.unit);
  if (fault !== null) {
    const remedy = amount.isNegative() ? "; geef bij een correctie het nieuwe aantal van de hele periode" : "";
    return `${number} ${fault}${remedy}`;
  }
  return { measure: measure.id, period, amount, ...(place && { place: place.code }) };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** As the Dutch write it: dots between thousands, a comma before decimals. */
function numberIn(text: string): Decimal | null {
  return /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(text)
    ? new Decimal(text.replaceAll(".", "").replace(",", "."))
    : null;
}
