import type { MeasureDefinition } from "../../model/plan/measure";
import type { Plan } from "../../model/plan/plan";
import type { Period } from "../../model/realisation/actuals";
import { periodText } from "../../model/realisation/periods";
import { rectAddress } from "../cells/address";
import type { Cell } from "../cells/grid";
import { takenBy } from "../realisation/actuals-on-sheet";
import { keyOf, partsOf, UNTIL } from "../realisation/entries";
import { periodsOf } from "../realisation/period";
import * as at from "../sheets/realisation-rows";
import { SheetDraft } from "../sheets/sheet-draft";
import { REALISATION_SHEET, titleOf } from "../sheets/sheet-names";
import { formula, text, type Content, type SheetChange } from "../sheets/workbook-change";

/** What comes in a cell of the sheet, by the key of its place. */
export type Filling = ReadonlyMap<string, Content>;

const NOTES = [
  "Vul per periode in wat er is geteld. Leeg is onbekend; 0 betekent: geteld, en het was er geen. Onder elke kop staat wat telt.",
  "Alleen aantallen: zet hier geen namen, geboortedatums, burgerservicenummers of toelichtingen. Wat u invult blijft staan als dit tabblad opnieuw wordt gemaakt.",
  "Een regel zonder gemeente is de hele regio. Regels van gemeenten zijn een deel daarvan en worden er niet bij opgeteld.",
];

const COUNTS_LABEL = "Wat telt";

const UNTIL_ASKED = {
  takes: "day",
  title: at.UNTIL_LABEL,
  counts: "De dag tot en met wanneer alles is geteld. Leeg: tot het einde van de laatste periode die is ingevuld.",
} as const;

/** A line of the sheet. */
interface Line {
  readonly period: Period;
  readonly place: string;
}

/** The sheet on which is filled in what was counted: periods down, measures across. */
export function realisationSheet(plan: Plan, filling: Filling, by: "month" | "quarter"): SheetChange {
  const measures = plan.measures ?? [];
  const check = at.FIRST_MEASURE + measures.length;
  const draft = new SheetDraft({
    name: REALISATION_SHEET,
    what: "Wat er werkelijk is geteld, per periode; zelf in te vullen of in te lezen",
    columnWidths: [105, 100, ...measures.map(() => 85), 150],
    frozenRows: at.FIRST,
  });
  writeHead(draft, plan, measures, check);
  const until = filling.get(UNTIL) ?? null;
  draft.put(at.UNTIL_ROW, 0, text(at.UNTIL_LABEL), until).style("bold", at.UNTIL_ROW, 0);
  draft.style("asked", at.UNTIL_ROW, 1).style("date", at.UNTIL_ROW, 1);
  draft.ask({ row: at.UNTIL_ROW, column: 1, rows: 1, columns: 1 }, UNTIL_ASKED);
  const lines = linesOf(plan, filling, by);
  lines.forEach(({ period, place }, index) => {
    const row = at.FIRST + index;
    const name = plan.municipalities.find(({ code }) => code === place)?.name ?? place;
    draft.put(row, at.PERIOD, text(periodText(period)), place === "" ? null : text(name));
    measures.forEach(({ id }, column) =>
      draft.put(row, at.FIRST_MEASURE + column, filling.get(keyOf(id, period, place)) ?? null),
    );
    draft.put(row, check, checkOf(row, measures));
  });
  measures.forEach(({ label, counts, unit }, index) =>
    draft.ask(
      { row: at.FIRST, column: at.FIRST_MEASURE + index, rows: lines.length, columns: 1 },
      { takes: takenBy(unit), title: COUNTS_LABEL, counts: `${label}. ${counts} Leeg is onbekend; 0 telt als nul.` },
    ),
  );
  draft
    .style("asked", at.FIRST, at.FIRST_MEASURE, lines.length, measures.length)
    .style("explanation", at.FIRST, check, lines.length);
  return draft.print(at.HEADER).build();
}

