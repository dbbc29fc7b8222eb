import { basename } from "node:path";
import { Decimal } from "../model/money/decimal";
import type { MilestoneChoice, PayoutChoices } from "../model/plan/choices";
import type { Milestone } from "../model/plan/figures";
import { accountName } from "../model/payout/sisa";
import { nameKey } from "../model/plan/milestone-label";
import type { MilestoneOutcome, OutcomeStatus } from "../model/plan/milestone-outcome";
import type { MunicipalityDefinition, Plan } from "../model/plan/plan";
import { isDate, type IsoDate } from "../model/time/iso-date";
import { otherMunicipalities, readCount } from "../workbook/figures/cbs-count";
import { readTextFile } from "./text-file";
import { UsageError } from "./usage-error";

/** What a run is told about the payout. */
export interface PayoutOptions {
  /** "4=niet-gehaald", "5=later:2027-10-01", "9=deels:0.5". */
  readonly status: readonly string[];
  /** File with CBS table 03759ned. */
  readonly count: string | null;
  /** The day on which to say what is at risk; null: the day of the run. */
  readonly today: IsoDate | null;
}

export const NO_PAYOUT_OPTIONS: PayoutOptions = { status: [], count: null, today: null };

const STATUSES: Readonly<Record<string, OutcomeStatus>> = {
  open: "open",
  gehaald: "met",
  "niet-gehaald": "missed",
  /** As it was called before; scripts of users say it. */
  gemist: "missed",
  later: "later",
  deels: "partly",
  geacht: "deemed-met",
};
const EXAMPLE = "schrijf bijvoorbeeld 4=niet-gehaald, 5=later:2027-10-01 of 9=deels:0.5";

/** @throws UsageError for a day that is not in the calendar */
export function knownDay(day: string | undefined): IsoDate | null {
  if (day === undefined) return null;
  const exists: boolean = isDate(day);
  if (!exists) throw new UsageError(`--today ${day}: schrijf een bestaande dag, zoals 2027-01-01`);
  return day;
}

/**
 * The change of choices that these options ask for.
 * @param present municipalities of the workbook, beside those of the plan
 * @throws UsageError for what cannot be, for a milestone that is not there, or a count of other municipalities only
 */
export async function changeOfChoices(
  { status, count }: PayoutOptions,
  plan: Plan,
  milestones: readonly Milestone[],
  present: readonly MunicipalityDefinition[] = [],
): Promise<(choices: PayoutChoices) => PayoutChoices> {
  const outcomes = status.map((setting) => outcomeFrom(setting, milestones));
  const counted = count === null ? null : await countFrom(count, plan, present);
  return (choices) => ({
    ...choices,
    milestones: outcomes.reduce<Readonly<Record<number, MilestoneChoice>>>(
      (all, { nr, outcome }) => ({ ...all, [nr]: { ...all[nr], outcome } }),
      choices.milestones,
    ),
    ...(counted && { count: counted }),
  });
}

/** What became of a milestone, by an option. @throws UsageError for a milestone that is not there, or an unknown word */
export function outcomeFrom(
  setting: string,
  milestones: readonly Milestone[],
): { readonly nr: number; readonly outcome: MilestoneOutcome } {
  const refuse = (why: string): UsageError => new UsageError(`--status ${setting}: ${why}`);
  const [, named, word = "", detail] = /^([^=]+)=([a-z-]+)(?::(.+))?$/.exec(setting) ?? [];
  const status = STATUSES[word];
  if (named === undefined || status === undefined) throw refuse(EXAMPLE);
  const { nr } = milestoneNamed(named, milestones, refuse);
  if (status === "partly") {
    const granted = /^(0(\.\d+)?|1(\.0+)?)$/.test(detail ?? "") ? new Decimal(detail ?? "0") : null;
    if (granted === null) throw refuse("geef het toegekende deel, tussen 0 en 1, zoals 9=deels:0.5");
    return { nr, outcome: { status, granted } };
  }
  if (detail === undefined) {
    if (status === "later") throw refuse("geef de dag, zoals 5=later:2027-10-01");
    return { nr, outcome: { status } };
  }
  const exists: boolean = isDate(detail);
  if (!exists) throw refuse(`${detail} is geen bestaande dag; schrijf jaar-maand-dag`);
  return { nr, outcome: { status, on: detail } };
}

/**
 * The milestone that someone means: by its name in the table, with its day where several have that name ("3b@2026-03-31"),
 * or by the number that the output gives it ("#8"). A number that is no name there is never taken for a place in the table.
 */
function milestoneNamed(
  named: string,
  milestones: readonly Milestone[],
  refuse: (why: string) => UsageError,
): Milestone {
  const [name = "", day] = named.split("@");
  const key = nameKey(name);
  const isMeant = (milestone: Milestone): boolean =>
    name.startsWith("#")
      ? `#${milestone.nr}` === name
      : nameKey(accountName(milestone)) === key && (day === undefined || milestone.due === day);
  const [meant, ...others] = milestones.filter(isMeant);
  if (meant === undefined) {
    const names = [...new Set(milestones.map((each) => nameKey(accountName(each))))];
    throw refuse(`er is geen mijlpaal ${named}; er zijn ${names.join(", ")}`);
  }
  if (others.length > 0) {
    const days = [meant, ...others].map((each) => `${key}@${each.due} of #${each.nr}`);
    throw refuse(
      `er zijn ${days.length} mijlpalen ${key}; noem de dag of het nummer uit de uitvoer: ${days.join(", ")}`,
    );
  }
  return meant;
}

async function countFrom(
  file: string,
  plan: Plan,
  present: readonly MunicipalityDefinition[],
): Promise<NonNullable<PayoutChoices["count"]>> {
  const text = await readTextFile(file).catch(() => {
    throw new UsageError(`--count ${file}: het bestand kan niet worden gelezen`);
  });
  const name = basename(file);
  const { count, problem } = readCount(text, plan.inhabitantsOn, name);
  if (count === null) throw new UsageError(`--count ${file}: ${problem}`);
  const other = otherMunicipalities(count, [...plan.municipalities, ...present]);
  if (other !== null) throw new UsageError(`--count ${file}: ${other}`);
  return count;
}
