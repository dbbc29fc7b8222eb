import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { inputsFromPlan } from "../../model/plan/from-plan";
import { list } from "../../model/text/dutch";
import { useNavigation } from "../state/navigation";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1,
    margin: "0",
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
});

/** More inputs than these are counted. */
const MOST_NAMED = 3;

/** Above every tab with figures: which inputs are not the workbook's own. Nothing where all are. */
export function FromPlanNote() {
  const { settling: texts } = useTexts();
  const styles = useStyles();
  const { goTo } = useNavigation();
  const { connection, figures } = useSessionState();
  const taken = figures ? inputsFromPlan(figures) : [];
  if (!connection || taken.length === 0) return null;
  const labels = taken.map((id) => connection.plan.inputs.find((input) => input.id === id)?.label ?? id);
  const more = labels.length - MOST_NAMED;
  const named = more > 0 ? [...labels.slice(0, MOST_NAMED), texts.others(more)] : labels;
  return (
    <p className={styles.note}>
      {texts.fromPlanNote(list(named))}{" "}
      <Link inline onClick={() => goTo("connect")}>
        {texts.toConnect}
      </Link>
    </p>
  );
}
