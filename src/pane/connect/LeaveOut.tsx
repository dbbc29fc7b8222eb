import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { effectsOfMissing } from "../../model/formula/effects";
import type { InputId } from "../../model/plan/expression";
import type { Plan } from "../../model/plan/plan";
import { useSessionState } from "../state/session";
import { useSettleTexts } from "../texts/settle";
import { useSettling } from "./use-settling";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  text: { ...typographyStyles.body1, margin: "0" },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** More rows than these are counted. */
const ROWS_SHOWN = 5;

/** Doing without an input, once it is clear what falls away with it. */
export function LeaveOut({ input }: { input: InputId }) {
  const texts = useSettleTexts();
  const styles = useStyles();
  const settle = useSettling();
  const { connection, phase } = useSessionState();
  const [asked, setAsked] = useState(false);
  if (!asked || connection === null) {
    return (
      <div className={styles.part}>
        <Button size="small" appearance="subtle" onClick={() => setAsked(true)}>
          {texts.leaveOut}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.part} role="status">
      <WhatFallsAway plan={connection.plan} input={input} />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={phase !== "idle"}
          onClick={() => void settle(input, (session) => session.leaveOut(input))}
        >
          {texts.leaveOutNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setAsked(false)}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

function WhatFallsAway({ plan, input }: { plan: Plan; input: InputId }) {
  const texts = useSettleTexts();
  const styles = useStyles();
  const { rows, totals } = effectsOfMissing(plan, input);
  if (rows.length + totals.length === 0) return <p className={styles.text}>{texts.leaveOutNothing}</p>;
  const more = rows.length - ROWS_SHOWN;
  return (
    <>
      <p className={styles.text}>{texts.leaveOutAsk}</p>
      <ul className={styles.list}>
        {rows.slice(0, ROWS_SHOWN).map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
        {more > 0 && <li>{texts.andMore(more)}</li>}
      </ul>
      {totals.length > 0 && <p className={styles.text}>{texts.totals(totals.join(", "))}</p>}
    </>
  );
}
