import type { Workbook } from "exceljs";
import type { Domain } from "../impact-rows";
import { drivenBy } from "../drivers";
import type { Addresses } from "../kit/addresses";
import { Tab, YEAR_COLUMNS, yearSpan } from "../kit/tab";
import { componentName, isPart, PLAN, printedCosts, type PrintedCost } from "../published";
import {
  byComponent,
  DOMAIN_NAMES,
  type TableRows,
  TOTAL,
  TOTAL_COLUMNS,
  writeDomains,
  writePrintedYears,
  writeShares,
  writeSums,
} from "./amounts";
import { costId } from "./cost-inputs";

/**
 * *Kosten*: the plan's cost table. What the plan lets follow from volumes, the part of the year or the price index is a
 * formula on *Input kosten*; the rest stands as printed, and what is a sum there, is a sum here.
 */
export function fillCosts(workbook: Workbook, addresses: Addresses): TableRows {
  const tab = new Tab(workbook, "Kosten", {
    title: "Kosten",
    subtitle:
      "Bedragen × € 1.000 · kosten positief · * = structureel · optellingen kunnen door afronding licht afwijken van het plan",
    source: `${PLAN}, kostentabel`,
    columns: [
      { header: "Omschrijving", width: 62 },
      { header: "Domein", width: 11 },
      { header: "Structureel", width: 11 },
      ...YEAR_COLUMNS,
      ...TOTAL_COLUMNS,
    ],
    frozenColumns: 1,
  });

  const components = new Map<string, number>();
  for (const [component, rows] of byComponent(printedCosts)) {
    const name = componentName("costs", component);
    tab.section(name);
    const counted = writeComponent(tab, addresses, rows);
    components.set(component, writeTotal(tab, `Totaal ${name}`, counted, "subtotal"));
  }
  return { components, total: writeTotal(tab, "Totaal kosten", [...components.values()], "total") };
}

/** Writes the rows of one component; answers those that its total counts, so without the parts of a sum row. */
function writeComponent(tab: Tab, addresses: Addresses, rows: readonly PrintedCost[]): number[] {
  const counted: number[] = [];
  for (const printed of rows) {
    if (isPart(printed)) continue;
    const row = tab.nextRow("calculated");
    counted.push(row);
    if (!printed.isSum) {
      writeRow(tab, addresses, row, printed);
      continue;
    }
    const parts = rows.filter(({ row: id = "" }) => printed.rows?.includes(id));
    const partRows = parts.map((part) => {
      const partRow = tab.nextRow("calculated");
      writeRow(tab, addresses, partRow, part);
      return partRow;
    });
    describe(tab, row, printed, null);
    writeSums(tab, row, partRows, "calculated");
  }
  return counted;
}

function writeRow(tab: Tab, addresses: Addresses, row: number, printed: PrintedCost): void {
  const domain = domainOf(printed);
  const { drivers } = drivenBy(printed);
  const ref = addresses.from(tab.name);
  const id = costId(printed);
  describe(tab, row, printed, domain);
  addresses.placeSeries(id, tab.name, row);
  tab.formula(`${TOTAL}${row}`, `SUM(${yearSpan(row)})`, "calculated", "whole");
  if (drivers.length === 0) {
    writePrintedYears(tab, row, printed.years);
    return writeDomains(tab, row, domain, printed);
  }
  tab.perYear(row, (address, year) => {
    const factors = [`${id} per unit`, ...drivers].map((each) => ref(each, year));
    tab.formula(address, `${factors.join("*")}/1000`, "calculated", "whole");
  });
  if (domain !== "both") return writeDomains(tab, row, domain, printed);
  writeShares(tab, row, { zvw: ref(`${id} zvw`), sd: ref(`${id} sd`) });
}

function describe(tab: Tab, row: number, printed: PrintedCost, domain: Domain | null): void {
  tab.write(`A${row}`, `${printed.component}. ${printed.label}`, isPart(printed) ? "indented" : "label");
  tab.write(`B${row}`, domain && DOMAIN_NAMES[domain], "label");
  tab.write(`C${row}`, printed.recurring ? "*" : null, "label");
}

function writeTotal(tab: Tab, label: string, rows: readonly number[], look: "subtotal" | "total"): number {
  const row = tab.nextRow(look);
  tab.write(`A${row}`, label, `${look}Text`);
  writeSums(tab, row, rows, look);
  return row;
}

function domainOf({ zvw, sd }: PrintedCost): Domain {
  if (zvw !== null && sd === null) return "zvw";
  if (sd !== null && zvw === null) return "sd";
  return "both";
}
