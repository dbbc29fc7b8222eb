import fc from "fast-check";
import { checkMilestoneDates, checkMilestoneOrder, checkMilestoneParts } from "../../../src/model/audit/milestones";
import { checkMissingMunicipalities } from "../../../src/model/audit/municipalities";
import { checkPrintedTotals } from "../../../src/model/audit/printed-totals";
import { Decimal } from "../../../src/model/money/decimal";
import type { PrintedTotal } from "../../../src/model/plan/figures";
import { twente } from "../../../src/plans";
import published from "../../../src/plans/twente/published.json";
import { twenteMilestones, twenteMunicipalities } from "../../support/twente-figures";

function total(printed: number, parts: readonly number[], roundedTo: number): PrintedTotal {
  const halfUnit = new Decimal(roundedTo).div(2);
  return {
    label: "Totaal, inwoners",
    printed: new Decimal(printed),
    halfUnit,
    place: { sheet: "Gemeenten", address: "B18" },
    definitions: [
      {
        along: "down",
        parts: parts.map((part, index) => ({
          label: "",
          place: { sheet: "Gemeenten", address: `B${index + 4}` },
          value: new Decimal(part),
          sign: 1,
          halfUnit,
        })),
      },
    ],
  };
}

function checkPrintedTotal(one: PrintedTotal) {
  return checkPrintedTotals([one])[0] ?? null;
}

// By hand: 150.000 less 71.000 is 79.000. The column, whose 46 rounded rows are 1.500 less than it prints, asks for 80.500.
test("a wrong cell is told with what the sum asks that leaves the least room", () => {
  const part = (address: string, value: number, halfUnit: number, sign: 1 | -1 = 1) => ({
    ...{ label: "", place: { sheet: "KPI's", address }, value: new Decimal(value), sign },
    halfUnit: new Decimal(halfUnit),
  });
  const sum = (address: string, printed: number, halfUnit: number, parts: readonly ReturnType<typeof part>[]) => ({
    ...{ label: "", printed: new Decimal(printed), place: { sheet: "KPI's", address } },
    ...{ halfUnit: new Decimal(halfUnit), definitions: [{ along: "down" as const, parts }] },
  });
  const column = sum("I53", 8_575_000, 500, [part("I9", 100_000, 500), part("I10", 8_494_500, 500)]);
  const row = sum("F9", 150_000, 0, [part("H9", 71_000, 0), part("I9", 100_000, 0)]);
  const told = checkPrintedTotals([column, row]).filter(({ code }) => code === "part-mismatch");
  expect(told.map(({ message }) => message)).toEqual([
    "KPI's!I9 klopt niet: met 79.000 in plaats van 100.000 sluiten 2 totalen die er nu naast zitten.",
  ]);
});

describe("a printed total against its parts", () => {
  const inhabitants = published.municipalities.rows.map((row) => row.inhabitants);

  test("finds the wrong total of inhabitants, with both figures and the cell", () => {
    const finding = checkPrintedTotal(total(published.municipalities.publishedTotal, inhabitants, 0));
    expect(finding).toMatchObject({ code: "total-mismatch", severity: "error", place: { address: "B18" } });
    expect(finding?.computed?.toNumber()).toBe(643153);
    expect(finding?.message).toContain("654.153");
    expect(finding?.message).toContain("643.153");
    expect(finding?.message).toContain("+11.000");
  });

  test("says nothing when it is right, however the parts are ordered", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        expect(checkPrintedTotal(total(sum, [...parts].reverse(), 0))).toBeNull();
      }),
    );
  });

  test("a count that is one off is a fault, a rounded amount that is one off is rounding", () => {
    expect(checkPrintedTotal(total(6, [1, 2, 2], 0))?.severity).toBe("error");
    expect(checkPrintedTotal(total(6, [1, 2, 2], 1))?.severity).toBe("rounding");
    expect(checkPrintedTotal(total(8, [1, 2, 2], 1))?.severity).toBe("error");
  });
});

test("a part that is wrong is known by its words, wherever it stands; without words by its cell", () => {
  const aboutAt = (label: string, first: number) => {
    const cells = [1, 2, 9].map((value, index) => ({
      label: index === 2 ? label : "",
      place: { sheet: "Kosten", address: `B${first + index}` },
      value: new Decimal(value),
      sign: 1 as const,
      halfUnit: new Decimal(0),
    }));
    // Both totals share the third, and are right with 3 where 9 stands.
    const totals = [20, 21].map((column, index): PrintedTotal => {
      return {
        label: `Totaal ${column}`,
        place: { sheet: "Kosten", address: `B${column}` },
        printed: new Decimal(index === 0 ? 4 : 5),
        halfUnit: new Decimal(0),
        definitions: [{ along: "down", parts: cells.filter((_, at) => at !== 1 - index) }],
      };
    });
    return checkPrintedTotals(totals)
      .filter(({ code }) => code === "part-mismatch")
      .map(({ about }) => about);
  };
  expect(aboutAt("Huur, 2026", 4)).toEqual(["Kosten!Huur, 2026"]);
  expect(aboutAt("Huur, 2026", 9)).toEqual(["Kosten!Huur, 2026"]);
  expect(aboutAt("", 4)).toEqual(["Kosten!B6"]);
});

describe("milestones", () => {
  test("what is judged too late is known by its first milestone, on whatever day it is due", () => {
    const [first, second] = twenteMilestones();
    if (!first || !second) throw new Error("no milestones");
    const on = (due: string) =>
      checkMilestoneDates(
        [second, first].map((milestone) => ({ ...milestone, due })),
        twente,
      ).map(({ code, about }) => [code, about]);
    expect(on("2027-12-30")).toEqual([["late-assessment", "1"]]);
    expect(on("2027-12-31")).toEqual([["late-assessment", "1"]]);
  });

  test("every published milestone adds up and is in time", () => {
    expect(checkMilestoneParts(twenteMilestones())).toEqual([]);
    expect(checkMilestoneOrder(twenteMilestones())).toEqual([]);
    expect(checkMilestoneDates(twenteMilestones(), twente).map(({ code }) => code)).toEqual(["late-assessment"]);
  });

  test("names the milestone that does not", () => {
    const [first, ...rest] = twenteMilestones();
    if (!first) throw new Error("no milestones");
    const wrong = { ...first, iza: first.iza.plus(1), due: "2028-01-01" };
    expect(checkMilestoneParts([wrong, ...rest])[0]?.message).toMatch(/^Mijlpaal 1: .*€ 1\.237\.001.*€ 1\.237\.000/);
    expect(checkMilestoneDates([wrong, ...rest], twente)[0]?.message).toContain("1-1-2028");
  });
});

test("a municipality that is missing is named", () => {
  const thirteen = twenteMunicipalities().filter(({ name }) => name !== "Tubbergen");
  expect(checkMissingMunicipalities(thirteen, twente)[0]?.message).toContain("ontbreekt Tubbergen");
  expect(checkMissingMunicipalities(twenteMunicipalities(), twente)).toEqual([]);
  // Who took a municipality out on purpose knows that it is gone.
  const tubbergen = twente.municipalities.filter(({ name }) => name === "Tubbergen").map(({ code }) => code);
  expect(checkMissingMunicipalities(thirteen, twente, tubbergen)).toEqual([]);
});
