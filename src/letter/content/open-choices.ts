import { costKeyWords } from "../../model/budget/rules";
import { sumKnown, type Decimal } from "../../model/money/decimal";
import type { NoticeCode } from "../../model/payout/notice";
import { euros } from "../../model/text/dutch";
import type { LetterSource } from "../facts/source";
import { decimalsOf } from "./amounts";
import { clean } from "./clean";
import { requestOf } from "./request";

/** Told among the choices, not as something uncertain. */
export const RISK_BASIS: NoticeCode = "risk-basis-assumed";

/** What the documents leave to those who decide, sentences: the plan's own, and what this budget had to choose. */
export function openChoicesOf(source: LetterSource): readonly string[] {
  const { budget } = source;
  const spender = "Welke uitgaven een gemeente zelf doet en welke de regio doet, zeggen de stukken niet.";
  return [
    ...ofPlan(source),
    ...notOnMilestones(source),
    ...division(source),
    ...(budget.municipalities.length === 0 ? [] : [spender]),
    ...riskBasis(source),
  ];
}

/** The two that a council decides on itself: the first of the plan, and how the cost is divided. */
export function mainChoicesOf(source: LetterSource): readonly string[] {
  return [...ofPlan(source).slice(0, 1), ...division(source)];
}

function ofPlan({ plan }: LetterSource): readonly string[] {
  return (plan.openChoices ?? []).map(({ text }) => clean(text));
}

function division({ budget }: LetterSource): readonly string[] {
  if (budget.municipalities.length === 0) return [];
  return [
    `Hoe de gemeenten de structurele kosten onder elkaar verdelen, zeggen de stukken niet. Hier is het ${costKeyWords(budget)}${budget.costKeyUnusable ? ", omdat de gekozen sleutel geen enkele gemeente een deel geeft" : ""} (aanname).`,
  ];
}

function riskBasis({ payout: { notices } }: LetterSource): readonly string[] {
  return notices.filter(({ code }) => code === RISK_BASIS).map(({ message }) => clean(message));
}

/** The request adds up cost; what is paid hangs on milestones, which are rounded otherwise. */
function notOnMilestones({ funding, payout }: LetterSource): readonly string[] {
  const request = requestOf(funding, payout.unit);
  if (!request?.iza || !request.spuk) return [];
  const [iza, spuk] = (["iza", "spuk"] as const).map((pot) =>
    sumKnown(payout.milestones.map(({ milestone }) => milestone[pot])),
  );
  if (!iza || !spuk || (iza.eq(request.iza) && spuk.eq(request.spuk))) return [];
  const amount = (value: Decimal) => euros(value, decimalsOf(payout));
  return [
    `De aanvraag telt de kosten op. Aan de mijlpalen hangt samen ${amount(iza)} (IZA) en ${amount(spuk)} (SPUK); dat wordt uitbetaald.`,
  ];
}
