import { ZERO } from "../../../model/money/decimal";
import type { Payout } from "../../../model/payout/payout";
import type { PayoutRisk, Stake } from "../../../model/payout/risk";
import { reference } from "../../cells/address";
import { serialOfDate } from "../../figures/dates";
import type { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS } from "../../sheets/sheet-names";
import { formula, text, type Content } from "../../sheets/workbook-change";
import { RISK as MILESTONE_RISK, milestoneCell, onMilestones } from "../places/milestone-columns";
import { matrixCell } from "../places/payout-layout";
import type { PayoutRow } from "../places/payout-rows";

const [COUNTS, LOCAL, SHARED, MUNICIPALITIES] = [1, 2, 5, 6] as const;
const HEADERS = [
  "Als deze niet wordt gehaald",
  "Telt op",
  "Lokaal terug",
  "Regionaal terug",
  "IZA vervalt",
  "Deel in risico",
];

interface Stakes {
  readonly rows: readonly PayoutRow[];
  readonly payout: Payout;
  readonly risk: PayoutRisk;
  /** The row to start on. */
  readonly at: number;
  /** The row of a milestone on its own sheet, from 0; null where it has none. */
  readonly rowOf: (nr: number) => number | null;
}

/** What missing each milestone would cost, and each municipality's part of it. */
export function writeStakes(draft: SheetDraft, { rows, payout, risk, at, rowOf }: Stakes): void {
  const [header, first] = [at + 1, at + 2];
  const width = MUNICIPALITIES + rows.length;
  const local = payout.milestones
    .filter(({ milestone }) => milestone.scope === "local")
    .map(({ milestone }) => milestone.nr);
  draft
    .put(
      at,
      0,
      text(
        "Wat een mijlpaal kost die niet wordt gehaald, in euro; alleen mijlpalen die nog niet zijn afgerond. Per gemeente: het eigen deel van een lokale, het aandeel in de pot van een regionale mijlpaal",
      ),
    )
    .style("section", at, 0, 1, width)
    .put(header, 0, ...HEADERS.map(text), ...rows.map(({ name }) => name))
    .height(header, 45)
    .style("header", header, 0, 1, width)
    .style("headerRight", header, COUNTS, 1, width - COUNTS);
  risk.eachMissed.forEach((stake, index) => {
    const [nr] = stake.milestones;
    const paid = payout.milestones.find(({ milestone }) => milestone.nr === nr);
    if (paid === undefined) return;
    const column = local.indexOf(paid.milestone.nr);
    const row = first + index;
    draft
      .put(row, 0, text(`${paid.milestone.nr}. ${paid.milestone.description || paid.milestone.name}`))
      .put(row, COUNTS, serialOfDate(paid.dates.counts), ...amounts(stake))
      .put(row, SHARED, sharedRisk(rowOf(paid.milestone.nr)))
      .put(
        row,
        MUNICIPALITIES,
        ...rows.map(({ index }, position): Content =>
          column < 0
            ? (stake.regionalShares[index ?? -1]?.toNumber() ?? 0)
            : formula(reference(SHEETS.payout, matrixCell(rows.length, position, column))),
        ),
      );
  });
  const after = first + risk.eachMissed.length;
  writeSum(draft, after, "Alle resultaatmijlpalen", risk.resultsMissed, rows);
  writeSum(draft, after + 1, "Alle mijlpalen: het ergste geval", risk.allMissed, rows);
  draft
    .style("date", first, COUNTS, risk.eachMissed.length)
    .style(payout.unit.isInteger() ? "euros" : "price", first, LOCAL, risk.eachMissed.length + 2, width - LOCAL)
    .style("right", first, SHARED, risk.eachMissed.length)
    .style("total", after, 0, 1, width);
}

/** Live: it changes with every cost. */
function sharedRisk(row: number | null): Content {
  return row === null ? text("n.b.") : formula(onMilestones(milestoneCell(row, MILESTONE_RISK)));
}

function writeSum(draft: SheetDraft, row: number, label: string, stake: Stake, rows: readonly PayoutRow[]): void {
  draft
    .put(row, 0, text(label), null, ...amounts(stake))
    .put(
      row,
      MUNICIPALITIES,
      ...rows.map(({ index }) =>
        index === null ? null : (stake.repay[index]?.plus(stake.regionalShares[index] ?? ZERO).toNumber() ?? null),
      ),
    );
}

function amounts({ localRepay, regionalRepay, izaForgone }: Stake): readonly number[] {
  return [localRepay, regionalRepay, izaForgone].map((amount) => amount.toNumber());
}
