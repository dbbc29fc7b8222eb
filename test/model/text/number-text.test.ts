import { numberOfText, styleOf } from "../../../src/model/text/number-text";
import { dateOfText } from "../../../src/workbook/figures/dates";

const whole = { mark: null, withoutThousandths: true } as const;
const value = (text: string, style?: Parameters<typeof numberOfText>[1]) => {
  const read = numberOfText(text, style);
  return read.kind === "number" ? read.value.toNumber() : read.kind;
};

test.each<readonly [string, number]>([
  ["1.237.000€", 1_237_000],
  ["€ 1.237.000,-", 1_237_000],
  ["12 046", 12_046],
  ["12\u00a0046", 12_046],
  ["1.234,56", 1234.56],
  ["1,234.56", 1234.56],
  ["2,8 %", 0.028],
  ["-15", -15],
  ["\u221264", -64],
  ["€ \u22121.237,50", -1237.5],
  ["€ -15,5", -15.5],
  ["0.125", 0.125],
  ["1234.567", 1234.567],
])("%s is %d", (text, number) => expect(value(text)).toBe(number));

test.each(["veel", "12 weken", "1.2.3", "1.23.456", "12 04", "--5", "€", "5,-%", "1,234,56.7"])(
  "%s is no number",
  (text) => expect(value(text)).toBe("text"),
);

test("what may be two numbers is decided by its neighbours or by what it counts, or not at all", () => {
  expect(value("1.234")).toBe("ambiguous");
  expect(value("1.234", styleOf(["1.234", "2.500,75"], false))).toBe(1234);
  expect(value("1.234", styleOf(["1.234", "0.5"], false))).toBe(1.234);
  expect(value("1.234", styleOf(["1,5", "2.5"], false))).toBe("ambiguous");
  expect(value("74.776", whole)).toBe(74_776);
});

test.each([
  ["1-7-2026", "2026-07-01"],
  ["01/07/26", "2026-07-01"],
  ["1 juli 2026", "2026-07-01"],
  ["wo 1 juli 2026", "2026-07-01"],
  ["1 July 2026", "2026-07-01"],
  ["2026-07-01", "2026-07-01"],
  ["31-2-2026", null],
  ["juli 2026", null],
  ["eind 2026", null],
])("%s is the date %s", (text, date) => expect(dateOfText(text)).toBe(date));
