/**
 * A text of the workbook as one line of plain text: no line breaks, nothing that XML forbids, and nothing that turns
 * the direction of what stands around it. Letters of any alphabet stay as they are.
 */
export function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cs}\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
}
