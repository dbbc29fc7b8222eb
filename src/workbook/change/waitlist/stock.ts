import type { WaitingMilestone } from "../../../model/plan/plan";
import { date } from "../../../model/text/dutch";
import { dateParts, partOfYearBefore, type IsoDate } from "../../../model/time/iso-date";
import { waitListSeries } from "../../../model/waitlist/series";
import { TREEK_NORM } from "../../../model/waitlist/treek-norm";
import { formula, text } from "../../sheets/workbook-change";
import { UNKNOWN, whenKnown, type WaitListPage, type YearCells } from "./page";

/** Where the list and its waiting time stand, for what follows from them. */
export interface StockCells {
  /** People when each year begins. */
  readonly people: YearCells;
  readonly weeks: YearCells;
  /** People by whom the list grows a year; null where the plan follows the original list only. */
  readonly growth: YearCells | null;
  /** The cell with the Treek norm. */
  readonly norm: string;
}

const SAME_PACE = "Aanname: per week worden evenveel mensen geholpen als bij de nulmeting (wet van Little)";

/** Stock and flow: the list when each year begins, the waiting time that goes with it, and the Treek norm. */
export function writeStock(page: WaitListPage, off: YearCells): StockCells {
  const { waitList } = page.plan;
  page.section("2. Hoe de wachtlijst beweegt: de stand bij het begin van elk jaar");
  const onCase = page.input(waitList.start)(0);
  const start = page.single(
    "Wachtlijst bij de nulmeting",
    "mensen",
    formula(whenKnown([onCase], onCase)),
    "count",
    formula(`IF(ISNUMBER(${onCase}),"","niet te bepalen: de wachtlijst bij de nulmeting is niet bekend")`),
  );
  const growth =
    waitList.growth === undefined
      ? null
      : page.series("Groei zonder plan", "mensen per jaar", known(page.input(waitList.growth)));
  const series = waitListSeries(page.plan);
  const cells = new Map<string, YearCells>([
    [waitList.start, () => start],
    [waitList.off.id, off],
    ...(waitList.growth !== undefined && growth ? [[waitList.growth, growth] as const] : []),
  ]);
  const people = page.named("Nog wachtend bij het begin van het jaar", "mensen", series.stock, cells);
  cells.set(series.stock.id, people);
  const weeks = page.named(
    "Wachttijd",
    "weken",
    series.weeks,
    cells,
    ...(series.weeksBasis === "throughput" ? [text(SAME_PACE)] : []),
  );
  const norm = writeNorm(page, weeks);
  if (waitList.waiting) writeWaiting(page, waitList.waiting, weeks);
  return { people, weeks, growth, norm };
}

/** A milestone that asks for a shorter wait: in a straight line between the positions of two years. */
function writeWaiting(
  page: WaitListPage,
  { nr, since, on, change, reading }: WaitingMilestone,
  weeks: YearCells,
): void {
  const weeksOn = (day: IsoDate) => {
    const at = page.plan.years.indexOf(dateParts(day).year);
    const [from, to] = [weeks(at), weeks(at + 1)];
    return whenKnown([from, to], `${from}+(${to}-${from})*${partOfYearBefore(day).toNumber()}`);
  };
  const before = page.single(`Wachttijd op ${date(since)}`, "weken", formula(weeksOn(since)), "count");
  const required = page.single(
    `Mijlpaal ${nr}: hoogstens, op ${date(on)}`,
    "weken",
    formula(whenKnown([before], `${before}*(1+${change})`)),
    "count",
    text(reading),
  );
  const computed = page.single(`Wachttijd op ${date(on)}`, "weken", formula(weeksOn(on)), "count");
  page.single(
    `Mijlpaal ${nr} gehaald`,
    "",
    formula(whenKnown([computed, required], `IF(${computed}<=${required},"ja","nee")`)),
    "right",
  );
}

function known(cells: YearCells): YearCells {
  return (year) => whenKnown([cells(year)], cells(year));
}

/** @returns the cell with the norm */
function writeNorm(page: WaitListPage, weeks: YearCells): string {
  const norm = page.single(
    "Treeknorm",
    "weken",
    TREEK_NORM.toNumber(),
    "whole",
    text("4 weken tot de intake en 10 weken tot de behandeling (Treeknormen, NZa)"),
  );
  const met = page.series(
    "Wachttijd binnen de Treeknorm",
    "",
    (year) => whenKnown([weeks(year)], `IF(${weeks(year)}<=${norm},"ja","nee")`),
    "right",
  );
  const place = (word: string) => `IFERROR(MATCH(${word},${page.range(met)},0),${page.plan.years.length + 1})`;
  const year = `IFERROR(INDEX(${page.year(0)}:${page.year(page.plan.years.length - 1)},MATCH("ja",${page.range(met)},0)),"niet binnen de looptijd")`;
  page.single(
    "Eerste jaar binnen de Treeknorm",
    "jaar",
    formula(`IF(${place(UNKNOWN)}<${place('"ja"')},${UNKNOWN},${year})`),
    "plainYear",
  );
  return norm;
}
