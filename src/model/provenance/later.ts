import type { Budget, BudgetAmount } from "../budget/budget";
import type { LineId } from "../budget/lines";
import type { DomainAmounts, Funding } from "../businesscase/lines";

/** Figures of a letter beside the payout, as plain text: what they are in Dutch, with decimal text, null for unknown. */
export type LaterFigures = Readonly<Record<string, string | null>>;

/** What letters tell that follows from the funding and the multi-year budget. */
export interface Later {
  readonly funding: Funding | null;
  readonly budget: Budget;
}

/** There is no such thing: no amount, and not unknown either. */
export const NONE = "none";

const TOTALS: readonly (readonly [LineId, string])[] = [
  ["grant-regional", "aandeel in de regionale pot"],
  ["risk-local", "ten hoogste terug, eigen deel"],
  ["risk-regional", "ten hoogste terug, aandeel regionale pot"],
];

/** Of one municipality, by code. */
export function laterOf({ budget }: Later, code: string): LaterFigures {
  const lines = budget.municipalities.find(({ municipality }) => municipality.code === code)?.lines ?? [];
  const line = (id: LineId) => lines.find((each) => each.id === id);
  const structural = line("own-structural");
  return Object.fromEntries([
    ...TOTALS.map(([id, label]) => [label, kept(line(id)?.total)] as const),
    ...budget.years.map((year, index) => [`structurele kosten in ${year}`, kept(structural?.amounts[index])] as const),
  ]);
}

/** Of the request, by pot and by whether it goes on. */
export function requestedOf({ funding }: Later): LaterFigures {
  const { incidental, structural } = funding?.requested ?? {};
  const pot = (amounts: DomainAmounts | undefined, of: "zvw" | "sd") =>
    amounts === undefined ? NONE : (amounts[of]?.toFixed() ?? null);
  return {
    "aanvraag IZA, incidenteel": pot(incidental, "zvw"),
    "aanvraag IZA, structureel": pot(structural, "zvw"),
    "aanvraag SPUK, incidenteel": pot(incidental, "sd"),
    "aanvraag SPUK, structureel": pot(structural, "sd"),
  };
}

function kept(amount: BudgetAmount | undefined): string | null {
  if (amount === undefined || amount === "unknown") return null;
  return amount === "none" ? NONE : amount.toFixed();
}
