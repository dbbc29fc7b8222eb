import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, sumKnown } from "../../../src/model/money/decimal";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../../src/model/plan/choices";
import { realisationScenario, yearForecasts } from "../../../src/model/realisation/as-scenario";
import { proposalsOf, withProposals } from "../../../src/model/realisation/proposals";
import { realisationOf } from "../../../src/model/realisation/realisation";
import { stakesOf } from "../../../src/model/realisation/stakes";
import { applyScenario } from "../../../src/model/whatif/scenario/apply-scenario";
import { twente } from "../../../src/plans";
import { knownPayout } from "../../support/known-payout";
import { twenteFigures } from "../../support/twente-figures";
import { counted, monthly, same } from "./support";

const TODAY = "2026-10-31";
const ACTUALS = counted(
  TODAY,
  monthly("talks", "2026-01", [30, 60, 45, 70, 40, 55, 35, 65, 50, 60]),
  monthly("cases", "2026-01", same(10, 42)),
);

function stakesWith(choices: PayoutChoices) {
  const figures = withChoices(twenteFigures(), choices);
  const realisation = realisationOf(twente, figures, ACTUALS);
  const payout = knownPayout(evaluate(twente, figures, { today: TODAY }).payout);
  const stakes = stakesOf(payout, realisation.standings, twente.endOfScheme, choices);
  if (!stakes) throw new Error("Twente has stakes");
  return { figures, realisation, payout, stakes };
}

const stakeOf = ({ stakes }: ReturnType<typeof stakesWith>, nr: number) =>
  stakes.milestones.find((each) => each.nr === nr);

test("what is expected to go back, by pot, and over the municipalities to the euro", () => {
  const run = stakesWith(NO_CHOICES);
  const talks = stakeOf(run, 14);
  // KPI 14: IZA 98.500 and SPUK 109.500 (Mijlpalenformat); the chance of the known answer, 0,0438.
  expect(talks?.chance?.value.toNumber()).toBeCloseTo(0.043787534673218796, 9);
  expect(talks?.iza.toFixed()).toBe("98500");
  expect(talks?.spuk.toFixed()).toBe("109500");
  expect(talks?.expectedIza?.toFixed()).toBe(String(Math.round(98_500 * (1 - 0.043787534673218796))));
  expect(talks?.expectedSpuk?.toFixed()).toBe(String(Math.round(109_500 * (1 - 0.043787534673218796))));
  for (const stake of run.stakes.milestones) {
    expect(sumKnown(stake.cells)).toEqual(stake.spuk);
    expect(sumKnown(stake.expectedCells)).toEqual(stake.expectedSpuk ?? new Decimal(0));
  }
  const { municipalities, spuk } = run.stakes;
  expect(sumKnown(municipalities.map(({ expected }) => expected))).toEqual(spuk.expected);
  expect(sumKnown(municipalities.map(({ atStake }) => atStake))).toEqual(spuk.atStake);
  expect(sumKnown(municipalities.map(({ unknown }) => unknown))).toEqual(spuk.unknown);
  // Everything open is at stake or unknown: the whole SPUK, 8.575.500 by the Mijlpalenformat's own amounts.
  expect(spuk.atStake.plus(spuk.unknown)).toEqual(run.payout.spuk);
});

test("the payout, told the same chances, expects the same to within a euro a milestone", () => {
  const run = stakesWith(NO_CHOICES);
  const proposed = withProposals(NO_CHOICES, proposalsOf(run.realisation.standings, run.figures.milestones));
  const told = withChoices(twenteFigures(), proposed);
  const { atRisk, iza, local, regional, repaid } = knownPayout(evaluate(twente, told, { today: TODAY }).payout);
  const expected = atRisk?.expected;
  if (!expected) throw new Error("chances were given");
  const { stakes } = stakesWith(proposed);
  const lost = local.plus(regional).minus(expected.local).minus(expected.regional).minus(repaid);
  expect(stakes.spuk.expected.toNumber()).toBeGreaterThan(100_000);
  expect(lost.minus(stakes.spuk.expected).abs().toNumber()).toBeLessThan(stakes.milestones.length);
  expect(iza.minus(expected.iza).minus(stakes.iza.expected).abs().toNumber()).toBeLessThan(stakes.milestones.length);
});

