import type { Workbook } from "exceljs";
import type { Addresses, Ref } from "../kit/addresses";
import { Tab, YEAR_COLUMNS } from "../kit/tab";
import { YEARS, yearColumn, type Year } from "../kit/years";
import { componentName, PLAN, printedCosts, printedImpact, type PrintedCost } from "../published";
import { byComponent } from "../tabs/amounts";
import { mgn } from "./call";
import { beside, BESIDE_COLUMNS, writePrinted, type Columns } from "./compared";
import { followsOf, type Driver } from "./follows";
import { priceKey, rowLabel, rowName } from "./twente-prices";

export const COSTS_TAB = "Kosten met functies";

const HOW = "S";
const BESIDE = beside(3);

/** A year of a row that follows something, in euros. */
type Call = (ref: Ref, year: Year, price: string) => string;

const CALLS: Readonly<Record<Driver, Call>> = {
  talks: (ref, year, price) => mgn("DEELNAMEKOSTEN", ref("talks", year), price, ref("index", year)),
  consults: (ref, year, price) => mgn("DEELNAMEKOSTEN", ref("consults", year), price, ref("index", year)),
  "year-part": (ref, year, price) => mgn("JAARBEDRAG", price, ref("index", year), ref("year-part", year)),
  index: (ref, year, price) => mgn("JAARBEDRAG", price, ref("index", year)),
};

const WORDS: Readonly<Record<Driver, string>> = {
  talks: "gesprekken × prijs × index",
  consults: "consultvragen × prijs × index",
  "year-part": "jaarbedrag × index × deel van het jaar",
  index: "bedrag × index",
};

/** *Kosten met functies*: the plan's cost table, each row by a function, with what the plan prints beside it. */
export function fillFunctionCosts(workbook: Workbook, addresses: Addresses): void {
  const tab = new Tab(workbook, COSTS_TAB, {
    title: "Kosten met functies",
    subtitle:
      "Bedragen × € 1.000 · kosten positief, baten negatief · een verschil tot 0,5 per rij is de afronding van het gedrukte bedrag",
    source: `${PLAN}, kostentabel en impacttabel`,
    columns: [
      { header: "Omschrijving", width: 62 },
      { header: "Functie", width: 18 },
      { header: "Soort", width: 10 },
      ...YEAR_COLUMNS,
      ...BESIDE_COLUMNS,
      { header: "Waaruit het volgt", width: 44 },
    ],
    frozenColumns: 1,
  });
  const places = new Map<string, number>();
  const totals: number[] = [];
  for (const [component, rows] of byComponent(printedCosts)) {
    tab.section(componentName("costs", component));
    const counted = rows.filter(({ isSum }) => !isSum).map((printed) => writeRow(tab, addresses, printed, places));
    totals.push(writeTotal(tab, `Onderdeel ${component} samen`, counted, "subtotal"));
  }
  writeTotal(tab, "Alle onderdelen samen", totals, "total");
  writeReturn(tab, addresses, places);
  tab.skipRow();
  tab.note(
    "Verandert de inflatie, de uitrol, het aantal consultvragen of het deel van het jaar, dan veranderen deze kosten mee.",
  );
  tab.note("Een rij met aanname beweegt alleen mee met de index, omdat het plan zegt dat het jaarlijks indexeert.");
}

function writeRow(tab: Tab, addresses: Addresses, printed: PrintedCost, places: Map<string, number>): number {
  const row = tab.nextRow("calculated");
  const ref = addresses.from(tab.name);
  const follows = followsOf(rowName(printed));
  places.set(rowName(printed), row);
  tab.write(`A${row}`, rowLabel(printed), "label");
  tab.write(`B${row}`, follows ? functionOf(CALLS[follows.driver](ref, 2025, "")) : "geen", "muted");
  tab.write(`C${row}`, !follows ? "bedrag" : follows.assumed ? "aanname" : "volgt", "muted");
  tab.perYear(row, (address, year) => {
    const price = ref(priceKey(printed, year));
    const amount = follows ? CALLS[follows.driver](ref, year, price) : price;
    tab.formula(address, `${amount}/1000`, "calculated", "whole");
  });
  writePrinted(tab, row, BESIDE, (year) => printed.years[year], 1);
  tab.write(`${HOW}${row}`, follows ? WORDS[follows.driver] : "Het gedrukte bedrag: volgt nergens uit", "muted");
  return row;
}

/** Adds up what is calculated, what is printed and the differences. The plan's own totals stand on *Overzicht*. */
function writeTotal(tab: Tab, label: string, rows: readonly number[], look: "subtotal" | "total"): number {
  const row = tab.nextRow(look);
  tab.write(`A${row}`, label, `${look}Text`);
  for (const column of Object.values(BESIDE).flatMap((columnOf: Columns) => YEARS.map(columnOf))) {
    const isDifference = YEARS.some((year) => BESIDE.difference(year) === column);
    const sum = `SUM(${rows.map((each) => `${column}${each}`).join(",")})`;
    tab.formula(`${column}${row}`, sum, look, isDifference ? "tenths" : "whole");
  }
  return row;
}

/** What the support points give back, by what is put into them: an impact, but one that rests on costs. */
function writeReturn(tab: Tab, addresses: Addresses, places: ReadonlyMap<string, number>): void {
  const ref = addresses.from(tab.name);
  const line = (label: string, how: string) => {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, label, "label");
    tab.write(`${HOW}${row}`, how, "muted");
    return row;
  };
  tab.section("Baten van de steunpunten");
  const share = line("Deel van de projectleider dat meetelt", "Afgeleid: hiermee volgen ook 2025, 2026 en 2027");
  tab.write(`D${share}`, 0.9, "input", "percent");
  const rate = line("Opbrengst per ingezette euro", "IPW 2018, aangehaald in het plan van IJssel-Vecht");
  tab.write(`D${rate}`, 1.35, "input", "decimals");
  const effort = line("Inzet voor de steunpunten", "Extra uitgaven SD, materiaal, verlet en deel projectleider");
  tab.perYear(effort, (address, year) => {
    const at = (label: string) => `${yearColumn(year)}${places.get(label) ?? "?"}`;
    const spending = mgn("JAARBEDRAG", ref("support-point-sd", year), ref("index", year));
    const rows = ["6. Materiële kosten", "6. Verletkosten zorgprofessionals (Zvw)", "6. Verletkosten sociaal domein"];
    const lead = `$D$${share}*${at("6. Projectleider")}`;
    tab.formula(address, `${spending}/1000+${rows.map(at).join("+")}+${lead}`, "calculated", "whole");
  });
  const benefit = line(
    "Opbrengst van de steunpunten",
    "−inzet × opbrengst per euro; de afronding van vier rijen werkt door",
  );
  tab.write(`B${benefit}`, "STEUNPUNTBATEN", "muted");
  tab.write(`C${benefit}`, "volgt", "muted");
  tab.perYear(benefit, (address, year) =>
    tab.formula(address, mgn("STEUNPUNTBATEN", `${yearColumn(year)}${effort}`, `$D$${rate}`), "calculated", "whole"),
  );
  const printed = printedImpact.find(({ label }) => label === "Brede maatschappelijke baten van steunpunten");
  writePrinted(tab, benefit, BESIDE, (year) => printed?.years[year] ?? null, 1);
}

function functionOf(call: string): string {
  return /MGN_([A-Z.]+)/.exec(call)?.[1] ?? "";
}
