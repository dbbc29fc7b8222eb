import type { Workbook } from "exceljs";
import { excelFormula, type References } from "../../../../src/model/formula/excel-formula";
import { planExpressions } from "../../../../src/model/formula/plan-expressions";
import { derivedOf } from "../../../../src/model/plan/expression";
import type { RowDefinition } from "../../../../src/model/plan/plan";
import { UNIT_WORDS } from "../unit-words";
import { ijsselVecht } from "../../../../src/plans";
import type { Addresses } from "../kit/addresses";
import { HEADER_ROW, type Tab } from "../kit/tab";
import { YEARS, type Year } from "../kit/years";
import { TAB, YEAR_HEADERS, openTab, perYear, yearColumn } from "./sheet";

/** Where the share of the health insurance act stands, on the tab of every row. */
const ZVW_SHARE = "H";

/** Where the calculated rows stand, for the tables that show them. */
export const rowKey = (id: string) => `row ${id}`;
export const derivedKey = (id: string) => `derived ${id}`;
export const zvwKey = (id: string) => `zvw ${id}`;

/** *Berekening*: every step and every row, each a plain formula on the assumptions. */
export function fillCalculation(workbook: Workbook, addresses: Addresses): void {
  const tab = openTab(
    workbook,
    TAB.calculation,
    {
      title: "Berekening",
      subtitle:
        "Hele euro's, prijzen van het jaar zelf · negatief = baat, positief = kosten · kolom 2025 bevat ook 2024",
      columns: [
        { header: "Regel", width: 62 },
        { header: "Eenheid", width: 16 },
        ...YEAR_HEADERS,
        { header: "Deel Zvw", width: 12, right: true },
      ],
      frozenColumns: 2,
    },
    "hoofdstuk 9",
  );
  tab.section("Stappen");
  for (const step of derivedOf(...planExpressions(ijsselVecht))) {
    const row = describe(tab, step.label, UNIT_WORDS[step.unit]);
    const format = step.unit === "share" ? "percentFine" : step.unit === "factor" ? "factor" : "decimals";
    perYear(tab, row, (year) => excelFormula(step.of, references(addresses, tab, year)), "calculated", format);
    addresses.placeSeries(derivedKey(step.id), tab.name, row, yearColumn);
  }
  for (const [heading, kind] of [
    ["Baten", "impact"],
    ["Kosten", "cost"],
  ] as const) {
    tab.section(heading);
    ijsselVecht.rows.filter((row) => row.kind === kind).forEach((row) => writeRow(tab, addresses, row));
  }
}

function writeRow(tab: Tab, addresses: Addresses, { id, label, domain, amount }: RowDefinition): void {
  const row = describe(tab, label, "€");
  perYear(tab, row, (year) => excelFormula(amount, references(addresses, tab, year)));
  addresses.placeSeries(rowKey(id), tab.name, row, yearColumn);
  const share = `${ZVW_SHARE}${row}`;
  if (typeof domain === "string") tab.write(share, domain === "zvw" ? 1 : 0, "input", "percentFine");
  else tab.formula(share, `${domain.zvw}/(${domain.zvw}+${domain.sd})`, "input", "percentFine");
  addresses.placeConstant(zvwKey(id), tab.name, ZVW_SHARE, row);
}

function describe(tab: Tab, label: string, unit: string): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, label, "label");
  tab.write(`B${row}`, unit, "muted");
  return row;
}

/** The cells of the plan's inputs and steps in this year, as a formula on this tab writes them. */
function references(addresses: Addresses, tab: Tab, year: Year): References {
  const ref = addresses.from(tab.name);
  return {
    input: (id) => ref(id, year),
    derived: ({ id }) => ref(derivedKey(id), year),
    year: () => `${yearColumn(year)}$${HEADER_ROW}`,
    previous: () => {
      const before = YEARS[YEARS.indexOf(year) - 1];
      return before === undefined ? null : references(addresses, tab, before);
    },
  };
}
