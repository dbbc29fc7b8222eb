import type { Workbook } from "exceljs";
import JSZip from "jszip";

/**
 * The workbook as an .xlsx file. The file writer stamps every part with the time of the day; this packs the parts again
 * with one fixed date, so that the same workbook gives the same bytes.
 */
export async function pack(workbook: Workbook, date: Date): Promise<Uint8Array> {
  return packAgain(await workbook.xlsx.writeBuffer(), date);
}

/** The same of a file that was written already. */
export async function packAgain(file: Parameters<typeof JSZip.loadAsync>[0], date: Date): Promise<Uint8Array> {
  const stamped = await JSZip.loadAsync(file);
  const packed = new JSZip();
  for (const name of Object.keys(stamped.files).sort()) {
    const part = stamped.files[name];
    if (part && !part.dir) packed.file(name, await part.async("uint8array"), { date, createFolders: false });
  }
  return packed.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}
