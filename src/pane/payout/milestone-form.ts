import { ONE } from "../../model/money/decimal";
import type { MilestoneChoice } from "../../model/plan/choices";
import type { Milestone } from "../../model/plan/figures";
import { OPEN, type OutcomeStatus } from "../../model/plan/milestone-outcome";
import type { Scope } from "../../model/plan/plan";
import { dateOfText } from "../../workbook/figures/dates";
import { dayText, percentText, percentTyped } from "../figures/typed";

/** The fields of the form, as typed. */
export interface MilestoneForm {
  readonly status: OutcomeStatus;
  readonly day: string;
  readonly part: string;
  readonly evidence: string;
  /** "proposed" leaves the proposal an assumption. */
  readonly scope: Scope | "proposed";
  readonly chance: string;
}

export type MilestoneField = "day" | "part" | "chance";

export const STATUSES: readonly OutcomeStatus[] = ["open", "met", "missed", "later", "partly", "deemed-met"];

/** The form as the milestone stands now. */
export function formOf({ outcome, scope, scopeAssumed }: Milestone, choice: MilestoneChoice = {}): MilestoneForm {
  return {
    status: outcome.status,
    day: outcome.on === undefined ? "" : dayText(outcome.on),
    part: outcome.granted === undefined ? "" : percentText(outcome.granted),
    evidence: outcome.evidence ?? "",
    scope: scopeAssumed ? "proposed" : scope,
    chance: chanceField(choice),
  };
}

/** A chance that was taken over from a forecast has many digits: two of them are shown, and none where that would tell it as certain. */
function chanceField({ chance }: MilestoneChoice): string {
  if (chance === undefined) return "";
  const short = chance.toDecimalPlaces(4);
  return percentText(short.isZero() || short.eq(ONE) ? chance : short);
}

/** The fields that this status asks for. */
export function asksDay({ status }: MilestoneForm): boolean {
  return status !== "open" && status !== "deemed-met";
}

export function asksPart({ status }: MilestoneForm): boolean {
  return status === "partly";
}

/** Only what may still go either way has a chance. */
export function asksChance({ status }: MilestoneForm): boolean {
  return status === "open" || status === "later";
}

/**
 * The choice that the form makes, or the fields that cannot be meant.
 * @param before what the form was made of: a chance that nobody retyped keeps all its digits
 */
export function choiceOf(
  form: MilestoneForm,
  before: MilestoneChoice = {},
): { readonly choice: MilestoneChoice } | { readonly wrong: ReadonlySet<MilestoneField> } {
  const wrong = new Set<MilestoneField>();
  const day = asksDay(form) ? form.day.trim() : "";
  const on = day === "" ? null : dateOfText(day);
  // Only what comes later needs a day: of the rest the day it was due is as good.
  if ((day !== "" && on === null) || (form.status === "later" && on === null)) wrong.add("day");
  const part = asksPart(form) ? percentTyped(form.part) : null;
  if (asksPart(form) && part === null) wrong.add("part");
  const typedChance = asksChance(form) ? form.chance.trim() : "";
  const isKept = typedChance !== "" && typedChance === chanceField(before);
  const chance = isKept ? (before.chance ?? null) : typedChance === "" ? null : percentTyped(typedChance);
  if (typedChance !== "" && chance === null) wrong.add("chance");
  if (wrong.size > 0) return { wrong };

  const evidence = form.evidence.trim();
  const outcome = {
    status: form.status,
    ...(on !== null && { on }),
    ...(part !== null && { granted: part }),
    ...(evidence !== "" && { evidence }),
  };
  const isNoted = outcome.status !== OPEN.status || evidence !== "";
  return {
    choice: {
      ...(isNoted && { outcome }),
      ...(form.scope !== "proposed" && { scope: form.scope }),
      ...(chance !== null && { chance }),
    },
  };
}
