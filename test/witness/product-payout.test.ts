/** Who bears what in the product, beside the second witness: shared risk by pot, missed milestones, the worst case. */
import { join } from "node:path";
import published from "../../src/plans/twente/published.json";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Decimal } from "./number";
import { MUNICIPALITIES, byInhabitants, recurringSd, sharedRisk, spukOf, worstCase } from "./pots";
import { pick } from "./random";
import { twente } from "./twente";

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");

/** What the test reads of the object that the command prints: whole euros. */
interface Payout {
  readonly risk: { readonly spuk: string; readonly iza: string };
  readonly regionalRepaid: string;
  readonly localRepaid: string;
  readonly municipalities: readonly ({ readonly code: string } & Readonly<
    Record<"local" | "regional" | "repay" | "regionalRepay" | "repayTotal" | "risk", string>
  >)[];
  readonly calendar: readonly { readonly milestone: number; readonly risk: string; readonly izaRisk: string }[];
}
interface Report {
  readonly payout: Payout;
  readonly recurring: { readonly years: readonly { readonly year: number; readonly sd: string }[] };
}

async function reportOf(missed: readonly number[]): Promise<Report> {
  const status = missed.flatMap((nr) => ["--status", `${nr}=gemist`]);
  const { text, complete } = await calculate(parseArguments([EXAMPLE, "--json", ...status]));
  expect(complete).toBe(true);
  return JSON.parse(text) as Report;
}

type Field = "local" | "regional" | "repay" | "regionalRepay" | "repayTotal" | "risk";

const field = ({ municipalities }: Payout, name: Field) =>
  Object.fromEntries(municipalities.map((each) => [each.code, Number(each[name])]));
const numbers = (amounts: ReadonlyMap<string, Decimal>) =>
  Object.fromEntries([...amounts].map(([code, amount]) => [code, amount.toNumber()]));
const total = (amounts: Readonly<Record<string, number>>) => Object.values(amounts).reduce((a, b) => a + b, 0);

describe("all milestones open", () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOf([]);
  });

  test("the shared risk of each pot, and of each municipality", () => {
    const { risk } = report.payout;
    expect([risk.spuk, risk.iza]).toEqual(["5254588", "2922000"]);
    const municipal = sharedRisk(twente(), "municipal");
    expect(field(report.payout, "risk")).toEqual(numbers(byInhabitants(municipal)));
    expect(total(field(report.payout, "risk"))).toBe(5_254_588);
    expect(field(report.payout, "risk")["GM0183"]).toBe(175_713);
  });

  test("milestone 1 pays cost already made and bears none of it; the others bear it all", () => {
    const { calendar } = report.payout;
    expect(calendar.find(({ milestone }) => milestone === 1)).toMatchObject({ risk: "0", izaRisk: "0" });
    expect(calendar.reduce((sum, { risk }) => sum + Number(risk), 0)).toBe(5_254_588);
    expect(calendar.reduce((sum, { izaRisk }) => sum + Number(izaRisk), 0)).toBe(2_922_000);
  });

  test("what each stands for in the worst case, its own part and its part in the regional pot", () => {
    const cases = [...worstCase()];
    expect(field(report.payout, "local")).toEqual(Object.fromEntries(cases.map(([code, { local }]) => [code, local])));
    expect(field(report.payout, "regional")).toEqual(
      Object.fromEntries(cases.map(([code, { regional }]) => [code, regional])),
    );
  });

  test("what the social domain goes on paying in 2028 and 2029", () => {
    expect(report.recurring.years.map(({ year }) => year)).toEqual([2028, 2029]);
    for (const { year, sd } of report.recurring.years) {
      expect(Number(sd)).toBeCloseTo(recurringSd(twente(), year).toNumber(), 2);
    }
  });
});

test("milestones 4 and 5 missed: the municipalities repay 158.000 of the regional pot, Tubbergen 5.284", async () => {
  const { payout } = await reportOf([4, 5]);
  expect(total(field(payout, "regionalRepay"))).toBe(158_000);
  expect(field(payout, "regionalRepay")["GM0183"]).toBe(5284);
  expect(total(field(payout, "repay"))).toBe(0);
});

test("everything missed: each repays its whole share, Tubbergen 286.697", async () => {
  const { payout } = await reportOf(published.milestones.map(({ nr }) => nr));
  const cases = [...worstCase()];
  expect(field(payout, "repayTotal")).toEqual(Object.fromEntries(cases.map(([code, { total: all }]) => [code, all])));
  expect(field(payout, "repayTotal")["GM0183"]).toBe(286_697);
});

test.each([1, 2, 3])(
  "a random set of missed milestones (seed %i): sums exact, everyone near its share",
  async (seed) => {
    const missed = pick(published.milestones, seed).map(({ nr }) => nr);
    const { payout } = await reportOf(missed);
    const { local, regional } = spukOf(missed);
    const inhabitants = MUNICIPALITIES.reduce((sum, each) => sum + each.inhabitants, 0);
    for (const [name, pot] of [
      ["repay", local],
      ["regionalRepay", regional],
    ] as const) {
      expect(total(field(payout, name))).toBe(pot.toNumber());
      for (const { code, inhabitants: own } of MUNICIPALITIES) {
        const exact = pot.times(own).div(inhabitants).toNumber();
        // Rounded as one table over milestones and municipalities: a part of it may come out further than one row would.
        expect(Math.abs((field(payout, name)[code] ?? NaN) - exact)).toBeLessThan(missed.length);
      }
    }
  },
);
