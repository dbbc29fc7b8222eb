import type { Workbook } from "exceljs";
import type { ImpactRow } from "../impact-rows";
import type { Addresses, Ref } from "../kit/addresses";
import { Tab, YEAR_COLUMNS, yearHeader, yearSpan } from "../kit/tab";
import { componentName, PLAN, printedImpact } from "../published";
import {
  byComponent,
  DOMAIN_NAMES,
  type TableRows,
  TOTAL,
  TOTAL_COLUMNS,
  writeComponentNumber,
  writeDomains,
  writePrintedYears,
  writeShares,
  writeSums,
} from "./amounts";

/** How the impact is calculated: in Excel's own formulas, or by the add-in's functions. */
export interface Formulas {
  readonly impact: readonly ImpactRow[];
  /** The index figure of the year in the cell `yearCell`. */
  readonly index: (ref: Ref, yearCell: string) => string;
}

/** *Impact* with its index figures, which the costs need too. */
export function openImpact(workbook: Workbook, addresses: Addresses, { index }: Pick<Formulas, "index">): Tab {
  const tab = new Tab(workbook, "Impact", {
    title: "Impact",
    subtitle: "Bedragen × € 1.000 · negatief = baat, positief = extra uitgaven",
    source: `${PLAN}, impacttabel`,
    columns: [
      { header: "Onderdeel", width: 12 },
      { header: "Omschrijving", width: 58 },
      { header: "Domein", width: 11 },
      ...YEAR_COLUMNS,
      ...TOTAL_COLUMNS,
      { header: "Herkomst", width: 25 },
    ],
    frozenColumns: 2,
  });
  writeIndex(tab, addresses, index);
  return tab;
}

/** The fourteen effects per year, calculated from the input tabs where the plan's assumptions explain them. */
export function fillImpact(tab: Tab, addresses: Addresses, { impact }: Pick<Formulas, "impact">): TableRows {
  const components = new Map<string, number>();
  for (const [component, rows] of byComponent(impact)) {
    const name = componentName("impact", component);
    tab.section(name);
    const written = rows.map((row) => writeRow(tab, addresses, row));
    const subtotal = tab.nextRow("subtotal");
    tab.write(`B${subtotal}`, `Totaal ${name}`, "subtotalText");
    writeSums(tab, subtotal, written, "subtotal");
    components.set(component, subtotal);
  }

  const total = tab.nextRow("total");
  tab.write(`B${total}`, "Totaal impact", "totalText");
  writeSums(tab, total, [...components.values()], "total");
  return { components, total };
}

function writeIndex(tab: Tab, addresses: Addresses, index: Formulas["index"]): void {
  const row = tab.nextRow("calculated");
  const ref = addresses.from(tab.name);
  tab.write(`B${row}`, "Indexcijfer (1 + inflatie) ^ (jaar − basisjaar)", "label");
  tab.write(`C${row}`, "factor", "muted");
  tab.perYear(row, (address, year) => tab.formula(address, index(ref, yearHeader(year)), "calculated", "factor"));
  tab.write(`L${row}`, "Berekend", "muted");
  addresses.placeSeries("index", tab.name, row);
}

function writeRow(tab: Tab, addresses: Addresses, { component, label, domain, amount }: ImpactRow): number {
  const printed = printedImpact.find((each) => each.component === component && each.label === label);
  if (!printed) throw new Error(`The plan prints no impact row "${label}"`);
  const row = tab.nextRow("calculated");
  const ref = addresses.from(tab.name);
  writeComponentNumber(tab, row, component, "label");
  tab.write(`B${row}`, label, "label");
  tab.write(`C${row}`, DOMAIN_NAMES[domain], "label");
  if (amount) {
    tab.perYear(row, (address, year) => tab.formula(address, `${amount(ref, year)}/1000`, "calculated", "whole"));
  } else {
    writePrintedYears(tab, row, printed.years);
  }
  tab.formula(`${TOTAL}${row}`, `SUM(${yearSpan(row)})`, "calculated", "whole");
  const shares = `impact ${component} ${label}`;
  if (amount && domain === "both") writeShares(tab, row, { zvw: ref(`${shares} zvw`), sd: ref(`${shares} sd`) });
  else writeDomains(tab, row, domain, printed);
  tab.write(`L${row}`, amount ? "Berekend uit de input" : "Overgenomen uit het plan", "muted");
  return row;
}
