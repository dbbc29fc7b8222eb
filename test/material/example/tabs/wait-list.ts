import type { Workbook } from "exceljs";
import type { Addresses, Ref } from "../kit/addresses";
import { Tab, YEAR_COLUMNS, yearHeader, yearSpan } from "../kit/tab";
import { FIRST_YEAR_COLUMN, type Year, yearColumn } from "../kit/years";
import { PLAN } from "../published";

/** A milestone that asks how far the original wait list has fallen on a date. */
const TARGETS = [
  { name: "KPI 4", date: "2026-07-01", required: 155 },
  { name: "KPI 5", date: "2027-07-01", required: 437 },
] as const;

/** *Wachtlijst*: people off the original list per year, and the two milestones that count them. */
export function fillWaitList(workbook: Workbook, addresses: Addresses): void {
  const tab = new Tab(workbook, "Wachtlijst", {
    title: "Wachtlijst",
    subtitle: "Daling van de oorspronkelijke ggz-wachtlijst, in personen",
    source: `${PLAN}; mijlpalen 3, 4 en 5`,
    columns: [
      { header: "Omschrijving", width: 52 },
      { header: "Eenheid", width: 18 },
      { header: "Waarde", width: 12, right: true },
      ...YEAR_COLUMNS,
      { header: "Toelichting", width: 48 },
    ],
    frozenColumns: 1,
  });

  tab.section("Van de oorspronkelijke wachtlijst af");
  const offRow = writeFlows(tab, addresses.from(tab.name));
  for (const target of TARGETS) writeTarget(tab, target, offRow);

  tab.section("Nulmeting");
  const start = describe(
    tab,
    "Wachtlijst bij de nulmeting",
    "personen",
    "Niet gepubliceerd voor Twente (peil 1-7-2025)",
  );
  tab.write(`C${start}`, null, "input", "whole");
}

/** Three ways off the list and their sum; answers the row of the sum. */
function writeFlows(tab: Tab, ref: Ref): number {
  const flow = (label: string, note: string, formula: (year: Year) => string) => {
    const row = describe(tab, label, "personen per jaar", note);
    tab.perYear(row, (address, year) => tab.formula(address, formula(year), "calculated", "decimals"));
    return row;
  };
  const first = flow(
    "Door verkennende gesprekken",
    "Gesprekken × aandeel voorkomen ggz",
    (year) => `${ref("talks", year)}*${ref("diversion", year)}`,
  );
  flow(
    "Door casusoverleg",
    "Casussen × aandeel buiten de ggz",
    (year) => `${ref("doco-cases", year)}*${ref("doco-share")}`,
  );
  const last = flow(
    "Door consultatie",
    "Consultvragen × aandeel dat in het SD blijft",
    (year) => `${ref("consults", year)}*${ref("consult-share")}`,
  );
  const sum = flow(
    "Totaal van de wachtlijst af",
    "Som",
    (year) => `SUM(${yearColumn(year)}${first}:${yearColumn(year)}${last})`,
  );
  flow(
    "Totaal van de wachtlijst af, cumulatief",
    "Vanaf 2025",
    (year) => `SUM($${FIRST_YEAR_COLUMN}${sum}:${yearColumn(year)}${sum})`,
  );
  return sum;
}

function writeTarget(tab: Tab, { name, date, required }: (typeof TARGETS)[number], offRow: number): void {
  tab.section(`${name}: daling van de oorspronkelijke wachtlijst`);
  const measured = describe(tab, `${name}: peildatum`, "datum", "Datum waarop de wachtlijst wordt vergeleken");
  tab.write(`C${measured}`, new Date(`${date}T00:00:00Z`), "input", "date");

  const part = describe(
    tab,
    `${name}: deel van het jaar tot de peildatum`,
    "deel van een jaar",
    "Jaren ervoor tellen geheel mee",
  );
  tab.perYear(part, (address, year) => {
    const yearsUntil = `YEAR($C$${measured})-${yearHeader(year)}+(MONTH($C$${measured})-1)/12`;
    tab.formula(address, `MAX(0,MIN(1,${yearsUntil}))`, "calculated", "decimals");
  });

  const asked = describe(tab, `${name}: gevraagde daling`, "personen", "Mijlpaal, resultaatverplichting");
  tab.write(`C${asked}`, required, "input", "whole");

  const reached = describe(
    tab,
    `${name}: berekende daling op de peildatum`,
    "personen",
    "Per jaar × deel van het jaar",
  );
  tab.formula(`C${reached}`, `SUMPRODUCT(${yearSpan(offRow)},${yearSpan(part)})`, "calculated", "decimals");

  const verdict = describe(tab, `${name}: oordeel`, null, "Berekende tegen gevraagde daling");
  const cell = tab.formula(`C${verdict}`, `IF(C${reached}>=C${asked},"gehaald","niet gehaald")`, "calculated");
  cell.alignment = { horizontal: "right", vertical: "top" };
}

function describe(tab: Tab, label: string, unit: string | null, note: string): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, label, "label");
  tab.write(`B${row}`, unit, "muted");
  tab.write(`I${row}`, note, "muted");
  return row;
}
