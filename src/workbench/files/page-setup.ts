import type { Worksheet as FileSheet } from "exceljs";
import type { SheetPage } from "../engine/engine";
import { toAddress } from "./addresses";

/** Numbers of paper in the file format. */
const PAPER: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11 };

/** Writes how the sheet is printed and filtered, as far as that was set; the rest stays as the file had it. */
export function updatePage(file: FileSheet, page: SheetPage | undefined): void {
  if (page === undefined) return;
  const { orientation, paperSize, fitTo, titleRows, filter } = page;
  const paper = paperSize === undefined ? undefined : PAPER[paperSize];
  Object.assign(file.pageSetup, {
    ...(orientation && { orientation: orientation === "Landscape" ? "landscape" : "portrait" }),
    ...(paper !== undefined && { paperSize: paper }),
    // 0 is the file's own word for "as many as it takes".
    ...(fitTo && { fitToPage: true, fitToWidth: fitTo.wide ?? 0, fitToHeight: fitTo.high ?? 0 }),
    ...(titleRows && { printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}` }),
  });
  if (filter) file.autoFilter = toAddress(filter);
  // The types do not say so, but this is how exceljs is told that there is none.
  if (filter === null) Object.assign(file, { autoFilter: null });
}
