import type { RowResult } from "../businesscase/lines";
import { Decimal } from "../money/decimal";
import type { Milestone } from "../plan/figures";
import { milestoneLabel } from "../plan/milestone-label";
import type { Finding } from "../plan/finding";
import type { CostStatement } from "../plan/statement";
import type { UncheckedResult } from "../result/result";
import { euros } from "../text/dutch";
import { consequenceOf } from "./consequence";

/** The same cost with another amount in another place. */
export function checkCostStatement(
  { row, amount, halfUnit, place }: CostStatement,
  { rows, years }: Pick<UncheckedResult, "rows" | "years">,
): Finding | null {
  const found = rows.find((candidate) => candidate.row.id === row);
  const computed = found?.total;
  if (!found || !computed) return null;
  const difference = amount.minus(computed);
  if (difference.abs().lte(halfUnit.times(years.length + 1))) return null;
  const cell = `${place.sheet}!${place.address}`;
  return {
    code: "same-cost-differs",
    about: row,
    severity: "warning",
    place,
    printed: amount,
    computed,
    consequence: consequenceOf(difference.abs(), (told) => `Het verschil is ${told}.`),
    message: `Voor "${found.row.label}" staan twee bedragen in de werkmap: ${euros(amount)} in ${cell} en ${euros(computed)} in de tabel met kosten. De oorzaak staat er niet bij.`,
    remedy: `Vraag na welk bedrag geldt en pas het andere aan.`,
  };
}

/** Smaller amounts may be the same by chance. */
const WORTH_COMPARING = new Decimal(100_000);
const ROUNDED_TO = new Decimal(1000);

/** A milestone that pays for one cost row, with other parts from IZA and SPUK than the row has in Zvw and SD. */
export function checkMilestoneSplits(milestones: readonly Milestone[], rows: readonly RowResult[]): readonly Finding[] {
  return milestones.flatMap((milestone): Finding[] => {
    const { total, iza, spuk, nr, place } = milestone;
    if (total.lt(WORTH_COMPARING) || milestones.filter((other) => other.total.equals(total)).length > 1) return [];
    const same = rows.filter((row) => row.row.kind === "cost" && row.total?.equals(total));
    const [row] = same;
    if (row === undefined || same.length > 1 || !row.zvw || !row.sd) return [];
    const difference = spuk.minus(row.sd);
    if (difference.abs().lte(ROUNDED_TO)) return [];
    return [
      {
        code: "split-differs",
        about: String(nr),
        severity: "warning",
        ...(place && { place }),
        printed: spuk,
        computed: row.sd,
        consequence: consequenceOf(
          difference.abs(),
          (told) =>
            `${difference.isPositive() ? "SPUK" : "IZA"} betaalt ${told} meer dan het eigen deel van deze kosten.`,
        ),
        message: `Mijlpaal ${milestoneLabel(milestone)} is zo groot als "${row.row.label}" (${euros(total)}), maar is anders verdeeld: IZA ${euros(iza)} en SPUK ${euros(spuk)}, tegen Zvw ${euros(row.zvw)} en sociaal domein ${euros(row.sd)}.`,
        remedy: "Verdeel de mijlpaal zoals de kosten, of leg vast waarom dat niet gebeurt.",
      },
    ];
  });
}
