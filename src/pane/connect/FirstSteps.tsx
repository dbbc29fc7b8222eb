import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Calculator24Regular } from "@fluentui/react-icons/svg/calculator";
import { PlugConnected24Regular } from "@fluentui/react-icons/svg/plug-connected";
import { TableSearch24Regular } from "@fluentui/react-icons/svg/table-search";
import { Panel } from "../parts/Panel";
import { WorkButton } from "../shell/WorkButton";
import { useNavigation } from "../state/navigation";
import { useTexts } from "../texts/texts";

const ICONS = [PlugConnected24Regular, TableSearch24Regular, Calculator24Regular];

const useStyles = makeStyles({
  steps: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
  },
  step: { display: "flex", columnGap: tokens.spacingHorizontalM },
  icon: {
    flexShrink: "0",
    width: "40px",
    height: "40px",
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: "0" },
  text: { ...typographyStyles.body1, margin: "0", color: tokens.colorNeutralForeground2 },
  action: { alignSelf: "stretch" },
});

/** The empty state teaches what is about to happen, in the order in which it will. */
export function FirstSteps() {
  const texts = useTexts();
  const styles = useStyles();
  const { arrive } = useNavigation();
  return (
    <Panel title={texts.connect.emptyTitle} lead={texts.connect.emptyLead}>
      <ol className={styles.steps}>
        {texts.connect.steps.map(([title, text], index) => {
          const Icon = ICONS[index];
          return (
            <li key={title} className={styles.step}>
              <span className={styles.icon}>{Icon && <Icon aria-hidden />}</span>
              <div>
                <h3 className={styles.title}>
                  {index + 1}. {title}
                </h3>
                <p className={styles.text}>{text}</p>
              </div>
            </li>
          );
        })}
      </ol>
      <WorkButton work="connecting" appearance="primary" className={styles.action} onDone={arrive}>
        {texts.actions.connect}
      </WorkButton>
    </Panel>
  );
}
