import { partOf } from "../../../model/businesscase/domain-series";
import { excelFormula } from "../../../model/formula/excel-formula";
import { movementText, movementsOf } from "../../../model/formula/explanation";
import type { RiskBasis } from "../../../model/plan/choices";
import { input, type Derived } from "../../../model/plan/expression";
import type { Domain, InputDefinition, Plan, RowDefinition } from "../../../model/plan/plan";
import { UNIT_LABELS } from "../../../model/text/units";
import { columnName } from "../../cells/address";
import type { LinkView } from "../../connect/connection";
import type { LinkedCell } from "../../figures/worked-out-from";
import { LIVE_NOTES } from "../../sheets/live-notes";
import { SheetDraft } from "../../sheets/sheet-draft";
import { SHEETS, titleOf } from "../../sheets/sheet-names";
import { formula, text, type Content, type SheetChange } from "../../sheets/workbook-change";
import { inputCell, originOf, typedCell, type CheckCells, type FoundInputs } from "../parts/input-cells";
import { numberStyle } from "../parts/number-style";
import { domainName } from "./domain";
import { FUNDING_TITLES, fundingCells, hasRequest, sharedRiskCell } from "./funding";
import { keys, layOut } from "./layout";
import { FUNDING_COLUMNS, type BusinessCaseLayout, type FiguresLine, type HeaderLine, type Line } from "./line";
import { amountCell, referencesIn } from "./references";

const LABEL_WIDTH = 330;
const UNIT_WIDTH = 110;
const YEAR_WIDTH = 75;
const EXPLANATION_WIDTH = 330;
const FUNDING_WIDTH = 90;
const SUM_COLUMNS = 4;

/** The sheet with the whole business case: every amount a plain formula on the checked inputs below it. */
export function businessCaseSheet(plan: Plan, found: FoundInputs, basis: RiskBasis): SheetChange {
  const layout = layOut(plan, basis);
  const draft = new SheetDraft({
    name: SHEETS.businessCase,
    what: `Resultaten per rij, onderdeel en domein, ${plan.years[0]}–${plan.years.at(-1)}`,
    columnWidths: [
      LABEL_WIDTH,
      UNIT_WIDTH,
      ...Array.from({ length: plan.years.length + SUM_COLUMNS }, () => YEAR_WIDTH),
      EXPLANATION_WIDTH,
      ...(hasRequest(plan) ? FUNDING_COLUMNS.map(() => FUNDING_WIDTH) : []),
    ],
    frozenRows: layout.header + 1,
    frozenColumns: 1,
  });
  new BusinessCaseWriter(plan, found, basis, layout, draft).write();
  // What the columns after it say, is to be read on the screen: on paper all of it would be too small.
  return draft.print(layout.header, undefined, { columns: layout.columns.sharedRisk + 1 }).build();
}

class BusinessCaseWriter {
  private readonly years: readonly number[];

  constructor(
    private readonly plan: Plan,
    private readonly found: FoundInputs,
    private readonly basis: RiskBasis,
    private readonly layout: BusinessCaseLayout,
    private readonly draft: SheetDraft,
  ) {
    this.years = plan.years;
  }

  write(): void {
    this.writeHead();
    this.layout.lines.forEach((line, index) => {
      const at = this.layout.first + index;
      switch (line.kind) {
        case "blank":
          return;
        case "section":
          return this.writeSection(at, line.title);
        case "header":
          return this.writeHeader(at, line);
        case "row":
          return this.writeRow(at, line.row);
        case "sum":
          return this.writeSum(at, line);
        case "figures":
          return this.writeFigures(at, line);
        case "derived":
          return this.writeDerived(at, line.derived);
        case "input":
          return this.writeInput(at, line.input);
      }
    });
  }