test("a chance that is taken over weighs the money as the forecast did, to the euro", () => {
  const run = stakesWith(NO_CHOICES);
  const chances = proposalsOf(run.realisation.standings, run.figures.milestones).filter(
    ({ kind }) => kind === "chance",
  );
  const after = stakesWith(withProposals(NO_CHOICES, chances));
  expect(chances.length).toBeGreaterThan(0);
  for (const { nr } of chances) {
    expect(stakeOf(after, nr)?.chance?.by).toBe("noted");
    for (const key of ["expectedSpuk", "expectedIza", "expectedCells"] as const)
      expect(stakeOf(after, nr)?.[key]).toEqual(stakeOf(run, nr)?.[key]);
  }
});

describe("what the user noted stands", () => {
  const noted: PayoutChoices = {
    ...NO_CHOICES,
    milestones: { 14: { outcome: { status: "met" } }, 28: { chance: new Decimal("0.25") } },
  };

  test("a noted outcome is no stake, a noted chance goes before the forecast", () => {
    const run = stakesWith(noted);
    expect(stakeOf(run, 14)).toBeUndefined();
    expect(stakeOf(run, 28)?.chance).toEqual({ value: new Decimal("0.25"), by: "noted" });
  });

  test("nothing is proposed for it, and taking proposals over leaves it", () => {
    const run = stakesWith(noted);
    const proposals = proposalsOf(run.realisation.standings, run.figures.milestones, noted);
    expect(proposals.map(({ nr }) => nr)).not.toContain(14);
    expect(proposals.map(({ nr }) => nr)).not.toContain(28);
    const all = proposalsOf(run.realisation.standings, twenteFigures().milestones);
    const taken = withProposals(noted, all);
    expect(taken.milestones[14]).toEqual(noted.milestones[14]);
    expect(taken.milestones[28]).toEqual(noted.milestones[28]);
  });

  test("what is met by the counts is proposed as met, with what shows it", () => {
    const run = stakesWith(NO_CHOICES);
    // 420 cases of 414.
    expect(proposalsOf(run.realisation.standings, run.figures.milestones)).toContainEqual({
      nr: 28,
      kind: "outcome",
      outcome: { status: "met", evidence: "telling cases, 2026-01-01 t/m 2026-12-31: 420" },
    });
  });
});

describe("as realised, and as expected from there", () => {
  const year = counted(
    "2026-12-31",
    monthly("talks", "2026-01", same(12, 50)),
    monthly("talks-sd", "2026-01", same(12, 8)),
  );
  const figures = twenteFigures();
  const realisation = realisationOf(twente, figures, year);
  const scenario = realisationScenario(twente, realisation);

  test("a year that was counted is what was counted, one that lies before it the plan's", () => {
    // 600; then 50,04 a month for a year, by (600 + ½) ÷ 12.
    expect(scenario.series["talks"]).toEqual([null, "600", "600.5", "600.5", "600.5"]);
    // 96 of 600.
    expect(scenario.inputs["share-sd"]).toEqual({ kind: "value", values: [null, "0.16", null, null, null] });
    expect(Object.keys(scenario.inputs)).toEqual(["share-sd"]);
    expect(yearForecasts(twente, realisation).filter(({ measure, value }) => measure === "cases" && value)).toEqual([]);
  });

  test("the wait list with it, by hand", () => {
    const { figures: changed, faults } = applyScenario(twente, figures, scenario);
    expect(faults).toEqual([]);
    const { waitList } = evaluate(twente, changed);
    // 2025 is the plan's: 120,46 × 12% + 10% of 138 + 5% of 438.
    expect(waitList.off[0]?.toNumber()).toBeCloseTo(120.46 * 0.12 + 13.8 + 21.9, 9);
    // 600 talks × (16% + 3%), 10% of 552 cases, 5% of 925 consults.
    expect(waitList.off[1]?.toNumber()).toBeCloseTo(600 * 0.19 + 55.2 + 46.25, 9);
    const [first] = waitList.targets;
    expect(first?.computed?.toNumber()).toBeCloseTo(50.1552 + (114 + 101.45) / 2, 9);
  });

  test("the same forecast as of the milestone of that year", () => {
    const half = counted(TODAY, monthly("talks", "2026-01", same(10, 61)));
    const run = realisationOf(twente, figures, half);
    const [milestone] = run.standings.flatMap((each) => (each.nr === 14 && each.kind === "measured" ? [each] : []));
    expect(realisationScenario(twente, run).series["talks"]?.[1]).toBe(
      milestone?.outlooks[0]?.expected.toFixed(2).replace(/0$/, ""),
    );
  });
});
