import { evaluate } from "../../src/model/businesscase/evaluate";
import type { Decimal } from "../../src/model/money/decimal";
import { twente } from "../../src/plans";
import published from "../../src/plans/twente/published.json";
import { twenteFigures } from "../support/twente-figures";

const result = evaluate(twente, twenteFigures());

function thousands(amount: Decimal | null | undefined): number {
  if (!amount) throw new Error("unknown amount");
  return amount.div(1000).toDecimalPlaces(0).toNumber() + 0;
}

interface PrintedRow {
  component: string;
  label: string;
  years: Record<string, number>;
  total: number;
}

const printedImpact: readonly PrintedRow[] = published.impact;
const printedCosts: readonly PrintedRow[] = published.costs;

/** Rows that are input: their printed years may sum to a unit or two off the printed total, each year being rounded. */
const TAKEN_OVER = new Set(twente.inputs.flatMap((input) => (input.row ? [input.row] : [])));

describe("Mentaal Gezond Twente against its published tables", () => {
  const impacts = result.rows.filter(({ row }) => row.kind === "impact");

  test.each(impacts.map((row) => [row.row.id, row] as const))("%s, every year and in total", (id, row) => {
    const printed = printedImpact.find((candidate) => candidate.label === row.row.label);
    expect(printed).toBeDefined();
    expect(row.amounts.map(thousands)).toEqual(twente.years.map((year) => printed?.years[year]));
    const tolerance = TAKEN_OVER.has(id) ? 2 : 0;
    expect(Math.abs(thousands(row.total) - (printed?.total ?? NaN))).toBeLessThanOrEqual(tolerance);
  });

  test("every published cost row that is no sum is a row of the plan", () => {
    const details = published.costs.filter((cost) => !cost.isSum);
    expect(result.rows.filter(({ row }) => row.kind === "cost")).toHaveLength(details.length);
    expect(printedCosts.length).toBeGreaterThan(details.length);
  });

  test.each(published.summary.map((line) => [`${line.section}: ${line.label}`, line] as const))(
    "%s, within the rounding of its addends",
    (_, line) => {
      const component = result.components.find(({ id }) => id === line.component);
      const total = { impact: result.totals.impact, costs: result.totals.cost, result: result.totals.result };
      const ours = component
        ? line.section === "impact"
          ? component.impact
          : component.cost
        : total[line.section as keyof typeof total];
      const addends = result.rows.filter(
        ({ row }) =>
          !component || (row.component === component.id && (row.kind === "impact") === (line.section === "impact")),
      ).length;
      const years: Record<string, number> = line.years;
      ours.amounts.forEach((amount, index) => {
        expect(Math.abs(thousands(amount) - (years[String(twente.years[index])] ?? NaN))).toBeLessThanOrEqual(addends);
      });
      expect(Math.abs(thousands(ours.zvw) - line.zvw)).toBeLessThanOrEqual(addends);
      expect(Math.abs(thousands(ours.sd) - line.sd)).toBeLessThanOrEqual(addends);
      expect(Math.abs(thousands(ours.total) - line.total)).toBeLessThanOrEqual(addends);
    },
  );

  test("talks, and people off the wait list", () => {
    const talks = result.derived.find(({ derived }) => derived.id === "talks");
    expect(talks?.values.map(String)).toEqual(["120.46", "722.76", "1445.52", "2409.2", "2409.2"]);
    expect(result.waitList.off.map((people) => people?.toFixed(1))).toEqual([
      "50.2",
      "209.9",
      "354.7",
      "542.6",
      "590.8",
    ]);
  });

  test("both wait-list milestones come out exactly", () => {
    expect(
      result.waitList.targets.map(({ milestone, computed, met }) => [milestone, computed?.toFixed(4), met]),
    ).toEqual([
      [4, "155.0872", true],
      [5, "437.3634", true],
    ]);
  });

  test("milestones met exactly: the wait list falls short of both", () => {
    const exact = evaluate(
      twente,
      twenteFigures({
        // The numbers that the activity milestones ask, brought to a full year of adoption.
        inflow: [1],
        "talk-share": [1],
        adoption: [1, 1, 1, 1, 1],
        "year-part": [100, 650, 1300, 2409.2, 2409.2],
        "doco-cases": [138, 414, 690, 552, 552],
        consults: [400, 850, 900, 1075, 1075],
      }),
    );
    expect(exact.waitList.targets.map(({ computed, met }) => [computed?.toFixed(1), met])).toEqual([
      ["136.5", false],
      ["394.7", false],
    ]);
    expect(exact.findings.map((finding) => finding.code)).toEqual(["target-missed", "target-missed"]);
  });

  test("the shares follow the rows, not the printed total", () => {
    const shares = result.payout?.municipalities.map(({ share }) => share.times(100).toDecimalPlaces(2).toNumber());
    expect(shares).toEqual(published.municipalities.rows.map(({ publishedShare }) => publishedShare));
  });

  test("every euro is paid out", () => {
    const { payout } = result;
    expect(payout?.iza.toString()).toBe("7700500");
    expect(payout?.spuk.toString()).toBe("8573500");
    expect(payout?.total.toString()).toBe("16274000");
    const paid = payout?.municipalities.reduce((sum, { local }) => sum.plus(local), payout.regional);
    expect(paid?.toString()).toBe("8573500");
  });
});
