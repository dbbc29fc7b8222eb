import { Workbook } from "exceljs";
import { mgn } from "./functions/call";
import { FUNCTION_COMPONENTS, FUNCTION_ROWS } from "./functions/rows";
import { fillMore, MORE_TABS } from "./functions/tabs";
import { IMPACT_ROWS } from "./impact-rows";
import { COMPONENTS } from "./inputs/components";
import type { ComponentInputs } from "./inputs/shapes";
import { Addresses } from "./kit/addresses";
import { fillComponentInputs } from "./tabs/component-inputs";
import { COST_INPUTS, fillCostInputs } from "./tabs/cost-inputs";
import { fillCosts } from "./tabs/costs";
import { fillFunding } from "./tabs/funding";
import { fillGeneral } from "./tabs/general";
import { fillImpact, openImpact, type Formulas } from "./tabs/impact";
import { fillMilestones } from "./tabs/milestones";
import { fillMunicipalities } from "./tabs/municipalities";
import { fillOverview } from "./tabs/overview";
import { fillWaitList } from "./tabs/wait-list";

/** The tabs, in the order in which a reader meets them. */
export const TABS = [
  "Overzicht businesscase",
  "Algemene input",
  ...COMPONENTS.map(({ tab }) => tab),
  COST_INPUTS,
  "Impact",
  "Kosten",
  "Financiering",
  "KPI's",
  "Gemeenten",
  "Wachtlijst",
] as const;

// A fixed moment: the same sources give the same file, byte for byte.
export const FILE_DATE = new Date("2025-07-01T00:00:00Z");

/** What differs between the two examples. */
export interface Style extends Formulas {
  readonly title: string;
  readonly components: readonly ComponentInputs[];
  /** Tabs behind those of the business case, and what fills them. */
  readonly more?: {
    readonly tabs: readonly string[];
    readonly fill: (workbook: Workbook, addresses: Addresses) => void;
  };
}

/** What a controller has without the add-in: Excel's own formulas only. */
export const PLAIN: Style = {
  title: "Businesscase Mentaal Gezond Twente (voorbeeld)",
  components: COMPONENTS,
  impact: IMPACT_ROWS,
  index: (ref, yearCell) => `(1+${ref("inflation")})^(${yearCell}-${ref("price-level")})`,
};

/** The same business case, its impact by nothing but the add-in's functions, and the costs of two plans by them. */
export const WITH_FUNCTIONS: Style = {
  title: "Businesscase Mentaal Gezond Twente (voorbeeld met functies)",
  components: FUNCTION_COMPONENTS,
  impact: FUNCTION_ROWS,
  index: (ref, yearCell) => mgn("INDEX", yearCell, ref("price-level"), ref("inflation")),
  more: { tabs: MORE_TABS, fill: fillMore },
};

/** An example workbook with its formulas, not yet calculated. */
export function buildExample(style: Style = PLAIN): Workbook {
  const workbook = new Workbook();
  Object.assign(workbook, {
    title: style.title,
    subject: "Voorbeeldwerkmap bij het transformatieplan Mentaal Gezond Twente",
    creator: "mgn-businesscase",
    lastModifiedBy: "mgn-businesscase",
    created: FILE_DATE,
    modified: FILE_DATE,
  });
  for (const name of [...TABS, ...(style.more?.tabs ?? [])]) workbook.addWorksheet(name);

  // Inputs first: a formula can only refer to a cell that has been placed.
  const addresses = new Addresses();
  fillGeneral(workbook, addresses);
  for (const component of style.components) fillComponentInputs(workbook, addresses, component);
  fillCostInputs(workbook, addresses);
  const impactTab = openImpact(workbook, addresses, style);
  const costs = fillCosts(workbook, addresses);
  const impact = fillImpact(impactTab, addresses, style);
  fillOverview(workbook, impact, costs);
  fillFunding(workbook);
  fillMilestones(workbook);
  fillMunicipalities(workbook);
  fillWaitList(workbook, addresses);
  style.more?.fill(workbook, addresses);
  return workbook;
}
