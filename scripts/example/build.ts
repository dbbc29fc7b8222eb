import { Workbook } from "exceljs";
import { COMPONENTS } from "./inputs/components";
import { Addresses } from "./kit/addresses";
import { fillComponentInputs } from "./tabs/component-inputs";
import { fillCosts } from "./tabs/costs";
import { fillGeneral } from "./tabs/general";
import { fillImpact } from "./tabs/impact";
import { fillMilestones } from "./tabs/milestones";
import { fillMunicipalities } from "./tabs/municipalities";
import { fillOverview } from "./tabs/overview";
import { fillWaitList } from "./tabs/wait-list";

/** The tabs, in the order in which a reader meets them. */
export const TABS = [
  "Overzicht businesscase",
  "Algemene input",
  ...COMPONENTS.map(({ tab }) => tab),
  "Impact",
  "Kosten",
  "KPI's",
  "Gemeenten",
  "Wachtlijst",
] as const;

// A fixed moment: the same sources give the same file, byte for byte.
export const FILE_DATE = new Date("2025-07-01T00:00:00Z");

/** The example workbook with its formulas, not yet calculated. */
export function buildExample(): Workbook {
  const workbook = new Workbook();
  Object.assign(workbook, {
    title: "Businesscase Mentaal Gezond Twente (voorbeeld)",
    subject: "Voorbeeldwerkmap bij het transformatieplan Mentaal Gezond Twente",
    creator: "mgn-businesscase",
    lastModifiedBy: "mgn-businesscase",
    created: FILE_DATE,
    modified: FILE_DATE,
  });
  for (const name of TABS) workbook.addWorksheet(name);

  // Inputs first: a formula can only refer to a cell that has been placed.
  const addresses = new Addresses();
  fillGeneral(workbook, addresses);
  for (const component of COMPONENTS) fillComponentInputs(workbook, addresses, component);
  const impact = fillImpact(workbook, addresses);
  const costs = fillCosts(workbook);
  fillOverview(workbook, impact, costs);
  fillMilestones(workbook);
  fillMunicipalities(workbook);
  fillWaitList(workbook, addresses);
  return workbook;
}
