import { Decimal } from "../../src/model/money/decimal";
import { coinciding } from "../../src/pane/whatif/charts/coinciding";
import { alike, alone } from "../../src/pane/whatif/parts/outcome-format";

const line = (name: string, ...ys: number[]) => ({ name, points: ys.map((y, x) => ({ x, y })) });

test("lines that the eye cannot tell apart are one group; those that end elsewhere, or lie apart, are not", () => {
  const lines = [line("a", 0, 10, 20), line("b", 0, 40, 20), line("c", 0.5, 10.5, 19.5), line("d", 0, 10)];
  const onScreen = (value: number) => 100 - 2 * value;
  expect(coinciding(lines, onScreen)).toEqual([[0, 2], [1], [3]]);
  // Twenty times as tall, half a unit is ten points.
  expect(coinciding(lines, (value) => 20 * value)).toEqual([[0], [1], [2], [3]]);
});

test.each([
  ["weeks", ["17", "16.5", null], ["17,0", "16,5"]],
  ["weeks", ["17", "16"], ["17", "16"]],
  ["share", ["0.1", "0.125"], ["10,0%", "12,5%"]],
  ["year", ["2027", "2028"], ["2027", "2028"]],
  ["eur-per-hour", ["76", "35.5"], ["€\u00A076,00", "€\u00A035,50"]],
] as const)("figures of a row in %s have equally many decimals: %j", (unit, values, written) => {
  const row = values.map((value) => (value === null ? null : new Decimal(value)));
  const format = alike(row, unit, (value) => alone(value, unit));
  expect(row.flatMap((value) => (value ? format(value) : []))).toEqual(written);
});
