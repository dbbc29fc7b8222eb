/** How a sheet of ours looks, written: a part of apply.ts, and used by nothing else. */
import { parseAddress } from "../cells/address";
import type { RefusedLook } from "../reading/workbook-reader";
import { styleOf, type StyleName } from "../sheets/styles";
import type { ChartLayout, PageSetup, SheetLayout, Taken } from "../sheets/workbook-change";

/** Takes away what a sheet of ours shows, and how it looks. */
export function clear(sheet: Excel.Worksheet, { rows, columns, page, charts = [] }: SheetLayout): void {
  for (const { name } of charts) sheet.charts.getItemOrNullObject(name).delete();
  if (page?.filter !== undefined) sheet.autoFilter.remove();
  sheet.getRangeByIndexes(0, 0, Math.max(rows, 1), Math.max(columns, 1)).clear();
}

export function sameLayout(a: SheetLayout, b: SheetLayout): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function writeLayout(sheet: Excel.Worksheet, layout: SheetLayout): void {
  for (const { address, style } of layout.blocks) writeStyle(sheet.getRange(address), address, style);
  layout.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const [row, height] of Object.entries(layout.rowHeights)) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  }
}

/** A look that Excel may refuse: without a printer it has no page, on an iPad no frozen rows. */
export interface Extra {
  readonly what: RefusedLook;
  /** Queues it, also where it was done before. */
  readonly queue: () => void;
}

/**
 * What of a layout may be refused: it is asked for once figures and store are safe, and is no reason to lose them.
 * @param before how the sheet looked; null where there was none
 */
export function extrasOf(sheet: Excel.Worksheet, layout: SheetLayout, before: SheetLayout | null): readonly Extra[] {
  const { page, charts = [] } = layout;
  const isAsked = [layout, before].some((each) => each?.asked !== undefined);
  return [
    { what: "panes", queue: () => freeze(sheet, layout) },
    ...(page === undefined ? [] : [{ what: "page" as const, queue: () => writePage(sheet, page) }]),
    ...charts.map((chart) => ({ what: "chart" as const, queue: () => writeChart(sheet, chart) })),
    ...(isAsked ? [{ what: "asked" as const, queue: () => writeAsked(sheet, layout, before) }] : []),
  ];
}

/**
 * Asks for looks that may be refused: all at once, and one by one where that fails.
 * @returns what was refused
 */
export async function addExtras(
  context: Excel.RequestContext,
  extras: readonly Extra[],
): Promise<readonly RefusedLook[]> {
  if (extras.length === 0) return [];
  const ask = (asked: readonly Extra[]) => {
    for (const { queue } of asked) queue();
    return context.sync().then(
      () => true,
      () => false,
    );
  };
  if (await ask(extras)) return [];
  const refused = new Set<RefusedLook>();
  for (const extra of extras) if (!(await ask([extra]))) refused.add(extra.what);
  return [...refused];
}

const CHART_TYPES = { columns: "ColumnClustered", bars: "BarClustered", lines: "Line" } as const;

/** ExcelApi 1.1. */
function writeChart(sheet: Excel.Worksheet, { name, title, kind, data, seriesBy, at }: ChartLayout): void {
  sheet.charts.getItemOrNullObject(name).delete();
  const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(data), seriesBy === "rows" ? "Rows" : "Columns");
  const [start = at, end] = at.split(":");
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(start, end);
}

const FROM_ZERO = { formula1: 0, operator: "GreaterThanOrEqualTo" } as const;

/** Excel keeps 15 digits of a number. */
const MOST = 1e15;

const TAKEN: Readonly<
  Record<Taken, { readonly rule: Excel.DataValidationRule; readonly title: string; readonly wanted: string }>
> = {
  whole: {
    rule: { wholeNumber: FROM_ZERO },
    title: "Geen aantal",
    wanted: "Vul een heel getal in, 0 of hoger, zonder tekst.",
  },
  number: { rule: { decimal: FROM_ZERO }, title: "Geen getal", wanted: "Vul een getal in, 0 of hoger, zonder tekst." },
  amount: {
    rule: { decimal: { formula1: -MOST, formula2: MOST, operator: "Between" } },
    title: "Geen bedrag",
    wanted: "Vul een bedrag in euro's in, zonder tekst.",
  },
  day: {
    rule: { date: { formula1: "2000-01-01", operator: "GreaterThanOrEqualTo" } },
    title: "Geen datum",
    wanted: "Vul een datum in met dag, maand en jaar, zoals 31-12-2026.",
  },
};

/**
 * ExcelApi 1.8. All of the sheet's own cells first: what stood there may have moved, and Excel refuses a rule over others.
 */
function writeAsked(sheet: Excel.Worksheet, layout: SheetLayout, before: SheetLayout | null): void {
  for (const { asked, rows, columns } of before === null ? [layout] : [before, layout]) {
    if (asked !== undefined) sheet.getRangeByIndexes(0, 0, rows, columns).dataValidation.clear();
  }
  for (const { address, takes, title, counts } of layout.asked ?? []) {
    const { dataValidation } = sheet.getRange(address);
    const { rule, title: wrong, wanted } = TAKEN[takes];
    dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title: fitting(title, 32), message: fitting(counts, 255) };
    const message = `${wanted} Is het niet bekend, laat de cel dan leeg.`;
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title: wrong, message };
  }
}

/** As much of a text as Excel takes, in whole words. */
function fitting(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${(/^.+\s/s.exec(cut)?.[0] ?? cut).trimEnd()}…`;
}

/** ExcelApi 1.7. */
function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns = 0 }: SheetLayout): void {
  const { freezePanes } = sheet;
  if (frozenRows > 0 && frozenColumns > 0)
    freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) freezePanes.freezeColumns(frozenColumns);
  else freezePanes.unfreeze();
}

/** ExcelApi 1.9. */
function writePage({ pageLayout, autoFilter }: Excel.Worksheet, page: PageSetup): void {
  pageLayout.orientation = page.orientation ?? "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(page.onePage && { verticalFitToPages: 1 }) };
  pageLayout.setPrintTitleRows(fixed(page.titleRows));
  if (page.titleColumns !== undefined) pageLayout.setPrintTitleColumns(fixed(page.titleColumns));
  if (page.area !== undefined) pageLayout.setPrintArea(page.area);
  if (page.of !== undefined) {
    const footer = pageLayout.headersFooters.defaultForAllPages;
    // Excel fills in file, sheet, page and the moment of printing.
    footer.leftFooter = "&F · &A";
    footer.centerFooter = page.of.replaceAll("&", "&&");
    footer.rightFooter = "Afgedrukt &D &T · Pagina &P van &N";
  }
  if (page.filter !== undefined) autoFilter.apply(page.filter);
}

/** "4:5" as "$4:$5". */
function fixed(titles: string): string {
  return `$${titles.replace(":", ":$")}`;
}

function writeStyle(range: Excel.Range, address: string, name: StyleName): void {
  const style = styleOf(name);
  const { format } = range;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.wrap) format.wrapText = true;
  if (style.top) format.verticalAlignment = "Top";
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.lineAbove) format.borders.getItem("EdgeTop").style = "Continuous";
  if (style.lineBelow) format.borders.getItem("EdgeBottom").style = "Continuous";
  if (style.numberFormat !== undefined) {
    const { rows, columns } = parseAddress(address);
    const { numberFormat } = style;
    range.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => numberFormat));
  }
}
