import type { Workbook } from "exceljs";
import published from "../../../../src/plans/ijssel-vecht/published.json";
import type { Addresses } from "../kit/addresses";
import { derivedKey } from "./calculation";
import { FIRST_YEAR, LAST_YEAR, TAB, YEAR_HEADERS, openTab, perYear } from "./sheet";

/** *Fte*: the staff that the plan takes or frees, per calendar year. */
export function fillStaff(workbook: Workbook, addresses: Addresses): void {
  const tab = openTab(
    workbook,
    TAB.staff,
    {
      title: published.table6.title,
      subtitle: "Uren gedeeld door de netto werkbare uren per fte · 2025 zonder 2024 en zonder uren in de pilots",
      columns: [
        { header: "Beroepsgroep", width: 42 },
        { header: "Eenheid", width: 10 },
        ...YEAR_HEADERS,
        { header: "Totaal 2025-2029", width: 12, right: true },
      ],
      frozenColumns: 2,
    },
    "tabel 6",
  );
  const ref = addresses.from(tab.name);
  for (const { label, derived } of published.table6.rows) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, label, "label");
    tab.write(`B${row}`, "fte", "muted");
    perYear(tab, row, (year) => ref(derivedKey(derived), year), "calculated", "decimals");
    tab.formula(`H${row}`, `SUM(${FIRST_YEAR}${row}:${LAST_YEAR}${row})`, "calculated", "decimals");
  }
}