  private writeHead(): void {
    const { header, columns } = this.layout;
    this.draft
      .put(0, 0, text(titleOf(SHEETS.businessCase, this.plan.name)))
      .style("title", 0, 0)
      .put(1, 0, text(`Bron van de aannames: ${this.plan.source.document}. Getallen uit de cellen van deze werkmap.`))
      .put(2, 0, text(`Bedragen in euro's; negatief is een baat, positief zijn kosten. ${LIVE_NOTES.all}`))
      .style("note", 1, 0, 2, 1)
      .put(header, columns.label, text("Omschrijving"), text("Domein"), ...this.years)
      .put(header, columns.total, text("Totaal"), text("Zvw"), text("SD"), text("Gedeeld risico"), text("Toelichting"))
      .style("header", header, 0, 1, columns.explanation + 1)
      .style("year", header, columns.firstYear, 1, this.years.length)
      .style("headerRight", header, columns.total, 1, 4);
    if (!hasRequest(this.plan)) return;
    const first = columns.explanation + 1;
    this.draft
      .put(header, first, ...FUNDING_COLUMNS.map((column) => text(FUNDING_TITLES[column])))
      .style("headerRight", header, first, 1, FUNDING_COLUMNS.length);
  }

  private writeSection(at: number, title: string): void {
    this.draft.put(at, 0, text(title)).style("section", at, 0, 1, this.layout.columns.explanation + 1);
  }

  private writeHeader(at: number, { label, total, zvw, sd, explanation }: HeaderLine): void {
    const { columns } = this.layout;
    this.draft
      .put(at, columns.label, text(label), text("Eenheid"), ...this.years)
      .put(at, columns.total, text(total), text(zvw), text(sd), null, text(explanation))
      .style("header", at, 0, 1, columns.explanation + 1)
      .style("year", at, columns.firstYear, 1, this.years.length)
      .style("headerRight", at, columns.total, 1, 3);
  }

  private writeRow(at: number, row: RowDefinition): void {
    const { columns } = this.layout;
    const amounts = this.years.map((_, yearIndex) => amountCell(this.layout, row.amount, yearIndex));
    const total = `SUM(${this.layout.yearRange(keys.row(row.id))})`;
    const totalCell = `${columnName(columns.total)}${at + 1}`;
    this.draft
      .put(at, columns.label, text(row.label), text(domainName(row)), ...amounts)
      .put(at, columns.total, formula(total), this.part(row, "zvw", totalCell), this.part(row, "sd", totalCell))
      .style("euros", at, columns.firstYear, 1, this.years.length + 3)
      .put(at, columns.explanation, text(explanationOf(row, this.plan, this.found)))
      .style("explanation", at, columns.explanation);
    const risk = sharedRiskCell(this.plan, row, this.layout, this.basis);
    if (risk !== null) {
      this.draft
        .put(at, columns.sharedRisk, risk)
        .style("euros", at, columns.sharedRisk)
        .style("right", at, columns.sharedRisk);
    }
    if (hasRequest(this.plan)) this.writeFunding(at, row);
  }

  private writeSum(at: number, { label, of, closing }: Extract<Line, { kind: "sum" }>): void {
    const { columns } = this.layout;
    const width = this.years.length + 3;
    const sums = Array.from({ length: width }, (_, index) => this.sumOf(of, columns.firstYear + index));
    this.draft.put(at, columns.label, text(label), null, ...sums).style("euros", at, columns.firstYear, 1, width);
    if (closing) this.draft.style("total", at, 0, 1, columns.sharedRisk + 1);
  }

  private writeFunding(at: number, row: RowDefinition): void {
    const first = this.layout.columns.explanation + 1;
    const cells = fundingCells(this.plan, row, this.layout);
    if (cells.length === 0) return;
    this.draft
      .put(at, first, ...cells)
      .style("euros", at, first, 1, cells.length - 1)
      .style("share", at, this.layout.columns.funding.zvwShare);
  }

  private writeFigures(at: number, { label, unit = "", style, closing, contents }: FiguresLine): void {
    const { columns } = this.layout;
    const { years = [], total = null, zvw = null, sd = null, explanation } = contents(this.layout);
    this.draft
      .put(at, columns.label, text(label), text(unit), ...years)
      .put(at, columns.total, total, zvw, sd)
      .style(style, at, columns.firstYear, 1, this.years.length + 3);
    if (explanation !== undefined) {
      this.draft.put(at, columns.explanation, text(explanation)).style("explanation", at, columns.explanation);
    }
    if (closing) this.draft.style("total", at, 0, 1, columns.sharedRisk + 1);
  }

