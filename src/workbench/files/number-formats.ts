/**
 * The number formats that a file names by number only, as a Dutch Excel shows them: what they say depends on the
 * country's settings. (ECMA-376 18.8.30 has the numbers; the Dutch forms are those that LibreOffice gives them too, in
 * numberformatsbuffer.cxx.)
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  ...money(5, '"€" '),
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "d-m-yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "d-m-yyyy h:mm"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, string] => [id, "d-m-yyyy"]),
  ...[32, 33, 34, 35].map((id): [number, string] => [id, "h:mm:ss"]),
  ...money(37, ""),
  ...accounts(41),
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

function money(first: number, symbol: string): [number, string][] {
  const whole = [`${symbol}#,##0_-`, `${symbol}#,##0-`] as const;
  const cents = [`${symbol}#,##0.00_-`, `${symbol}#,##0.00-`] as const;
  return [
    [first, whole.join(";")],
    [first + 1, whole.join(";[Red]")],
    [first + 2, cents.join(";")],
    [first + 3, cents.join(";[Red]")],
  ];
}

function accounts(first: number): [number, string][] {
  const format = (symbol: string, digits: string, dash: string) =>
    `_-${symbol}* ${digits}_-;_-${symbol}* ${digits}-;_-${symbol}* ${dash}_-;_-@_-`;
  return [
    [first, format("", "#,##0", '"-"')],
    [first + 1, format('"€" ', "#,##0", '"-"')],
    [first + 2, format("", "#,##0.00", '"-"??')],
    [first + 3, format('"€" ', "#,##0.00", '"-"??')],
  ];
}

/** The format with this number, where the file does not say it; a number that means nothing is "General", as in Excel. */
export function builtInNumberFormat(id: number): string {
  return BUILT_IN.get(id) ?? "General";
}

/** Whether a number in this format is shown as a day: times of the day and durations are none. */
export function isDateFormat(format: string): boolean {
  // What stands there as a text: "…", an escaped letter, a filling or skipped one, and [Red] or [$-413].
  const codes = format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gu, "");
  if (/[dy]/i.test(codes)) return true;
  return /m/i.test(codes) && !/[hs]/i.test(codes) && !/\[(?:h+|m+|s+)\]/i.test(format);
}
