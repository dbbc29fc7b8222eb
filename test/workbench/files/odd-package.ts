import JSZip from "jszip";

/** How a package of the same workbook may be made otherwise, each allowed by ECMA-376. */
export interface Oddity {
  /** Before each element of SpreadsheetML, such as "x:". */
  readonly prefix?: string;
  /** The namespaces of ISO 29500 Strict. */
  readonly strict?: boolean;
  /** Where the parts are; the workbook by "workbook", sheets by "Blad" and "Ander", and so on. */
  readonly paths?: Partial<Paths>;
  /** How a target is written, of a path from the package's root. */
  readonly target?: (path: string) => string;
  readonly without?: readonly (keyof Paths)[];
  /** Changes in the text of parts, before the package is made. */
  readonly edit?: (part: keyof Paths | "types", text: string) => string;
  readonly zip?: (zip: JSZip) => void;
  readonly streamed?: boolean;
  readonly encoded?: (text: string) => Uint8Array | string;
}

const PATHS = {
  workbook: "xl/workbook.xml",
  Blad: "xl/worksheets/sheet1.xml",
  Ander: "xl/worksheets/sheet2.xml",
  styles: "xl/styles.xml",
  strings: "xl/sharedStrings.xml",
  table: "xl/tables/table1.xml",
  app: "docProps/app.xml",
  custom: "docProps/custom.xml",
  chain: "xl/calcChain.xml",
};
type Paths = typeof PATHS;

const KINDS: Readonly<Record<keyof Paths, string>> = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  Blad: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  Ander: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  strings: "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  chain: "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  office: "http://schemas.openxmlformats.org/officeDocument/2006",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  office: "http://purl.oclc.org/ooxml/officeDocument",
};

/** What stands in the cells of `Blad` and of `Ander`, as [MS-XLSX] and ECMA-376 18.3.1 and 18.4 say their types. */
export const HELD: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>> = {
  Blad: [
    ["Post", "Rijke tekst", " ruimte ", "東京", "een\ntwee"],
    [1, 2.5, true, "#DIV/0!", -3e-7],
    [3.5, "som 3,5", true, "#N/A", ""],
    ["", "", "", "", ""],
    ["Naam", "Bedrag", "", "", ""],
    ["a", 10, "", "", ""],
    ["b", 32, "", "", 42],
  ],
  Ander: [["los", 7, 43.5]],
};

function sheetData(x: string): Readonly<Record<"Blad" | "Ander", string>> {
  const c = (ref: string, attributes: string, inside: string) => `<${x}c r="${ref}"${attributes}>${inside}</${x}c>`;
  const v = (value: string) => `<${x}v>${value}</${x}v>`;
  const f = (formula: string) => `<${x}f>${formula}</${x}f>`;
  const row = (r: number, cells: string) => `<${x}row r="${r}">${cells}</${x}row>`;
  const s = (ref: string, at: number) => c(ref, ' t="s"', v(String(at)));
  return {
    Blad:
      row(1, ["A1", "B1", "C1", "D1", "E1"].map(s).join("")) +
      row(
        2,
        c("A2", "", v("1")) +
          c("B2", ' s="1"', v("2.5")) +
          c("C2", ' t="b"', v("1")) +
          c("D2", ' t="e"', v("#DIV/0!")) +
          c("E2", "", v("-3E-07")),
      ) +
      row(
        3,
        c("A3", "", f("A2+B2") + v("3.5")) +
          c("B3", ' t="str"', f('"som "&amp;A3') + v("som 3,5")) +
          c("C3", ' t="b"', f("A3&gt;3") + v("1")) +
          c("D3", ' t="e"', f("NA()") + v("#N/A")) +
          c("E3", ' s="1"', ""),
      ) +
      row(5, s("A5", 5) + s("B5", 6)) +
      row(6, s("A6", 7) + c("B6", "", v("10"))) +
      row(7, s("A7", 8) + c("B7", "", v("32")) + c("E7", "", f("SUM(Inzet[Bedrag])") + v("42"))),
    Ander: row(
      1,
      c("A1", ' t="inlineStr"', `<${x}is><${x}t>los</${x}t></${x}is>`) +
        c("B1", "", v("7")) +
        c("C1", "", f("Blad!A3+B1*4+Drie*4") + v("43.5")),
    ),
  };
}

