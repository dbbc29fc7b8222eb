import {
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellFormat } from "../engine";

type Alignment = NonNullable<CellFormat["horizontalAlignment"]>;
type VerticalAlignment = NonNullable<CellFormat["verticalAlignment"]>;

const HORIZONTAL: Record<Alignment, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};

const VERTICAL: Record<VerticalAlignment, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const THIN: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#BFBFBF" } };

/** Univer has no steps, only room at a side. */
const PIXELS_AN_INDENT = 9;

/** Univer's form of a format; what is not named stays as it is. */
export function toStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fill !== undefined) style.bg = format.fill === "" ? null : { rgb: format.fill };
  if (format.horizontalAlignment !== undefined) style.ht = HORIZONTAL[format.horizontalAlignment];
  if (format.verticalAlignment !== undefined) style.vt = VERTICAL[format.verticalAlignment];
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.indent !== undefined) style.pd = { l: format.indent * PIXELS_AN_INDENT };
  const borders = toBorders(format);
  if (Object.keys(borders).length > 0) style.bd = borders;
  return style;
}

/** The format that a style says; only what it says. */
export function toFormat(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const color = hex(style.cl?.rgb);
  const fill = hex(style.bg?.rgb);
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  return {
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(color ? { fontColor: color } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(fill ? { fill } : {}),
    ...(horizontal && horizontal !== "General" ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(style.pd?.l ? { indent: Math.round(style.pd.l / PIXELS_AN_INDENT) } : {}),
    ...(style.bd?.t ? { borderTop: true } : {}),
    ...(style.bd?.b ? { borderBottom: true } : {}),
    ...(style.bd?.l ? { borderLeft: true } : {}),
    ...(style.bd?.r ? { borderRight: true } : {}),
  };
}

function toBorders(format: CellFormat): NonNullable<IStyleData["bd"]> {
  const side = (on: boolean) => (on ? THIN : null);
  return {
    ...(format.borderTop === undefined ? {} : { t: side(format.borderTop) }),
    ...(format.borderBottom === undefined ? {} : { b: side(format.borderBottom) }),
    ...(format.borderLeft === undefined ? {} : { l: side(format.borderLeft) }),
    ...(format.borderRight === undefined ? {} : { r: side(format.borderRight) }),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function keyOf<K extends string, V>(table: Record<K, V>, wanted: V | null | undefined): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === wanted);
}

/** Univer keeps colours that a user picks as "rgb(r, g, b)" now and then. */
function hex(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  if (color.startsWith("#")) return color.toUpperCase();
  const parts = color.match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
  return parts.length < 3
    ? undefined
    : `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
