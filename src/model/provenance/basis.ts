import { costRule } from "../budget/rules";
import type { Payout } from "../payout/payout";
import type { Figures } from "../plan/figures";
import { inputsFromPlan } from "../plan/from-plan";
import type { Plan } from "../plan/plan";
import { laterOf, requestedOf, type Later, type LaterFigures } from "./later";

/**
 * What figures in a letter stand on: everything that went into them and what came out, as plain text that a file can
 * keep. Amounts and counts are decimal text; null is unknown.
 */
export interface Basis {
  /** Id of the plan. */
  readonly plan: string;
  readonly scenario: string;
  /**
   * By input: one value, or one a year, in the input's own unit. Of a series that a scenario takes to be something else:
   * what it is taken to be, null in the years that follow its formula.
   */
  readonly inputs: Readonly<Record<string, readonly (string | null)[]>>;
  /** The inputs that hold the plan's own value, for the workbook had none; absent: none. */
  readonly fromPlan?: readonly string[];
  readonly municipalities: readonly BasisMunicipality[];
  readonly milestones: readonly BasisMilestone[];
  /** The rules that were used, in words. */
  readonly rules: readonly string[];
  /** The request in its parts; absent in letters of before it was told. */
  readonly request?: LaterFigures;
  /** What was counted and what that makes likely, of a progress report; absent in letters. */
  readonly counted?: LaterFigures;
}

export interface BasisMunicipality {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: string;
  readonly received: string;
  readonly repaid: string | null;
  readonly risk: string | null;
  /** Its share in the regional pot, the worst case and what goes on; absent in letters of before they were told. */
  readonly later?: LaterFigures;
}

/** What stays of a basis whose detail made room for that of newer letters: what each municipality was told. */
export interface Outline extends Pick<Basis, "plan" | "scenario"> {
  readonly trimmed: true;
  readonly municipalities: readonly BasisOutcome[];
}

export type BasisOutcome = Pick<BasisMunicipality, "code" | "name" | "received" | "repaid" | "risk">;

export function outlineOf({ plan, scenario, municipalities }: Basis | Outline): Outline {
  return {
    ...{ plan, scenario, trimmed: true },
    municipalities: municipalities.map(({ code, name, received, repaid, risk }) => ({
      ...{ code, name, received, repaid, risk },
    })),
  };
}

export function isOutline(basis: Basis | Outline): basis is Outline {
  return "trimmed" in basis;
}

export interface BasisMilestone {
  readonly nr: number;
  readonly name: string;
  readonly due: string;
  readonly iza: string;
  readonly spuk: string;
  readonly scope: "local" | "regional";
  /** "met", "later 2027-10-01", "partly 0.5". */
  readonly outcome: string;
}

/**
 * @param later what the letter tells beside the payout; absent where it tells nothing of it
 * @param counted what a progress report tells of the counts
 */
export function basisOf(
  plan: Plan,
  figures: Figures,
  payout: Payout,
  scenario: string,
  later?: Later,
  counted?: LaterFigures,
): Basis {
  const { inputs } = figures;
  const instead: NonNullable<Figures["instead"]> = figures.instead ?? new Map<string, never>();
  const fromPlan = inputsFromPlan(figures);
  const { key, rounding, instalments, repayment, sharedRisk } = payout.rules;
  return {
    plan: plan.id,
    scenario,
    inputs: Object.fromEntries([
      ...[...inputs].map(([id, values]) => [id, values.map((value) => value?.toFixed() ?? null)] as const),
      ...[...instead].map(
        ([id, taken]) => [id, plan.years.map((_, year) => taken.get(year)?.toFixed() ?? null)] as const,
      ),
    ]),
    ...(fromPlan.length > 0 && { fromPlan }),
    municipalities: payout.municipalities.map(({ municipality: { code, name, inhabitants }, local, repay, risk }) => ({
      code,
      name,
      inhabitants: inhabitants.toFixed(),
      received: local.toFixed(),
      repaid: repay?.toFixed() ?? null,
      risk: risk?.toFixed() ?? null,
      ...(later && { later: laterOf(later, code) }),
    })),
    milestones: payout.milestones.map(({ milestone: { nr, name, due, iza, spuk, scope, outcome } }) => ({
      nr,
      name,
      due,
      iza: iza.toFixed(),
      spuk: spuk.toFixed(),
      scope,
      outcome: [outcome.status, outcome.on, outcome.granted?.toFixed()].filter((part) => part !== undefined).join(" "),
    })),
    rules: [key, rounding, instalments, repayment, sharedRisk, ...(later ? [costRule(later.budget)] : [])],
    ...(later && { request: requestedOf(later) }),
    ...(counted && { counted }),
  };
}
