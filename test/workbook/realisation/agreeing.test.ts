import { Decimal } from "../../../src/model/money/decimal";
import { twente } from "../../../src/plans";
import { agreeing } from "../../../src/workbook/realisation/agreeing";

/** Each sum is worked out by hand: a quarter is its three months, the region its municipalities. */
const TODAY = "2026-10-31";

function agreed(...lines: readonly (readonly [period: string, place: string, amount: number, measure?: string])[]) {
  const counts = lines.map(([period, place, amount, measure = "talks"]) => ({
    ...{ measure, period, amount: new Decimal(amount) },
    ...(place !== "" && { place }),
  }));
  const { counts: used, remarks } = agreeing(counts, twente, TODAY);
  return { used: used.map(({ amount }) => amount.toNumber()), said: remarks.map(({ message }) => message) };
}

test("a month that is more than its quarter leaves both unknown", () => {
  const { used, said } = agreed(["2026-K1", "", 20], ["2026-01", "", 30], ["2026-04", "", 7]);
  expect(used).toEqual([7]);
  expect(said).toEqual([
    "Verkennende gesprekken: 1e kwartaal 2026 is 20, januari 2026 30; dat kan niet allebei. Deze tellingen tellen niet mee.",
  ]);
});

test("what is unknown is not taken from municipalities after all", () => {
  const june = ["2026-06", "GM0141", 64] as const;
  const may = ["2026-05", "GM0141", 60] as const;
  const { used, said } = agreed(["2026-K2", "", 3], ["2026-04", "", 63], may, june, ["2026-07", "GM0141", 5]);
  expect(used).toEqual([5]);
  expect(said[0]).toContain("Deze tellingen tellen niet mee, en wat daar verder van die periode is geteld ook niet.");
});

test("three months are their quarter, or nothing of it is known", () => {
  const months = [
    ["2026-01", "", 30],
    ["2026-02", "", 25],
    ["2026-03", "", 35],
  ] as const;
  expect(agreed(["2026-K1", "", 90], ...months)).toEqual({ used: [90, 30, 25, 35], said: [] });
  expect(agreed(["2026-K1", "", 91], ...months).used).toEqual([]);
});

test("some months beside their quarter are part of it, and that is said", () => {
  const { used, said } = agreed(["2026-K1", "", 90], ["2026-01", "", 30]);
  expect(used).toEqual([90, 30]);
  expect(said).toEqual(["Verkennende gesprekken: 1e kwartaal 2026 is 90, januari 2026 30; geteld is 90."]);
});

test("municipalities with less than the region are part of it; with more, nobody knows", () => {
  const { used, said } = agreed(["2026-01", "GM0141", 30], ["2026-01", "GM0147", 10], ["2026-01", "", 50]);
  expect(used).toEqual([30, 10, 50]);
  expect(said).toEqual([
    "Verkennende gesprekken: januari 2026 in de regio is 50, Almelo en Borne samen 40; geteld is 50.",
  ]);
  expect(agreed(["2026-01", "GM0141", 60], ["2026-01", "", 50]).used).toEqual([]);
});

test("parts that are the whole say nothing, and what comes back is said once", () => {
  expect(agreed(["2026-01", "GM0141", 50], ["2026-01", "", 50]).said).toEqual([]);
  const months = ["2026-01", "2026-02", "2026-03"].flatMap(
    (month) =>
      [
        [month, "GM0141", 4],
        [month, "", 5],
      ] as const,
  );
  expect(agreed(...months).said).toEqual([
    "Verkennende gesprekken: januari 2026 in de regio is 5, Almelo 4; geteld is 5. Zo is het nog 2 keer.",
  ]);
});

test("all municipalities together are the region", () => {
  const all = twente.municipalities.map(({ code }) => ["2026-01", code, 2] as const);
  expect(agreed(...all, ["2026-01", "", 28])).toMatchObject({ said: [] });
  expect(agreed(...all, ["2026-01", "", 29]).used).toEqual([]);
});

test("how many there were on a last day is the last month's, and adds up over no months", () => {
  const first = ["2026-01", "", 1100, "wait-list-original"] as const;
  expect(
    agreed(["2026-K1", "", 1028, "wait-list-original"], first, ["2026-03", "", 1028, "wait-list-original"]).said,
  ).toEqual([]);
  expect(agreed(["2026-K1", "", 1028, "wait-list-original"], ["2026-03", "", 1040, "wait-list-original"]).used).toEqual(
    [],
  );
});

test("money may be taken back, so a month may be more than its quarter", () => {
  const some = [
    ["2026-K1", "", 20, "spending-spuk"],
    ["2026-01", "", 30, "spending-spuk"],
  ] as const;
  expect(agreed(...some).used).toEqual([20, 30]);
});

test("what is still to begin is left out, and said", () => {
  const { used, said } = agreed(["2026-12", "", 30], ["2031-01", "", 3], ["2026-10", "", 4]);
  expect(used).toEqual([4]);
  expect(said).toEqual([
    "2 tellingen tellen niet mee, want de periode begint na 31-10-2026: december 2026 en januari 2031.",
  ]);
});
