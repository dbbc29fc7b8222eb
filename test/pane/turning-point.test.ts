import { Decimal } from "../../src/model/money/decimal";
import { turningPoint } from "../../src/pane/outcome/turning-point";

const years = [2025, 2026, 2027];
const of = (...amounts: (number | null)[]) =>
  turningPoint(
    years,
    amounts.map((amount) => (amount === null ? null : new Decimal(amount))),
  );

test.each([
  [[5, -1, -2], { kind: "from", year: 2026 }],
  [[-5, 1, -2], { kind: "from", year: 2027 }],
  [[-1, -1, -1], { kind: "always" }],
  [[1, 1, 0], { kind: "never" }],
  [[1, null, -1], { kind: "unknown" }],
])("%j", (amounts, turning) => {
  expect(of(...amounts)).toEqual(turning);
});
