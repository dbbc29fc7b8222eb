import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { date, number } from "../../model/text/dutch";
import type { WaitListTarget } from "../../model/waitlist/plan-view";
import { people } from "../figures/format";
import { Card } from "../parts/Card";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  verdict: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > *": { flex: "1 1 130px" } },
});

/** What was promised and what comes out, target by target. */
export function Targets({ targets }: { targets: readonly WaitListTarget[] }) {
  const texts = useTexts();
  const styles = useStyles();
  const { waitList: words } = texts;
  return (
    <div className={styles.list}>
      {targets.map(({ milestone, date: due, required, computed, met, noted }) => {
        const Icon = met === null ? QuestionCircleRegular : met ? CheckmarkCircleRegular : ErrorCircleRegular;
        return (
          <Card key={milestone} tone={met === false || noted.status === "missed" ? "error" : "plain"}>
            <div className={styles.when}>{words.target(milestone, date(due))}</div>
            <div className={styles.verdict}>
              <Icon aria-hidden />
              {met === null ? texts.unknown : met ? words.met : words.notMet}
            </div>
            {noted.status !== "open" && <div>{words.noted(words.outcome[noted.status])}</div>}
            <div>{words.required(number(required))}</div>
            <div>{words.computed(computed ? people(computed) : texts.unknown)}</div>
          </Card>
        );
      })}
    </div>
  );
}
