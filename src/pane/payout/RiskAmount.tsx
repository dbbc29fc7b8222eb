import type { Decimal } from "../../model/money/decimal";
import type { SharedRisk } from "../../model/payout/shared-risk";
import { Amount } from "../figures/Amount";
import type { Format } from "../figures/format";
import { useTexts } from "../texts/texts";

interface Props {
  readonly risk: SharedRisk;
  /** A part of it. */
  readonly value: Decimal | null;
  readonly format: Format;
}

/** A part of the shared risk: where the plan requests nothing there is none, which is not the same as unknown. */
export function RiskAmount({ risk, value, format }: Props) {
  const { payout: words } = useTexts();
  return risk.kind === "none" ? <>{words.noRisk}</> : <Amount value={value} format={format} />;
}
