import type { Workbook } from "exceljs";
import { ijsselVecht } from "../../../../src/plans";
import { TAB, openTab } from "./sheet";

/** *Gemeenten*: the eight of the region. The plan prints no inhabitants per municipality, so neither does this. */
export function fillMunicipalities(workbook: Workbook): void {
  const tab = openTab(
    workbook,
    TAB.municipalities,
    {
      title: "Gemeenten",
      subtitle: "Het plan noemt het aantal inwoners van de regio (387.623), niet dat van elke gemeente",
      columns: [
        { header: "Gemeente", width: 32 },
        { header: "CBS-code", width: 14 },
      ],
      frozenColumns: 1,
    },
    "deelnemende gemeenten",
  );
  for (const { name, code } of ijsselVecht.municipalities) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, name, "label");
    tab.write(`B${row}`, code, "label");
  }
  tab.skipRow();
  tab.note("Zet een kolom Inwoners naast de namen om de uitkering te verdelen.");
}
