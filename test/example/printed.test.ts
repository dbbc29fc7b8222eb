import { Workbook } from "exceljs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import { pagesOnPaper, recalculateWithLibreOffice } from "../support/libreoffice";
import { newFaults } from "../support/open-xml-sdk";
import { cellsOf, numberIn, rowWith, sheetOf, shown } from "../support/sheets";

jest.setTimeout(900_000);

/** `PRINTED=all` does the three examples; otherwise one. */
const EXAMPLES =
  process.env["PRINTED"] === "all"
    ? (["twente", "ijssel-vecht", "centraal-gelderland"] as const)
    : (["twente"] as const);

/** How many pages a sheet of ours may take: one page wide, and no smaller than can be read. */
const MOST_PAGES: Readonly<Record<string, number>> = {
  "MGN Samenvatting": 1,
  "MGN Businesscase": 4,
  "MGN Uitkering": 3,
  "MGN Mijlpalen": 2,
  "MGN Risico": 3,
  "MGN Meerjarenraming": 5,
  // A line a municipality, year and milestone.
  "MGN SiSa": 20,
  "MGN Vaststelling": 2,
  "MGN Wachtlijst": 1,
  "MGN Controle": 6,
  "MGN Logboek": 1,
};

describe.each(EXAMPLES)("the example of %s, with our sheets", (region) => {
  let folder: string;
  let input: Uint8Array;
  let saved: Uint8Array;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "printed-"));
    const [from, to] = [join(__dirname, `../../assets/voorbeeld-${region}.xlsx`), join(folder, "uit.xlsx")];
    await calculate(parseArguments([from, "--out", to]));
    [input, saved] = [new Uint8Array(await readFile(from)), new Uint8Array(await readFile(to))];
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("shows no error in any cell once LibreOffice calculated every formula anew, without the add-in", async () => {
    const there = await recalculateWithLibreOffice(saved);
    if (there === null) return;
    const cells = cellsOf(there);
    const wrong = cells.flatMap((cell) => {
      const value = shown(cell);
      const isError = typeof value === "object" && value !== null && "error" in value;
      return isError ? [`${cell.worksheet.name}!${cell.address}: ${String(value.error)}`] : [];
    });
    expect(
      cells.filter(({ worksheet, formula }) => worksheet.name.startsWith("MGN ") && formula).length,
    ).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
    // The workbook's own overview says the result in thousands: the region's figures, no formula of ours.
    if (region !== "twente") return;
    const printed = numberIn(sheetOf(there, "Overzicht businesscase"), "I22");
    const summary = sheetOf(there, "MGN Samenvatting");
    expect(numberIn(summary, "G4") / 1000).toBeCloseTo(printed, 2);
    expect(shown(summary.getCell("A5"))).toBe("De baten zijn hoger dan de kosten.");
    // The milestones that the documents say are met: 155 and 437.
    const asked = rowWith(summary, "A", "Mijlpaal 4");
    expect(["C", "D"].map((column) => shown(summary.getCell(`${column}${asked}`)))).toEqual([155, "ja"]);
  });

  it("asks for no function of ours in any cell", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(saved.slice().buffer);
    const own = workbook.worksheets.filter(({ name }) => name.startsWith("MGN "));
    expect(own.length).toBeGreaterThan(4);
    const formulas = cellsOf(workbook).filter(({ formula }) => formula);
    const asking = formulas.filter(({ formula }) => /MGN[._]/.test(formula.replace(/'[^']*'!/g, "")));
    expect(asking.map(({ worksheet, address }) => `${worksheet.name}!${address}`)).toEqual([]);
  });

  it("is one page wide on each sheet, with a footer on each page and every number in full", async () => {
    const pages = await pagesOnPaper(saved);
    if (pages === null) return;
    const sheets = pages.map((page) => /· (MGN \p{L}+)/u.exec(page.trimEnd().split("\n").at(-1) ?? "")?.[1] ?? null);
    const first = sheets.findIndex((sheet) => sheet !== null);
    // All of our sheets stand behind those of the workbook.
    expect(sheets.slice(first)).not.toContain(null);
    const counts = new Map<string, number>();
    for (const sheet of sheets) if (sheet !== null) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    expect([...counts].filter(([sheet, count]) => count > (MOST_PAGES[sheet] ?? 0))).toEqual([]);
    expect(pages.slice(first).filter((page) => page.includes("###"))).toEqual([]);
  });

  it("has no fault that Microsoft's Open XML SDK finds", async () => {
    expect(await newFaults(input, saved, "xlsx")).toEqual([]);
  });
});