  private writeDerived(at: number, derived: Derived): void {
    const { columns } = this.layout;
    const values = this.years.map((_, yearIndex) => amountCell(this.layout, derived.of, yearIndex));
    this.draft
      .put(at, columns.label, text(derived.label), text(UNIT_LABELS[derived.unit]), ...values)
      .style(numberStyle(derived.unit), at, columns.firstYear, 1, values.length);
  }

  private writeInput(at: number, input: InputDefinition): void {
    const { columns } = this.layout;
    const link = this.found.links.find((candidate) => candidate.input === input.id) ?? null;
    const fixed = (column: number) => `$${columnName(column)}$${at + 1}`;
    const check = { min: fixed(columns.min), max: fixed(columns.max), scale: fixed(columns.scale) };
    const typed = [...this.found.typed, ...this.found.fromPlan].find((candidate) => candidate.input === input.id);
    const values = this.years.map((_, yearIndex) =>
      typed === undefined ? this.linkedCell(input, link, yearIndex, check) : typedCell(typed, yearIndex),
    );
    const style = numberStyle(input.unit);
    this.draft
      .put(at, columns.label, text(input.label), text(UNIT_LABELS[input.unit]), ...values)
      .put(
        at,
        columns.min,
        Number(input.bounds.min),
        Number(input.bounds.max),
        Number(link?.scale ?? "1"),
        null,
        text(originOf(input, this.found)),
      )
      .style(style, at, columns.firstYear, 1, this.years.length + 2)
      .style("linked", at, columns.firstYear, 1, this.years.length)
      .style("explanation", at, columns.min, 1, columns.explanation - columns.min + 1);
  }

  /** Checked, and #N/A as well where the workbook works it out from what is. */
  private linkedCell(input: InputDefinition, link: LinkView | null, yearIndex: number, check: CheckCells): Content {
    const { workedOutFrom, links, figures } = this.found;
    const cells = workedOutFrom.get(input.id) ?? [];
    const index = cells.length === 1 ? 0 : yearIndex;
    const from = cells[index] ?? [];
    const isLinked = ({ input: id }: LinkedCell) => links.some((each) => each.input === id && !each.doubtful);
    // A cell that nothing here refers to: what hangs on it is worked out anew when the sheets are.
    const isBlocked = !from.every(isLinked) && figures.inputs.get(input.id)?.[index] === null;
    if (isBlocked) return formula("NA()");
    const sources = from
      .filter((source) => isLinked(source) && !this.layout.isOptional(source.input))
      .map((source) => this.layout.yearCell(keys.input(source.input), source.index));
    return inputCell(input, link, yearIndex, check, sources);
  }

  /** The part of a row's total that one domain bears. */
  private part(row: RowDefinition, domain: Domain, totalCell: string): Content {
    const references = { ...referencesIn(this.layout, 0), input: () => totalCell };
    const [of] = partOf(domain, row, input(row.id));
    return of ? formula(excelFormula(of, references)) : 0;
  }

  /** Rows below each other as one range, single cells as themselves. */
  private sumOf(of: readonly string[], column: number): Content {
    const rows = of.map((key) => this.layout.rowOf(key));
    const cell = (row: number) => `${columnName(column)}${row + 1}`;
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return 0;
    if (rows.length > 1 && last - first === rows.length - 1) return formula(`SUM(${cell(first)}:${cell(last)})`);
    return formula(rows.map(cell).join("+"));
  }
}

function explanationOf(row: RowDefinition, plan: Plan, { figures }: FoundInputs): string {
  const movements = movementsOf([row.amount], plan, figures);
  const takenOver = row.amount.kind === "input" || movements.length > 0;
  const moves = movements.map((movement) => `; ${movementText(movement)} in een wat-als`);
  const origin = takenOver ? `Overgenomen uit uw tabel${moves.join("")}` : "Berekend uit de invoer hieronder";
  const weights = typeof row.domain === "object" ? `; Zvw en SD verdeeld als ${row.domain.zvw} : ${row.domain.sd}` : "";
  return `${origin}${weights}${row.recurring ? "; structureel" : ""}`;
}
