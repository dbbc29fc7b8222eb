import type { Desk } from "./desk";

/** What stands behind each text in the first column of a sheet; the first of equal texts. */
export async function rowsByLabel(
  desk: Desk,
  sheet: string,
  address: string,
): Promise<ReadonlyMap<string, readonly (string | number | boolean)[]>> {
  const rows = await desk.read(sheet, address);
  const byLabel = new Map<string, readonly (string | number | boolean)[]>();
  for (const [label, ...cells] of rows) {
    const text = String(label?.value);
    if (!byLabel.has(text))
      byLabel.set(
        text,
        cells.map(({ value }) => value),
      );
  }
  return byLabel;
}

/** The address of the cell in column B behind a label in column A. */
export async function cellBehind(desk: Desk, sheet: string, label: string): Promise<string> {
  const labels = await desk.read(sheet, "A1:A60");
  const row = labels.findIndex(([cell]) => cell?.value === label);
  if (row < 0) throw new Error(`${sheet} has no label ${label}`);
  return `B${row + 1}`;
}
