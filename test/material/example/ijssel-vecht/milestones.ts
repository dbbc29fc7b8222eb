import type { Workbook } from "exceljs";
import published from "../../../../src/plans/ijssel-vecht/published.json";
import { TAB, openTab } from "./sheet";

/** *Mijlpalen*: one line for each date, with the parties that are paid; as printed, impossible dates and all. */
export function fillMilestones(workbook: Workbook): void {
  const tab = openTab(
    workbook,
    TAB.milestones,
    {
      title: "Mijlpalen",
      subtitle: "Hele euro's · mijlpaal 10 en 11 zijn sturingsinformatie, elk kwartaal en zonder bedrag",
      columns: [
        { header: "Mijlpaal", width: 10 },
        { header: "Omschrijving", width: 90 },
        { header: "Type", width: 14 },
        { header: "Datum", width: 13, right: true },
        { header: "Totaalbedrag", width: 14, right: true },
        { header: "ggz", width: 13, right: true },
        { header: "eerste lijn", width: 13, right: true },
        { header: "sociaal domein", width: 15, right: true },
      ],
      frozenColumns: 1,
    },
    "mijlpalen",
  );
  for (const { name, description, kind, due, duePrinted, total, ggz, firstLine, sd } of milestones) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, name, "label");
    tab.write(`B${row}`, description, "inputText");
    tab.write(`C${row}`, kind, "inputText");
    tab.write(`D${row}`, printedDate(due, duePrinted), "input", "date");
    [total, ggz, firstLine, sd].forEach((amount, index) => {
      tab.write(`${"EFGH".charAt(index)}${row}`, total === 0 ? null : amount, "input", "whole");
    });
  }
}

interface PrintedMilestone {
  readonly name: string;
  readonly description: string;
  readonly kind: string;
  readonly due: string | null;
  /** A date as the plan prints it, where the calendar has no such day or it runs backwards. */
  readonly duePrinted?: string;
  readonly total: number;
  readonly ggz: number;
  readonly firstLine: number;
  readonly sd: number;
}

const milestones: readonly PrintedMilestone[] = published.milestones;

/** A day that does not exist can only stand in a cell as text. */
function printedDate(due: string | null, printed: string | undefined): Date | string | null {
  if (due === null) return null;
  const [day, month, year] = (printed ?? "").split("-").map(Number);
  const date = new Date(`${due}T00:00:00Z`);
  const exists = day === date.getUTCDate() && month === date.getUTCMonth() + 1 && year === date.getUTCFullYear();
  return printed === undefined || exists ? date : printed;
}
