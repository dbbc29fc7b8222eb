import type { RiskBasis } from "../../../model/plan/choices";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";
import { KindSelect } from "./KindSelect";

const BASES: readonly RiskBasis[] = ["requested", "programme"];

/** What the shared risk takes in: the documents leave it open. */
export function RiskChoice({ chosen }: { chosen: RiskBasis }) {
  const { payoutChoices: texts } = useTexts();
  const { choose } = useActions();
  return (
    <KindSelect
      label={texts.riskBasis}
      kinds={texts.riskBases}
      order={BASES}
      chosen={chosen}
      onPick={(riskBasis) => void choose((before) => ({ ...before, riskBasis }))}
    />
  );
}
