import { useState } from "react";
import { ONE, sum, sumKnown } from "../../model/money/decimal";
import type { Payout } from "../../model/payout/payout";
import { riskOfPot } from "../../model/payout/shared-risk";
import { Amount } from "../figures/Amount";
import { count, share as shareText } from "../figures/format";
import { LinkButton } from "../parts/LinkButton";
import { DataTable } from "../parts/DataTable";
import { useTexts } from "../texts/texts";
import { MunicipalDetails } from "./MunicipalDetails";
import { RiskAmount } from "./RiskAmount";

/** A row a municipality, adding up to the totals beneath. */
export function MunicipalityTable({ payout }: { payout: Payout }) {
  const { payout: words, payoutChoices } = useTexts();
  const [opened, setOpened] = useState<string | null>(null);
  const { municipalities, sharedRisk, rules } = payout;
  return (
    <>
      <DataTable
        caption={words.table}
        rows={municipalities}
        rowKey={({ municipality }) => municipality.code}
        hasTotal
        columns={[
          {
            key: "municipality",
            header: words.municipality,
            cell: ({ municipality: { code, name } }) => (
              <LinkButton label={payoutChoices.municipality(name)} onClick={() => setOpened(code)}>
                {name}
              </LinkButton>
            ),
            total: words.total,
          },
          {
            key: "inhabitants",
            header: words.inhabitants,
            cell: ({ municipality }) => count(municipality.inhabitants),
            total: count(sumKnown(municipalities.map(({ municipality }) => municipality.inhabitants))),
          },
          { key: "share", header: words.share, cell: ({ share }) => shareText(share), total: shareText(ONE) },
          {
            key: "local",
            header: words.localShort,
            cell: ({ local }) => <Amount value={local} format={count} />,
            total: <Amount value={payout.local} format={count} />,
          },
          {
            key: "repay",
            header: words.repayShort,
            cell: ({ repay }) => <Amount value={repay} format={count} because={rules.repayment} />,
            total: <Amount value={sum(municipalities.map(({ repay }) => repay))} format={count} />,
          },
          {
            key: "regional",
            header: words.regionalShort,
            cell: ({ regional }) => <Amount value={regional} format={count} />,
            total: <Amount value={sumKnown(municipalities.map(({ regional }) => regional))} format={count} />,
          },
          {
            key: "regionalRepay",
            header: words.regionalRepayShort,
            cell: ({ regionalRepay }) => (
              <Amount value={regionalRepay} format={count} because={rules.regionalRepayment} />
            ),
            total: <Amount value={sum(municipalities.map(({ regionalRepay }) => regionalRepay))} format={count} />,
          },
          {
            key: "risk",
            header: words.riskShort,
            cell: ({ risk }) => <RiskAmount risk={sharedRisk} value={risk} format={count} />,
            total: <RiskAmount risk={sharedRisk} value={riskOfPot(sharedRisk, "spuk")} format={count} />,
          },
        ]}
      />
      {municipalities.some(({ municipality }) => municipality.code === opened) && (
        <MunicipalDetails
          payout={payout}
          index={municipalities.findIndex(({ municipality }) => municipality.code === opened)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
