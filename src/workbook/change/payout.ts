import { date } from "../../model/text/dutch";
import type { Plan } from "../../model/businesscase/plan";
import { columnName, reference } from "../address";
import { settledTable } from "../link";
import type { Connection, TableLink } from "../connection";
import { keys, layOut } from "./businesscase-layout";
import { SheetDraft } from "./draft";
import { SHEETS, titleOf } from "./names";
import { AMOUNT, INHABITANTS, IZA, LOCAL, MET, NAME, REPAY, RISK, SCOPE, SHARE, SPUK, WIDTHS } from "./payout-columns";
import { writeMilestones } from "./payout-milestones";
import { TableCells } from "./table-cells";
import { formula, text } from "./workbook-change";
import type { SheetChange } from "./workbook-change";

/** Rows of the amounts at the top, from 0. */
const TOP = { local: 6, regional: 7, spuk: 8, iza: 9, total: 10, repaid: 11, repaidLocal: 12, risk: 13 } as const;
const MUNICIPALITIES_AT = 15;

/** The sheet with the payout per municipality: whole euros that add up exactly, live. */
export function payoutSheet({ plan, tables, figures, readingFindings }: Connection): SheetChange {
  const draft = new SheetDraft({
    name: SHEETS.payout,
    what: "Uitkering per gemeente, regionale pot, gedeeld risico en mijlpalen",
    columnWidths: WIDTHS,
    frozenRows: 0,
  });
  writeHead(draft, plan);
  const municipalities = settledTable(tables, "municipalities");
  const milestones = settledTable(tables, "milestones");
  if (!municipalities || !milestones) {
    const missing = municipalities ? "mijlpalen" : "gemeenten";
    draft.put(TOP.local, 0, text(`Er is geen tabel met ${missing} gevonden; er wordt geen uitkering berekend.`));
    return draft.build();
  }
  const rows = inOrderOfTheSplit(municipalities, figures.municipalities);
  const milestonesAt = MUNICIPALITIES_AT + rows.length + 5;
  // A name that only reads the same, such as "Rijssen Holten", no formula can tell: then nothing is handed out.
  const paidTwice = readingFindings.some(({ code }) => code === "duplicate-municipality");
  writeTop(draft, plan, milestonesAt, new TableCells(milestones).rows, paidTwice);
  writeMunicipalities(draft, new TableCells(municipalities), rows);
  writeMilestones(draft, plan, new TableCells(milestones), milestonesAt, figures.milestones);
  return draft.build();
}

function writeHead(draft: SheetDraft, plan: Plan): void {
  draft
    .put(0, 0, text(titleOf(SHEETS.payout, plan.name)))
    .style("title", 0, 0)
    .put(
      1,
      0,
      text(
        `Verdeling naar inwoners${plan.inhabitantsOn ? ` op ${date(plan.inhabitantsOn)}` : ""}. Bedragen in hele euro's.`,
      ),
    )
    .put(
      2,
      0,
      text(
        "Afronding: grootste resten, zodat de delen precies optellen; bij gelijke resten gaat de eerste regel voor.",
      ),
    )
    .put(
      3,
      0,
      text(
        "Lokaal of regionaal staat niet in de documenten: waar aanname staat, is het een voorstel. Alle mijlpalen tellen als gehaald.",
      ),
    )
    .style("note", 1, 0, 3, 1);
}

function writeTop(draft: SheetDraft, plan: Plan, milestonesAt: number, count: number, paidTwice: boolean): void {
  const column = (of: number) =>
    `$${columnName(of)}$${milestonesAt + 2 + 1}:$${columnName(of)}$${milestonesAt + 2 + count}`;
  const cell = (row: number) => `${columnName(AMOUNT)}${row + 1}`;
  const businessCase = layOut(plan);
  const riskRow = businessCase.rowOf(keys.total("cost"));
  const risk = reference(SHEETS.businessCase, `${columnName(businessCase.columns.sharedRisk)}${riskRow + 1}`);
  // A scope that is neither local nor regional would fall out of both sums unseen.
  const allScoped = `COUNTIF(${column(SCOPE)},"lokaal")+COUNTIF(${column(SCOPE)},"regionaal")=${count}`;
  const local = `IF(${allScoped},SUMIF(${column(SCOPE)},"lokaal",${column(SPUK)}),NA())`;
  const lines: readonly (readonly [number, string, string])[] = [
    [TOP.local, "SPUK lokale mijlpalen, te verdelen", paidTwice ? "NA()" : local],
    [TOP.regional, "SPUK regionale mijlpalen, één pot", `${cell(TOP.spuk)}-${cell(TOP.local)}`],
    [TOP.spuk, "SPUK in totaal", `SUM(${column(SPUK)})`],
    [TOP.iza, "IZA, na het halen van de mijlpalen", `SUMIF(${column(MET)},"ja",${column(IZA)})`],
    [TOP.total, "IZA en SPUK samen", `${cell(TOP.iza)}+${cell(TOP.spuk)}`],
    [TOP.repaid, "SPUK terug te betalen", `SUMIF(${column(MET)},"nee",${column(SPUK)})`],
    [
      TOP.repaidLocal,
      "waarvan door gemeenten",
      `SUMIFS(${column(SPUK)},${column(SCOPE)},"lokaal",${column(MET)},"nee")`,
    ],
    [TOP.risk, "Gedeeld risico (kosten zonder verlet en reeds gemaakt)", `ROUND(${risk},0)`],
  ];
  draft
    .put(TOP.local - 1, 0, text("Bedragen"), text("Euro"))
    .style("section", TOP.local - 1, 0, 1, RISK + 1)
    .style("right", TOP.local - 1, AMOUNT)
    .style("euros", TOP.local, AMOUNT, lines.length);
  for (const [row, label, amount] of lines) draft.put(row, 0, text(label), formula(amount));
}

