import { twente } from "../../../src/plans";
import { findInputs } from "../../../src/workbook/find/inputs/find-inputs";
import { isSettled } from "../../../src/workbook/links/link";
import { grid, type TestCell } from "../support/grids";

const found = (rows: readonly (readonly TestCell[])[], input: string) =>
  findInputs([grid("Blad1", rows)], twente).find(({ link }) => link.input === input)?.link;

const YEARS = ["", "", 2025, 2026, 2027, 2028, 2029];

/**
 * What is written beside a figure is the witness: 119 days are no 119 weeks, and 1.003,83 people a month are not so many
 * a year. Nobody may be told that such a place is certain.
 */
describe("another unit than the input's own, written beside its figures", () => {
  test.each<[string, string, readonly (readonly TestCell[])[], boolean]>([
    ["weeks", "wait-weeks", [YEARS, ["Wachttijd ggz", "weken", 17, 15, 13, 11, 9]], true],
    ["days for weeks", "wait-weeks", [YEARS, ["Wachttijd ggz", "dagen", 119, 105, 91, 77, 63]], false],
    ["days in brackets", "wait-weeks", [YEARS, ["Wachttijd ggz (dagen)", "", 119, 105, 91, 77, 63]], false],
    ["by the year", "inflow", [["Instroom aantal nieuwe ggz-patiënten in Twente", 12_046, "personen per jaar"]], true],
    [
      "by the month",
      "inflow",
      [["Instroom aantal nieuwe ggz-patiënten in Twente", 1003.83, "personen per maand"]],
      false,
    ],
    [
      "a series by the month",
      "consults",
      [YEARS, ["Consultvragen vanuit sociaal domein", "consultvragen per maand", 36, 77, 89, 89, 89]],
      false,
    ],
    [
      "a series by the year",
      "consults",
      [YEARS, ["Consultvragen vanuit sociaal domein", "consultvragen per jaar", 438, 924, 1075, 1075, 1075]],
      true,
    ],
    [
      "by the day, though the figure is the plan's",
      "wait-value-sd",
      [["Waarde besparing wachtlijst per week, sociaal domein", 285, "€ per persoon per dag"]],
      false,
    ],
    [
      "whole euros, though only thousands are the plan's",
      "support-point-sd",
      [YEARS, ["Extra uitgaven steunpunten (prijspeil basisjaar)", "€ per jaar", 40, 120, 200, 200, 200]],
      false,
    ],
    [
      "thousands of euros",
      "support-point-sd",
      [YEARS, ["Extra uitgaven steunpunten (prijspeil basisjaar)", "× € 1.000", 40, 120, 200, 200, 200]],
      true,
    ],
  ])("%s", (_, input, rows, certain) => {
    const link = found(rows, input);
    expect(link).toBeDefined();
    expect(link && isSettled(link)).toBe(certain);
  });

  test("the question names both units", () => {
    expect(found([YEARS, ["Wachttijd ggz", "dagen", 119, 105, 91, 77, 63]], "wait-weeks")?.why).toContain(
      'maar met een andere eenheid ("dagen") dan weken',
    );
  });
});

test("benefits that are printed positive would count as costs: asked", () => {
  const label = twente.rows.find(({ id }) => id === "doco.gp-consults")?.label ?? "";
  const years = ["", 2025, 2026, 2027, 2028, 2029];
  const scale = ["Bedragen × € 1.000"];
  const as = (sign: 1 | -1) =>
    found([scale, years, [label, ...[23, 66, 64, 64, 64].map((amount) => sign * amount)]], "doco.gp-consults");
  expect(as(-1) && isSettled(as(-1) ?? { certainty: 0 })).toBe(true);
  expect(as(1) && isSettled(as(1) ?? { certainty: 0 })).toBe(false);
});
