import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { basisOf } from "../../model/provenance/basis";
import { countedOf } from "../../model/provenance/counted";
import { readReference } from "../../model/provenance/reference";
import { lookUp, type Found } from "../../model/provenance/register";
import { longDate } from "../../model/text/dutch";
import { localDay } from "../../workbook/session/moment";
import { timeOf } from "../figures/format";
import { Section } from "../parts/Section";
import { useProgress } from "../realisation/use-progress";
import { useSessionState } from "../state/session";
import { type LetterTexts, useLetterTexts } from "../texts/letter";
import { FoundReference } from "./FoundReference";
import { RoomForReferences } from "./RoomForReferences";
import type { LetterFigures } from "./use-letters";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: "0" },
});

/** What an earlier letter stood on, by the reference beneath it. */
export function ReferenceLookup({ source }: { source: LetterFigures }) {
  const { plan, figures, payout, funding, budget, scenario } = source;
  const texts = useLetterTexts();
  const styles = useStyles();
  const { letters } = useSessionState();
  const progress = useProgress();
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState<string | null>(null);
  const reference = asked === null ? null : readReference(asked);
  const found = reference === null ? null : lookUp(letters, reference);
  return (
    <Section title={texts.lookUp} help={texts.lookUpHelp}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed);
        }}
      >
        <Field
          label={texts.reference}
          {...(asked !== null && reference === null && { validationMessage: texts.noReference })}
        >
          <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button type="submit">{texts.find}</Button>
      </form>
      <RoomForReferences />
      <p role="status" className={styles.text}>
        {reference !== null && (found === null ? texts.notFound(reference) : heading(found, texts))}
      </p>
      {found?.basis && (
        <FoundReference
          basis={found.basis}
          now={basisOf(
            plan,
            figures,
            payout,
            scenario,
            { funding, budget },
            progress ? countedOf(progress) : undefined,
          )}
          plan={plan}
        />
      )}
    </Section>
  );
}

/** Scenario and moment: "22 november 2026, 14:05", in the user's own time. */
function heading({ at, basis }: Found, texts: LetterTexts): string {
  const day = new Date(at);
  const moment = Number.isNaN(day.getTime()) ? at : `${longDate(localDay(day))}, ${timeOf(at) ?? ""}`;
  return basis === null ? texts.notReadable(moment) : texts.found(basis.scenario, moment);
}
