import type { Workbook } from "exceljs";
import type { Addresses } from "../kit/addresses";
import { COSTS_TAB, fillFunctionCosts } from "./twente-costs";
import { fillPrices, PRICES_TAB } from "./twente-prices";

/** What the example with functions has behind the tabs of the business case. */
export const MORE_TABS: readonly string[] = [PRICES_TAB, COSTS_TAB];

/** @param addresses where Twente's assumptions stand */
export function fillMore(workbook: Workbook, addresses: Addresses): void {
  fillPrices(workbook, addresses);
  fillFunctionCosts(workbook, addresses);
}
