import { Decimal } from "../../../src/model/money/decimal";
import { changeText, stepOf } from "../../../src/model/text/step";
import type { Unit } from "../../../src/model/text/units";

test.each<[Unit, string, string]>([
  ["people", "1 persoon meer", "1"],
  ["people-per-year", "1 persoon per jaar meer", "1"],
  ["share", "1 procentpunt meer", "0.01"],
  ["eur", "€ 1 meer", "1"],
  ["eur-per-hour", "€ 1 per uur meer", "1"],
  ["hours-per-week-per-team", "1 uur per week per team meer", "1"],
  ["count", "1 meer", "1"],
  ["year", "1 jaar later", "1"],
])("one more of %s: %s", (unit, text, size) => {
  expect(stepOf(unit)).toEqual({ size: new Decimal(size), text });
});

test.each<[string, Unit, string]>([
  ["1204.4", "eur", "+€ 1.204"],
  ["-64.678", "eur", "−€ 64,68"],
  ["-0.354", "people", "−0,35"],
  ["0.0021", "share", "+0,21%"],
  ["0.0102", "factor", "+0,0102"],
])("a change of %s in %s: %s", (change, unit, text) => {
  expect(changeText(new Decimal(change), unit)).toBe(text);
});
