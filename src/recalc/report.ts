import type { Finding } from "../model/audit/finding";
import type { Payout } from "../model/payout/payout";
import type { Result, RowResult } from "../model/businesscase/result";
import type { Connection, LinkView } from "../workbook/connection";
import { settledTable } from "../workbook/link";
import { needsTable } from "../workbook/needed-tables";
import { amount } from "./amount";
import type { Amount, ReportedAmounts } from "./amount";
import { reportedFinance } from "./report-finance";
import type { ReportedFinance } from "./report-finance";

/**
 * The report of the headless run, and its stable contract: amounts are decimal strings in euros, unrounded unless a
 * rule rounds them; shares are fractions; null is unknown, and a finding says why.
 */
export interface Report extends ReportedFinance {
  readonly plan: string;
  readonly years: readonly number[];
  readonly links: readonly ReportedLink[];
  readonly missing: readonly { readonly input: string; readonly message: string }[];
  readonly rows: readonly ReportedRow[];
  readonly totals: {
    readonly impact: ReportedAmounts;
    readonly cost: ReportedAmounts;
    readonly result: ReportedAmounts;
    readonly zvw: Amount;
    readonly sd: Amount;
  };
  readonly waitList: {
    readonly off: ReportedAmounts;
    readonly targets: readonly {
      readonly milestone: number;
      readonly date: string;
      readonly required: string;
      readonly computed: Amount;
      readonly met: boolean | null;
    }[];
    readonly stock: readonly { readonly year: number; readonly people: string; readonly weeks: Amount }[];
  };
  readonly payout: ReportedPayout | null;
  readonly findings: readonly ReportedFinding[];
}

type CellContent = string | number | boolean;

interface ReportedLink {
  readonly input: string;
  readonly sheet: string;
  readonly address: string;
  readonly value: CellContent | readonly CellContent[];
  readonly certainty: number;
  readonly why: string;
}

interface ReportedRow {
  readonly id: string;
  readonly component: number | string;
  readonly kind: "impact" | "cost";
  readonly domain: "zvw" | "sd" | "both";
  readonly recurring: boolean;
  readonly amounts: ReportedAmounts;
  readonly total: Amount;
  readonly zvw: Amount;
  readonly sd: Amount;
}

interface ReportedPayout {
  readonly municipalities: readonly {
    readonly name: string;
    readonly inhabitants: number;
    readonly share: string;
    readonly local: string;
    readonly repay: string;
    readonly risk: Amount;
  }[];
  readonly regional: string;
  readonly total: string;
  readonly iza: string;
  readonly spuk: string;
}

interface ReportedFinding {
  readonly code: string;
  readonly severity: string;
  readonly sheet?: string;
  readonly address?: string;
  readonly printed?: string;
  readonly computed?: string;
  readonly message: string;
  readonly remedy: string;
}

const TABLES = [
  { kind: "municipalities", looked: "Gemeente en Inwoners" },
  { kind: "milestones", looked: "Naam, Omschrijving, Totaalbedrag, IZA en SPUK" },
] as const;

export function report(connection: Connection, result: Result): Report {
  const { plan } = connection;
  const { totals, waitList } = result;
  return {
    plan: plan.name,
    years: result.years,
    links: connection.links.map(reportedLink),
    missing: unsettled(connection),
    rows: result.rows.map(reportedRow),
    totals: {
      impact: totals.impact.amounts.map(amount),
      cost: totals.cost.amounts.map(amount),
      result: totals.result.amounts.map(amount),
      zvw: amount(totals.result.zvw),
      sd: amount(totals.result.sd),
    },
    ...reportedFinance(result),
    waitList: {
      off: waitList.off.map(amount),
      targets: waitList.targets.map(({ milestone, date, required, computed, met }) => ({
        milestone,
        date,
        required: required.toFixed(),
        computed: amount(computed),
        met,
      })),
      stock: waitList.stock.map(({ year, people, weeks }) => ({
        year,
        people: people.toFixed(),
        weeks: amount(weeks),
      })),
    },
    payout: result.payout && reportedPayout(result.payout),
    findings: [...connection.readingFindings, ...result.findings].map(reportedFinding),
  };
}

/** Inputs and tables that were not found, and those that are not certain enough to be used. */
export function unsettled({ plan, missing, links, tables }: Connection): Report["missing"] {
  return [
    ...missing.map(({ input, message }) => ({ input, message })),
    ...links
      .filter((link) => link.doubtful)
      .map(({ input, label, sheet, address, why }) => ({
        input,
        message: `${label} staat misschien in ${sheet}!${address}, maar dat is niet zeker. ${why} Bevestig de cel in het paneel, of zet het label naast de juiste cel.`,
      })),
    ...TABLES.filter(({ kind }) => needsTable(plan, kind) && !settledTable(tables, kind)).map(({ kind, looked }) => ({
      input: kind,
      message: `Gezocht is naar één tabel met de koppen ${looked}. Zet deze koppen boven de juiste tabel.`,
    })),
  ];
}

function reportedLink({ input, sheet, address, values, certainty, why }: LinkView): ReportedLink {
  const [first] = values;
  return { input, sheet, address, value: values.length === 1 && first !== undefined ? first : values, certainty, why };
}

function reportedRow({ row, amounts, total, zvw, sd }: RowResult): ReportedRow {
  return {
    id: row.id,
    component: /^\d+$/.test(row.component) ? Number(row.component) : row.component,
    kind: row.kind,
    domain: typeof row.domain === "string" ? row.domain : "both",
    recurring: row.recurring,
    amounts: amounts.map(amount),
    total: amount(total),
    zvw: amount(zvw),
    sd: amount(sd),
  };
}

function reportedPayout({ municipalities, regional, total, iza, spuk }: Payout): ReportedPayout {
  return {
    municipalities: municipalities.map(({ municipality, share, local, repay, risk }) => ({
      name: municipality.name,
      inhabitants: municipality.inhabitants.toNumber(),
      share: share.toFixed(),
      local: local.toFixed(),
      repay: repay.toFixed(),
      risk: amount(risk),
    })),
    regional: regional.toFixed(),
    total: total.toFixed(),
    iza: iza.toFixed(),
    spuk: spuk.toFixed(),
  };
}

function reportedFinding({ code, severity, place, printed, computed, message, remedy }: Finding): ReportedFinding {
  return {
    code,
    severity,
    ...(place && { sheet: place.sheet, address: place.address }),
    ...(printed && { printed: printed.toFixed() }),
    ...(computed && { computed: computed.toFixed() }),
    message,
    remedy,
  };
}
