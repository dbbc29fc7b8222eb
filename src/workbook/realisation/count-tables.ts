import { Decimal } from "../../model/money/decimal";
import type { Period } from "../../model/realisation/actuals";
import { countFault } from "../../model/text/count-fault";
import { cellAddress, rangeAround } from "../cells/address";
import { cellAt, textAt, usedRect, type Cell, type Grid, type Position } from "../cells/grid";
import { isPercentFormat } from "../cells/number-format";
import { numberOfText } from "../../model/text/number-text";
import { measureNamed, saysOtherUnit, saysPlan, saysRunning, type MatchedMeasure } from "./count-labels";
import type { Answers, FoundActuals, FoundCount, Sought } from "./found";
import { monthsOf, periodIn, periodOf, type NamedPeriod } from "./period";
import { Questions, YES_OR_NO } from "./questions";

/** Periods that stand in a line, across or down. */
interface Line {
  readonly across: boolean;
  /** The row of those that go across, the column of those that go down. */
  readonly at: number;
  readonly places: readonly (NamedPeriod & { readonly on: number })[];
}

/** A line of figures of one measure. */
interface Series {
  readonly measure: MatchedMeasure;
  /** The row, or the column, in which it stands. */
  readonly on: number;
  readonly name: string;
}

const WHOLE = "de hele tabel: ";
/** So many rows above a table may tell what it is of. */
const ABOVE = 3;
/** As long a series that never falls may be one that adds up. */
const LONG = 6;

/** Tables of counts as people keep them themselves: periods and measures, whichever way round. */
export function findCountTables(grid: Grid, sought: Sought, answers: Answers): readonly FoundActuals[] {
  return linesOf(grid).flatMap((line) => {
    const series = seriesOf(grid, line, sought);
    return series.length === 0 ? [] : [new CountTable(grid, line, series, sought, answers).found()];
  });
}

function linesOf(grid: Grid): readonly Line[] {
  const { row, column, rows, columns } = usedRect(grid);
  const cell = (across: boolean, at: number, on: number) => (across ? cellAt(grid, at, on) : cellAt(grid, on, at));
  const lines = (across: boolean): readonly Line[] => {
    const [first, count, from, length] = across ? [row, rows, column, columns] : [column, columns, row, rows];
    return Array.from({ length: count }, (_, index) => first + index).flatMap((at) => {
      const places = Array.from({ length }, (_, index) => from + index).flatMap((on) => {
        const period = periodIn(cell(across, at, on));
        return period === null ? [] : [{ ...period, on }];
      });
      return runs(places).map((run) => ({ across, at, places: run }));
    });
  };
  return [...lines(true), ...lines(false)];
}

/** Two tables in one line: where a period comes back, or a gap is wide, another begins. */
function runs(places: Line["places"]): readonly Line["places"][] {
  const all: Line["places"][number][][] = [];
  for (const place of places) {
    const run = all.at(-1);
    const last = run?.at(-1);
    const isSame = run?.some(
      ({ month, quarter, year }) => month === place.month && quarter === place.quarter && year === place.year,
    );
    if (run === undefined || last === undefined || isSame === true || place.on - last.on > 3) all.push([place]);
    else run.push(place);
  }
  return all.filter((run) => run.length >= 2);
}

function seriesOf(grid: Grid, { across, at, places }: Line, { measures }: Sought): readonly Series[] {
  const first = places[0]?.on ?? 0;
  const { row, column, rows, columns } = usedRect(grid);
  const series: Series[] = [];
  if (across) {
    for (let on = at + 1; on < row + rows; on += 1) {
      const cells = places.map((place) => cellAt(grid, on, place.on));
      if (cells.filter((cell) => periodIn(cell) !== null).length >= 2) break;
      const name = nameBefore(grid, on, first, measures);
      const measure = name === undefined ? null : measureNamed(name, measures);
      if (measure !== null && name !== undefined) series.push({ measure, on, name });
    }
    return series;
  }
  for (let on = at + 1; on < column + columns; on += 1) {
    const isPeriods = places.filter((place) => periodIn(cellAt(grid, place.on, on)) !== null).length >= 2;
    if (isPeriods) break;
    const name = [1, 2].map((up) => textAt(grid, first - up, on)).find((text) => text !== "");
    const measure = name === undefined ? null : measureNamed(name, measures);
    if (measure !== null && name !== undefined) series.push({ measure, on, name });
  }
  return series;
}

