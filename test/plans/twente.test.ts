import { evaluate } from "../../src/model/evaluation/evaluate";
import { known } from "../../src/model/money/answer";
import type { Decimal } from "../../src/model/money/decimal";
import { twente } from "../../src/plans";
import published from "../../src/plans/twente/published.json";
import { twenteFigures } from "../support/twente-figures";

const result = evaluate(twente, twenteFigures());

describe("Mentaal Gezond Twente", () => {
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
    expect(exact.findings.filter(({ code }) => code === "target-missed")).toHaveLength(2);
  });

  test("the shares follow the rows, not the printed total", () => {
    const shares = result.payout?.municipalities.map(({ share }) => share.times(100).toDecimalPlaces(2).toNumber());
    expect(shares).toEqual(published.municipalities.rows.map(({ publishedShare }) => publishedShare));
  });

  test("who funds what: the request is IZA for care, SPUK for municipalities", () => {
    const { funding } = result;
    const thousands = (amount: Decimal | null | undefined) => amount?.div(1000).toFixed(0);
    expect(funding?.years).toEqual([2025, 2026, 2027]);
    expect({
      incidental: [funding?.spending.incidental.zvw, funding?.spending.incidental.sd].map(thousands),
      structural: [funding?.spending.structural.zvw, funding?.spending.structural.sd].map(thousands),
      asked: [funding?.iza, funding?.spuk, funding?.requested.total.total].map(thousands),
      outside: [funding?.outside.total.zvw, funding?.outside.total.sd].map(thousands),
    }).toEqual({
      // Printed: 7.700 and 6.940, 1.166 and 1.635, 7.700 + 8.575 = 16.275, 1.166: each rounded apart.
      incidental: ["7699", "6940"],
      structural: ["1166", "1636"],
      asked: ["7699", "8576", "16275"],
      outside: ["1166", "0"],
    });
  });

  test("the plan earns more than it costs from 2028, and is paid back in its fifth year", () => {
    expect(result.payback).toEqual({ turnsPositive: known(2028), paidBack: known(2029), withinFiveYears: known(true) });
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
