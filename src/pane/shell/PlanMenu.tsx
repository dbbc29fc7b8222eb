import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { PlanChoice } from "../../workbook/find/plan";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  // Reads as the pane's title, and lines up with what stands under it.
  button: { paddingInline: "0", minWidth: "0", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
});

/** Which plan the workbook is read as; another one is chosen here, with how much of each was found. */
export function PlanMenu({ choice }: { choice: PlanChoice }) {
  const texts = useTexts();
  const styles = useStyles();
  const { phase } = useSessionState();
  const { choosePlan } = useActions();
  const { plan, why } = choice;
  // The same order whatever is chosen: what moves cannot be found again.
  const fits = [...choice.fits].sort((a, b) => a.plan.name.localeCompare(b.plan.name, "nl"));
  return (
    <Menu
      checkedValues={{ plan: [plan.id] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const [id] = checkedItems;
        if (id !== undefined && id !== plan.id) choosePlan(id);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="transparent"
          size="small"
          className={styles.button}
          aria-label={texts.plan.choose(plan.name)}
          title={why}
          disabledFocusable={phase !== "idle"}
        >
          {plan.name}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {fits.map(({ plan: each, found }) => (
            <MenuItemRadio key={each.id} name="plan" value={each.id} subText={texts.plan.found(found)}>
              {each.name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
