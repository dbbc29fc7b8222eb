import type { Alignment, Borders, Fill, Font, Style } from "exceljs";

/** Whoever reads the workbook sees from a cell's look what it is: typed in, taken over as printed, or calculated. */
export type Look =
  | "title"
  | "subtitle"
  | "header"
  | "section"
  | "label"
  | "indented"
  | "muted"
  | "input"
  | "inputText"
  | "calculated"
  | "subtotal"
  | "subtotalText"
  | "total"
  | "totalText";

const FONT = "Calibri";
const INK = "FF1F2937";
const TEAL = "FF0F4C5C";

function font(more: Partial<Font> = {}): Partial<Font> {
  return { name: FONT, size: 10, color: { argb: INK }, ...more };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

const hairline: Partial<Borders> = { bottom: { style: "hair", color: { argb: "FF9CA3AF" } } };
const above: Partial<Borders> = { top: { style: "thin", color: { argb: TEAL } } };
const aboveAndBelow: Partial<Borders> = {
  top: { style: "thin", color: { argb: TEAL } },
  bottom: { style: "double", color: { argb: TEAL } },
};
const wrapped: Partial<Alignment> = { horizontal: "left", vertical: "top", wrapText: true, indent: 1 };
const top: Partial<Alignment> = { vertical: "top" };

const INPUT_FONT = font({ color: { argb: "FF0000FF" } });
const INPUT_FILL = solid("FFFFFBE0");

export const LOOKS: Record<Look, Partial<Style>> = {
  title: { font: font({ size: 16, bold: true, color: { argb: TEAL } }) },
  subtitle: { font: font({ color: { argb: "FF4B5563" } }) },
  header: {
    font: font({ bold: true, color: { argb: "FFFFFFFF" } }),
    fill: solid(TEAL),
    alignment: { ...wrapped, vertical: "middle" },
  },
  section: {
    font: font({ bold: true, color: { argb: TEAL } }),
    fill: solid("FFE3EEF0"),
    alignment: { ...wrapped, wrapText: false },
  },
  label: { font: font(), alignment: wrapped, border: hairline },
  indented: { font: font(), alignment: { ...wrapped, indent: 3 }, border: hairline },
  muted: { font: font({ italic: true, color: { argb: "FF6B7280" } }), alignment: wrapped, border: hairline },
  input: { font: INPUT_FONT, fill: INPUT_FILL, alignment: top, border: hairline },
  inputText: { font: INPUT_FONT, fill: INPUT_FILL, alignment: wrapped, border: hairline },
  calculated: { font: font(), alignment: top, border: hairline },
  subtotal: { font: font({ bold: true }), alignment: top, border: above },
  subtotalText: { font: font({ bold: true }), alignment: wrapped, border: above },
  total: { font: font({ bold: true }), fill: solid("FFE3EEF0"), alignment: top, border: aboveAndBelow },
  totalText: { font: font({ bold: true }), fill: solid("FFE3EEF0"), alignment: wrapped, border: aboveAndBelow },
};