/** The same workbook, in one of the ways in which programs make it. */
export async function oddPackage(odd: Oddity = {}): Promise<Uint8Array> {
  const { prefix: x = "", strict = false, without = [], edit = (_, text) => text } = odd;
  const { main, office } = strict ? STRICT : TRANSITIONAL;
  const paths: Paths = { ...PATHS, ...odd.paths };
  const target = odd.target ?? ((path: string) => `/${path}`);
  const of = `xmlns${x === "" ? "" : `:${x.slice(0, -1)}`}="${main}"`;
  const relation = (id: string, type: string, path: string) =>
    `<Relationship Id="${id}" Type="${type.includes("://") ? type : `${office}/relationships/${type}`}" Target="${target(path)}"/>`;
  const relations = (...all: readonly string[]) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  const data = sheetData(x);
  const sheet = (inside: string, after = "") =>
    `<${x}worksheet ${of} xmlns:r="${office}/relationships"><${x}sheetData>${inside}</${x}sheetData>${after}</${x}worksheet>`;
  const t = (text: string) => `<${x}t xml:space="preserve">${text}</${x}t>`;
  const si = (inside: string) => `<${x}si>${inside}</${x}si>`;
  const phonetic = `<${x}rPh sb="0" eb="2"><${x}t>トウキョウ</${x}t></${x}rPh><${x}phoneticPr fontId="0"/>`;
  const texts: Record<keyof Paths, string> = {
    workbook:
      `<${x}workbook ${of} xmlns:r="${office}/relationships"${strict ? ' conformance="strict"' : ""}><${x}sheets>` +
      `<${x}sheet name="Blad" sheetId="4" r:id="rIdA"/><${x}sheet name="Ander" sheetId="9" r:id="rIdB"/></${x}sheets>` +
      `<${x}definedNames><${x}definedName name="Drie">3</${x}definedName></${x}definedNames></${x}workbook>`,
    Blad: sheet(data.Blad, `<${x}tableParts count="1"><${x}tablePart r:id="rId1"/></${x}tableParts>`),
    Ander: sheet(data.Ander),
    styles:
      `<${x}styleSheet ${of}><${x}fonts count="1"><${x}font><${x}sz val="11"/><${x}name val="Calibri"/></${x}font></${x}fonts>` +
      `<${x}fills count="2"><${x}fill><${x}patternFill patternType="none"/></${x}fill><${x}fill><${x}patternFill patternType="gray125"/></${x}fill></${x}fills>` +
      `<${x}borders count="1"><${x}border><${x}left/><${x}right/><${x}top/><${x}bottom/><${x}diagonal/></${x}border></${x}borders>` +
      `<${x}cellStyleXfs count="1"><${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></${x}cellStyleXfs>` +
      `<${x}cellXfs count="2"><${x}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><${x}xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></${x}cellXfs></${x}styleSheet>`,
    strings:
      `<${x}sst ${of} count="9" uniqueCount="9">${si(t("Post"))}` +
      si(`<${x}r><${x}rPr><${x}b/></${x}rPr>${t("Rijke")}</${x}r><${x}r>${t(" tekst")}</${x}r>`) +
      `${si(t(" ruimte "))}${si(t("東京") + phonetic)}${si(t("een\ntwee"))}` +
      `${["Naam", "Bedrag", "a", "b"].map((one) => si(t(one))).join("")}</${x}sst>`,
    table: `<${x}table ${of} id="1" name="Inzet" displayName="Inzet" ref="A5:B7" totalsRowShown="0"><${x}autoFilter ref="A5:B7"/><${x}tableColumns count="2"><${x}tableColumn id="1" name="Naam"/><${x}tableColumn id="2" name="Bedrag"/></${x}tableColumns></${x}table>`,
    app: `<Properties xmlns="${office}/${strict ? "extendedProperties" : "extended-properties"}"><Application>Iets anders</Application></Properties>`,
    custom: `<Properties xmlns="${office}/${strict ? "customProperties" : "custom-properties"}" xmlns:vt="${office}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Label"><vt:lpwstr>Intern</vt:lpwstr></property></Properties>`,
    chain: `<${x}calcChain ${of}><${x}c r="A3" i="4"/><${x}c r="B3" i="4"/><${x}c r="C3" i="4"/><${x}c r="D3" i="4"/><${x}c r="E7" i="4"/><${x}c r="C1" i="9"/></${x}calcChain>`,
  };
  const has = (part: keyof Paths) => !without.includes(part);
  const zip = new JSZip();
  odd.zip?.(zip);
  const put = (path: string, text: string) =>
    zip.file(path, odd.encoded?.(DECLARATION + text) ?? DECLARATION + text, { createFolders: false });
  const parts = (Object.keys(paths) as (keyof Paths)[]).filter(has);
  const overrides = parts.map((part) => `<Override PartName="/${paths[part]}" ContentType="${KINDS[part]}"/>`).join("");
  put(
    "[Content_Types].xml",
    edit(
      "types",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    ),
  );
  put(
    "_rels/.rels",
    relations(
      relation("rId1", "officeDocument", paths.workbook),
      has("app") ? relation("rId2", strict ? "extendedProperties" : "extended-properties", paths.app) : "",
      has("custom") ? relation("rId3", strict ? "customProperties" : "custom-properties", paths.custom) : "",
    ),
  );
  const beside = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");
  put(
    beside(paths.workbook),
    relations(
      relation("rIdA", "worksheet", paths.Blad),
      relation("rIdB", "worksheet", paths.Ander),
      has("styles") ? relation("rIdS", "styles", paths.styles) : "",
      has("strings") ? relation("rIdT", "sharedStrings", paths.strings) : "",
      has("chain") ? relation("rIdC", "calcChain", paths.chain) : "",
    ),
  );
  put(beside(paths.Blad), relations(relation("rId1", "table", paths.table)));
  for (const part of parts) put(paths[part], edit(part, texts[part]));
  return zip.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    streamFiles: odd.streamed ?? false,
    platform: "UNIX",
  });
}
