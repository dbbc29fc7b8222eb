import { WEEKS_PER_YEAR } from "../../../model/waitlist/health";
import { MEAN_WAIT_DIVISOR } from "../../../model/waitlist/theory";
import { formula, text } from "../../sheets/workbook-change";
import { UNKNOWN, whenKnown, type WaitListPage, type YearCells } from "./page";
import type { StockCells } from "./stock";

/** What the list needs to be healthy, by wait-list theory, with the Treek norm as its target. */
export function writeHealth(page: WaitListPage, off: YearCells, stock: StockCells): void {
  const { people, weeks, norm } = stock;
  page.section("3. Wat de lijst nodig heeft om gezond te zijn: gemiddeld een kwart van de norm wachten");
  const throughput = page.single(
    "Geholpen bij de nulmeting",
    "personen per week",
    formula(
      whenKnown([people(0), weeks(0)], `IF(MIN(${people(0)},${weeks(0)})>0,${people(0)}/${weeks(0)},${UNKNOWN})`),
    ),
    "count",
    text("Wachtlijst gedeeld door wachttijd (wet van Little)"),
  );
  const demand = writeDemand(page, stock, throughput);
  const capacity = page.series("Geholpen, met wat het plan toevoegt", "personen per week", (year) =>
    whenKnown([throughput, off(year)], `${throughput}+${off(year)}/${WEEKS_PER_YEAR}`),
  );
  page.series(
    "Bezetting",
    "factor",
    (year) => whenKnown([demand(year), capacity(year)], `${demand(year)}/${capacity(year)}`),
    "factor",
    reason(page, capacity, "vanaf 1 blijft de lijst groeien", stock),
  );
  page.series(
    "Wachttijd t.o.v. norm",
    "factor",
    (year) => whenKnown([weeks(year)], `2*${weeks(year)}/${norm}`),
    "factor",
    formula(`IF(ISNUMBER(${weeks(0)}),"1 is wat de norm toelaat","niet te bepalen: de wachttijd is niet bekend")`),
  );
  const target = page.series("Gewenste lengte van de lijst", "personen", (year) =>
    whenKnown([demand(year)], `${demand(year)}*${norm}/${MEAN_WAIT_DIVISOR.toNumber()}`),
  );
  const end = `${page.year(page.plan.years.length - 1)}+1`;
  const left = page.series(
    "Weken tot het einde van de looptijd",
    "weken",
    (year) => `(${end}-${page.year(year)})*${WEEKS_PER_YEAR}`,
    "whole",
  );
  page.series(
    "Nodig om dan een gezonde lijst te hebben",
    "personen per week",
    (year) => {
      const excess = `${people(year)}-${target(year)}`;
      return whenKnown(
        [people(year), demand(year)],
        `IF(${people(year)}>2*${target(year)},${demand(year)}+(${excess})/${left(year)},"niet nodig")`,
      );
    },
    "count",
    reason(page, demand, "nodig zodra de lijst langer is dan tweemaal haar gewenste lengte", stock),
  );
}

/** Who comes onto the list: counted by the plan, or else who is helped and by how many the list grows all the same. */
function writeDemand(page: WaitListPage, { growth }: StockCells, throughput: string): YearCells {
  const { inflow } = page.plan.waitList;
  const [label, unit] = ["Instroom", "personen per week"];
  if (inflow !== undefined) {
    const counted = page.input(inflow);
    return page.series(label, unit, (year) =>
      whenKnown([counted(year)], `IF(${counted(year)}>0,${counted(year)}/${WEEKS_PER_YEAR},${UNKNOWN})`),
    );
  }
  if (growth === null) {
    return page.series(label, unit, () => UNKNOWN, "count", text("niet te bepalen: het plan telt de instroom niet"));
  }
  return page.series(
    label,
    unit,
    (year) => whenKnown([throughput, growth(year)], `${throughput}+${growth(year)}/${WEEKS_PER_YEAR}`),
    "count",
    text("Wie geholpen wordt, en de groei"),
  );
}

/** Says of a row what it means, or what it lacks. */
function reason(page: WaitListPage, cells: YearCells, meaning: string, { people, weeks }: StockCells) {
  const lacks = (what: string) => `"niet te bepalen: ${what} is niet bekend"`;
  const missing = `IF(ISNUMBER(${people(0)}),IF(ISNUMBER(${weeks(0)}),${lacks("de instroom")},${lacks("de wachttijd")}),${lacks("de wachtlijst bij de nulmeting")})`;
  return formula(`IF(AND(ISNUMBER(${people(0)}),ISNUMBER(${cells(0)})),"${meaning}",${missing})`);
}
