import { NO_CHOICES } from "../../../model/plan/choices";
import type { Severity } from "../../../model/plan/finding";
import { findingLine, type MarkedFinding } from "../../../model/plan/marks";
import type { Plan, RowKind } from "../../../model/plan/plan";
import { paybackQuantities } from "../../../model/quantities/payback";
import type { Result } from "../../../model/result/result";
import { cellAddress, columnName, reference } from "../../cells/address";
import type { Connection } from "../../connect/connection";
import { countsOf } from "../../connect/counts";
import { LIVE_NOTES } from "../../sheets/live-notes";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import type { StyleName } from "../../sheets/styles";
import { formula, text, type Content, type SheetChange } from "../../sheets/workbook-change";
import { keys, layOut } from "../businesscase/layout";
import type { BusinessCaseLayout } from "../businesscase/line";
import { linesOf } from "../parts/lines";
import { UNKNOWN } from "../parts/unknown";
import { AMOUNT, TOP } from "../places/payout-layout";
import { hasPayoutTable } from "../places/payout-rows";
import { targetCells } from "../waitlist/plan-view";

/** In points; as wide as a standing A4. */
const WIDTHS = { label: 270, figure: 80 };
/** Of the findings: those that matter, no more than a manager reads. */
const MOST_FINDINGS = 4;
const CHARACTERS_A_LINE = 130;
const LINE_HEIGHT = 14;
const FIGURES = 1;
const ORDER: readonly Severity[] = ["error", "warning"];

/** One page to hand over as it is: live formulas on our other sheets; what is unknown there says so here. */
export function summarySheet(connection: Connection, result: Result, findings: readonly MarkedFinding[]): SheetChange {
  const { plan } = connection;
  const draft = new SheetDraft({
    name: SHEETS.summary,
    what: "Alles op één pagina: resultaat, opbouw, jaren, potten, wachtlijst en wat aandacht vraagt",
    columnWidths: [WIDTHS.label, ...Array.from({ length: figureColumns(plan) }, () => WIDTHS.figure)],
    frozenRows: 1,
  });
  new SummaryWriter(draft, connection, result).write(findings);
  return draft.print(0, undefined, { portrait: true, onePage: true }).build();
}

/** A year each and their total; at least what the other tables take. */
function figureColumns({ years }: Plan): number {
  return Math.max(years.length + 1, 4);
}

class SummaryWriter {
  private row = 0;
  private readonly width: number;
  private readonly last: number;
  private readonly plan: Plan;
  private readonly layout: BusinessCaseLayout;

  constructor(
    private readonly draft: SheetDraft,
    private readonly connection: Connection,
    private readonly result: Result,
  ) {
    const { plan, figures } = connection;
    this.plan = plan;
    this.layout = layOut(plan, (figures.choices ?? NO_CHOICES).riskBasis);
    this.last = figureColumns(plan);
    this.width = this.last + 1;
  }

  write(findings: readonly MarkedFinding[]): void {
    this.writeHead();
    this.writeBuildUp();
    this.writeYears();
    this.writeDomains();
    this.writePots();
    this.writeWaitList();
    this.writeFindings(findings);
    this.writeSources();
  }

  private writeHead(): void {
    const { plan, draft, layout } = this;
    const { paidBack, withinFiveYears } = paybackQuantities(plan);
    const result = layout.totalCell(keys.total("result"));
    const amount = reference(SHEETS.businessCase, result);
    draft
      .put(0, 0, text(titleOf(SHEETS.summary, plan.name)))
      .style("title", 0, 0)
      .put(1, 0, text(`Bedragen in euro's; negatief is een baat, positief zijn kosten. ${LIVE_NOTES.summary}`))
      .style("note", 1, 0)
      .put(3, 0, text(`Resultaat ${plan.years[0] ?? ""}–${plan.years.at(-1) ?? ""}`))
      .put(3, this.last, this.live(result))
      .style("headline", 3, 0, 1, this.width)
      .style("headlineEuros", 3, this.last)
      .put(
        4,
        0,
        formula(
          `IF(ISNUMBER(${amount}),IF(${amount}<0,"De baten zijn hoger dan de kosten.",IF(${amount}>0,"De kosten zijn hoger dan de baten.","Baten en kosten zijn gelijk.")),"Het resultaat is onbekend: er ontbreekt invoer. Zie MGN Controle.")`,
        ),
      )
      .style("bold", 4, 0);
    this.row = 5;
    this.line("Terugverdiend in", layout.totalCell(paidBack.id), "plainYear");
    this.line(withinFiveYears.label, layout.totalCell(withinFiveYears.id), "right");
  }

