import type { Workbook } from "exceljs";
import { COMPONENTS } from "../inputs/components";
import { GENERAL } from "../inputs/general";
import type { Addresses } from "../kit/addresses";
import { Tab, YEAR_COLUMNS } from "../kit/tab";
import { YEARS, yearColumn, type PerYear, type Year } from "../kit/years";
import { componentName, PLAN, printedCosts, type PrintedCost } from "../published";
import { byComponent } from "../tabs/amounts";
import { followsOf, type Driver, type Follows } from "./follows";
import { pricesFrom, type Prices } from "./price";

export const PRICES_TAB = "Kosten prijspeil 2025";

const THOUSAND = 1000;

const UNITS: Readonly<Record<Driver, string>> = {
  talks: "€ per gesprek",
  consults: "€ per consultvraag",
  "year-part": "€ per heel jaar",
  index: "€ per jaar",
};

/** "2. Deelname sociaal domein", as the plan's own tab of costs calls a row. */
export const rowName = ({ component, label }: PrintedCost) => `${component}. ${label}`;

/** As the tabs about functions call it: no other tab says the same of other figures. */
export const rowLabel = ({ component, label }: PrintedCost) => `${label}, onderdeel ${component}`;

/** Where the price of a row in a year stands: one cell for all years that share it. */
export const priceKey = (printed: PrintedCost, year: Year) => `price ${rowName(printed)} ${year}`;

/** *Kosten prijspeil 2025*: what one talk, consult or year costs, in the prices of the base year. */
export function fillPrices(workbook: Workbook, addresses: Addresses): void {
  const tab = new Tab(workbook, PRICES_TAB, {
    title: "Kosten in prijspeil 2025",
    subtitle:
      "Het plan drukt bedragen af, geen prijzen: elke prijs is het gedrukte bedrag gedeeld door wat het volgt en door de prijsindex",
    source: `${PLAN}, kostentabel; prijzen daaruit afgeleid`,
    columns: [
      { header: "Omschrijving", width: 62 },
      { header: "Eenheid", width: 18 },
      { header: "Eén prijs", width: 12, right: true },
      ...YEAR_COLUMNS,
      { header: "Herkomst", width: 92 },
    ],
    frozenColumns: 1,
  });
  for (const [component, rows] of byComponent(printedCosts)) {
    tab.section(componentName("costs", component));
    for (const printed of rows.filter(({ isSum }) => !isSum)) writePrices(tab, addresses, printed);
  }
}

function writePrices(tab: Tab, addresses: Addresses, printed: PrintedCost): void {
  const row = tab.nextRow("calculated");
  const follows = followsOf(rowName(printed));
  const prices: Prices = follows
    ? pricesFrom(
        perYear((year) => printed.years[year]),
        driversOf(follows.driver),
      )
    : { own: perYear((year) => printed.years[year] * THOUSAND), one: null };
  const format = follows ? "decimals" : "whole";
  tab.write(`A${row}`, `Prijs bij ${rowLabel(printed)}`, "label");
  tab.write(`B${row}`, follows ? UNITS[follows.driver] : "€", "muted");
  if (prices.one !== null) tab.write(`C${row}`, prices.one, "input", format);
  tab.perYear(row, (address, year, index) => {
    const own = prices.own[index] ?? null;
    if (own !== null) tab.write(address, own, "input", format);
    addresses.placeConstant(priceKey(printed, year), tab.name, own === null ? "C" : yearColumn(year), row);
  });
  tab.write(`I${row}`, originOf(follows), "muted");
}

function originOf(follows: Follows | null): string {
  if (!follows) return "Volgt nergens uit: het gedrukte bedrag zelf (offerte, materiaal of al uitgegeven).";
  return `${follows.assumed ? "Aanname" : "Afgeleid"}. ${follows.evidence}`;
}

/** What an amount of each year is proportional to, index included, in the plan as published. */
function driversOf(driver: Driver): PerYear<number> {
  const volume: Readonly<Record<Driver, (year: Year) => number>> = {
    talks: (year) => constant("inflow") * constant("talk-share") * series("adoption", year) * series("year-part", year),
    consults: (year) => series("consults", year),
    "year-part": (year) => series("year-part", year),
    index: () => 1,
  };
  const growth = 1 + constant("inflation");
  return perYear((year) => volume[driver](year) * growth ** (year - constant("price-level")));
}

function perYear<T>(of: (year: Year) => T): PerYear<T> {
  return [of(2025), of(2026), of(2027), of(2028), of(2029)];
}

function series(id: string, year: Year): number {
  const rows = COMPONENTS.flatMap((component) => component.series);
  const value = rows.find((one) => one.id === id)?.values[YEARS.indexOf(year)];
  if (value === undefined) throw new Error(`The example has no "${id}" per year`);
  return value;
}

function constant(id: string): number {
  const constants = [...GENERAL.flatMap(({ rows }) => rows), ...COMPONENTS.flatMap((component) => component.constants)];
  const found = constants.find((one) => one.id === id);
  if (!found) throw new Error(`The example has no "${id}"`);
  return found.value;
}