/** What stands before the figures; no further than other figures, for those are another table's. */
function nameBefore(grid: Grid, row: number, first: number, measures: Sought["measures"]): string | undefined {
  for (let column = first - 1; column >= grid.left; column -= 1) {
    const { kind } = cellAt(grid, row, column);
    const text = textAt(grid, row, column);
    if ((kind !== "text" && kind !== "empty") || /^\d/.test(text)) return undefined;
    if (measureNamed(text, measures) !== null) return text;
  }
  return undefined;
}

class CountTable {
  private readonly questions: Questions;
  private readonly out = new Map<string, number>();

  constructor(
    private readonly grid: Grid,
    private readonly line: Line,
    private readonly series: readonly Series[],
    private readonly sought: Sought,
    answers: Answers,
  ) {
    const corner = this.cellOf(line.places[0]?.on ?? 0, line.at);
    this.questions = new Questions(`${grid.name}!${cellAddress(corner.row, corner.column)}`, answers);
  }

  private cellOf(place: number, on: number): Position {
    return this.line.across ? { row: on, column: place } : { row: place, column: on };
  }

  found(): FoundActuals {
    const { line, series, grid } = this;
    const all = series.flatMap((each) => this.counted(each));
    const isRefused = this.asksOfAll();
    const corners = [...series.map(({ on }) => on), line.at].flatMap((on) =>
      line.places.map((place) => this.cellOf(place.on, on)),
    );
    const counts = isRefused || this.questions.withholds("all") ? [] : all;
    return {
      kind: "counts",
      sheet: grid.name,
      address: rangeAround(corners.map(({ row, column }) => cellAddress(row, column))),
      columns: [],
      leftOut: [...this.out].map(([why, count]) => ({ why, count })),
      notes: series.map(({ name, measure }) => `"${name}" is gelezen als ${measure.label}.`),
      lastDay: null,
      questions: this.questions.left,
      counts,
    };
  }

  /** What stands above it, and what the sheet is called. */
  private title(): string {
    const top = this.line.across ? this.line.at : (this.line.places[0]?.on ?? 0) - 1;
    const { column, columns } = usedRect(this.grid);
    const above = Array.from({ length: ABOVE }, (_, up) => top - 1 - up).filter((row) => row >= 0);
    const texts = above.flatMap((row) =>
      Array.from({ length: columns }, (_, index) => textAt(this.grid, row, column + index)),
    );
    return [this.grid.name, ...texts].join(" · ");
  }

  private asksOfAll(): boolean {
    const title = this.title();
    if (saysOtherUnit(title)) this.refused("het zijn geen aantallen");
    if (
      saysPlan(title) &&
      this.questions.ask("plan", "Dit lijkt een plan of een doel. Is het echt geteld?", YES_OR_NO) === "no"
    )
      this.refused("het is een plan of een doel");
    if (saysRunning(title)) this.askRunning("title");
    return [...this.out.keys()].some((why) => why.startsWith(WHOLE));
  }

  private refused(why: string): void {
    this.out.set(`${WHOLE}${why}`, 1);
  }

  private askRunning(of: string): void {
    const text =
      "Deze aantallen lijken van periode op periode door te tellen. Staat er per periode alleen wat in die periode is geteld?";
    if (this.questions.ask(`running:${of}`, text, YES_OR_NO) === "no") this.questions.refuse(`running:${of}`);
  }

