import { Workbook, type Worksheet } from "exceljs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { ReportedRealisation } from "../../src/recalc/report-realisation";
import { pagesOnPaper } from "../support/libreoffice";
import { newFaults } from "../support/open-xml-sdk";
import { rowWith, rowsWith, sheetOf, shown } from "../support/sheets";

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-realisatie.xlsx");

/** Twente with counts up to 31 October 2026; the headless line of the README, on the workbook's own sheet. */
let folder: string;
let saved: Uint8Array;
let sheet: Worksheet;
let realisation: ReportedRealisation;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "realisatie-"));
  const out = join(folder, "uit.xlsx");
  const line = [EXAMPLE, "--realisation", EXAMPLE, "--today", "2026-10-31", "--out", out, "--json"];
  const { text, complete } = await calculate(parseArguments(line));
  expect(complete).toBe(true);
  realisation = (JSON.parse(text) as { readonly realisation: ReportedRealisation }).realisation;
  saved = new Uint8Array(await readFile(out));
  const workbook = new Workbook();
  await workbook.xlsx.load(saved.slice().buffer);
  sheet = sheetOf(workbook, "MGN Voortgang");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("holds what its makers say took place", () => {
  const realised = (nr: number) => {
    const milestone = realisation.milestones.find((each) => each.milestone === nr);
    return milestone?.kind === "measured" ? milestone.realised : undefined;
  };
  expect(realisation.until).toBe("2026-10-31");
  // The registration's generator: 610 talks. By hand: 38 + 41 + 36 + 14, 205 + 222 + 214 + 76, and 1.200 − 1.044.
  expect([14, 28, 42, 4].map(realised)).toEqual(["610", "129", "717", "156"]);
});

test("MGN Voortgang tells it, with the money to the euro", () => {
  expect(shown(sheet.getCell("A4"))).toContain("Geteld tot en met 31 oktober 2026.");
  const total = rowWith(sheet, "A", "Samen");
  const { spuk } = realisation.stakes ?? {};
  expect(["B", "C", "D"].map((column) => shown(sheet.getCell(`${column}${total}`)))).toEqual(
    [spuk?.atStake, spuk?.expected, spuk?.unknown].map(Number),
  );
  const [consults = 0] = rowsWith(sheet, "A", "KPI 43, consultvragen vanuit het sociaal domein");
  // What the plan prints of KPI 43.
  expect(["B", "F", "G"].map((column) => shown(sheet.getCell(`${column}${consults}`)))).toEqual([
    "in gevaar",
    248000,
    223000,
  ]);
});

test("is one page, with every number in full, and sound", async () => {
  expect(await newFaults(new Uint8Array(await readFile(EXAMPLE)), saved, "xlsx")).toEqual([]);
  const pages = await pagesOnPaper(saved);
  if (pages === null) return;
  const own = pages.filter((page) => page.includes("· MGN Voortgang"));
  expect(own).toHaveLength(1);
  expect(own.join()).not.toContain("###");
});
