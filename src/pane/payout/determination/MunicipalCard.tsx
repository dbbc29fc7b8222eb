import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Decimal } from "../../../model/money/decimal";
import type { MunicipalDetermination } from "../../../model/payout/determination";
import { NO_ENTRIES, type MunicipalEntry } from "../../../model/plan/determination-entries";
import { Amount } from "../../figures/Amount";
import { exact } from "../../figures/format";
import { Card } from "../../parts/Card";
import { Facts } from "../../parts/Facts";
import { Section } from "../../parts/Section";
import { Sheet } from "../../parts/Sheet";
import { useActions } from "../../state/actions";
import { useTexts } from "../../texts/texts";
import { SpendingForm } from "./SpendingForm";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  title: { ...typographyStyles.subtitle2, margin: "0", overflowWrap: "anywhere" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  list: { ...typographyStyles.body1, margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly own: MunicipalDetermination;
  /** Whether there is a regional pot to have a share in. */
  readonly hasPot: boolean;
  readonly onClose: () => void;
}

/** One municipality's grant at its end: what is known of it, what is missing, and where to type it. */
export function MunicipalCard({ own, hasPot, onClose }: Props) {
  const { close, determination: texts } = useTexts();
  const styles = useStyles();
  const { choose } = useActions();
  const { municipality, local, passedOn, toPay, regional, regionalEntered, toPayTotal, missing, remarks, entered } =
    own;
  const keep = (change: (entry: MunicipalEntry) => MunicipalEntry) =>
    void choose((before) => {
      const determination = before.determination ?? NO_ENTRIES;
      const entry = change(determination.municipalities?.[municipality.code] ?? {});
      const municipalities = { ...determination.municipalities, [municipality.code]: entry };
      return { ...before, determination: { ...determination, municipalities } };
    });
  const euros = (value: Decimal | null) => <Amount value={value} format={exact} />;
  return (
    <Sheet label={texts.open(municipality.name)} onClose={onClose}>
      <div className={styles.top}>
        <h2 className={styles.title}>{texts.open(municipality.name)}</h2>
        <Button appearance="subtle" size="small" icon={<DismissRegular />} aria-label={close} onClick={onClose} />
      </div>
      <div className={styles.content}>
        <Facts
          facts={[
            { name: texts.received, value: euros(local.received) },
            { name: texts.repaid, value: euros(local.repaid) },
            { name: texts.openAmount, value: euros(local.open) },
            { name: texts.metLong, value: euros(local.met) },
            { name: texts.spent, value: euros(local.spent) },
            { name: texts.entitled, value: euros(local.entitled) },
            { name: texts.underspent, value: euros(local.underspent) },
            { name: texts.overspent, value: euros(local.overspent) },
            ...(passedOn ? [{ name: texts.passedOn, value: euros(passedOn) }] : []),
            { name: texts.toPayLong, value: euros(toPay) },
          ]}
        />
        {regional && (
          <Section title={texts.share}>
            <Facts
              facts={[
                { name: texts.received, value: euros(regional.received) },
                { name: texts.repaid, value: euros(regional.repaid) },
                { name: texts.openAmount, value: euros(regional.open) },
                { name: texts.metLong, value: euros(regional.met) },
                { name: texts.spent, value: euros(regional.spent) },
                { name: texts.entitled, value: euros(regional.entitled) },
                { name: texts.underspent, value: euros(regional.underspent) },
                { name: texts.overspent, value: euros(regional.overspent) },
                { name: texts.regionalToSettle, value: euros(regional.toSettle) },
                { name: texts.toPayTotal, value: euros(toPayTotal) },
              ]}
            />
          </Section>
        )}
        <Told title={texts.missing} sentences={missing} tone="warning" />
        <Told title={texts.remarks} sentences={remarks} tone="plain" />
        <Section title={texts.entry} help={texts.entryHelp}>
          <SpendingForm
            entered={entered}
            onSave={(spending) => keep(({ regional: share }) => ({ ...spending, ...(share && { regional: share }) }))}
          />
        </Section>
        {hasPot && (
          <Section title={texts.shareEntry} help={texts.shareEntryHelp}>
            <SpendingForm
              ofShare
              entered={regionalEntered}
              onSave={(spending) => keep((entry) => ({ ...entry, regional: spending }))}
            />
          </Section>
        )}
      </div>
    </Sheet>
  );
}

function Told({ title, sentences, tone }: { title: string; sentences: readonly string[]; tone: "warning" | "plain" }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <Card tone={tone}>
      <Section title={title}>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </Card>
  );
}