  /** From nothing to the result, a component at a time. */
  private writeBuildUp(): void {
    const { plan, layout } = this;
    this.section("Opbouw van het resultaat", ["Kosten", "Baten", "Resultaat", "Tot en met hier"]);
    const first = this.row;
    for (const { id, label } of plan.components) {
      const part = (kind: RowKind) =>
        plan.rows.some((row) => row.component === id && row.kind === kind)
          ? this.live(layout.totalCell(keys.subtotal(kind, id)))
          : text("–");
      const total = columnName(FIGURES + 2);
      const run = formula(
        `IF(COUNT(${total}$${first + 1}:${total}${this.row + 1})=ROWS(${total}$${first + 1}:${total}${this.row + 1}),SUM(${total}$${first + 1}:${total}${this.row + 1}),"${UNKNOWN}")`,
      );
      this.figures(`${id}. ${label}`, [
        part("cost"),
        part("impact"),
        this.live(layout.totalCell(keys.component(id))),
        run,
      ]);
    }
    const sums = [keys.total("cost"), keys.total("impact"), keys.total("result")];
    this.figures(
      "Totaal",
      sums.map((key) => this.live(layout.totalCell(key))),
      "total",
    );
  }

  private writeYears(): void {
    const { plan, layout, draft } = this;
    this.section("Per jaar", []);
    draft
      .put(this.row - 1, FIGURES, ...plan.years, text("Totaal"))
      .style("sectionYear", this.row - 1, FIGURES, 1, plan.years.length + 1);
    const lines = [
      ["Kosten", keys.total("cost")],
      ["Baten", keys.total("impact")],
      ["Resultaat", keys.total("result")],
    ] as const;
    for (const [label, key] of lines) {
      const years = plan.years.map((_, year) => this.live(layout.yearCell(key, year)));
      this.figures(
        label,
        [...years, this.live(layout.totalCell(key))],
        key === keys.total("result") ? "total" : undefined,
      );
    }
    this.figures(
      "Resultaat, cumulatief",
      plan.years.map((_, year) => this.live(layout.yearCell(keys.cumulative, year))),
    );
  }

  private writeDomains(): void {
    const { layout } = this;
    const { zvw, sd, total } = layout.columns;
    this.section("Per financier", ["Zvw", "Sociaal domein", "Samen"]);
    const lines = [
      ["Kosten", keys.total("cost")],
      ["Baten", keys.total("impact")],
      ["Resultaat", keys.total("result")],
    ] as const;
    for (const [label, key] of lines) {
      this.figures(
        label,
        [zvw, sd, total].map((column) => this.live(layout.cell(key, column))),
      );
    }
  }

  private writePots(): void {
    this.section("Geld van de mijlpalen", ["Euro"]);
    if (!hasPayoutTable(this.connection, this.result)) {
      this.words(this.result.payoutMissing?.message ?? "Er is geen uitkering berekend.");
      return;
    }
    const lines = [
      ["IZA, na het halen van de mijlpalen", TOP.iza],
      ["SPUK, lokaal voor de gemeenten", TOP.local],
      ["SPUK, regionale pot", TOP.regional],
      ["SPUK terug te betalen", TOP.repaid],
      ["Gedeeld risico van de gemeenten", TOP.risk],
    ] as const;
    for (const [label, row] of lines) {
      this.line(label, cellAddress(row, AMOUNT), "euros", SHEETS.payout, FIGURES);
    }
  }

