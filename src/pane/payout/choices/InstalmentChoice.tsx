import { useState } from "react";
import type { Instalments } from "../../../model/plan/choices";
import type { Plan } from "../../../model/plan/plan";
import { dateParts } from "../../../model/time/iso-date";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";
import { KindSelect } from "./KindSelect";
import { WeightFields } from "./WeightFields";

type Kind = Instalments["kind"];
const KINDS: readonly Kind[] = ["due", "equal", "own"];

interface Props {
  readonly plan: Plan;
  readonly chosen: Instalments;
}

/** How the advance is spread over the years of the scheme. */
export function InstalmentChoice({ plan, chosen }: Props) {
  const { payoutChoices: texts } = useTexts();
  const { choose } = useActions();
  const [kind, setKind] = useState<Kind>(chosen.kind);
  const last = dateParts(plan.endOfScheme).year;
  const pick = (picked: Kind) => {
    setKind(picked);
    if (picked !== "own") void choose((before) => ({ ...before, instalments: { kind: picked } }));
  };
  return (
    <>
      <KindSelect label={texts.instalments} kinds={texts.instalmentKinds} order={KINDS} chosen={kind} onPick={pick} />
      {kind === "own" && (
        <WeightFields
          fields={plan.years
            .filter((year) => year <= last)
            .map((year) => ({ key: String(year), label: texts.instalmentOf(year) }))}
          values={chosen.kind === "own" ? chosen.of : {}}
          onSave={(of) => void choose((before) => ({ ...before, instalments: { kind, of } }))}
        />
      )}
    </>
  );
}
