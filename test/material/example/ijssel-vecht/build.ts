import { Workbook } from "exceljs";
import { Addresses } from "../kit/addresses";
import { fillAssumptions, fillSeries } from "./assumptions";
import { fillCalculation } from "./calculation";
import { fillTables } from "./cost-tables";
import { fillMilestones } from "./milestones";
import { fillMunicipalities } from "./municipalities";
import { fillRegularPerDomain, fillRequestPerDomain } from "./per-domain";
import { fillPrinted } from "./printed";
import { TAB } from "./sheet";
import { fillSociety } from "./society";
import { fillSources } from "./sources";
import { fillStaff } from "./staff";
import { fillTakenOver } from "./taken-over";

/** The example workbook of MGN IJssel-Vecht, laid out as the plan lays out its tables; not yet calculated. */
export function buildIjsselVecht(date: Date): Workbook {
  const workbook = new Workbook();
  Object.assign(workbook, {
    title: "Businesscase MGN IJssel-Vecht (voorbeeld)",
    subject: "Voorbeeldwerkmap bij het transformatieplan MGN IJssel-Vecht",
    creator: "mgn-businesscase",
    lastModifiedBy: "mgn-businesscase",
    created: date,
    modified: date,
  });
  for (const name of Object.values(TAB)) workbook.addWorksheet(name);

  // Inputs first: a formula can only refer to a cell that has been placed.
  const addresses = new Addresses();
  fillAssumptions(workbook, addresses);
  const series = fillSeries(workbook, addresses);
  fillCalculation(workbook, addresses);
  fillTakenOver(series, addresses);
  fillSociety(workbook, fillTables(workbook, addresses));
  const requested = fillRequestPerDomain(workbook, addresses);
  fillSources(workbook, addresses, requested, fillRegularPerDomain(workbook, addresses));
  fillStaff(workbook, addresses);
  fillMilestones(workbook);
  fillMunicipalities(workbook);
  fillPrinted(workbook);
  return workbook;
}
