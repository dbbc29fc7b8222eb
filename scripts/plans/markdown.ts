/** A table whose first column is text and whose others may be figures, aligned right. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  figures: (column: number) => boolean = () => false,
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  const rule = header.map((_, column) => (figures(column) ? "---:" : "---"));
  return [line(header), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Signs that markdown would read as its own: a formula is full of them. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_<>]/g, "\\$&");
}

export function page(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
