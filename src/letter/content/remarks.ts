import type { Decimal } from "../../model/money/decimal";
import type { NoticeCode } from "../../model/payout/notice";
import type { MunicipalPayout, Payout } from "../../model/payout/payout";
import { inputsFromPlan } from "../../model/plan/from-plan";
import type { Milestone } from "../../model/plan/figures";
import { date, euros, list } from "../../model/text/dutch";
import type { IsoDate } from "../../model/time/iso-date";
import type { LetterSource } from "../facts/source";
import { decimalsOf } from "./amounts";
import { clean } from "./clean";
import { RISK_BASIS } from "./open-choices";

/** More inputs than these are counted. */
const MOST_NAMED = 5;

const SCOPE: NoticeCode = "scope-assumed";

/** What was taken for granted; every other notice is about what may still change. */
const ASSUMPTIONS: ReadonlySet<NoticeCode> = new Set([
  "count-provisional",
  "key-unusable",
  "instalments-unusable",
  "percentages-not-100",
]);

/** Told in other words, or a remark for who works in the workbook: no concern of a council. */
const ELSEWHERE: ReadonlySet<NoticeCode> = new Set([SCOPE, RISK_BASIS, "advance-too-early", "pays-incurred"]);

/** The assumptions of a letter, sentences. @param open local milestones of which the outcome is not known */
export function assumptionsOf(source: LetterSource, open: number): readonly string[] {
  const { payout } = source;
  return [
    ...ofScenario(source),
    ...fromPlan(source),
    ...scopesAssumed(payout),
    ...messagesOf(payout, true),
    ...(open > 0 ? ["Een mijlpaal waarvan de uitkomst nog niet bekend is, telt mee als gehaald."] : []),
  ];
}

/**
 * Figures of a what-if are not those of the plan, and a council must see that.
 *
 * @param figures what is the scenario's
 */
export function ofScenario(
  { plan, scenario, remark }: Pick<LetterSource, "plan" | "scenario" | "remark">,
  figures = "bedragen",
): readonly string[] {
  if (remark === undefined) return [];
  const assumed = clean(remark).trim();
  return [
    `De ${figures} zijn die van het scenario ${clean(scenario)}, niet die van ${clean(plan.name)} zelf.${assumed === "" ? "" : ` ${assumed}`}`,
  ];
}

/** What the workbook does not have, and the plan's own value stands for. */
function fromPlan({ plan, figures }: LetterSource): readonly string[] {
  const taken = inputsFromPlan(figures).map((id) => plan.inputs.find((input) => input.id === id)?.label ?? id);
  if (taken.length === 0) return [];
  const names = list(
    taken.length > MOST_NAMED ? [...taken.slice(0, MOST_NAMED), `${taken.length - MOST_NAMED} andere`] : taken,
  );
  return [`Niet uit de werkmap maar uit het plan overgenomen: ${clean(names)}.`];
}

/** What is not certain yet, sentences. @param atStake what the municipality pays back when every open milestone is missed; null: unknown @param end of the scheme */
export function uncertaintiesOf(
  payout: Payout,
  own: MunicipalPayout,
  open: number,
  atStake: Decimal | null,
  end: IsoDate,
): readonly string[] {
  const milestones = open === 1 ? "één lokale mijlpaal" : `${open} lokale mijlpalen`;
  const amount = atStake === null ? "een nog onbekend bedrag" : euros(atStake, decimalsOf(payout));
  return [
    ...(open > 0
      ? [
          `Van ${milestones} is nog niet bekend of ${open === 1 ? "die wordt" : "ze worden"} gehaald. Daar hangt ${amount} van het voorschot van ${clean(own.municipality.name)} aan.`,
        ]
      : []),
    ...datesAssumed(payout, own, end),
    ...(payout.sharedRisk.kind === "unknown"
      ? ["Het gedeelde risico is nog niet bekend: in de werkmap ontbreken kosten."]
      : []),
    ...messagesOf(payout, false),
  ];
}

/** A milestone with money of which the table holds no day that exists: the year of that money hangs on it. */
export function isDateAssumed({ dueAssumed, request, spuk }: Milestone): boolean {
  return dueAssumed === true && request === undefined && !spuk.isZero();
}

/** By the words with which the letter's own table names them. */
function datesAssumed(payout: Payout, own: MunicipalPayout, end: IsoDate): readonly string[] {
  const index = payout.municipalities.indexOf(own);
  return payout.milestones
    .filter(({ milestone }) => isDateAssumed(milestone))
    .map(({ milestone, cells }) => {
      const { dueTyped, scope, spuk } = milestone;
      const typed = dueTyped === undefined ? "" : ` (er staat “${clean(dueTyped)}”)`;
      const part = scope === "local" ? (cells[index] ?? null) : spuk;
      const amount = part === null ? "een nog onbekend bedrag" : euros(part, decimalsOf(payout));
      const whose = scope === "local" ? `het voorschot van ${clean(own.municipality.name)}` : "de regionale pot";
      return `Van mijlpaal “${tableName(milestone)}” bevat de werkmap geen datum die bestaat${typed}. Gerekend is met ${date(end)}, de laatste dag van de regeling: een aanname. Daar hangt ${amount} van ${whose} aan.`;
    });
}

/** As the table of milestones in the letter names it. */
export function tableName({ name, description }: Pick<Milestone, "name" | "description">): string {
  return `${clean(name)}: ${clean(description)}`;
}

/** A council needs no list of numbers; which milestones they are stands in the workbook. */
function scopesAssumed({ notices, milestones }: Payout): readonly string[] {
  return notices
    .filter(({ code }) => code === SCOPE)
    .map(({ milestones: assumed }) => {
      const which =
        assumed.length === milestones.length
          ? "elke mijlpaal"
          : `${assumed.length} van de ${milestones.length} mijlpalen`;
      return `Of een mijlpaal lokaal of regionaal is, staat niet in de documenten. Voor ${which} is dat een aanname.`;
    });
}

function messagesOf({ notices }: Payout, assumed: boolean): readonly string[] {
  return notices
    .filter(({ code }) => !ELSEWHERE.has(code) && ASSUMPTIONS.has(code) === assumed)
    .map(({ message }) => clean(message));
}
