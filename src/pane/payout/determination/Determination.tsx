import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { sum, type Decimal } from "../../../model/money/decimal";
import { determinationOf, type MunicipalDetermination } from "../../../model/payout/determination";
import type { Payout } from "../../../model/payout/payout";
import type { Figures } from "../../../model/plan/figures";
import type { Plan } from "../../../model/plan/plan";
import { date } from "../../../model/text/dutch";
import { Amount } from "../../figures/Amount";
import { count } from "../../figures/format";
import { DataTable } from "../../parts/DataTable";
import { Facts } from "../../parts/Facts";
import { LinkButton } from "../../parts/LinkButton";
import { useTexts } from "../../texts/texts";
import { LeadEntry } from "./LeadEntry";
import { MunicipalCard } from "./MunicipalCard";
import { Folded } from "../../parts/Folded";

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly plan: Plan;
  readonly payout: Payout;
  readonly figures: Figures;
}

/** What each is entitled to at the end, and what it settles with the lead; what is not known yet says so. */
export function Determination({ plan, payout, figures }: Props) {
  const { determination: texts } = useTexts();
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const determination = determinationOf(payout, figures, plan.endOfScheme);
  if (determination === null) {
    return (
      <Folded title={texts.title}>
        <p className={styles.text}>{texts.impossible(payout.rules.repayment)}</p>
      </Folded>
    );
  }
  const { municipalities, pot, potDivision, potRule, lead, rules, final } = determination;
  const own = municipalities.find(({ municipality }) => municipality.code === opened);
  const column = (key: string, header: string, of: (each: MunicipalDetermination) => Decimal | null) => ({
    key,
    header,
    cell: (each: MunicipalDetermination) => <Amount value={of(each)} format={count} />,
    total: <Amount value={sum(municipalities.map(of))} format={count} />,
  });
  return (
    <>
      <Folded title={texts.title}>
        <p className={styles.text}>
          {final ? texts.final : texts.provisional}{" "}
          {texts.accounts(date(determination.municipalAccountsBy), date(determination.leadAccountsBy))}
        </p>
        <DataTable
          caption={texts.table}
          rows={municipalities}
          rowKey={({ municipality }) => municipality.code}
          hasTotal
          columns={[
            {
              key: "municipality",
              header: texts.municipality,
              cell: ({ municipality: { code, name } }) => (
                <LinkButton label={texts.open(name)} onClick={() => setOpened(code)}>
                  {name}
                </LinkButton>
              ),
              total: texts.together,
            },
            column("met", texts.met, ({ local }) => local.met),
            column("spent", texts.spent, ({ local }) => local.spent),
            column("entitled", texts.entitled, ({ local }) => local.entitled),
            column("toPay", texts.toPay, ({ toPay }) => toPay),
            ...(potDivision
              ? [
                  column("regional", texts.regionalToSettle, ({ regional }) => regional?.toSettle ?? null),
                  column("toPayTotal", texts.toPayTotal, ({ toPayTotal }) => toPayTotal),
                ]
              : []),
          ]}
        />
        <Facts
          facts={[
            { name: texts.pot, help: texts.entitled, value: <Amount value={pot.entitled} format={count} /> },
            { name: texts.lead, value: <Amount value={lead.toSettle} format={count} /> },
          ]}
        />
        {[...rules, ...(potRule === "" ? [] : [potRule])].map((rule) => (
          <p key={rule} className={styles.text}>
            {rule}
          </p>
        ))}
        <LeadEntry entries={figures.choices?.determination ?? {}} />
      </Folded>
      {own && (
        <MunicipalCard
          key={own.municipality.code}
          own={own}
          hasPot={!pot.received.isZero()}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
