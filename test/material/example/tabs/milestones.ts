import type { Workbook } from "exceljs";
import { Tab } from "../kit/tab";
import { published } from "../published";

/** *KPI's*: the milestone table (Mijlpalenformat), one row per milestone, amounts in whole euros. */
export function fillMilestones(workbook: Workbook): void {
  const tab = new Tab(workbook, "KPI's", {
    title: "KPI's (Mijlpalenformat)",
    subtitle: "Bedragen in hele euro's; uitbetaling hangt aan de mijlpaal",
    source: "Mijlpalenformat Mentaal Gezond Twente; de verwachte bewijslast is niet overgenomen",
    columns: [
      { header: "Naam", width: 10 },
      { header: "Omschrijving", width: 92 },
      { header: "Geplande datum", width: 12, right: true },
      { header: "Resultaatverplichting/Inspanningsverplichting", width: 25 },
      { header: "Verwachte bewijslast", width: 18 },
      { header: "Totaalbedrag (in hele euro's)", width: 16, right: true },
      { header: "Toelichting bedrag", width: 22 },
      { header: "IZA", width: 14, right: true },
      { header: "SPUK", width: 14, right: true },
    ],
    frozenColumns: 1,
  });

  for (const milestone of published.milestones) {
    const row = tab.nextRow("calculated");
    // The table leaves the amounts of a milestone without money empty.
    const amount = (euros: number) => (milestone.total === 0 ? null : euros);
    tab.write(`A${row}`, `KPI ${milestone.nr}`, "label");
    tab.write(`B${row}`, milestone.description, "inputText");
    tab.write(`C${row}`, new Date(`${milestone.dueDate}T00:00:00Z`), "input", "date");
    tab.write(
      `D${row}`,
      milestone.obligation === "R" ? "Resultaatverplichting" : "Inspanningsverplichting",
      "inputText",
    );
    tab.write(`E${row}`, null, "inputText");
    tab.write(`F${row}`, amount(milestone.total), "input", "euro");
    tab.write(`G${row}`, milestone.total === 0 ? "Geen bedrag in de bron" : null, "inputText");
    tab.write(`H${row}`, amount(milestone.iza), "input", "euro");
    tab.write(`I${row}`, amount(milestone.spuk), "input", "euro");
  }

  // As printed: the table's own total is rounded to thousands and is not the sum of its rows.
  const { total, iza, spuk } = published.funding.kpiListPrintedTotals;
  const row = tab.nextRow("total");
  tab.write(`A${row}`, "Totaal", "totalText");
  tab.write(`F${row}`, total * 1000, "total", "euro");
  tab.write(`H${row}`, iza * 1000, "total", "euro");
  tab.write(`I${row}`, spuk * 1000, "total", "euro");
}
