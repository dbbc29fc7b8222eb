import { basename, extname } from "node:path";
import type { Plan } from "../model/plan/plan";
import type { Actual, Actuals } from "../model/realisation/actuals";
import { spanOfPeriod } from "../model/realisation/periods";
import type { IsoDate } from "../model/time/iso-date";
import { openHeadless } from "../workbench/node/open";
import type { Grid } from "../workbook/cells/grid";
import { readWorkbook } from "../workbook/reading/reading";
import { actualsOnSheet } from "../workbook/realisation/actuals-on-sheet";
import { agreeing } from "../workbook/realisation/agreeing";
import { keyOf } from "../workbook/realisation/entries";
import { findActuals, soughtOf } from "../workbook/realisation/find-actuals";
import type { FoundActuals, Question } from "../workbook/realisation/found";
import { gridOfText } from "../workbook/realisation/grid-of-text";
import { decodedText, readAsWindows } from "../model/text/text-of-bytes";
import { REALISATION_SHEET } from "../workbook/sheets/sheet-names";
import { UsageError } from "./usage-error";

/** What was counted, and how that was read. */
export interface ReadActuals extends Actuals {
  /** Dutch: what was taken for what, what was left out and why. */
  readonly remarks: readonly string[];
}

/**
 * What was counted in a file that people have: an export of a registration, a table of counts, or the sheet MGN Realisatie
 * in a workbook. It is found as the pane finds it, and what is not certain is asked, never used.
 *
 * @param answers "1=yes": the number of a question, and what was chosen
 * @throws UsageError with the questions that are open, or where nothing was counted
 */
export async function foundActuals(
  file: string,
  bytes: Uint8Array,
  plan: Plan,
  today: IsoDate,
  answers: readonly string[],
): Promise<ReadActuals> {
  const isWorkbook = /^\.xls[xm]$/i.test(extname(file));
  const { text, isGuessed } = isWorkbook ? { text: "", isGuessed: false } : decodedText(bytes);
  const grids = isWorkbook ? await gridsOf(file, bytes) : [gridOfText(text, basename(file))];
  const said = isGuessed ? [readAsWindows(file)] : [];
  const ours = grids.find(({ name }) => name === REALISATION_SHEET);
  if (ours) {
    const { actuals, faults } = actualsOnSheet(ours, plan, today);
    if (actuals) return { ...actuals, remarks: [...said, ...faults.map(({ message }) => message)] };
    if (faults.length > 0) throw refused(file, faults.map(({ message }) => message).join("\n"));
  }
  const found = answered(file, grids, plan, today, answers);
  const tables = found.filter(({ counts }) => counts.length > 0);
  const until = tables.map(lastDayOf).sort().at(-1);
  if (until === undefined) {
    throw refused(
      file,
      "er is niets geteld: geen export van een registratie (een rij per gesprek, met een datum en een verwijzing), geen tabel met aantallen en geen ingevuld tabblad MGN Realisatie",
    );
  }
  // Rows are counted by us: what they come to cannot contradict itself.
  const isTyped = tables.every(({ kind }) => kind === "counts");
  const all = onceEach(tables);
  const { counts, remarks } = isTyped ? agreeing(all, plan, today) : { counts: all, remarks: [] };
  return {
    until: until < today ? until : today,
    counts,
    remarks: [...said, ...found.flatMap(remarksOn), ...remarks.map(({ message }) => message)],
  };
}

/** Asked again with each answer, as one may raise another question. */
function answered(file: string, grids: readonly Grid[], plan: Plan, today: IsoDate, answers: readonly string[]) {
  const chosen = new Map<string, string>();
  for (let index = 0; ; index += 1) {
    const found = findActuals(grids, soughtOf(plan, today), chosen);
    const [question] = found.flatMap(({ questions }) => questions);
    const answer = answers[index];
    if (question === undefined && answer === undefined) return found;
    if (answer === undefined) throw refused(file, `dit is niet zeker. ${asked(question, index)}`);
    const [, number = "", option = ""] = /^(\d+)=(.+)$/.exec(answer) ?? [];
    const isKnown = question?.options.some(({ id }) => id === option);
    if (Number(number) !== index + 1 || question === undefined || !isKnown)
      throw refused(file, `--answer ${answer} past niet. ${asked(question, index)}`);
    chosen.set(question.id, option);
  }
}

function asked(question: Question | undefined, index: number): string {
  if (question === undefined) return "Er is niets meer te vragen.";
  const { text, options } = question;
  const number = index + 1;
  const choices = options.map(({ id, text: means }) => `  --answer ${number}=${id}   ${means}`);
  return [`Vraag ${number}: ${text}`, ...choices].join("\n");
}

/** Of rows it is a day; of a table of periods the end of the last one. */
function lastDayOf({ lastDay, counts }: FoundActuals): IsoDate {
  return lastDay ?? counts.map(({ period }) => spanOfPeriod(period)?.until ?? "").reduce((a, b) => (a > b ? a : b));
}

/** What two tables both tell counts once: where they differ neither was given. */
function onceEach(tables: readonly FoundActuals[]): readonly Actual[] {
  const counts = tables.flatMap((table) => table.counts);
  return [...new Map(counts.map((count) => [keyOf(count.measure, count.period, count.place), count])).values()];
}

function remarksOn({ sheet, address, columns, leftOut, notes }: FoundActuals): readonly string[] {
  const place = `${sheet}!${address}`;
  const refusedColumns = columns.filter(({ meaning }) => meaning === "personal");
  return [
    ...refusedColumns.map(({ header, why }) => `${place}: de kolom ${header} is niet gelezen, want ${why}.`),
    ...leftOut.map(({ count, why }) => `${place}: ${count} niet geteld, want ${why}.`),
    ...notes.map((note) => `${place}: ${note}`),
  ];
}

async function gridsOf(file: string, bytes: Uint8Array): Promise<readonly Grid[]> {
  const headless = await openHeadless({ file: bytes, fileName: basename(file) });
  try {
    headless.useGlobally();
    const { grids, named } = await Excel.run((context) => readWorkbook(context));
    return [...named, ...grids];
  } finally {
    headless.close();
  }
}

function refused(file: string, why: string): UsageError {
  return new UsageError(`--realisation ${file}: ${why}`);
}
