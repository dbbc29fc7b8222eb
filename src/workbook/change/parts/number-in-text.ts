import type { DecimalMark } from "../../../model/text/number-text";

/**
 * The number in a cell that holds it as text, as a formula; also once someone types it as a number. It leaves out what
 * `numberOfText` leaves out, and gives an error for any other text.
 */
export function numberInText(cell: string, decimal: DecimalMark): string {
  const minus = `SUBSTITUTE(${cell},UNICHAR(8722),"-")`;
  const bare = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${minus},"€",""),",-",""),UNICHAR(160),"")`;
  return `IF(ISNUMBER(${cell}),${cell},NUMBERVALUE(${bare},"${decimal}","${decimal === "," ? "." : ","}"))`;
}
