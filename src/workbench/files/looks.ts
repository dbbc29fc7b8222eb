import type { Alignment, Border, Borders, Color, Fill, Font, Style } from "exceljs";
import type { CellFormat } from "../engine/engine";

/** The colours of Office's own theme, in the order in which files number them. */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** Excel's own for a new workbook; a style that names no font gets an old and smaller one. */
const DEFAULT_FONT: Partial<Font> = { name: "Calibri", size: 11, family: 2 };

const HORIZONTAL: Readonly<Record<string, "Left" | "Center" | "Right">> = {
  left: "Left",
  center: "Center",
  right: "Right",
};
const VERTICAL: Readonly<Record<string, "Top" | "Center" | "Bottom">> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
};

/** What the grid shows of a cell's style. What it cannot show stays in the file, untouched. */
export function toFormat(style: Partial<Style>): CellFormat {
  const { font, alignment, border } = style;
  const fontColor = toHex(font?.color);
  const fill = fillColor(style.fill);
  const horizontal = HORIZONTAL[alignment?.horizontal ?? ""];
  const vertical = VERTICAL[alignment?.vertical ?? ""];
  return {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && font.underline !== "none" ? { underline: true } : {}),
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(fontColor ? { fontColor } : {}),
    ...(fill ? { fill } : {}),
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...(border?.top?.style ? { borderTop: true } : {}),
    ...(border?.bottom?.style ? { borderBottom: true } : {}),
    ...(border?.left?.style ? { borderLeft: true } : {}),
    ...(border?.right?.style ? { borderRight: true } : {}),
  };
}

/** The style in the file with the grid's format laid over it; what the grid does not know stays. */
export function withFormat(style: Partial<Style>, format: CellFormat): Partial<Style> {
  const old = toFormat(style);
  return {
    ...style,
    font: toFont(style.font, old, format),
    alignment: toAlignment(style.alignment, format),
    border: toBorders(style.border, old, format),
    ...(old.fill === format.fill ? {} : { fill: toFill(format.fill) }),
  };
}

function toFont(font: Partial<Font> | undefined, old: CellFormat, format: CellFormat): Partial<Font> {
  const { underline, color, ...rest } = font ?? DEFAULT_FONT;
  delete rest.bold;
  delete rest.italic;
  return {
    ...rest,
    ...(format.fontName ? { name: format.fontName } : {}),
    ...(format.fontSize ? { size: format.fontSize } : {}),
    ...(format.bold ? { bold: true } : {}),
    ...(format.italic ? { italic: true } : {}),
    ...(format.underline ? { underline: underline || true } : {}),
    ...(format.fontColor === old.fontColor ? (color ? { color } : {}) : toColor(format.fontColor)),
  };
}

function toColor(hex: string | undefined): { color?: Partial<Color> } {
  return hex ? { color: { argb: `FF${hex.slice(1)}` } } : {};
}

function toFill(hex: string | undefined): Fill {
  if (!hex) return { type: "pattern", pattern: "none" };
  return { type: "pattern", pattern: "solid", fgColor: { argb: `FF${hex.slice(1)}` } };
}

function toAlignment(alignment: Partial<Alignment> | undefined, format: CellFormat): Partial<Alignment> {
  const { horizontal, vertical, ...rest } = alignment ?? {};
  delete rest.wrapText;
  const [across, down] = [format.horizontalAlignment, format.verticalAlignment];
  return {
    ...rest,
    // What the grid does not know, such as "justify", stays.
    ...(horizontal && !(horizontal in HORIZONTAL) ? { horizontal } : {}),
    ...(vertical && !(vertical in VERTICAL) ? { vertical } : {}),
    ...(across && across !== "General" ? { horizontal: lower(across) } : {}),
    ...(down ? { vertical: down === "Center" ? "middle" : lower(down) } : {}),
    ...(format.wrapText ? { wrapText: true } : {}),
  };
}

function toBorders(border: Partial<Borders> | undefined, old: CellFormat, format: CellFormat): Partial<Borders> {
  const thin: Partial<Border> = { style: "thin", color: { argb: "FFBFBFBF" } };
  const side = (name: "top" | "bottom" | "left" | "right", was: boolean | undefined, is: boolean | undefined) => {
    if (!is) return {};
    return { [name]: was ? border?.[name] : thin };
  };
  return {
    ...(border?.diagonal ? { diagonal: border.diagonal } : {}),
    ...side("top", old.borderTop, format.borderTop),
    ...side("bottom", old.borderBottom, format.borderBottom),
    ...side("left", old.borderLeft, format.borderLeft),
    ...side("right", old.borderRight, format.borderRight),
  };
}

function fillColor(fill: Fill | undefined): string | undefined {
  return fill?.type === "pattern" && fill.pattern === "solid" ? toHex(fill.fgColor) : undefined;
}

function toHex(color: Partial<Color> | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color.theme === undefined ? undefined : THEME[color.theme];
  // The file has a tint beside the theme's number, which the types do not name.
  return base && tinted(base, (color as { tint?: number }).tint ?? 0);
}

/** Lighter (towards 1) or darker (towards −1), as Excel's theme tints; close enough for the eye. */
function tinted(base: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => {
    const value = parseInt(base.slice(start, start + 2), 16);
    const shifted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(shifted).toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`.toUpperCase();
}

function lower<T extends string>(text: T): Lowercase<T> {
  return text.toLowerCase() as Lowercase<T>;
}
