import { hasPercentLetter, isDayFormat, isPercentFormat } from "../../src/workbook/cells/number-format";

// What Excel shows of 0,5 or of a day in these formats, by Microsoft's page on number format codes.
test.each([
  ["0%", true, false, false],
  ["0.0%;[Red]-0.0%", true, false, false],
  ["0.0\\%", false, true, false],
  ['0" %"', false, true, false],
  ["d-m-yyyy", false, false, true],
  ["[$-413]d\\ mmmm\\ yyyy;@", false, false, true],
  ["0\\ \\d", false, false, false],
  ['0 "dagen"', false, false, false],
  ["#,##0_d;[Yellow]-#,##0", false, false, false],
  ["General", false, false, false],
])("%s: per cent %s, with the sign as a letter %s, a day %s", (format, percent, letter, day) => {
  expect([isPercentFormat(format), hasPercentLetter(format), isDayFormat(format)]).toEqual([percent, letter, day]);
});
