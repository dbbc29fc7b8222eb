import { Decimal } from "../../model/money/decimal";
import type { AccountLine, EnteredAmount } from "../../model/plan/determination-entries";
import { cellAddress } from "../cells/address";
import type { Cell } from "../cells/grid";
import { SHEETS } from "../sheets/sheet-names";
import { bareText, type SisaEntry } from "./entries";

/** What municipalities filled in on the sheet with their accounts, as amounts. */
export function accountLines(entries: Iterable<SisaEntry>): readonly AccountLine[] {
  return [...entries].flatMap(({ row, column, line: [, code, year, milestone], cells: [spending, correction] }) => {
    if (typeof year !== "number") return [];
    return {
      code: bareText(code),
      year,
      milestone: bareText(milestone),
      spending: amountIn(spending),
      correction: amountIn(correction),
      place: { sheet: SHEETS.sisa, address: cellAddress(row, column) },
    };
  });
}

/** A blank that someone typed is still nothing. */
function amountIn(cell: Cell | undefined): EnteredAmount {
  if (cell === undefined || cell.kind === "empty") return { kind: "empty" };
  if (cell.kind === "number" && typeof cell.value === "number" && Number.isFinite(cell.value)) {
    return { kind: "amount", amount: new Decimal(cell.value) };
  }
  return cell.kind === "text" && String(cell.value).trim() === "" ? { kind: "empty" } : { kind: "unreadable" };
}
