import type { Workbook } from "exceljs";
import type { Addresses } from "../kit/addresses";
import { fillGuide, GUIDE_TAB } from "./guide";
import { fillIjsselVecht, IJSSEL_VECHT_TABS } from "./ijssel-vecht";
import { COSTS_TAB, fillFunctionCosts } from "./twente-costs";
import { fillPrices, PRICES_TAB } from "./twente-prices";

/** What the example with functions has behind the tabs of the business case. */
export const MORE_TABS: readonly string[] = [GUIDE_TAB, COSTS_TAB, PRICES_TAB, ...IJSSEL_VECHT_TABS];

/** @param addresses where Twente's assumptions stand */
export function fillMore(workbook: Workbook, addresses: Addresses): void {
  fillGuide(workbook);
  fillPrices(workbook, addresses);
  fillFunctionCosts(workbook, addresses);
  fillIjsselVecht(workbook);
}
