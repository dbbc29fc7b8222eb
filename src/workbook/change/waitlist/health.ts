import { ABOVE_NOTHING, THEORY, WEEKS_PER_YEAR } from "../../../model/waitlist/theory";
import { inputsOf } from "../../../model/plan/expression";
import { excelFormula } from "../../../model/formula/excel-formula";
import { formula, text } from "../../sheets/workbook-change";
import { UNKNOWN, whenKnown, type WaitListPage, type YearCells } from "./page";
import type { StockCells } from "./stock";

/** What the list needs to be healthy, by wait-list theory, with the Treek norm as its target. */
export function writeHealth(page: WaitListPage, off: YearCells, stock: StockCells): void {
  const { people, weeks } = stock;
  const target = () => stock.norm;
  page.section("3. Wat de lijst nodig heeft om gezond te zijn: gemiddeld een kwart van de norm wachten");
  const measured = page.single(
    "Geholpen bij de nulmeting",
    "mensen per week",
    formula(followed("throughput", { queue: people, wait: weeks })(0)),
    "count",
    text("Wachtlijst gedeeld door wachttijd (wet van Little)"),
  );
  const throughput = () => measured;
  const demand = writeDemand(page, stock, throughput);
  const capacity = page.series(
    "Geholpen, met wat het plan toevoegt",
    "mensen per week",
    followed("capacity", { throughput, off }),
  );
  page.series(
    "Bezetting",
    "factor",
    followed("load", { demand, capacity }),
    "factor",
    reason(page, capacity, "vanaf 1 blijft de lijst groeien", stock),
  );
  page.series(
    "Wachttijd t.o.v. norm",
    "factor",
    followed("pressure", { wait: weeks, target }),
    "factor",
    formula(`IF(ISNUMBER(${weeks(0)}),"1 is wat de norm toelaat","niet te bepalen: de wachttijd is niet bekend")`),
  );
  const targetQueue = page.series(
    "Gewenste lengte van de lijst",
    "mensen",
    followed("targetQueue", { demand, target }),
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
    "mensen per week",
    (year) => {
      const tooMany = written("tooMany", { queue: people, targetQueue }, year);
      const relief = written("relief", { demand, queue: people, targetQueue, weeks: left }, year);
      return whenKnown([people(year), demand(year)], `IF(${tooMany}>0,${relief},"niet nodig")`);
    },
    "count",
    reason(page, demand, "nodig zodra de lijst langer is dan tweemaal haar gewenste lengte", stock),
  );
}

type Cells = Readonly<Record<string, YearCells>>;

/** Once all that it follows from is known, and above nothing where it must be. */
function followed(measure: keyof typeof THEORY, cells: Cells): YearCells {
  return (year) => {
    const each = (names: readonly string[]) => names.flatMap((name) => cells[name]?.(year) ?? []);
    const above = each((ABOVE_NOTHING[measure] ?? []).filter((name) => name !== "target"));
    const then = written(measure, cells, year);
    const known = each(inputsOf(THEORY[measure]).filter((name) => name !== "target"));
    return whenKnown(known, above.length === 0 ? then : `IF(MIN(${above.join(",")})>0,${then},${UNKNOWN})`);
  };
}

function written(measure: keyof typeof THEORY, cells: Cells, year: number): string {
  return excelFormula(THEORY[measure], {
    input: (name) => {
      const cell = cells[name]?.(year);
      if (cell === undefined) throw new RangeError(`nothing tells where ${name} stands`);
      return cell;
    },
    derived: () => null,
    year: () => String(year),
    previous: () => null,
  });
}

/** Who comes onto the list: counted by the plan, or else who is helped and by how many the list grows all the same. */
function writeDemand(page: WaitListPage, { growth }: StockCells, throughput: YearCells): YearCells {
  const { inflow } = page.plan.waitList;
  const [label, unit] = ["Instroom", "mensen per week"];
  if (inflow !== undefined) return page.series(label, unit, followed("counted", { inflow: page.input(inflow) }));
  if (growth === null) {
    return page.series(label, unit, () => UNKNOWN, "count", text("niet te bepalen: het plan telt de instroom niet"));
  }
  return page.series(
    label,
    unit,
    followed("followed", { throughput, growth }),
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
