import type { Workbook } from "exceljs";
import published from "../../../../src/plans/ijssel-vecht/published.json";
import { byLabel, formulaIn, printedIn, type Line } from "../ijssel-vecht/lines";
import { openTab, YEAR_HEADERS } from "../ijssel-vecht/sheet";
import type { Addresses } from "../kit/addresses";
import type { Tab } from "../kit/tab";
import { YEARS } from "../kit/years";
import { beside, BESIDE_COLUMNS, writePrinted } from "./compared";
import { marked } from "./ijssel-vecht-assumptions";
import { AMOUNTS_ONLY } from "./ijssel-vecht-rows";

export const TABLES_TAB = "IJV kosten met functies";

const HOW = "R";
const BESIDE = beside(2);

const TO_THE_EURO = "Volgt tot op de euro";

/** Rows that the published assumptions give only nearly: why. */
const NEARLY: Readonly<Record<string, string>> = {
  "cost.more-sd": "Volgt binnen 0,7%: hoe het plan dit aandeel verder bijstelt, is niet gedrukt",
  "talks.secondary": "Volgt binnen 0,1%: de besparing op schuldhulpverlening is afgerond gedrukt",
};

/** Tables 1, 2 and 3 of the plan, with what is printed beside them. */
export function fillIjsselVechtTables(workbook: Workbook, addresses: Addresses): void {
  const { table1, table2, table3 } = published;
  const tab = openTab(
    workbook,
    TABLES_TAB,
    {
      title: "IJssel-Vecht: kosten en baten met functies",
      subtitle: "Hele euro's · kolom 2025 bevat ook 2024 · baten staan hier zonder minteken, zoals het plan ze afdrukt",
      columns: [
        { header: "Post", width: 62 },
        { header: "Eenheid", width: 10 },
        ...YEAR_HEADERS,
        ...BESIDE_COLUMNS,
        { header: "Hoe het sluit", width: 66 },
      ],
      frozenColumns: 1,
    },
    "tabellen 1, 2 en 3",
  );
  writeTable(tab, addresses, `Tabel 1. ${table1.title}`, table1.rows);
  writeTable(tab, addresses, `Tabel 2. ${table2.title}`, table2.rows);
  writeTable(tab, addresses, `Tabel 3. ${table3.title}`, table3.rows, "-");
}

/** @param sign "-" where the plan prints benefits without a sign */
function writeTable(tab: Tab, addresses: Addresses, title: string, lines: readonly Line[], sign: "" | "-" = ""): void {
  const ref = addresses.from(tab.name);
  tab.section(title);
  const rows = byLabel(lines).map((line) => {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, marked(line[0]?.label ?? ""), "label");
    tab.write(`B${row}`, "€", "muted");
    for (const year of YEARS) {
      const formula = formulaIn(ref, line, year, sign);
      if (formula !== null)
        tab.formula(`${BESIDE.calculated(year)}${row}`, `ROUND(${formula},2)`, "calculated", "whole");
    }
    writePrinted(tab, row, BESIDE, (year) => printedIn(line, year), 0);
    tab.write(`${HOW}${row}`, howOf(line), "muted");
    return row;
  });
  const years = YEARS.filter((year) => byLabel(lines).some((line) => printedIn(line, year) !== null));
  const total = tab.nextRow("total");
  tab.write(`A${total}`, `${title.split(".")[0] ?? ""} samen`, "totalText");
  for (const column of Object.values(BESIDE).flatMap((columnOf) => years.map(columnOf))) {
    tab.formula(`${column}${total}`, `SUM(${column}${rows[0] ?? 0}:${column}${rows.at(-1) ?? 0})`, "total", "whole");
  }
  tab.skipRow();
}

function howOf(lines: readonly Line[]): string {
  const ids = lines.flatMap(({ rows }) => rows);
  return ids.map((id) => AMOUNTS_ONLY[id] ?? NEARLY[id]).find((text) => text !== undefined) ?? TO_THE_EURO;
}
