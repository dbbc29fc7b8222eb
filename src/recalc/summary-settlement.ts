import type { Decimal } from "../model/money/decimal";
import { determinationOf } from "../model/payout/determination";
import type { Payout } from "../model/payout/payout";
import type { Figures } from "../model/plan/figures";
import { euros } from "../model/text/dutch";
import type { IsoDate } from "../model/time/iso-date";

const UNKNOWN = "n.b.";

/** The determination of the grant, a line a municipality; nothing while nobody entered any spending for it. */
export function settlementLines(payout: Payout, figures: Figures, endOfScheme: IsoDate): readonly string[] {
  const determination =
    figures.choices?.determination === undefined ? null : determinationOf(payout, figures, endOfScheme);
  if (determination === null) return [];
  const { municipalities, pot, potDivision, potRule, final } = determination;
  const line = (name: string, amounts: readonly string[]) =>
    `  ${name.padEnd(20)}${amounts.map((amount) => amount.padStart(14)).join("")}`;
  return [
    "",
    `Vaststelling${final ? "" : " (voorlopig: er staan nog mijlpalen open)"}`,
    line("Gemeente", ["ten hoogste", "besteed", "te verrekenen", ...(potDivision ? ["uit de pot", "samen"] : [])]),
    ...municipalities.map(({ municipality: { name }, local, toPay, regional, toPayTotal }) =>
      line(
        name,
        [local.met, local.spent, toPay, ...(potDivision ? [regional?.toSettle ?? null, toPayTotal] : [])].map(money),
      ),
    ),
    line("Regionale pot", [pot.met, pot.spent, pot.toSettle].map(money)),
    ...(potRule === "" ? [] : [`  ${potRule}`]),
  ];
}

function money(value: Decimal | null): string {
  return value === null ? UNKNOWN : euros(value, value.isInteger() ? 0 : 2);
}
