import { readFileSync } from "node:fs";
import { join } from "node:path";
import { twente } from "../../../src/plans/twente/plan";
import { findActuals, soughtOf } from "../../../src/workbook/realisation/find-actuals";
import { gridOfText } from "../../../src/workbook/realisation/grid-of-text";
import { EXAMPLE, exampleExport } from "../../material/registration/example";

/** The second witness is what the generator says took place: 610 talks in 2026, up to and with October. */

test("the example export is as the generator makes it, and Twente's talks are counted from it without a question", () => {
  const text = readFileSync(join(__dirname, "../../../assets/voorbeeld-registratie.csv"), "utf8");
  expect(text).toBe(exampleExport());
  const [found, ...others] = findActuals([gridOfText(text, "registratie")], soughtOf(twente, "2026-11-28"), new Map());
  expect(others).toEqual([]);
  expect(found?.questions).toEqual([]);
  const in2026 = found?.counts.filter(
    ({ measure, period, place }) => measure === "talks" && place === undefined && period.startsWith("2026"),
  );
  expect(in2026?.reduce((total, { amount }) => total + amount.toNumber(), 0)).toBe(610);
  expect(EXAMPLE.talks.filter(({ day }) => day?.startsWith("2026"))).toHaveLength(610);
  expect(found?.columns.filter(({ meaning }) => meaning === "personal").map(({ header }) => header)).toEqual([
    "Naam cliënt",
    "Geboortedatum",
    "BSN",
    "Telefoon",
    "E-mail",
    "Toelichting",
  ]);
});
