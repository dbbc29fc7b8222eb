import type { Payout } from "../../../model/payout/payout";
import { accountedFor } from "../../../model/payout/sisa";
import type { EnteredSpending } from "../../../model/plan/determination-entries";
import { absolute, columnName, reference } from "../../cells/address";
import { textInFormula } from "../../cells/spelling";
import { SHEETS } from "../../sheets/sheet-names";
import * as sisa from "../../sheets/sisa-columns";
import { UNKNOWN } from "../parts/unknown";

/** The lines on the sheet with the accounts that ask for spending. */
export interface AccountRows {
  /** Lines in all, from the first row on: what is no longer asked for stands beneath them. */
  readonly rows: number;
  readonly municipalities: number;
  readonly milestones: number;
  /** Years in which money may be spent; lines of later years only correct. */
  readonly years: readonly number[];
}

export function accountRows({ years, municipalities, milestones }: Payout, asked: readonly number[]): AccountRows {
  const local = accountedFor(milestones).size;
  return {
    rows: years.length * municipalities.length * local,
    municipalities: municipalities.length,
    milestones: local,
    years: asked,
  };
}

/** What a municipality spent by its accounts, as a formula: unknown while a line is empty or holds no amount. */
export function spentInAccounts(accounts: AccountRows, code: string, { vat }: EnteredSpending): string {
  const { milestones, years } = accounts;
  const cost = vat?.as === "cost" ? `+${vat.amount.toFixed()}` : "";
  if (accounts.rows === 0) return `"${UNKNOWN}"`;
  const of = columns(accounts);
  // A code may be any text of the workbook: never part of the formula by itself, and no pattern.
  const own = `(${of(sisa.CODE)}=${textInFormula(code)})`;
  const last = Math.max(...years);
  const filled = `SUMPRODUCT(${own}*(${of(sisa.YEAR)}<=${last})*ISNUMBER(${of(sisa.SPENDING)}))=${years.length * milestones}`;
  const wrong = (column: number) => wrongIn(of(column));
  const readable = `SUMPRODUCT(${own}*(${wrong(sisa.SPENDING)}+${wrong(sisa.CORRECTION)}))=0`;
  // An error on a line of another is no error here.
  const sum = (column: number) => `SUMIFS(${of(column)},${of(sisa.CODE)},${exactly(code)})`;
  return `IF(AND(${filled},${readable}),${sum(sisa.SPENDING)}+${sum(sisa.CORRECTION)}${cost},"${UNKNOWN}")`;
}

/** What all spent in a year by their accounts, with the corrections that the next year brings. */
export function spentInYear(accounts: AccountRows, year: number): string {
  if (accounts.rows === 0) return `"${UNKNOWN}"`;
  const of = columns(accounts);
  const filled = `SUMPRODUCT((${of(sisa.YEAR)}=${year})*ISNUMBER(${of(sisa.SPENDING)}))=${accounts.municipalities * accounts.milestones}`;
  const wrong = `SUMPRODUCT((${of(sisa.YEAR)}=${year + 1})*${wrongIn(of(sisa.CORRECTION))})`;
  const sum = (column: number, during: number) => `SUMIFS(${of(column)},${of(sisa.YEAR)},${during})`;
  return `IF(AND(${filled},${wrong}=0),${sum(sisa.SPENDING, year)}+${sum(sisa.CORRECTION, year + 1)},"${UNKNOWN}")`;
}

/** The condition that a text is this one, whatever signs it holds. */
function exactly(text: string): string {
  return `"="&${textInFormula(text.replace(/[~*?]/g, "~$&"))}`;
}

/** 1 for each cell that is neither empty nor an amount: thousands of lines, so as few steps as can be. */
function wrongIn(range: string): string {
  return `(ISNUMBER(${range})+ISBLANK(${range})=0)`;
}

function columns({ rows }: AccountRows): (column: number) => string {
  return (column) => {
    const name = columnName(column);
    return reference(SHEETS.sisa, absolute(`${name}${sisa.FIRST + 1}:${name}${sisa.FIRST + rows}`));
  };
}
