import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** How the pane looks: as Office looks, and as the operating system asks. */
export type Look = "light" | "dark" | "contrast";

export const THEMES: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Made for Teams; its font is not the one of Office.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

/** Half-way between black and white. */
const DARK_BELOW = 128;

/** Contrast as the system asks for goes before all; then Office's own theme; then what the system prefers. */
export function lookOf(background: string | null, matches: (query: string) => boolean): Look {
  if (matches("(forced-colors: active)")) return "contrast";
  const brightness = background === null ? null : brightnessOf(background);
  if (brightness !== null) return brightness < DARK_BELOW ? "dark" : "light";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

/** 0 (black) … 255 (white) for "#RRGGBB"; null for anything else. */
function brightnessOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
