import { numfmt } from "@univerjs/core";
import type { Cell } from "../engine";

/** A cell's text as Excel shows it with Dutch settings: 1.234,56 and WAAR. Errors keep their invariant text. */
export function dutchText(cell: Cell): string {
  if (typeof cell.value === "boolean") return cell.value ? "WAAR" : "ONWAAR";
  if (typeof cell.value === "string") return cell.value;
  return numfmt.format(cell.numberFormat, cell.value, { locale: "nl", throws: false });
}
