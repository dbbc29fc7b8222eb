import type { Workbook } from "exceljs";
import type { Domain } from "../impact-rows";
import { Tab, YEAR_COLUMNS, yearSpan } from "../kit/tab";
import { componentName, PLAN, printedCosts, type PrintedCost } from "../published";
import {
  byComponent,
  DOMAIN_NAMES,
  type TableRows,
  TOTAL,
  TOTAL_COLUMNS,
  writeDomains,
  writePrintedYears,
  writeSums,
} from "./amounts";

/** *Kosten*: the plan's cost table as printed. What is a sum there, is a sum here. */
export function fillCosts(workbook: Workbook): TableRows {
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
    const counted = writeComponent(tab, rows);
    components.set(component, writeTotal(tab, `Totaal ${name}`, counted, "subtotal"));
  }
  return { components, total: writeTotal(tab, "Totaal kosten", [...components.values()], "total") };
}

/** Writes the rows of one component; answers those that its total counts, so without the parts of a sum row. */
function writeComponent(tab: Tab, rows: readonly PrintedCost[]): number[] {
  const counted: number[] = [];
  for (const printed of rows) {
    if (printed.parent !== undefined) continue;
    const row = tab.nextRow("calculated");
    counted.push(row);
    if (!printed.isSum) {
      writeRow(tab, row, printed);
      continue;
    }
    const parts = rows.filter((each) => each.parent === printed.label);
    const partRows = parts.map((part) => {
      const partRow = tab.nextRow("calculated");
      writeRow(tab, partRow, part);
      return partRow;
    });
    describe(tab, row, printed, null);
    writeSums(tab, row, partRows, "calculated");
  }
  return counted;
}

function writeRow(tab: Tab, row: number, printed: PrintedCost): void {
  const domain = domainOf(printed);
  describe(tab, row, printed, domain);
  writePrintedYears(tab, row, printed.years);
  tab.formula(`${TOTAL}${row}`, `SUM(${yearSpan(row)})`, "calculated", "whole");
  writeDomains(tab, row, domain, printed);
}

function describe(tab: Tab, row: number, printed: PrintedCost, domain: Domain | null): void {
  tab.write(`A${row}`, `${printed.component}. ${printed.label}`, printed.parent === undefined ? "label" : "indented");
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
