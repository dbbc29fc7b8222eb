import { budgetOf } from "../model/budget/budget-of";
import type { RowResult } from "../model/businesscase/lines";
import type { PayoutMissing } from "../model/payout/missing";
import type { MarkedFinding } from "../model/plan/marks";
import type { Connection, LinkView } from "../workbook/connect/connection";
import { missingTables } from "../workbook/connect/counts";
import { amount, type Amount, type ReportedAmounts } from "./amount";
import { reportedBudget, type ReportedBudget } from "./report-budget";
import { reportedFinance, type ReportedFinance } from "./report-finance";
import { reportedPayout, type ReportedPayout } from "./report-payout";
import type { ReportedRealisation } from "./report-realisation";
import { reportedScenario, type ReportedScenario } from "./report-scenario";
import { reportedWaitList, type ReportedWaitList } from "./report-wait-list";
import type { ReportedSheets } from "./report-sheets";
import type { Run } from "./run";

/**
 * The report of the headless run, and its stable contract: amounts are decimal strings in euros, unrounded unless a
 * rule rounds them; shares are fractions; null is unknown, and a finding says why.
 */
export interface Report extends ReportedFinance {
  readonly plan: string;
  /** Absent for the plan as it is. */
  readonly scenario?: ReportedScenario;
  readonly years: readonly number[];
  readonly links: readonly ReportedLink[];
  readonly missing: readonly { readonly input: string; readonly message: string }[];
  /** Inputs that hold the plan's own published value, for the workbook has none: in the input's own unit. Mostly none. */
  readonly fromPlan: readonly { readonly input: string; readonly label: string; readonly values: readonly string[] }[];
  readonly rows: readonly ReportedRow[];
  readonly totals: {
    readonly impact: ReportedAmounts;
    readonly cost: ReportedAmounts;
    readonly result: ReportedAmounts;
    readonly zvw: Amount;
    readonly sd: Amount;
  };
  readonly waitList: ReportedWaitList;
  readonly payout: ReportedPayout | null;
  readonly budget: ReportedBudget;
  /** known: `payout` holds it. none: there is nothing to pay out. unknown: a figure is missing. */
  readonly payoutState: "known" | "none" | "unknown";
  /** Dutch: what the payout misses, by name, and each way to give it; null where it is known. */
  readonly payoutMissing: string | null;
  readonly findings: readonly ReportedFinding[];
  /** Where the plan really stands; absent: no counts were given. */
  readonly realisation?: ReportedRealisation;
  /** Dutch: what of the workbook is not calculated here, such as a formula that reads another file. Mostly none. */
  readonly warnings: readonly string[];
  /** Whether the result sheets in the workbook, as it was opened, tell what this report tells. */
  readonly sheets: ReportedSheets;
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

interface ReportedFinding {
  readonly code: string;
  readonly severity: string;
  readonly sheet?: string;
  readonly address?: string;
  readonly printed?: string;
  readonly computed?: string;
  /** What it does to the payout or the result; the amount in euros where one can be named. */
  readonly consequence?: { readonly text: string; readonly amount?: string };
  readonly message: string;
  readonly remedy: string;
  /**
   * What was said of it in the workbook; null where it is open. Where `holds` is false it told something else then, and it
   * is open again. Under a scenario or with other assumptions it is null unless it holds there too.
   */
  readonly marked: {
    readonly as: "seen" | "agreed";
    /** Empty where it was only seen. */
    readonly reason: string;
    readonly day: string;
    readonly holds: boolean;
  } | null;
}

const TABLES = [
  { kind: "municipalities", looked: "Gemeente en Inwoners" },
  { kind: "milestones", looked: "Naam, Omschrijving, Totaalbedrag, IZA en SPUK" },
] as const;

export function report({ connection, result, findings, scenario, changes, warnings, sheets }: Run): Report {
  const { plan } = connection;
  const { totals } = result;
  return {
    plan: plan.name,
    ...(scenario && { scenario: reportedScenario(scenario, changes) }),
    years: result.years,
    links: connection.links.map(reportedLink),
    missing: unsettled(connection),
    fromPlan: connection.fromPlan.map(({ input, label, values }) => ({
      input,
      label,
      values: values.map((value) => value.toFixed()),
    })),
    rows: result.rows.map(reportedRow),
    totals: {
      impact: totals.impact.amounts.map(amount),
      cost: totals.cost.amounts.map(amount),
      result: totals.result.amounts.map(amount),
      zvw: amount(totals.result.zvw),
      sd: amount(totals.result.sd),
    },
    ...reportedFinance(result),
    waitList: reportedWaitList(result.waitList),
    payout: result.payout && reportedPayout(result.payout, connection.figures, plan.endOfScheme),
    budget: reportedBudget(budgetOf(plan, connection.figures, result)),
    payoutState: result.payoutMissing?.kind ?? "known",
    payoutMissing: result.payoutMissing && payoutMissingText(result.payoutMissing),
    findings: findings.map(reportedFinding),
    warnings,
    sheets,
  };
}

/** What is missing, and then the ways to give it. */
export function payoutMissingText({ message, remedies }: PayoutMissing): string {
  const [only, ...others] = remedies;
  if (only === undefined) return message;
  const ways = others.length === 0 ? only : remedies.map((way, index) => `(${index + 1}) ${way}`).join(" ");
  return `${message} ${ways}`;
}

/** Inputs and tables that were not found, and those that are not certain enough to be used. */
export function unsettled(connection: Connection): Report["missing"] {
  const { missing, links } = connection;
  return [
    ...missing.map(({ input, message }) => ({ input, message })),
    ...links
      .filter((link) => link.doubtful)
      .map(({ input, label, sheet, address, why }) => ({
        input,
        message: `${label} staat misschien in ${sheet}!${address}, maar dat is niet zeker. ${why} Bevestig de cel in het paneel, of zet het label naast de juiste cel.`,
      })),
    ...TABLES.filter(({ kind }) => missingTables(connection).includes(kind)).map(({ kind, looked }) => ({
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

function reportedFinding({ finding, mark, before }: MarkedFinding): ReportedFinding {
  const { code, severity, place, printed, computed, consequence, message, remedy } = finding;
  return {
    code,
    severity,
    ...(place && { sheet: place.sheet, address: place.address }),
    ...(printed && { printed: printed.toFixed() }),
    ...(computed && { computed: computed.toFixed() }),
    ...(consequence && {
      consequence: {
        text: consequence.text,
        ...(consequence.amount && { amount: consequence.amount.toFixed(2) }),
      },
    }),
    message,
    remedy,
    marked: reportedMark(mark ?? before, mark !== null),
  };
}

function reportedMark(mark: MarkedFinding["mark"], holds: boolean): ReportedFinding["marked"] {
  if (mark === null) return null;
  const { as, reason, day } = mark;
  return { as, reason, day, holds };
}