function writeHead(draft: SheetDraft, plan: Plan, measures: readonly MeasureDefinition[], check: number): void {
  draft.put(0, 0, text(titleOf(REALISATION_SHEET, plan.name))).style("title", 0, 0);
  NOTES.forEach((note, index) => draft.put(1 + index, 0, text(note)));
  draft
    .style("note", 1, 0, NOTES.length)
    .put(at.HEADER, 0, text("Periode"), text("Gemeente"), ...measures.map(({ label }) => text(label)), text(at.CHECK))
    .put(at.COUNTS, 0, text(COUNTS_LABEL), null, ...measures.map(({ counts }) => text(counts)))
    .put(at.CODES, 0, text(at.CODE_LABEL), text(at.PLACE_CODE), ...measures.map(({ id }) => text(id)), text(at.CHECK))
    .height(at.HEADER, 60)
    .height(at.COUNTS, 120)
    .style("header", at.HEADER, 0, 1, check + 1)
    .style("wrapped", at.COUNTS, 0, 1, check + 1)
    .style("top", at.COUNTS, 0, 1, check + 1)
    .style("explanation", at.CODES, 0, 1, check + 1);
}

/** Those of the plan's own years, then whatever else was filled in: of other periods, and of municipalities. */
function linesOf(plan: Plan, filling: Filling, by: "month" | "quarter"): readonly Line[] {
  const filled = [...filling.keys()].filter((key) => key !== UNTIL).map(partsOf);
  const lastYear = Number(plan.endOfScheme.slice(0, 4));
  const years = plan.years.filter((year) => year <= lastYear);
  const ofRegion = filled.filter(({ place }) => place === undefined).map(({ period }) => period);
  const region = [...new Set([...periodsOf(years, by), ...ofRegion])].sort(byTime);
  const places = filled.flatMap(({ period, place }) => (place === undefined ? [] : [JSON.stringify([place, period])]));
  const local = [...new Set(places)].map((key) => JSON.parse(key) as readonly [string, Period]);
  local.sort(([a, p], [b, q]) => (a === b ? byTime(p, q) : a < b ? -1 : 1));
  return [...region.map((period) => ({ period, place: "" })), ...local.map(([place, period]) => ({ period, place }))];
}

/** A quarter stands after its last month. */
function byTime(a: Period, b: Period): number {
  const order = (period: Period) =>
    period.replace(/K([1-4])/, (_, quarter: string) => `${String(Number(quarter) * 3).padStart(2, "0")}z`);
  return order(a) < order(b) ? -1 : 1;
}

/** Says what cannot be right on a line, also of what was pasted over it. */
function checkOf(row: number, measures: readonly MeasureDefinition[]): Content {
  const cell = (index: number) => rectAddress({ row, column: at.FIRST_MEASURE + index, rows: 1, columns: 1 });
  const all = rectAddress({ row, column: at.FIRST_MEASURE, rows: 1, columns: measures.length });
  const wholes = measures.flatMap(({ id }, index) => {
    const parts = measures.flatMap(({ partOf }, part) => (partOf === id ? [`N(${cell(part)})`] : []));
    return parts.length === 0 ? [] : [`AND(ISNUMBER(${cell(index)}),${parts.join("+")}>N(${cell(index)}))`];
  });
  const tooMuch = wholes.length === 0 ? "FALSE" : `OR(${wholes.join(",")})`;
  return formula(
    `IF(SUMPRODUCT(ISTEXT(${all})*(LEN(${all})>0))>0,"geen getal",IF(COUNTIF(${all},"<0")>0,"negatief",IF(${tooMuch},"delen zijn samen meer dan het geheel","")))`,
  );
}

/** A cell of the sheet as it comes back in its place. A formula that moves would look at other cells of this sheet. */
export function contentOfCell({ kind, value, formula: typed }: Cell, stays: boolean): Content {
  if (typed !== null && (stays || !/(?:^|[^!$A-Z])\$?[A-Z]{1,3}\$?\d/.test(typed.replace(/"[^"]*"/g, "")))) {
    return formula(typed.slice(1));
  }
  if (kind === "empty") return null;
  return typeof value === "string" ? text(value) : value;
}
