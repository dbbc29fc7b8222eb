/** The number is shown as so many of a hundred: 0,5 as 50%. */
export function isPercentFormat(format: string): boolean {
  return format.includes("%") && codesOf(format).includes("%");
}

/** The number stands there as it is, with a percent sign behind it that is only a letter: 50 as 50%. */
export function hasPercentLetter(format: string): boolean {
  return format.includes("%") && !isPercentFormat(format);
}

/** The number is shown as a day, or as part of one. */
export function isDayFormat(format: string): boolean {
  return format !== "General" && /[dyj]/i.test(codesOf(format));
}

/** What makes a format: letters between quotes or behind a backslash are only shown, as are those of [Red] or [$-413]. */
function codesOf(format: string): string {
  return format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gu, "");
}
