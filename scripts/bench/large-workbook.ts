import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEETS = 4;
const COLUMNS = 20;
const TEXTS = 5000;

/**
 * A workbook as large as ledgers are: on each of four sheets, of every five columns two with amounts, one with texts, one
 * with a formula of its own and one with a formula that the column shares.
 */
export async function largeWorkbook(rows: number): Promise<Uint8Array> {
  const zip = new JSZip();
  const names = Array.from({ length: SHEETS }, (_, index) => index + 1);
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${names.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join("")}<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  );
  zip.file("_rels/.rels", relations([["rId1", "officeDocument", "xl/workbook.xml"]]));
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((n) => `<sheet name="Grootboek ${n}" sheetId="${n}" r:id="rId${n}"/>`).join("")}</sheets></workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations([
      ...names.map((n) => [`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`] as const),
      ["rId9", "sharedStrings", "sharedStrings.xml"],
    ]),
  );
  const texts = Array.from({ length: TEXTS }, (_, index) => `<si><t>Boeking ${index * 7919} € ${index % 97}</t></si>`);
  zip.file("xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${texts.join("")}</sst>`);
  for (const n of names) {
    const lines = Array.from({ length: rows }, (_, index) => rowXml(index + 1, rows));
    zip.file(
      `xl/worksheets/sheet${n}.xml`,
      `<worksheet xmlns="${MAIN}"><sheetData>${lines.join("")}</sheetData></worksheet>`,
    );
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export function cellsOfLarge(rows: number): number {
  return SHEETS * COLUMNS * rows;
}

function rowXml(row: number, rows: number): string {
  const cells = Array.from({ length: COLUMNS }, (_, index) => {
    const column = (offset = 0): string => String.fromCharCode(65 + index + offset);
    const at = `r="${column()}${row}"`;
    const amount = ((row * 104_729 + index * 7919) % 1_000_003) / 100;
    if (index % 5 < 2) return `<c ${at}><v>${amount}</v></c>`;
    if (index % 5 === 2) return `<c ${at} t="s"><v>${(row * 31 + index) % TEXTS}</v></c>`;
    if (index % 5 === 3) return `<c ${at}><f>${column(-3)}${row}*(1+${row % 13}%)</f><v>${amount * 1.01}</v></c>`;
    const shared =
      row === 1
        ? `<f t="shared" ref="${column()}1:${column()}${rows}" si="${index}">${column(-4)}1+${column(-1)}1</f>`
        : `<f t="shared" si="${index}"/>`;
    return `<c ${at}>${shared}<v>${amount * 2.01}</v></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
}
