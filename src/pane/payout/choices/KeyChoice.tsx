import { useState } from "react";
import type { Municipality } from "../../../model/plan/figures";
import type { SplitKey } from "../../../model/plan/split-key";
import { useTexts } from "../../texts/texts";
import { KindSelect } from "./KindSelect";
import { WeightFields } from "./WeightFields";

type Kind = SplitKey["kind"];
const KINDS: readonly Kind[] = ["inhabitants", "equal", "percentages", "hours"];

interface Props {
  readonly label: string;
  readonly municipalities: readonly Municipality[];
  readonly chosen: SplitKey;
  readonly onPick: (key: SplitKey) => void;
}

/** By what something is shared. A key with numbers of its own is used once they are kept. */
export function KeyChoice({ label, municipalities, chosen, onPick }: Props) {
  const { payoutChoices: texts } = useTexts();
  const [kind, setKind] = useState<Kind>(chosen.kind);
  const pick = (picked: Kind) => {
    setKind(picked);
    if (picked === "inhabitants" || picked === "equal") onPick({ kind: picked });
  };
  return (
    <>
      <KindSelect label={label} kinds={texts.keys} order={KINDS} chosen={kind} onPick={pick} />
      {(kind === "percentages" || kind === "hours") && (
        <WeightFields
          key={kind}
          fields={municipalities.map(({ code, name }) => ({ key: code, label: `${texts.weight[kind]}: ${name}` }))}
          values={chosen.kind === kind ? chosen.of : {}}
          onSave={(of) => onPick({ kind, of })}
        />
      )}
    </>
  );
}
