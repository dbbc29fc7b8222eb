import { amountIn, contextOf, unknownInputs, type Context } from "../../../src/model/formula/amounts";
import { derivativeIn } from "../../../src/model/formula/derivative";
import { excelFormula } from "../../../src/model/formula/excel-formula";
import { explainFormula, movementsOf } from "../../../src/model/formula/explanation";
import { Decimal } from "../../../src/model/money/decimal";
import { anchored, derived, inputsOf, neededInputs, times } from "../../../src/model/plan/expression";
import { withConnected } from "../../../src/model/plan/figures";
import { gradientOf } from "../../../src/model/whatif/sensitivity/gradient";
import { twente } from "../../../src/plans";

type Values = Readonly<Record<string, readonly (number | null)[]>>;

const YEARS = [2027, 2028];
const EVIDENCE = { evidence: "Eén prijs past.", assumed: false };
const talks = derived("talks", "Aantal gesprekken", "talks", times("people", "part"));
const cost = anchored("cost", EVIDENCE, talks, "factor");

function decimals(values: Values) {
  return new Map(
    Object.entries(values).map(([id, list]) => [id, list.map((value) => (value === null ? null : new Decimal(value)))]),
  );
}

const CONNECTED = { cost: [300_000, 425_000], people: [2409.2], part: [0.6, 1], factor: [1] };

function changed(values: Values, connected: Values = CONNECTED): Context {
  const base = withConnected({ inputs: decimals(connected) });
  return contextOf({ years: YEARS }, { ...base, inputs: decimals({ ...connected, ...values }) });
}

describe("an anchored amount", () => {
  test("stands to the last digit while nothing changes, known drivers or not", () => {
    expect(amountIn(changed({}), cost, 1)?.toFixed()).toBe("425000");
    const without = { cost: [300_000, 425_000] };
    expect(amountIn(changed({}, without), cost, 1)?.toFixed()).toBe("425000");
    expect(unknownInputs(contextOf({ years: YEARS }, withConnected({ inputs: decimals(without) })), cost)).toEqual([]);
    expect([inputsOf(cost), neededInputs(cost)]).toEqual([["cost", "people", "part", "factor"], ["cost"]]);
  });

  // By hand: half as many talks, and a factor of 1,1, is 0,55 times the amount.
  test("is what the workbook holds, times each driver now over that driver as connected", () => {
    expect(amountIn(changed({ part: [0.3, 0.5], factor: [1.1] }), cost, 1)?.toFixed()).toBe("233750");
    expect(amountIn(changed({ cost: [1, 100], part: [0.3, 0.5] }), cost, 1)?.toFixed()).toBe("50");
  });

  test("is moved by a series that a scenario sets, and by no year but its own", () => {
    const set = { ...changed({}), instead: new Map([["talks", new Map([[1, new Decimal("1204.6")]])]]) };
    expect([0, 1].map((year) => amountIn(set, cost, year)?.toFixed())).toEqual(["300000", "212500"]);
  });

  test("that starts from nil has no price to go by: unknown once it moves, and nil until then", () => {
    const nil = { ...CONNECTED, cost: [0, 425_000], part: [0, 1] };
    expect(amountIn(changed({ factor: [2] }, nil), cost, 0)?.toFixed()).toBe("0");
    expect(amountIn(changed({ part: [0.1, 1] }, nil), cost, 0)).toBeNull();
    expect(derivativeIn(changed({}, nil), cost, { input: "part", yearIndex: 0 }, 0)).toBeNull();
    const outcome = [0, 1].map((yearIndex) => ({ of: cost, yearIndex, weight: new Decimal(1) }));
    const gradient = gradientOf(changed({}, nil), { id: "cost", label: "", unit: "eur", terms: outcome });
    expect(gradient?.get("part")?.map((slope) => slope.toFixed(10))).toEqual(["0.0000000000", "425000.0000000000"]);
  });

  test("that the user has switched off stands still", () => {
    const moved = changed({ part: [0.3, 0.5], factor: [1.1] });
    for (const still of ["all", ["cost"]] as const) {
      const context = { ...moved, connected: { ...moved.connected, still } };
      expect(amountIn(context, cost, 1)?.toFixed()).toBe("425000");
      expect(derivativeIn(context, cost, { input: "part", yearIndex: "all" }, 1)?.toFixed()).toBe("0");
      expect(movementsOf([cost], twente, context)[0]?.still).toBe(true);
    }
    expect(amountIn({ ...moved, connected: { ...moved.connected, still: ["other"] } }, cost, 1)?.toFixed()).toBe(
      "233750",
    );
  });

  test("is its own cell in a sheet, where the user's formulas move it", () => {
    const references = { input: (id: string) => id, derived: () => null, year: () => "A1", previous: () => null };
    expect(excelFormula(cost, references)).toBe("cost");
  });

  test("tells how far each driver has moved it", () => {
    const units = { cost: "eur", people: "talks", part: "share", factor: "factor" } as const;
    const inputs = Object.entries(units).map(([id, unit]) => ({
      ...{ id, label: id, short: id === "cost" ? "deelname" : id, unit, perYear: true, published: [] },
      ...{ source: twente.source, bounds: { min: "0", max: "1" } },
    }));
    const told = (context: Context) => explainFormula({ ...twente, inputs }, context, cost, "eur", 1);
    expect(told(changed({})).numbers).toBe("€ 425.000 = € 425.000");
    expect(told(changed({ part: [0.3, 0.5] }))).toMatchObject({
      words: "deelname × verandering van aantal gesprekken × verandering van factor",
      numbers: "€ 425.000 × 50% (aantal gesprekken: 1.204,6 in plaats van 2.409,2) = € 212.500",
    });
  });
});