  private writeWaitList(): void {
    const { targets } = this.result.waitList;
    this.section("Wachtlijst: daling tot de datum van de mijlpaal", [
      "Berekend",
      "Gevraagd",
      "Plan haalt dit",
      "Genoteerd",
    ]);
    if (targets.length === 0) this.words("Geen mijlpaal vraagt om een daling van de wachtlijst.");
    targets.forEach(({ milestone }, index) => {
      const cells = targetCells(this.plan, index);
      const at = this.row;
      this.figures(
        `Mijlpaal ${milestone}`,
        [cells.computed, cells.required, cells.met, cells.noted].map((cell) => this.live(cell, SHEETS.waitList)),
      );
      this.draft.style("count", at, FIGURES, 1, 2);
    });
  }

  private writeFindings(findings: readonly MarkedFinding[]): void {
    const weighty = ORDER.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
    this.section("Wat aandacht vraagt, volgens de laatste keer Herbereken", []);
    if (weighty.length === 0) this.words("Er zijn geen fouten en geen punten die aandacht vragen.");
    // What was said of one takes it off no page.
    for (const marked of weighty.slice(0, MOST_FINDINGS)) this.words(findingLine(marked));
    const left = weighty.length - MOST_FINDINGS;
    if (left > 0)
      this.words(left === 1 ? "Nog één punt staat op MGN Controle." : `Nog ${left} punten staan op MGN Controle.`);
  }

  private writeSources(): void {
    const { plan, connection } = this;
    const { missing, typed, fromPlan, leftOut } = connection;
    this.section("Bronnen en aannames", []);
    this.words(`Plan: ${plan.source.document}. De aannames staan met hun cel onderaan MGN Businesscase.`);
    const { linked, doubtful, unusable } = countsOf(connection);
    const unsure = doubtful + unusable;
    const parts = [
      `Uit de werkmap: ${linked} van de ${plan.inputs.length} gegevens`,
      ...(unsure > 0 ? [`niet bruikbaar of niet zeker: ${unsure}`] : []),
      ...(typed.length > 0 ? [`ingetypt: ${typed.length}`] : []),
      ...(fromPlan.length > 0 ? [`uit het plan: ${fromPlan.length}`] : []),
      ...(leftOut.length > 0 ? [`weggelaten: ${leftOut.length}`] : []),
      ...(missing.length > 0 ? [`niet gevonden: ${missing.map(({ label }) => label).join(", ")}`] : []),
    ];
    this.words(`${parts.join("; ")}.`);
  }

  /** A figure of another sheet of ours; unknown where it is an error there. */
  private live(cell: string, sheet: string = SHEETS.businessCase): Content {
    return formula(`IFERROR(${reference(sheet, cell)},"${UNKNOWN}")`);
  }

  private section(title: string, headers: readonly string[]): void {
    this.row += 1;
    this.draft
      .put(this.row, 0, text(title), ...headers.map(text))
      .style("section", this.row, 0, 1, this.width)
      .style("right", this.row, FIGURES, 1, this.last);
    this.row += 1;
  }

  private figures(label: string, contents: readonly Content[], style?: StyleName): void {
    const { draft, row } = this;
    draft
      .put(row, 0, text(label), ...contents)
      .style("euros", row, FIGURES, 1, this.last)
      .style("right", row, FIGURES, 1, this.last);
    if (style !== undefined) draft.style(style, row, 0, 1, this.width);
    this.row += 1;
  }

  private line(label: string, cell: string, style: StyleName, sheet?: string, column = this.last): void {
    this.draft
      .put(this.row, 0, text(label))
      .put(this.row, column, this.live(cell, sheet))
      .style(style, this.row, column)
      .style("right", this.row, column);
    this.row += 1;
  }

  /** A text over the whole width, on as many lines as it takes. */
  private words(told: string): void {
    const { draft, row } = this;
    const lines = linesOf(told, CHARACTERS_A_LINE);
    lines.forEach((line, index) => draft.put(row + index, 0, text(line)).height(row + index, LINE_HEIGHT));
    this.row += lines.length;
  }
}
