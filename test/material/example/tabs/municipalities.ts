import type { Workbook } from "exceljs";
import { FIRST_ROW, Tab } from "../kit/tab";
import { published } from "../published";

/** *Gemeenten*: inhabitants and share of each municipality. */
export function fillMunicipalities(workbook: Workbook): void {
  const { rows, publishedTotal } = published.municipalities;
  const tab = new Tab(workbook, "Gemeenten", {
    title: "Gemeenten",
    subtitle: "Verdeelsleutel naar inwoneraantal",
    source: "Financieringsmodel Mentaal Gezond Twente; CBS, voorlopige bevolkingsaantallen per gemeente 1-1-2025",
    columns: [
      { header: "Gemeente", width: 32 },
      { header: "Inwoners per 1-1-2025", width: 22, right: true },
      { header: "Percentage (Rato)", width: 20, right: true },
    ],
    frozenColumns: 1,
  });

  const lastRow = FIRST_ROW + rows.length - 1;
  for (const { name, inhabitants } of rows) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, name, "inputText");
    tab.write(`B${row}`, inhabitants, "input", "whole");
    tab.formula(`C${row}`, `B${row}/SUM(B$${FIRST_ROW}:B$${lastRow})`, "calculated", "percentFine");
  }

  // The document's printed total is wrong (its rows add up to 643.153). It stays as printed: finding such faults is
  // what the workbook is an example for.
  const total = tab.nextRow("total");
  tab.write(`A${total}`, "Totaal", "totalText");
  tab.write(`B${total}`, publishedTotal, "total", "whole");
  tab.formula(`C${total}`, `SUM(C${FIRST_ROW}:C${lastRow})`, "total", "percentFine");
}
