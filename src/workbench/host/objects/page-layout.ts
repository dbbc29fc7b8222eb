import type { PageFooter, SheetPage } from "../../engine/engine";
import { parseAddress } from "../grid/address";
import { HostError, invalidArgument } from "../protocol/errors";
import { oneOf, text, whole } from "./arguments";
import { define, type HostType, type Property } from "../protocol/define";
import { range } from "./range";
import type { WorksheetState } from "./states";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const PAPERS = ["A3", "A4", "A5"] as const;

/** How a sheet is printed: kept with the document and written in its file. */
export const pageLayout: HostType<WorksheetState> = define<WorksheetState>({
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (state) => pageOf(state).orientation ?? "Portrait",
      set: (state, value) => {
        pageToSet(state).orientation = oneOf(value, ORIENTATIONS, "PageLayout.orientation");
      },
    },
    PaperSize: {
      get: (state) => pageOf(state).paperSize ?? "A4",
      set: (state, value) => {
        pageToSet(state).paperSize = oneOf(value, PAPERS, "PageLayout.paperSize");
      },
    },
    Zoom: {
      get: (state) => {
        const { wide = null, high = null } = pageOf(state).fitTo ?? {};
        return { horizontalFitToPages: wide, verticalFitToPages: high, scale: null };
      },
      set: (state, value) => {
        pageToSet(state).fitTo = fitOf(value);
      },
    },
  },
  methods: {
    SetPrintTitleRows(state, [rows]) {
      const location = "PageLayout.setPrintTitleRows";
      const { rect } = range.stateOf(rows) ?? parseAddress(String(rows)) ?? {};
      if (!rect) throw invalidArgument(location, "rows are expected");
      pageToSet(state).titleRows = { first: rect.row, last: rect.row + rect.rows - 1 };
    },
    SetPrintTitleColumns(state, [columns]) {
      const location = "PageLayout.setPrintTitleColumns";
      const { rect } = range.stateOf(columns) ?? parseAddress(String(columns)) ?? {};
      if (!rect) throw invalidArgument(location, "columns are expected");
      pageToSet(state).titleColumns = { first: rect.column, last: rect.column + rect.columns - 1 };
    },
    SetPrintArea(state, [area]) {
      const { rect } = range.stateOf(area) ?? parseAddress(String(area)) ?? {};
      if (!rect) throw invalidArgument("PageLayout.setPrintArea", "a range is expected");
      pageToSet(state).area = rect;
    },
  },
  navigation: { HeadersFooters: (state) => headerFooterGroup(state) },
});

const headerFooterGroup: HostType<WorksheetState> = define<WorksheetState>({
  name: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: (state) => headerFooter(state) },
});

const headerFooter: HostType<WorksheetState> = define<WorksheetState>({
  name: "HeaderFooter",
  properties: { LeftFooter: footer("left"), CenterFooter: footer("center"), RightFooter: footer("right") },
});

function footer(part: keyof PageFooter): Property<WorksheetState> {
  return {
    get: (state) => pageOf(state).footer?.[part] ?? "",
    set: (state, value) => {
      const page = pageToSet(state);
      page.footer = { ...page.footer, [part]: text(value, `HeaderFooter.${part}Footer`) };
    },
  };
}

/** The filter of a sheet: which range has the buttons. Criteria are not carried: no row is hidden. */
export const autoFilter: HostType<WorksheetState> = define<WorksheetState>({
  name: "AutoFilter",
  properties: { Enabled: { get: (state) => (pageOf(state).filter ?? null) !== null } },
  methods: {
    Apply(state, [area]) {
      const { rect } = range.stateOf(area) ?? parseAddress(String(area)) ?? {};
      if (!rect) throw invalidArgument("AutoFilter.apply", "a range is expected");
      pageOf(state).filter = rect;
    },
    Remove(state) {
      pageOf(state).filter = null;
    },
  },
});

function pageOf({ book, id }: WorksheetState): SheetPage {
  book.sheetInfo(id);
  const page = book.parts.pages.get(id) ?? {};
  book.parts.pages.set(id, page);
  return page;
}

function pageToSet(state: WorksheetState): SheetPage {
  if (state.book.refusesPages) throw new HostError("GeneralException", "There is no printer.", "PageLayout");
  return pageOf(state);
}

function fitOf(value: unknown): NonNullable<SheetPage["fitTo"]> {
  const location = "PageLayout.zoom";
  if (typeof value !== "object" || value === null) throw invalidArgument(location, "zoom options are expected");
  const pages = (name: string): number | null => {
    const given: unknown = Reflect.get(value, name);
    return given === undefined || given === null ? null : whole(given, location);
  };
  return { wide: pages("horizontalFitToPages"), high: pages("verticalFitToPages") };
}
