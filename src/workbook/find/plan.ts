import type { Plan } from "../../model/plan/plan";
import { list } from "../../model/text/dutch";
import { texts, type Grid } from "../cells/grid";
import { normalise, phrase, splitComponent } from "../cells/normalise";
import { isSettled } from "../links/link";
import { findInputs } from "./inputs/find-inputs";
import { findTables } from "./tables/find-tables";

/** How much of a plan stands in a workbook. */
export interface PlanFit {
  readonly plan: Plan;
  /** What was found, counted: more is better, 0 is nothing. */
  readonly score: number;
  /** Whether so much of it is there, or its name, that this is no coincidence. */
  readonly isLikely: boolean;
  /** Dutch, for in a sentence: "61 van de 66 aannames en regels en 14 van de 14 gemeenten". */
  readonly found: string;
}

export interface PlanChoice {
  readonly plan: Plan;
  /** Said by the user, kept in the workbook from before, told by what stands in it, or the first for want of any sign. */
  readonly how: "chosen" | "kept" | "found" | "first";
  /** Dutch, one or two sentences: why this plan, and which comes next. */
  readonly why: string;
  /** Every plan that was weighed: the chosen one, then the likeliest. */
  readonly fits: readonly PlanFit[];
}

/** The plan's own name says more than any label: labels are shared between regions. */
const NAMED = 5;
/** Fewer labels and names than these stand in any workbook with figures: "Inflatie", the name of a town. */
const FEW = 3;
/** A plan with this part of the best one's score is no clear loser: then the finder itself decides. */
const CLOSE = 0.8;

/**
 * Which plan this workbook is about.
 *
 * A look at the texts decides where one plan is clearly ahead; only plans that are close are put through the finder.
 *
 * @param plans at least one; the first is taken where nothing in the workbook tells
 * @param kept id of the plan that the workbook was connected with before; it holds, unless nothing of it is found and
 * something of another plan is
 */
export function choosePlan(grids: readonly Grid[], plans: readonly Plan[], kept: string | null): PlanChoice {
  const fits = fitsOf(grids, plans);
  const [best] = fits;
  if (best === undefined) throw new RangeError("there is no plan to choose from");
  const before = fits.find(({ plan }) => plan.id === kept);
  if (before !== undefined && (before.score > 0 || best.score === 0)) {
    return choice("kept", before, fits);
  }
  return best.score === 0 ? choice("first", best, fits) : choice("found", closest(fits, best, grids), fits);
}

/** The plan that the user says the workbook is about, whatever stands in it; null where there is no such plan. */
export function chosenPlan(grids: readonly Grid[], plans: readonly Plan[], id: string): PlanChoice | null {
  const fits = fitsOf(grids, plans);
  const chosen = fits.find(({ plan }) => plan.id === id);
  return chosen === undefined ? null : choice("chosen", chosen, fits);
}

/**
 * Whether nobody said which plan this is, and nothing in the workbook tells: then it is no business case of a plan that we
 * know, whatever comes first.
 * @param found how many inputs and tables were found for certain: labels may be written otherwise and be found all the same
 */
export function isUnrecognised({ how, fits }: PlanChoice, found: number): boolean {
  return (how === "first" || how === "found") && fits[0]?.isLikely !== true && found < FEW;
}

/** Likeliest first; equally likely ones in the order of the plans. */
function fitsOf(grids: readonly Grid[], plans: readonly Plan[]): readonly PlanFit[] {
  const texts = textsIn(grids);
  return plans.map((plan) => fitOf(plan, texts)).sort((a, b) => b.score - a.score);
}

/** The texts of a workbook as they are compared, each once. */
function textsIn(grids: readonly Grid[]): ReadonlySet<string> {
  const raw = new Set(grids.map(({ name }) => name));
  for (const grid of grids) for (const { text } of texts(grid)) raw.add(text);
  const compared = new Set([...raw].map((text) => normalise(splitComponent(text).rest)));
  compared.delete("");
  return compared;
}

function fitOf(plan: Plan, texts: ReadonlySet<string>): PlanFit {
  const labels = labelsOf(plan);
  const labelsFound = labels.filter((wordings) => wordings.some((wording) => texts.has(wording))).length;
  const municipalities = plan.municipalities.filter(({ name }) => texts.has(normalise(name))).length;
  const name = normalise(plan.name);
  const named = [...texts].some((text) => text.includes(name));
  const known = labelsFound + municipalities;
  return {
    plan,
    score: known + (named ? NAMED : 0),
    isLikely: named || known >= FEW,
    found: list([
      `${labelsFound} van de ${labels.length} aannames en regels`,
      ...(plan.municipalities.length > 0 ? [`${municipalities} van de ${plan.municipalities.length} gemeenten`] : []),
      ...(named ? ["de naam van het plan"] : []),
    ]),
  };
}

/** What each input and row may be called, as it is compared. An input that is a row has its label, and counts once. */
function labelsOf({ inputs, rows }: Plan): readonly (readonly string[])[] {
  const wordings = new Map<string, readonly string[]>();
  const add = (label: string, others: readonly string[]): void => {
    const { normal, withoutBrackets } = phrase(splitComponent(label).rest);
    wordings.set(normal, [normal, withoutBrackets, ...others.map(normalise)]);
  };
  rows.forEach(({ label }) => add(label, []));
  inputs.forEach(({ label, synonyms = [] }) => add(label, synonyms));
  return [...wordings.values()];
}

/** Of the plans that are close to the best one, the one that the finder makes most of. */
function closest(fits: readonly PlanFit[], best: PlanFit, grids: readonly Grid[]): PlanFit {
  const rivals = fits.filter(({ score }) => score >= CLOSE * best.score);
  if (rivals.length === 1) return best;
  const settled = rivals.map(({ plan }) => {
    const links = findInputs(grids, plan).map(({ link }) => link);
    return [...links, ...findTables(grids, plan)].filter(isSettled).length;
  });
  return rivals[settled.indexOf(Math.max(...settled))] ?? best;
}

function choice(how: PlanChoice["how"], chosen: PlanFit, fits: readonly PlanFit[]): PlanChoice {
  const others = fits.filter((fit) => fit !== chosen);
  const [next] = others;
  const runnerUp = next === undefined || next.score === 0 ? "" : ` Daarna komt ${next.plan.name}: ${next.found}.`;
  return { plan: chosen.plan, how, why: `${REASONS[how](chosen)}${runnerUp}`, fits: [chosen, ...others] };
}

const REASONS: Readonly<Record<PlanChoice["how"], (chosen: PlanFit) => string>> = {
  chosen: ({ plan, found }) => `U koos ${plan.name}; gevonden: ${found}.`,
  kept: ({ plan, found }) => `Deze werkmap is gekoppeld aan ${plan.name}; gevonden: ${found}.`,
  found: ({ plan, found }) => `${plan.name} past het best bij deze werkmap; gevonden: ${found}.`,
  first: ({ plan }) => `In deze werkmap staat niets dat bij een van de plannen hoort; gekozen is ${plan.name}.`,
};
