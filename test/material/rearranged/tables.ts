import type { Plan } from "../../../src/model/plan/plan";
import { twente } from "../../../src/plans";
import published from "../../../src/plans/twente/published.json";
import { cellAddress } from "../../../src/workbook/cells/address";
import type { CellValue, Grid } from "../../../src/workbook/cells/grid";
import type { TableLink } from "../../../src/workbook/links/table-link";
import { Page } from "./page";
import { Random } from "./random";

/** Where the cells of each field of a table really stand. */
export interface TableTruth {
  readonly kind: TableLink["table"];
  readonly sheet: string;
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly scale: "1" | "1000";
  /** True where only someone who knows can say which column is which: such a table must be asked. */
  readonly mustAsk: boolean;
}

export interface RearrangedTables {
  readonly name: string;
  readonly plan: Plan;
  readonly grids: readonly Grid[];
  readonly truth: readonly TableTruth[];
}

const SEEDS = 40;

/** Workbooks with the tables of Twente, each laid out otherwise. */
export function rearrangedTables(): readonly RearrangedTables[] {
  return Array.from({ length: SEEDS }, (_, seed) => workbook(seed + 1));
}

function workbook(seed: number): RearrangedTables {
  const random = new Random(seed);
  const [people, inhabitants] = municipalities(random);
  const [money, milestones] = milestonesPage(random);
  return {
    name: `tabellen ${seed}`,
    plan: twente,
    grids: [people.grid(), money.grid()],
    truth: [inhabitants, milestones],
  };
}

const MUNICIPALITY_HEADERS = ["Gemeente", "Gemeenten", "Naam gemeente", "Municipality"];
const INHABITANT_HEADERS = ["Inwoners", "Aantal inwoners", "Inwoners per 1-1-2025", "Inwonertal 2025", "Inhabitants"];

function municipalities(random: Random): readonly [Page, TableTruth] {
  const page = new Page(random.pick(["Gemeenten", "Verdeling", "Inwoners", "Blad 3"]));
  const sideways = random.chance(0.2);
  const at = (row: number, column: number): readonly [number, number] => (sideways ? [column, row] : [row, column]);
  const left = random.between(0, 3);
  const top = random.between(2, 6);
  const [name, count, share] = random.chance(0.3) ? [left + 1, left, left + 2] : [left, left + 1, left + 2];
  const asText = random.chance(0.3);
  const withNote = !sideways && random.chance(0.3);
  page.put(0, 0, "Verdeling over de gemeenten");
  page.put(...at(top, name), random.pick(MUNICIPALITY_HEADERS));
  page.put(...at(top, count), random.pick(INHABITANT_HEADERS));
  const withShare = random.chance(0.5);
  if (withShare) page.put(...at(top, share), "Aandeel inwoners");
  const rows = random.shuffled(published.municipalities.rows);
  const whole = rows.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  const cells: { name: string[]; inhabitants: string[] } = { name: [], inhabitants: [] };
  let row = top + 1;
  rows.forEach((municipality, index) => {
    if (withNote && index === 7) page.put((row += 1) - 1, name, "Oost-Twente");
    cells.name.push(page.put(...at(row, name), named(municipality.name, random)));
    const people = municipality.inhabitants;
    cells.inhabitants.push(page.put(...at(row, count), asText ? dutch(people) : people));
    if (withShare) page.put(...at(row, share), { value: people / whole, numberFormat: "0.0%" });
    row += 1;
  });
  if (random.chance(0.6)) {
    page.put(...at(row, name), random.pick(["Totaal", "Twente", "Samen", "Total"]));
    page.put(...at(row, count), whole);
  }
  return [page, { kind: "municipalities", sheet: page.name, fields: cells, scale: "1", mustAsk: false }];
}

function named(name: string, random: Random): string {
  return random.pick([name, name, `gem. ${name}`, `Gemeente ${name}`, `${name} `, name.toUpperCase()]);
}

type Field = "name" | "description" | "due" | "obligation" | "total" | "iza" | "spuk" | "remark" | "proof";

const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  name: ["Naam", "KPI", "Mijlpaal", "Nr.", "Nummer mijlpaal", "Milestone"],
  description: ["Omschrijving", "Omschrijving mijlpaal", "Beschrijving", "Description"],
  due: ["Geplande datum", "Datum", "Einddatum", "Deadline", "Due date"],
  obligation: ["Resultaatverplichting/\nInspanningsverplichting", "Type verplichting", "I/R"],
  total: ["Totaalbedrag\n(in hele euro's)", "Totaal", "Totaal bedrag", "Total amount"],
  iza: ["IZA", "IZA-middelen", "Waarvan IZA", "Bedrag IZA"],
  spuk: ["SPUK", "SPUK-middelen", "Waarvan SPUK", "Bedrag SPUK"],
  remark: ["Toelichting bedrag", "Opmerkingen"],
  proof: ["Verwachte bewijslast", "Bewijsstuk"],
};

