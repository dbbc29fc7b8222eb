import type { Workbook } from "exceljs";
import { GENERAL } from "../inputs/general";
import type { Addresses } from "../kit/addresses";
import { Tab } from "../kit/tab";
import { PLAN } from "../published";
import { writeLegend } from "./legend";

/** *Algemene input*: the key figures that belong to no single component. */
export function fillGeneral(workbook: Workbook, addresses: Addresses): void {
  const tab = new Tab(workbook, "Algemene input", {
    title: "Algemene input",
    subtitle: "Kengetallen die voor alle onderdelen gelden",
    source: PLAN,
    columns: [
      { header: "Omschrijving", width: 58 },
      { header: "Waarde", width: 14, right: true },
      { header: "Eenheid", width: 26 },
      { header: "Bron", width: 58 },
    ],
    frozenColumns: 1,
  });

  for (const { heading, rows } of GENERAL) {
    tab.section(heading);
    for (const { id, label, value, unit, format, source } of rows) {
      const row = tab.nextRow("calculated");
      tab.write(`A${row}`, label, "label");
      tab.write(`B${row}`, value, "input", format);
      tab.write(`C${row}`, unit, "muted");
      tab.write(`D${row}`, source, "muted");
      addresses.placeConstant(id, tab.name, "B", row);
    }
  }

  tab.skipRow();
  writeLegend(tab, "A");
}
