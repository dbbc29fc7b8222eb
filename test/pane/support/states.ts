import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal } from "../../../src/model/money/decimal";
import type { Figures } from "../../../src/model/plan/figures";
import type { Finding } from "../../../src/model/plan/finding";
import { PLANS, twente } from "../../../src/plans";
import type { Connection, LinkView } from "../../../src/workbook/connect/connection";
import { chosenPlan } from "../../../src/workbook/find/plan";
import { NOTHING_CHANGES, type SheetPreview } from "../../../src/workbook/own-sheets/preview";
import { IDLE, type SessionState } from "../../../src/workbook/session/state";
import { twenteFigures } from "../../support/twente-figures";

/** Session states made of the real plan and the real model; only the cells are made up. */

/** The day on which the tests say what is at risk. */
export const TODAY = "2026-11-22";

const newSheet = (sheet: string, cells: number, what: string): SheetPreview => ({
  ...NOTHING_CHANGES,
  ...{ sheet, kind: "new", cells, added: cells, what },
});

const PREVIEW: readonly SheetPreview[] = [
  newSheet("MGN Businesscase", 612, "Baten, kosten en resultaat per jaar"),
  newSheet("MGN Uitkering", 158, "Uitkering en risico per gemeente"),
  newSheet("MGN Wachtlijst", 48, "Daling van de wachtlijst en streefwaarden"),
  newSheet("MGN Controle", 30, "Wat niet klopt, met cel en oplossing"),
];

export const TOTAL_MISMATCH: Finding = {
  code: "total-mismatch",
  about: "Gemeenten!Inwoners",
  severity: "error",
  place: { sheet: "Gemeenten", address: "B18" },
  printed: new Decimal(654153),
  computed: new Decimal(643153),
  message: "Het totaal inwoners in Gemeenten!B18 klopt niet: er staat 654.153.",
  remedy: "Zet in Gemeenten!B18 een optelling.",
};

const ROUNDING: Finding = {
  ...TOTAL_MISMATCH,
  about: "Kosten!Totaal",
  severity: "rounding",
  message: "Dat past binnen de afronding.",
};

/** Every input in a cell of its own: assumptions on one sheet, rows that are taken over on another. */
function links(figures: Figures): readonly LinkView[] {
  return twente.inputs
    .filter(({ id }) => figures.inputs.has(id))
    .map((definition, index) => ({
      input: definition.id,
      label: definition.label,
      sheet: definition.row === undefined ? "Algemene input" : "Kosten",
      address: definition.perYear ? `C${index + 4}:G${index + 4}` : `B${index + 4}`,
      scale: "1",
      certainty: 0.98,
      why: "Het label is gelijk.",
      values: figures.inputs.get(definition.id)?.map((value) => value?.toNumber() ?? "") ?? [],
      usable: true,
      doubtful: false,
    }));
}

export function connection(figures: Figures = twenteFigures(), changes: Partial<Connection> = {}): Connection {
  return {
    plan: twente,
    links: links(figures),
    workedOutFrom: new Map(),
    tables: [
      {
        table: "municipalities",
        sheet: "Gemeenten",
        address: "A4:C17",
        columns: { inhabitants: "B4:B17" },
        totals: { inhabitants: "B18" },
        certainty: 0.97,
        why: "Veertien gemeentenamen onder elkaar.",
      },
    ],
    missing: [],
    typed: [],
    leftOut: [],
    fromPlan: [],
    foundSince: [],
    figures,
    readingFindings: [TOTAL_MISMATCH, ROUNDING],
    ...changes,
  };
}

export function connected(of: Connection = connection(), changes: Partial<SessionState> = {}): SessionState {
  const result = evaluate(of.plan, of.figures, { today: TODAY });
  return {
    ...IDLE,
    planChoice: chosenPlan([], PLANS, of.plan.id),
    connection: of,
    result,
    planResult: result,
    figures: of.figures,
    preview: PREVIEW,
    ...changes,
  };
}

export function written(of: Connection = connection(), changes: Partial<SessionState> = {}): SessionState {
  return connected(of, {
    preview: PREVIEW.map((sheet) => ({ ...sheet, ...NOTHING_CHANGES })),
    lastWrite: {
      at: "2026-03-02T13:32:00.000Z",
      cells: 848,
      sheets: PREVIEW.map(({ sheet }) => sheet),
    },
    canUndo: true,
    live: true,
    ...changes,
  });
}

/** The plan with inputs left out: what hangs on them is unknown. */
export function without(...inputs: readonly string[]): Figures {
  const figures = twenteFigures();
  return { ...figures, inputs: new Map([...figures.inputs].filter(([id]) => !inputs.includes(id))) };
}

/** A connection with one doubtful and one missing input. */
export function doubtful(): Connection {
  const figures = without("wait-value-zvw");
  const { links: found, ...rest } = connection(figures);
  return {
    ...rest,
    links: found.map((link) =>
      link.input === "inflation"
        ? {
            ...link,
            certainty: 0.7,
            doubtful: true,
            why: "Twee cellen heten inflatie.",
            runnerUp: { sheet: "Kosten", address: "B2" },
          }
        : link,
    ),
    missing: [
      {
        input: "wait-value-zvw",
        label: "Waarde besparing wachtlijst per week, Zvw",
        message: "Gezocht is naar een bedrag per week.",
      },
    ],
  };
}
