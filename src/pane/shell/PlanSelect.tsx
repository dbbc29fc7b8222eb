import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanChoice } from "../../workbook/find/plan";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  // Reads as the pane's title, and lines up with what stands under it.
  select: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    minWidth: "0",
    "& > select": {
      minWidth: "0",
      width: "100%",
      textOverflow: "ellipsis",
      fontWeight: tokens.fontWeightSemibold,
      paddingInlineStart: tokens.spacingHorizontalXS,
    },
  },
});

/**
 * Which plan the workbook is read as; another one is chosen here, with how much of each was found. The browser's own
 * list: it needs no code of ours, and is at home in every theme and under every thumb.
 */
export function PlanSelect({ choice }: { choice: PlanChoice }) {
  const texts = useTexts();
  const styles = useStyles();
  const { phase } = useSessionState();
  const { choosePlan } = useActions();
  const { plan, why } = choice;
  // The same order whatever is chosen: what moves cannot be found again.
  const fits = [...choice.fits].sort((a, b) => a.plan.name.localeCompare(b.plan.name, "nl"));
  return (
    <Select
      appearance="underline"
      size="small"
      className={styles.select}
      aria-label={texts.plan.choose}
      title={`${plan.name}. ${why}`}
      value={plan.id}
      disabled={phase !== "idle"}
      onChange={(_, { value }) => choosePlan(value)}
    >
      {fits.map(({ plan: each, found }) => (
        <option key={each.id} value={each.id}>
          {each.id === plan.id ? each.name : `${each.name} (${texts.plan.found(found)})`}
        </option>
      ))}
    </Select>
  );
}
