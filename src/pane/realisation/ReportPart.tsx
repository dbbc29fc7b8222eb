import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { progressLetter } from "../../letter/progress";
import { budgetOf } from "../../model/budget/budget-of";
import type { Payout } from "../../model/payout/payout";
import type { Figures } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import { PLAN_NAME } from "../../model/plan/scenario";
import { basisOf } from "../../model/provenance/basis";
import { countedOf } from "../../model/provenance/counted";
import { print } from "../../model/provenance/register";
import type { Progress } from "../../model/realisation/progress";
import type { Result } from "../../model/result/result";
import { localDay } from "../../workbook/session/moment";
import { SHEETS } from "../../workbook/sheets/sheet-names";
import { SendButtons } from "../letter/SendButtons";
import { Section } from "../parts/Section";
import { useSessionState } from "../state/session";
import { useRealisationTexts } from "../texts/realisation-nl";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: "0" } });

/** The report for the board, to copy or to save. It bears the moment at which the tab was opened. */
export function ReportPart({ progress }: { progress: Progress }) {
  const { report: texts, money } = useRealisationTexts();
  const styles = useStyles();
  const { connection, planResult } = useSessionState();
  return (
    <Section title={texts.title} help={texts.help(SHEETS.progress)}>
      {connection && planResult?.payout ? (
        <Report
          plan={connection.plan}
          figures={connection.figures}
          result={planResult}
          payout={planResult.payout}
          progress={progress}
        />
      ) : (
        <p className={styles.text}>{money.missing}</p>
      )}
    </Section>
  );
}

interface Props {
  readonly plan: Plan;
  readonly figures: Figures;
  readonly result: Result;
  readonly payout: Payout;
  readonly progress: Progress;
}

function Report({ plan, figures, result, payout, progress }: Props) {
  const { report: texts } = useRealisationTexts();
  const [at] = useState(() => new Date());
  const letters = useMemo(() => {
    const later = { funding: result.funding, budget: budgetOf(plan, figures, result) };
    const printed = print(basisOf(plan, figures, payout, PLAN_NAME, later, countedOf(progress)), at.toISOString());
    return {
      name: texts.fileName,
      letters: [progressLetter(plan, progress, { on: localDay(at), reference: printed.reference })],
      printed,
    };
  }, [plan, figures, result, payout, progress, at, texts]);
  return <SendButtons letters={letters} hasSheet />;
}
