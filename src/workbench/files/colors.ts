import { child, type XmlElement } from "./xml-tree";

/** The colours of Office's own theme, in the order in which files number them: for a file without a theme. */
const OFFICE_THEME: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The order in which a theme's part names them. Cells number light before dark. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The colours with a number, where the file does not say others (ECMA-376 18.8.27). */
const PALETTE: readonly string[] = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** What the numbers of a file's colours stand for. */
export interface Colors {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

/** @param theme root of the theme's part @param styles root of the styles' part */
export function readColors(theme: XmlElement | null, styles: XmlElement): Colors {
  const scheme = theme && descendant(theme, "clrScheme");
  const own = scheme
    ? THEME_ORDER.map((local, index) => themeColor(child(scheme, local)) ?? OFFICE_THEME[index] ?? "")
    : OFFICE_THEME;
  const colors = child(styles, "colors");
  const indexed = (colors && child(colors, "indexedColors"))?.children ?? [];
  return { theme: own, palette: PALETTE.map((color, index) => lastSix(indexed[index]?.attributes["rgb"]) ?? color) };
}

/** "#RRGGBB" of a colour's element; undefined where it says none, or the system's own. */
export function hexColor(element: XmlElement | undefined, { theme, palette }: Colors): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: themed, indexed, tint } = element.attributes;
  const base =
    lastSix(rgb) ??
    (themed === undefined ? undefined : theme[Number(themed)]) ??
    (indexed === undefined ? undefined : palette[Number(indexed)]);
  return base === undefined ? undefined : tinted(base, Number(tint ?? 0));
}

function themeColor(element: XmlElement | undefined): string | null {
  const color = element?.children[0]?.attributes;
  // A system colour has beside its name what it was when the file was saved.
  return lastSix(color?.["lastClr"] ?? color?.["val"]) ?? null;
}

/** Files have an opacity before the colour; cells have none. */
function lastSix(color: string | undefined): string | undefined {
  return color !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(color)
    ? color.slice(-6).toUpperCase()
    : undefined;
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

function descendant(element: XmlElement, local: string): XmlElement | null {
  for (const one of element.children) {
    const found = one.local === local ? one : descendant(one, local);
    if (found) return found;
  }
  return null;
}
