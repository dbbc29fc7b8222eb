import type { Figure, FigureTable } from "./table";

/** "Totaal kosten, 2026": the words of a figure's row and of its column. */
export type FigureLabels = ReadonlyMap<Figure, string>;

export function labelsOf(tables: readonly FigureTable[], wanted: ReadonlySet<Figure>): FigureLabels {
  const labels = new Map<Figure, string>();
  for (const { rows, columns } of tables) {
    const headers = new Map(columns.map(({ column, header }) => [column, header]));
    for (const { label, figures } of rows)
      for (const figure of figures.values())
        if (wanted.has(figure))
          labels.set(figure, [label, headers.get(figure.column) ?? ""].filter((text) => text !== "").join(", "));
  }
  return labels;
}
