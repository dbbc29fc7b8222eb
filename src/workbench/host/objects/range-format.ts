import type { CellFormat } from "../../engine/engine";
import { intersection } from "../grid/rect";
import { amount, flag, oneOf, text, whole } from "./arguments";
import { common, setFormat, uniform } from "./cell-format";
import { define, type HostType, type Property } from "../protocol/define";
import { borders } from "./range-borders";
import type { RangeState } from "./states";

/** Excel measures widths and heights in points, the engine in pixels at 96 dpi. */
const POINTS_PER_PIXEL = 0.75;

/** Rough, and ours: no text is measured without a screen. */
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 12;

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

export const rangeFormat: HostType<RangeState> = define<RangeState>({
  name: "RangeFormat",
  properties: {
    WrapText: formatted("wrapText", false, flag, "RangeFormat.wrapText"),
    HorizontalAlignment: formatted(
      "horizontalAlignment",
      "General",
      (value, location) => oneOf(value, HORIZONTAL, location),
      "RangeFormat.horizontalAlignment",
    ),
    VerticalAlignment: formatted(
      "verticalAlignment",
      "Bottom",
      (value, location) => oneOf(value, VERTICAL, location),
      "RangeFormat.verticalAlignment",
    ),
    IndentLevel: formatted("indent", 0, whole, "RangeFormat.indentLevel"),
    ColumnWidth: {
      get: ({ book, sheetId, rect }) =>
        uniform(rect.columns, (index) => book.engine.columnWidth(sheetId, rect.column + index) * POINTS_PER_PIXEL),
      set({ book, sheetId, rect }, points) {
        const location = "RangeFormat.columnWidth";
        book.assertWritable(sheetId, location);
        book.engine.setColumnWidth(sheetId, rect.column, rect.columns, amount(points, location) / POINTS_PER_PIXEL);
      },
    },
    RowHeight: {
      get: ({ book, sheetId, rect }) =>
        uniform(rect.rows, (index) => book.engine.rowHeight(sheetId, rect.row + index) * POINTS_PER_PIXEL),
      set({ book, sheetId, rect }, points) {
        const location = "RangeFormat.rowHeight";
        book.assertWritable(sheetId, location);
        book.engine.setRowHeight(sheetId, rect.row, rect.rows, amount(points, location) / POINTS_PER_PIXEL);
      },
    },
  },
  navigation: {
    Borders: (state) => borders(state),
    Fill: (state) => rangeFill(state),
    Font: (state) => rangeFont(state),
  },
  methods: {
    AutofitColumns: autofitColumns,
    // Rows keep the engine's own height: it grows with wrapped text by itself.
    AutofitRows: () => undefined,
  },
});

const rangeFill: HostType<RangeState> = define<RangeState>({
  name: "RangeFill",
  properties: {
    Color: {
      // Excel answers white for a cell without a fill.
      get: (state) => common(state, ({ fill }) => (fill === undefined || fill === "" ? "#FFFFFF" : fill)),
      set: (state, color) => setFormat(state, { fill: hex(color, "RangeFill.color") }, "RangeFill.color"),
    },
  },
  methods: { Clear: (state) => setFormat(state, { fill: "" }, "RangeFill.clear") },
});

const rangeFont: HostType<RangeState> = define<RangeState>({
  name: "RangeFont",
  properties: {
    Bold: formatted("bold", false, flag, "RangeFont.bold"),
    Italic: formatted("italic", false, flag, "RangeFont.italic"),
    Color: formatted("fontColor", "#000000", hex, "RangeFont.color"),
    Size: formatted("fontSize", 11, amount, "RangeFont.size"),
    Name: formatted("fontName", "Calibri", text, "RangeFont.name"),
    /** One kind of line: "Single" or "None". */
    Underline: {
      get: (state) => common(state, ({ underline }) => (underline ? "Single" : "None")),
      set(state, value) {
        const underline = oneOf(value, ["None", "Single"] as const, "RangeFont.underline") === "Single";
        setFormat(state, { underline }, "RangeFont.underline");
      },
    },
  },
});

/** One property of the cells' format: null where the cells differ, as Excel answers. */
function formatted<K extends keyof CellFormat>(
  key: K,
  fallback: NonNullable<CellFormat[K]>,
  check: (value: unknown, location: string) => NonNullable<CellFormat[K]>,
  location: string,
): Property<RangeState> {
  return {
    get: (state) => common(state, (format) => format[key] ?? fallback),
    set: (state, value) => setFormat(state, { [key]: check(value, location) }, location),
  };
}

function autofitColumns({ book, sheetId, rect }: RangeState): void {
  book.assertWritable(sheetId, "RangeFormat.autofitColumns");
  const used = book.engine.usedRect(sheetId, true);
  const area = used && intersection(rect, used);
  if (!area) return;
  const texts = book.engine.texts(sheetId, area);
  for (let index = 0; index < area.columns; index++) {
    const longest = Math.max(0, ...texts.map((line) => line[index]?.length ?? 0));
    if (longest > 0) {
      book.engine.setColumnWidth(sheetId, area.column + index, 1, longest * CHARACTER_PIXELS + MARGIN_PIXELS);
    }
  }
}

const NAMED: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", blue: "#0000FF" };

/** "#RRGGBB" in capitals, as Excel answers it; a few names of colours are taken as well. */
function hex(value: unknown, location: string): string {
  const color = text(value, location);
  const known = NAMED[color.toLowerCase()] ?? color.toUpperCase();
  return oneOf(known, /^#[0-9A-F]{6}$/.test(known) ? [known] : ["#RRGGBB"], location);
}
