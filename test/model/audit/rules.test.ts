import { checkBandwidths } from "../../../src/model/audit/bandwidths";
import { checkMilestoneSplits } from "../../../src/model/audit/cost-statements";
import { checkMilestoneDates, checkMilestoneOrder } from "../../../src/model/audit/milestones";
import { checkStatements } from "../../../src/model/audit/statements";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, sumKnown } from "../../../src/model/money/decimal";
import type { FindingCode } from "../../../src/model/plan/finding";
import type { Statement } from "../../../src/model/plan/statement";
import { twente } from "../../../src/plans";
import { twenteFigures, twenteMilestones } from "../../support/twente-figures";

const place = { sheet: "Financiering", address: "C14" };
const figures = twenteFigures();
const outcome = evaluate(twente, figures);
const milestones = twenteMilestones();
const euros = (amount: number) => ({ amount: new Decimal(amount), halfUnit: new Decimal(500), place });

function said(...statements: readonly Statement[]) {
  return checkStatements({ ...figures, statements }, outcome);
}

describe("what a document says of itself", () => {
  test("the share of effort is the share of the money, not of the count", () => {
    const [finding] = said({ kind: "effort-share", share: new Decimal("0.7"), place });
    expect(finding).toMatchObject({ code: "effort-share", severity: "warning", place });
    expect(finding?.computed?.toFixed(3)).toBe("0.744");
    expect(said({ kind: "effort-share", share: new Decimal("0.744"), place })).toEqual([]);
  });

  test("a result that should rise each year and stays the same in thousands is told", () => {
    const [finding] = said({ kind: "rising-result", fromYear: 4, place });
    expect(finding?.message).toContain("2029");
    expect(finding?.code).toBe("result-not-better");
  });

  test("yearly cost fits one year only, and only without one row, which is named", () => {
    const findings = said(
      { kind: "recurring", domain: "zvw", ...euros(752_000) },
      { kind: "recurring", domain: "sd", ...euros(1_377_000) },
    );
    expect(findings.map(({ code }) => code)).toEqual(["recurring-cost", "recurring-cost"]);
    for (const { message } of findings) expect(message).toMatch(/IT-expert.*alleen voor 2028/);
  });

  test("a request that no milestone pays for", () => {
    const [finding, ...others] = said(
      { kind: "requested", pot: "iza", ...euros(7_700_000) },
      { kind: "requested", pot: "spuk", ...euros(8_575_000) },
    );
    expect(others).toEqual([]);
    expect(finding?.consequence?.amount?.toNumber()).toBe(1500);
  });

  test("the same cost with another amount; within rounding it is the same", () => {
    const [finding] = said({ kind: "cost", row: "cost.0.incurred", ...euros(1_355_000) });
    expect(finding?.consequence?.amount?.toNumber()).toBe(118_000);
    expect(said({ kind: "cost", row: "cost.0.incurred", ...euros(1_238_000) })).toEqual([]);
  });
});

test("a milestone as large as a cost row, divided in another way", () => {
  const findings = checkMilestoneSplits(milestones, outcome.rows);
  expect(findings.map(({ printed, computed }) => [printed?.toNumber(), computed?.toNumber()])).toEqual([
    [652_000, 591_000],
  ]);
});

describe("dates of milestones", () => {
  test("too late to be judged before the end: one finding for a day, with its money", () => {
    const [finding, ...others] = checkMilestoneDates(milestones, twente);
    expect(others).toEqual([]);
    expect(finding?.consequence?.amount?.toNumber()).toBe(2_971_000);
    expect(checkMilestoneDates(milestones, { ...twente, milestonesArePaid: false })).toEqual([]);
  });

  test("an earlier step that is due after the next one is named", () => {
    const reversed = milestones.map((step) => (step.nr === 13 ? { ...step, due: "2027-06-30" } : step));
    expect(checkMilestoneOrder(reversed).map(({ code }) => code)).toEqual<FindingCode[]>(["dates-reversed"]);
  });
});

describe("volumes that milestones ask", () => {
  const codes = (changes: Parameters<typeof twenteFigures>[0]) =>
    evaluate(twente, twenteFigures(changes)).findings.map(({ code }) => code);

  test("met exactly, two milestones on the wait list would be missed, with their money", () => {
    const missed = outcome.findings.filter(({ code }) => code === "volumes-miss-target");
    expect(missed.map(({ computed }) => computed?.toFixed(1))).toEqual(["136.5", "394.7"]);
    expect(sumKnown(missed.flatMap(({ consequence }) => consequence?.amount ?? [])).toNumber()).toBe(300_000);
  });

  test("nothing is said of a series that counts what the milestones ask", () => {
    const before = codes({}).filter((code) => code === "volume-differs").length;
    const after = codes({ consults: [400, 850, 900, 1075, 1075] }).filter((code) => code === "volume-differs").length;
    expect([before, after]).toEqual([3, 2]);
  });
});

test("a figure outside its bandwidth is worth a look; within, and unknown, it is not", () => {
  const bandwidth = {
    id: "share",
    label: "Aandeel",
    of: { kind: "constant", value: "0.5" },
    unit: "share",
    source: { document: "Plan" },
  } as const;
  const years = (value: Decimal | null, within: boolean | null) => [{ year: 2026, value, within }];
  const result = (value: Decimal | null, within: boolean | null) => ({
    bandwidth,
    min: new Decimal("0.18"),
    max: new Decimal("0.5"),
    years: years(value, within),
  });
  expect(checkBandwidths([result(new Decimal("0.3"), true), result(null, null)])).toEqual([]);
  expect(checkBandwidths([result(new Decimal("0.6"), false)])[0]?.message).toBe(
    "Aandeel: 60% in 2026. Plan gaat uit van ten minste 18% en hoogstens 50%.",
  );
});
