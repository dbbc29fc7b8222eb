import type { WaitingMilestone } from "../../model/businesscase/plan";
import { date } from "../../model/text/dutch";
import { dateParts, partOfYearBefore } from "../../model/time/iso-date";
import type { IsoDate } from "../../model/time/iso-date";
import { TREEK_NORM } from "../../model/waitlist/treek-norm";
import { isMeasuredOnce } from "../../model/waitlist/wait-list";
import { UNKNOWN, whenKnown } from "./wait-list-page";
import type { WaitListPage, YearCells } from "./wait-list-page";
import { formula, text } from "./workbook-change";

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

/** Stock and flow: the list when each year begins, the waiting time that goes with it, and the Treek norm. */
export function writeStock(page: WaitListPage, off: YearCells): StockCells {
  const { waitList } = page.plan;
  page.section("2. Voorraad en stroom: de stand bij het begin van elk jaar");
  const onCase = page.input(waitList.start)(0);
  const start = page.single(
    "Wachtlijst bij de nulmeting",
    "personen",
    formula(whenKnown([onCase], onCase)),
    "count",
    formula(`IF(ISNUMBER(${onCase}),"","niet te bepalen: de wachtlijst bij de nulmeting is niet bekend")`),
  );
  const growth =
    waitList.growth === undefined
      ? null
      : page.series("Groei zonder plan", "personen per jaar", known(page.input(waitList.growth)));
  const people = writePeople(page, start, growth, off);
  const weeks = writeWeeks(page, people);
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

/** L(t) = L(t−1) + growth(t−1) − off(t−1), never below 0. */
function writePeople(page: WaitListPage, start: string, growth: YearCells | null, off: YearCells): YearCells {
  const row = page.peekRow() + 1;
  const own = (year: number) => `${page.column(year)}${row}`;
  return page.series("Nog wachtend bij het begin van het jaar", "personen", (year) => {
    if (year === 0) return start;
    const [before, flow, out] = [own(year - 1), growth?.(year - 1), off(year - 1)];
    const cells = [before, out, ...(flow === undefined ? [] : [flow])];
    return whenKnown(cells, `MAX(0,${before}${flow === undefined ? "" : `+${flow}`}-${out})`);
  });
}

/** As the plan gives them; or from the first measurement, as long as equally many people a week are helped. */
function writeWeeks(page: WaitListPage, people: YearCells): YearCells {
  const { plan } = page;
  const given = page.input(plan.waitList.weeks);
  if (!isMeasuredOnce(plan, plan.waitList.weeks)) return page.series("Wachttijd", "weken", known(given));
  const first = `$${page.column(0)}$${page.peekRow() + 1}`;
  return page.series(
    "Wachttijd",
    "weken",
    (year) => {
      if (year === 0) return known(given)(0);
      const [now, start] = [people(year), `$${people(0)}`];
      return whenKnown([first, now, start], `IF(${start}>0,${first}*${now}/${start},${UNKNOWN})`);
    },
    "count",
    text("Aanname: per week worden evenveel mensen geholpen als bij de nulmeting (wet van Little)"),
  );
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