  private counted({ measure, on, name }: Series): readonly FoundCount[] {
    if (!measure.isCertain) {
      const text = `Telt "${name}" wat het plan noemt: ${measure.label}?`;
      if (this.questions.ask(`measure:${measure.id}`, text, YES_OR_NO) !== "yes") return [];
    }
    const cells = this.line.places.map((place) => ({ place, at: this.cellOf(place.on, on) }));
    const counts = cells.flatMap(({ place, at }): FoundCount[] => {
      const period = periodOf(place, this.yearOf(place));
      const amount = amountIn(cellAt(this.grid, at.row, at.column));
      if (amount === null || period === null) return [];
      if (amount === "unreadable") return (this.leave("geen heel aantal: de periode blijft onbekend"), []);
      if (beginOf(period) > this.sought.until) {
        this.questions.ask(
          "future",
          "Er staan aantallen bij periodes die nog moeten beginnen. Is de rest wel geteld, en geen plan?",
          YES_OR_NO,
        );
        return (this.leave("de periode moet nog beginnen"), []);
      }
      return [{ measure: measure.id, period, amount, address: cellAddress(at.row, at.column) }];
    });
    if (neverFalls(counts)) this.askRunning(measure.id);
    return this.withoutTotals(counts);
  }

  private leave(why: string): void {
    this.out.set(why, (this.out.get(why) ?? 0) + 1);
  }

  /** A quarter beside its months is their sum: counted once. */
  private withoutTotals(counts: readonly FoundCount[]): readonly FoundCount[] {
    const amounts = new Map(counts.map(({ period, amount }) => [period, amount]));
    return counts.filter(({ period, amount, measure }) => {
      const months = monthsOf(period).map((month) => amounts.get(month));
      const there = months.filter((month) => month !== undefined);
      if (there.length === 0) return true;
      const isSum = there.length === 3 && Decimal.sum(...there).equals(amount);
      if (!isSum)
        this.questions.ask(
          `quarter:${measure}:${period}`,
          "Een kwartaal is niet de som van zijn maanden. Herstel dat in de tabel.",
          [],
        );
      return false;
    });
  }

  private yearOf(place: NamedPeriod): number | null {
    if (place.year !== null) return null;
    const years = new Set(this.title().match(/\b20[2-3]\d\b/g) ?? []);
    const [only] = years;
    if (years.size === 1 && only !== undefined) return Number(only);
    const first = Number(this.sought.from.slice(0, 4));
    const last = Number(this.sought.until.slice(0, 4));
    const options = Array.from({ length: last - first + 1 }, (_, at) => String(first + at)).map((id) => ({
      id,
      text: id,
    }));
    const answer = this.questions.ask("year", "Van welk jaar zijn deze maanden of kwartalen?", options);
    return answer === undefined ? null : Number(answer);
  }
}

/** Null for an empty cell: unknown. */
function amountIn({ kind, value, numberFormat }: Cell): Decimal | "unreadable" | null {
  if (kind === "empty" || (kind === "text" && String(value).trim() === "")) return null;
  const read = kind === "text" ? numberOfText(String(value), { mark: null, withoutThousandths: true }) : null;
  const amount =
    kind === "number" ? new Decimal(Number(value)) : read?.kind === "number" && !read.percentage ? read.value : null;
  return amount === null || isPercentFormat(numberFormat) || countFault(amount) !== null ? "unreadable" : amount;
}

function neverFalls(counts: readonly FoundCount[]): boolean {
  const rises = counts.filter(({ amount }, at) => at > 0 && amount.gt(counts[at - 1]?.amount ?? 0)).length;
  const falls = counts.some(({ amount }, at) => at > 0 && amount.lt(counts[at - 1]?.amount ?? 0));
  return counts.length >= LONG && !falls && rises >= LONG - 1;
}

function beginOf(period: Period): string {
  return `${monthsOf(period)[0] ?? period}-01`;
}
