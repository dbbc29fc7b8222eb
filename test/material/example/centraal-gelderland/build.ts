import { Workbook } from "exceljs";
import { Addresses } from "../kit/addresses";
import { fillAssumptions } from "./assumptions";
import { fillEndResult } from "./end-result";
import { fillGuide } from "./guide";
import { fillInterventions } from "./interventions";
import { fillKpis } from "./kpis";
import { fillOverview } from "./overview";
import { TAB } from "./sheet";
import { fillVolumes } from "./volumes";
import { fillWaitList } from "./wait-list";

/** The example workbook of MGN Centraal Gelderland, laid out as the plan lays out its tables; not yet calculated. */
export function buildCentraalGelderland(date: Date): Workbook {
  const workbook = new Workbook();
  Object.assign(workbook, {
    title: "Businesscase MGN Centraal Gelderland (voorbeeld)",
    subject: "Voorbeeldwerkmap bij het transformatieplan MGN Centraal Gelderland",
    creator: "mgn-businesscase",
    lastModifiedBy: "mgn-businesscase",
    created: date,
    modified: date,
  });
  for (const name of Object.values(TAB)) workbook.addWorksheet(name);

  const addresses = new Addresses();
  fillAssumptions(workbook, addresses);
  const volumes = fillVolumes(workbook, addresses);
  fillGuide(workbook);
  fillEndResult(workbook, addresses, fillOverview(workbook, volumes));
  fillInterventions(workbook, volumes);
  fillWaitList(workbook, addresses, volumes);
  fillKpis(workbook);
  return workbook;
}