function milestonesPage(random: Random): readonly [Page, TableTruth] {
  const page = new Page(random.pick(["KPI's", "Mijlpalen", "Mijlpalenformat", "Milestones"]));
  const byNumber = random.chance(0.35);
  const thousands = !byNumber && random.chance(0.2);
  const style: AmountStyle = thousands ? "number" : random.pick(["number", "number", "euro behind", "euro before"]);
  const order = columnsInOrder(random);
  const left = random.between(0, 2);
  const headers = new Map(order.map((field) => [field, headerOf(field, byNumber, random)]));
  const twoTables = random.chance(0.2);
  const withNotes = random.chance(0.3);
  const split = twoTables ? random.between(15, 30) : Infinity;
  const cells = new Map<Field, string[]>(order.map((field) => [field, []]));
  page.put(0, left, "Mijlpalenformat transformatieplan");
  if (thousands) page.put(1, left, "Bedragen x € 1.000");

  let row = random.between(2, 5);
  const heading = (): void => {
    order.forEach((field, index) => page.put(row, left + index, headers.get(field) ?? ""));
    row += 1;
  };
  heading();
  published.milestones.forEach((milestone, index) => {
    if (index === split) {
      row += 2;
      page.put(row, left, "Vervolg");
      row += 1;
      heading();
    }
    if (
      withNotes &&
      index > 0 &&
      index !== split &&
      published.milestones[index - 1]?.component !== milestone.component
    ) {
      page.put(row, left + order.indexOf("name"), `Onderdeel ${milestone.component}: vervolg`);
      row += 1;
    }
    order.forEach((field, column) => {
      const address = page.put(row, left + column, contentOf(field, milestone, style, thousands));
      cells.get(field)?.push(address === "" ? cellAddress(row, left + column) : address);
    });
    row += 1;
  });
  if (!twoTables && random.chance(0.5)) writeTotal(page, row, left, order, thousands);
  const fields = Object.fromEntries([...cells].filter(([field]) => field !== "remark" && field !== "proof"));
  const scale = thousands ? "1000" : "1";
  return [page, { kind: "milestones", sheet: page.name, fields, scale, mustAsk: byNumber }];
}

function columnsInOrder(random: Random): readonly Field[] {
  const usual: readonly Field[] = [
    "name",
    "description",
    "due",
    "obligation",
    "proof",
    "total",
    "remark",
    "iza",
    "spuk",
  ];
  const kept = usual.filter((field) => (field !== "remark" && field !== "proof") || random.chance(0.6));
  const [first = "name", ...others] = kept;
  return random.chance(0.3) ? [first, ...random.shuffled(others)] : kept;
}

const BY_NUMBER: Readonly<Partial<Record<Field, string>>> = {
  iza: "DNR.000041 - Betaling",
  spuk: "DNR.000514 - Betaling",
};

function headerOf(field: Field, byNumber: boolean, random: Random): string {
  return (byNumber && BY_NUMBER[field]) || random.pick(HEADERS[field]);
}

type AmountStyle = "number" | "euro behind" | "euro before";
type PublishedMilestone = (typeof published.milestones)[number];

function contentOf(field: Field, milestone: PublishedMilestone, style: AmountStyle, thousands: boolean): CellValue {
  switch (field) {
    case "name":
      return `KPI ${milestone.nr}`;
    case "description":
      return milestone.description.replace(" ", "\n");
    case "due":
      return milestone.dueDate.split("-").reverse().map(Number).join("-");
    case "obligation":
      return milestone.obligation === "R" ? "Resultaatverplichting" : "Inspanningsverplichting";
    case "total":
    case "iza":
    case "spuk":
      return milestone.total === 0 ? "" : amount(milestone[field] / (thousands ? 1000 : 1), style);
    case "remark":
      return milestone.total === 0 ? "Geen bedrag" : "";
    case "proof":
      return "";
  }
}

function amount(value: number, style: AmountStyle): CellValue {
  if (style === "number") return value;
  return style === "euro behind" ? `${dutch(value)}€` : `€ ${dutch(value)},-`;
}

function dutch(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
}

function writeTotal(page: Page, row: number, left: number, order: readonly Field[], thousands: boolean): void {
  page.put(row, left + order.indexOf("name"), "Totaal");
  for (const field of ["total", "iza", "spuk"] as const) {
    const sum = published.milestones.reduce((total, milestone) => total + milestone[field], 0);
    page.put(row, left + order.indexOf(field), sum / (thousands ? 1000 : 1));
  }
}
