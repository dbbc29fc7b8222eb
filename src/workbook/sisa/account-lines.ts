import { Decimal } from "../../model/money/decimal";
import { nthNamed, type AccountLine, type EnteredAmount } from "../../model/plan/determination-entries";
import type { Place } from "../../model/plan/finding";
import { cellAddress } from "../cells/address";
import type { Cell } from "../cells/grid";
import { SHEETS } from "../sheets/sheet-names";
import { LineKeys, bareText, type SisaEntry } from "./entries";

/** What municipalities filled in on the sheet with their accounts, as amounts. */
export function accountLines(entries: ReadonlyMap<string, SisaEntry>): readonly AccountLine[] {
  return [...entries].flatMap(
    ([
      key,
      {
        row,
        columns,
        line: [, code, year, milestone],
        cells,
      },
    ]) => {
      if (typeof year !== "number") return [];
      const [spending = NOTHING, correction = NOTHING, notMet = NOTHING] = cells.map((cell, index) =>
        amountIn(cell, { sheet: SHEETS.sisa, address: cellAddress(row, columns[index] ?? 0) }),
      );
      return {
        code: bareText(code),
        year,
        milestone: nthNamed(bareText(milestone), LineKeys.nthOf(key)),
        spending,
        correction,
        notMet,
      };
    },
  );
}

const NOTHING: EnteredAmount = { kind: "empty" };

/** A blank that someone typed is still nothing. */
function amountIn(cell: Cell, place: Place): EnteredAmount {
  if (cell.kind === "empty") return NOTHING;
  if (cell.kind === "number" && typeof cell.value === "number" && Number.isFinite(cell.value)) {
    return { kind: "amount", amount: new Decimal(cell.value), place };
  }
  return cell.kind === "text" && String(cell.value).trim() === "" ? NOTHING : { kind: "unreadable", place };
}
