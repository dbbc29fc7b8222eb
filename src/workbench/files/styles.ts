import type { CellFormat } from "../engine/engine";
import { hexColor, readColors, type Colors } from "./colors";
import { builtInNumberFormat } from "./number-formats";
import { child, type XmlElement } from "./xml-tree";

/** How cells look that name this style; one of the workbook's cell formats (`cellXfs`). */
export interface CellStyle {
  readonly numberFormat: string;
  /** What the grid can show of it. */
  readonly format: CellFormat;
}

const GENERAL: CellStyle = { numberFormat: "General", format: {} };

/** As the grid shows a cell that says nothing. */
const DEFAULT_FONT: CellFormat = { fontName: "Calibri", fontSize: 11, fontColor: "#000000" };

const HORIZONTAL: Readonly<Record<string, CellFormat["horizontalAlignment"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
};

const VERTICAL: Readonly<Record<string, CellFormat["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
};

/** The workbook's cell formats, by the number that cells have. */
export class Styles {
  private constructor(private readonly styles: readonly CellStyle[]) {}

  /** @param styles root of the styles' part; null for a workbook without @param theme root of the theme's part */
  static read(styles: XmlElement | null, theme: XmlElement | null): Styles {
    if (!styles) return new Styles([]);
    const colors = readColors(theme, styles);
    const fonts = listOf(styles, "fonts").map((font) => fontFormat(font, colors));
    const fills = listOf(styles, "fills").map((fill) => fillFormat(fill, colors));
    const borders = listOf(styles, "borders").map(borderFormat);
    const own = new Map(
      listOf(styles, "numFmts").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""]),
    );
    const numberFormat = (id = "0") => own.get(id) || builtInNumberFormat(Number(id));
    return new Styles(
      listOf(styles, "cellXfs").map((xf, index) => {
        const { numFmtId, fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
        const font = fonts[Number(fontId)] ?? {};
        const format = {
          ...(index === 0 && isDefault(font) ? {} : font),
          ...fills[Number(fillId)],
          ...alignmentFormat(child(xf, "alignment")),
          ...borders[Number(borderId)],
        };
        return { numberFormat: numberFormat(numFmtId), format };
      }),
    );
  }

  /** A style that is not there is the default one, as in Excel. */
  of(index: number): CellStyle {
    return this.styles[index] ?? this.styles[0] ?? GENERAL;
  }
}

function listOf(styles: XmlElement, local: string): readonly XmlElement[] {
  return child(styles, local)?.children ?? [];
}

function isDefault(font: CellFormat): boolean {
  return JSON.stringify({ ...DEFAULT_FONT, ...font }) === JSON.stringify(DEFAULT_FONT);
}

function fontFormat(font: XmlElement, colors: Colors): CellFormat {
  const value = (local: string) => child(font, local)?.attributes["val"];
  const fontColor = hexColor(child(font, "color"), colors);
  const underline = child(font, "u");
  const name = value("name");
  const size = Number(value("sz"));
  return {
    ...(isOn(child(font, "b")) ? { bold: true } : {}),
    ...(isOn(child(font, "i")) ? { italic: true } : {}),
    ...(underline && underline.attributes["val"] !== "none" ? { underline: true } : {}),
    ...(name ? { fontName: name } : {}),
    ...(size > 0 ? { fontSize: size } : {}),
    ...(fontColor ? { fontColor } : {}),
  };
}

function fillFormat(fill: XmlElement, colors: Colors): CellFormat {
  const pattern = child(fill, "patternFill");
  const color =
    pattern?.attributes["patternType"] === "solid" ? hexColor(child(pattern, "fgColor"), colors) : undefined;
  return color ? { fill: color } : {};
}

function alignmentFormat(alignment: XmlElement | undefined): CellFormat {
  const { horizontal = "", vertical = "", wrapText, indent } = alignment?.attributes ?? {};
  const [across, down] = [HORIZONTAL[horizontal], VERTICAL[vertical]];
  return {
    ...(across ? { horizontalAlignment: across } : {}),
    ...(down ? { verticalAlignment: down } : {}),
    ...(isTrue(wrapText) ? { wrapText: true } : {}),
    ...(Number(indent) > 0 ? { indent: Number(indent) } : {}),
  };
}

function borderFormat(border: XmlElement): CellFormat {
  const has = (...sides: readonly string[]) =>
    sides.some((side) => (child(border, side)?.attributes["style"] ?? "none") !== "none");
  return {
    ...(has("top") ? { borderTop: true } : {}),
    ...(has("bottom") ? { borderBottom: true } : {}),
    ...(has("left", "start") ? { borderLeft: true } : {}),
    ...(has("right", "end") ? { borderRight: true } : {}),
  };
}

/** An element such as `<b/>`, which is on unless it says otherwise. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && isTrue(element.attributes["val"] ?? "1");
}

/** How the format writes yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
