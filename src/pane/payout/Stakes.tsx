import type { PayoutRisk, Stake } from "../../model/payout/risk";
import { date } from "../../model/text/dutch";
import { Amount } from "../figures/Amount";
import { count } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { useTexts } from "../texts/texts";
import { Folded } from "../parts/Folded";

/** What each milestone that is not settled yet would cost if it were missed. */
export function Stakes({ risk }: { risk: PayoutRisk }) {
  const { payoutChoices: texts } = useTexts();
  const column = (key: "localRepay" | "regionalRepay" | "izaForgone", header: string) => ({
    key,
    header,
    cell: (stake: Stake) => <Amount value={stake[key]} format={count} />,
    total: <Amount value={risk.allMissed[key]} format={count} />,
  });
  return (
    <Folded title={texts.atRisk(date(risk.today))}>
      <DataTable
        caption={texts.eachMissed}
        rows={risk.eachMissed}
        rowKey={({ milestones }) => milestones.join()}
        hasTotal
        columns={[
          {
            key: "milestone",
            header: texts.milestone,
            cell: ({ milestones }) => milestones.join(),
            total: texts.allMissed,
          },
          column("localRepay", texts.repayLocal),
          column("regionalRepay", texts.repayRegional),
          column("izaForgone", texts.izaForgone),
        ]}
      />
    </Folded>
  );
}
