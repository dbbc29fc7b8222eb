import type { Workbook } from "exceljs";
import { excelFormula, type References } from "../../../../src/model/formula/excel-formula";
import { derivedOf } from "../../../../src/model/plan/expression";
import { UNIT_WORDS } from "../unit-words";
import { ijsselVecht } from "../../../../src/plans";
import { derivedKey, rowKey, zvwKey } from "../ijssel-vecht/calculation";
import { openTab, perYear, yearColumn, YEAR_HEADERS } from "../ijssel-vecht/sheet";
import { Addresses, type Ref } from "../kit/addresses";
import { HEADER_ROW, type Tab } from "../kit/tab";
import { YEARS, type Year } from "../kit/years";
import { ASSUMPTIONS_TAB, fillIjsselVechtAssumptions, marked } from "./ijssel-vecht-assumptions";
import { AMOUNTS_ONLY, ROW_CALLS, STEP_CALLS } from "./ijssel-vecht-rows";
import { fillIjsselVechtTables, TABLES_TAB } from "./ijssel-vecht-tables";

const ROWS_TAB = "IJV regels";

export const IJSSEL_VECHT_TABS: readonly string[] = [TABLES_TAB, ROWS_TAB, ASSUMPTIONS_TAB];

const ZVW_SHARE = "H";

/**
 * Prices that the plan prints rounded. With these, which round to what is printed, the rows that rest on them follow to
 * the euro in every year.
 */
const UNROUNDED: Readonly<Record<string, number>> = {
  "ggz-hourly": 233.135,
  "ggz-per-talk": 267.895,
  diagnostics: 746.22,
  "poh-price": 173.36,
};
const unroundedKey = (id: string) => `unrounded ${id}`;

/** The tables of costs and benefits of IJssel-Vecht, by functions on the plan's own assumptions. */
export function fillIjsselVecht(workbook: Workbook): void {
  // Of its own: both plans have an inflation, a price level and talks.
  const addresses = new Addresses();
  fillIjsselVechtAssumptions(workbook, addresses);
  fillRows(workbook, addresses);
  fillIjsselVechtTables(workbook, addresses);
}

function fillRows(workbook: Workbook, addresses: Addresses): void {
  const tab = openTab(
    workbook,
    ROWS_TAB,
    {
      title: "IJssel-Vecht: regels met functies",
      subtitle:
        "Hele euro's, prijzen van het jaar zelf · negatief = baat, positief = kosten · kolom 2025 bevat ook 2024",
      columns: [
        { header: "Regel", width: 62 },
        { header: "Eenheid", width: 16 },
        ...YEAR_HEADERS,
        { header: "Deel Zvw", width: 12, right: true },
        { header: "Herkomst", width: 72 },
      ],
      frozenColumns: 2,
    },
    "hoofdstuk 9 en bijlage 3",
  );
  writeUnrounded(tab, addresses);
  tab.section("Stappen");
  for (const step of derivedOf(...ijsselVecht.rows.map(({ amount }) => amount))) {
    const row = describe(tab, step.label, UNIT_WORDS[step.unit]);
    const format = step.unit === "share" ? "percentFine" : step.unit === "factor" ? "factor" : "decimals";
    addresses.placeSeries(derivedKey(step.id), tab.name, row, yearColumn);
    const call = STEP_CALLS[step.id];
    const formula = (year: Year) =>
      call ? call(refOf(addresses, tab), year) : excelFormula(step.of, references(addresses, tab, year));
    perYear(tab, row, formula, "calculated", format);
  }
  for (const [heading, kind] of [
    ["Regels van de kosten", "cost"],
    ["Regels van de baten", "impact"],
  ] as const) {
    tab.section(heading);
    for (const row of ijsselVecht.rows.filter((each) => each.kind === kind)) {
      const at = describe(tab, row.label, "€");
      const amountOnly = AMOUNTS_ONLY[row.id];
      const call = ROW_CALLS[row.id];
      if (!call && amountOnly === undefined) throw new Error(`No function gives "${row.id}"`);
      perYear(tab, at, (year) => (call ? call(refOf(addresses, tab), year) : addresses.from(tab.name)(row.id, year)));
      tab.write(`I${at}`, amountOnly ?? "Volgt uit de aannames", "muted");
      addresses.placeSeries(rowKey(row.id), tab.name, at, yearColumn);
      writeShare(tab, at, row.domain);
      addresses.placeConstant(zvwKey(row.id), tab.name, ZVW_SHARE, at);
    }
  }
}

function writeUnrounded(tab: Tab, addresses: Addresses): void {
  tab.section("Prijzen die het plan afgerond afdrukt");
  for (const [id, value] of Object.entries(UNROUNDED)) {
    const definition = ijsselVecht.inputs.find((each) => each.id === id);
    if (!definition) throw new Error(`IJssel-Vecht has no input "${id}"`);
    const row = describe(tab, `Niet afgerond: ${definition.label}`, UNIT_WORDS[definition.unit]);
    tab.write(`C${row}`, value, "input", "factor");
    const printed = (definition.published[0] ?? "").replace(".", ",");
    tab.write(`I${row}`, `Afgeleid: afgerond het gedrukte ${printed}; zo volgen de rijen tot op de euro`, "muted");
    addresses.placeConstant(unroundedKey(id), tab.name, "C", row);
  }
}

function writeShare(tab: Tab, row: number, domain: (typeof ijsselVecht.rows)[number]["domain"]): void {
  const share = `${ZVW_SHARE}${row}`;
  if (typeof domain === "string") tab.write(share, domain === "zvw" ? 1 : 0, "input", "percentFine");
  else tab.formula(share, `${domain.zvw}/(${domain.zvw}+${domain.sd})`, "input", "percentFine");
}

function describe(tab: Tab, label: string, unit: string): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, marked(label), "label");
  tab.write(`B${row}`, unit, "muted");
  return row;
}

/** Inputs and steps from this tab; a rounded price as it is before it is rounded. */
function refOf(addresses: Addresses, tab: Tab): Ref {
  const ref = addresses.from(tab.name);
  return (id, year) => (id in UNROUNDED ? ref(unroundedKey(id)) : ref(id, year));
}

function references(addresses: Addresses, tab: Tab, year: Year): References {
  const ref = refOf(addresses, tab);
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