function writeMunicipalities(draft: SheetDraft, table: TableCells, order: readonly number[]): void {
  const header = MUNICIPALITIES_AT;
  const first = header + 1;
  const count = order.length;
  const totals = first + count;
  const range = (column: number) => `${columnName(column)}${first + 1}:${columnName(column)}${first + count}`;
  const fixed = (column: number) => `$${columnName(column)}$${first + 1}:$${columnName(column)}$${first + count}`;
  const amountCell = (row: number) => `$${columnName(AMOUNT)}$${row + 1}`;
  // The split hands out whole euros, as the model does: an amount with cents is rounded first.
  const rounded = (row: number) => `ROUND(${amountCell(row)},0)`;
  const split = (row: number) => formula(`MGN.VERDEEL(${rounded(row)},${range(INHABITANTS)},1)`);

  draft
    .put(header, 0, text("Gemeente"), text("Inwoners"), text("Aandeel"), text("SPUK lokaal"), text("Terug te betalen"))
    .put(header, RISK, text("Deel in risico"))
    .style("header", header, 0, 1, RISK + 1)
    .style("headerRight", header, INHABITANTS, 1, RISK);
  order.forEach((index, position) => {
    const row = first + position;
    const nameCell = `$${columnName(NAME)}${row + 1}`;
    const source = table.cell("inhabitants", index) ?? "NA()";
    const once = `SUMPRODUCT(--(TRIM(${fixed(NAME)})=TRIM(${nameCell})))=1`;
    draft.put(
      row,
      NAME,
      table.text("name", index),
      formula(`IF(AND(ISNUMBER(${source}),${source}>0,${once}),${source},NA())`),
      formula(`${columnName(INHABITANTS)}${row + 1}/${columnName(INHABITANTS)}$${totals + 1}`),
    );
  });
  const sum = (column: number) => formula(`SUM(${range(column)})`);
  const closes = (column: number, row: number) =>
    formula(`IF(${columnName(column)}${totals + 1}=${rounded(row)},"sluit","verschil")`);
  draft
    .spill(first, LOCAL, count, split(TOP.local))
    .spill(first, REPAY, count, split(TOP.repaidLocal))
    .spill(first, RISK, count, split(TOP.risk))
    .put(totals, 0, text("Totaal"), ...[INHABITANTS, SHARE, LOCAL, REPAY, RISK].map(sum))
    .put(totals + 1, 0, text("Controle: de delen zijn samen het te verdelen bedrag"))
    .put(totals + 1, LOCAL, closes(LOCAL, TOP.local), closes(REPAY, TOP.repaidLocal), closes(RISK, TOP.risk))
    .style("whole", first, INHABITANTS, count + 1)
    .style("share", first, SHARE, count + 1)
    .style("euros", first, LOCAL, count + 1, 3)
    .style("linked", first, NAME, count, 2)
    .style("total", totals, 0, 1, RISK + 1)
    .style("explanation", totals + 1, 0, 1, RISK + 1)
    .style("right", totals + 1, LOCAL, 1, 3);
}

/**
 * The rows of the table in the order that settles ties as the model does, by municipality code: MGN.VERDEEL sees only
 * weights and lets the first go first. Without equal numbers of inhabitants the table's own order gives the same.
 */
function inOrderOfTheSplit(
  table: TableLink,
  municipalities: Connection["figures"]["municipalities"],
): readonly number[] {
  const rows = Array.from({ length: new TableCells(table).rows }, (_, index) => index);
  const counts = municipalities.map(({ inhabitants }) => inhabitants.toString());
  if (municipalities.length !== rows.length || new Set(counts).size === counts.length) return rows;
  const code = (index: number) => municipalities[index]?.code ?? "";
  return rows.sort((a, b) => (code(a) < code(b) ? -1 : 1));
}
