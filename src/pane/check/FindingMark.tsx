import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { useRef, useState } from "react";
import { withMark, withoutMarks, type Mark, type MarkedFinding } from "../../model/plan/marks";
import { unbrokenEuros } from "../../model/text/dutch";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useMarkTexts } from "../texts/marks";

/** In characters: a sentence, no report. */
const LONGEST_REASON = 300;

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    outlineStyle: "none",
  },
  said: { display: "flex", columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: "0", marginTop: "2px" },
  before: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, width: "100%" },
});

/** What was said of a finding, and the buttons to say it or take it back. */
export function FindingMark({ finding, mark, before }: MarkedFinding) {
  const texts = useMarkTexts();
  const styles = useStyles();
  const { settle } = useActions();
  const { phase, scenario, connection } = useSessionState();
  const [writing, setWriting] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const say = async (as: Mark["as"], reason: string) => {
    if (connection === null) return;
    const plan = connection.plan.id;
    const kept = await settle((session) =>
      session.setMarks((marks, day) => withMark(marks, { plan, finding, as, reason, day, instead: before })),
    );
    if (kept) land();
  };
  // The button that was pressed is no longer there: nobody loses the place.
  const land = () => {
    setWriting(false);
    const heading = document.querySelector<HTMLElement>("#panel h2");
    (part.current?.isConnected === true ? part.current : heading)?.focus();
  };
  const takeAway = async (said: Mark) => {
    if (await settle((session) => session.setMarks((marks) => withoutMarks(marks, [said])))) land();
  };
  // What rounding explains asks for nothing.
  const mayBeMarked = mark === null && finding.severity !== "rounding";
  const said = mark ?? before;
  const busy = { disabledFocusable: phase !== "idle" };
  const label = (action: string) => texts.of(action, finding.message);
  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      {mark && (
        <div className={styles.said}>
          <Checkmark16Regular className={styles.icon} aria-hidden />
          <span>{texts.said(mark)}</span>
        </div>
      )}
      {before && (
        <div className={styles.before}>
          {texts.before(before)} “{unbrokenEuros(before.told.message)}”
        </div>
      )}
      {scenario === null && writing && (
        <ReasonForm
          reason={before?.reason ?? ""}
          onKeep={(reason) => void say("agreed", reason)}
          onCancel={() => setWriting(false)}
        />
      )}
      {scenario === null && !writing && (
        <div className={styles.buttons}>
          {mayBeMarked && (
            <Button size="small" aria-label={label(texts.markSeen)} {...busy} onClick={() => void say("seen", "")}>
              {texts.markSeen}
            </Button>
          )}
          {mayBeMarked && (
            <Button size="small" aria-label={label(texts.agree)} onClick={() => setWriting(true)}>
              {texts.agree}
            </Button>
          )}
          {said && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={label(texts.takeAway)}
              {...busy}
              onClick={() => void takeAway(said)}
            >
              {texts.takeAway}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface ReasonFormProps {
  readonly reason: string;
  readonly onKeep: (reason: string) => void;
  readonly onCancel: () => void;
}

function ReasonForm({ reason: given, onKeep, onCancel }: ReasonFormProps) {
  const texts = useMarkTexts();
  const styles = useStyles();
  const { phase } = useSessionState();
  const [typed, setTyped] = useState(given);
  const reason = typed.trim().replace(/\.$/, "");
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== "" && phase === "idle") onKeep(reason);
      }}
    >
      <Field label={texts.reason}>
        <Input
          value={typed}
          maxLength={LONGEST_REASON}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- the field is what the button that was pressed asks for
          autoFocus
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={reason === "" || phase !== "idle"}>
          {texts.keep}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
