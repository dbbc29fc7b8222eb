import ExcelJS from "exceljs";
import JSZip from "jszip";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookUp } from "../../src/model/provenance/register";
import { UsageError } from "../../src/recalc/arguments";
import { parseLetterArguments } from "../../src/recalc/letter/arguments";
import { write } from "../../src/recalc/letter/write";
import { storeFromXml } from "../../src/workbook/store/store-xml";
import { findOnPath } from "../support/libreoffice";
import { faultsOf } from "../support/open-xml-sdk";
import { throughWriter } from "../support/writer";

const root = join(__dirname, "../..");
const EXAMPLE = join(root, "assets/voorbeeld-twente.xlsx");
const scratch = mkdtempSync(join(tmpdir(), "letter-"));

let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(scratch, `brieven-${folders}`);
}

const written = (...args: readonly string[]) => write(parseLetterArguments([EXAMPLE, ...args]));

async function example(change: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(EXAMPLE);
  change(book);
  const file = join(scratch, "gewijzigd.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

/** What the references of a workbook stand for. */
async function keptLetters(file: string) {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const parts = await Promise.all(zip.file(/^customXml\/item\d+\.xml$/).map((part) => part.async("string")));
  const store = parts.map(storeFromXml).find(({ plan }) => plan === "twente");
  return store && ((reference: string) => lookUp(store.letters, reference));
}

describe("a letter to Tubbergen", () => {
  const out = newFolder();
  const keep = join(scratch, "met-verwijzing.xlsx");
  let text: string;
  beforeAll(async () => {
    const { files, missing } = await written(
      "--municipality",
      "tubbergen",
      "--length",
      "half",
      "--out",
      out,
      "--keep",
      keep,
    );
    expect(missing).toEqual([]);
    expect(files).toEqual(["txt", "html", "docx"].map((extension) => join(out, `brief-Tubbergen-half.${extension}`)));
    text = readFileSync(join(out, "brief-Tubbergen-half.txt"), "utf8");
  });

  test("has its amounts, and a reference that the kept workbook resolves", async () => {
    expect(text).toMatch(/^Tubbergen ontvangt € [\d.]+ voor Mentaal Gezond Twente\./m);
    const [reference = ""] = /MGN-\w{4}-\w{4}/.exec(text) ?? [];
    const found = (await keptLetters(keep))?.(reference);
    const tubbergen = found?.basis?.municipalities.find(({ name }) => name === "Tubbergen");
    expect(text.replaceAll(".", "")).toContain(`Tubbergen ontvangt € ${tubbergen?.received} voor`);
  });

  test("prints as one clean page from Word's own form", async () => {
    const pdf = await throughWriter(readFileSync(join(out, "brief-Tubbergen-half.docx")), "letter.docx", "pdf");
    if (pdf === null || !findOnPath("pdftotext")) return;
    const file = join(scratch, "letter.pdf");
    writeFileSync(file, pdf);
    const page = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    // One form feed ends the one page.
    expect(page.split("\f")).toHaveLength(2);
    const amounts = text.match(/€ [\d.]+/g) ?? [];
    expect(amounts.length).toBeGreaterThan(10);
    // How wide a space looks is for the reader of the page to tell.
    const dense = page.replaceAll(/\s/g, "");
    for (const amount of amounts) expect(dense).toContain(amount.replaceAll(" ", ""));
  });

  test("keeps table, bold and figures when Writer takes over the page", async () => {
    const odt = await throughWriter(readFileSync(join(out, "brief-Tubbergen-half.html")), "letter.html", "odt");
    if (odt === null) return;
    const content = (await (await JSZip.loadAsync(odt)).file("content.xml")?.async("string")) ?? "";
    expect(content.match(/<table:table[ >]/g)).toHaveLength(1);
    expect(content).toMatch(/<table:table-header-rows>/);
    const words = content.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
    for (const amount of text.match(/€ [\d.]+/g) ?? []) expect(words).toContain(amount);
    expect(content).toMatch(/fo:font-weight="bold"|text:style-name="Strong_20_Emphasis"/);
  });
});

describe("a progress report", () => {
  const out = newFolder();
  const keep = join(scratch, "met-voortgang.xlsx");
  const COUNTS = join(root, "test/material/realisation/tellingen-twente.csv");
  let text: string;
  beforeAll(async () => {
    const counts = ["--realisation", COUNTS, "--today", "2026-10-31"];
    const { files } = await written("--progress", ...counts, "--out", out, "--keep", keep);
    expect(files).toEqual(["txt", "html", "docx"].map((extension) => join(out, `voortgang.${extension}`)));
    text = readFileSync(join(out, "voortgang.txt"), "utf8");
  });

  // By hand and by scipy: docs/realisatie.md.
  test("says what is met, what is at risk and for how much, and what must happen before when", () => {
    expect(text).toContain("Geteld tot en met 31 oktober 2026. 8 mijlpalen vragen aandacht");
    expect(text).toMatch(/KPI 14, verkennende gesprekken +in gevaar +510 +ten minste 650 +4% +109\.500 +98\.500/);
    expect(text).toContain("KPI 14, verkennende gesprekken, tot en met 31-12-2026: nog nodig 140, dat is 70 per maand");
    expect(text).toMatch(/KPI 4, oorspronkelijke ggz-wachtlijst +niet gehaald/);
    expect(text).toContain("KPI 28. Niet of niet volledig geteld: juli 2026 tot en met oktober 2026.");
  });

  test("bears a reference, by which the kept workbook knows what was counted", async () => {
    const [reference = ""] = /MGN-\w{4}-\w{4}/.exec(text) ?? [];
    const basis = (await keptLetters(keep))?.(reference)?.basis;
    expect(basis && "counted" in basis && basis.counted).toMatchObject({
      "KPI 14: tot nu toe": "510",
      "KPI 14: gevraagd": "650",
      "KPI 14: kans": "0.0438",
      "KPI 13: tot nu toe": null,
    });
  });

  test("is a sound document of two pages at most", async () => {
    const docx = readFileSync(join(out, "voortgang.docx"));
    expect(await faultsOf(docx, "docx")).toEqual([]);
    const pdf = await throughWriter(docx, "letter.docx", "pdf");
    if (pdf === null || !findOnPath("pdftotext")) return;
    const file = join(scratch, "voortgang.pdf");
    writeFileSync(file, pdf);
    const pages = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f");
    expect(pages.length - 1).toBeLessThanOrEqual(2);
    expect(pages.join().replaceAll(/\s/g, "")).toContain("109.50098.500");
  });
});

describe("of a progress report is told", () => {
  const TODAY = ["--today", "2026-11-28"];
  let told: string;
  beforeEach(() => {
    told = "";
    jest.spyOn(process.stderr, "write").mockImplementation((text) => {
      told += String(text);
      return true;
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test("what of a file was not read, and which scenario it is of", async () => {
    const out = newFolder();
    const counts = ["--realisation", join(root, "assets/voorbeeld-registratie.csv"), ...TODAY];
    await written("--progress", ...counts, "--set", "inflation=0.05", "--out", out);
    expect(told).toMatch(/^Let op: .*de kolom .* is niet gelezen, want/m);
    expect(told).toMatch(/^Let op: .*niet geteld, want/m);
    const text = readFileSync(join(out, "voortgang.txt"), "utf8");
    const scenario = "Plan, met gewijzigde aannames";
    expect(text).toContain(
      `De bedragen en standen zijn die van het scenario ${scenario}, niet die van Mentaal Gezond Twente zelf.`,
    );
    expect(text).toContain(`Scenario: ${scenario}. Berekend op 28 november 2026.`);
  });

  test("a cell of the sheet that does not count", async () => {
    const zip = await JSZip.loadAsync(readFileSync(join(root, "assets/voorbeeld-realisatie.xlsx")));
    const path = "xl/worksheets/sheet14.xml";
    const sheet = (await zip.file(path)?.async("string")) ?? "";
    const number = /<c r="C14"( s="\d+")?><v>\d+<\/v><\/c>/;
    expect(sheet).toMatch(number);
    zip.file(path, sheet.replace(number, '<c r="C14" t="inlineStr"><is><t>veel</t></is></c>'));
    const file = join(scratch, "realisatie.xlsx");
    writeFileSync(file, await zip.generateAsync({ type: "uint8array" }));
    const out = newFolder();
    await write(parseLetterArguments([file, "--progress", ...TODAY, "--out", out]));
    expect(told).toContain("Let op: Wat in MGN Realisatie!C14 staat is geen getal: het telt niet mee.");
    const text = readFileSync(join(out, "voortgang.txt"), "utf8");
    expect(text).toContain("Scenario: Plan. Berekend op 28 november 2026.");
    expect(text).not.toContain("van het scenario");
  });
});

test("a progress report needs counts", async () => {
  await expect(written("--progress", "--out", newFolder())).rejects.toThrow("er is niets geteld");
});

test("to every municipality, from an own template", async () => {
  const out = newFolder();
  const template = join(scratch, "eigen.txt");
  writeFileSync(template, "Beste raad van {{gemeente}}: {{voorschot}}.\n");
  await written("--all", "--template", template, "--out", out);
  expect(readdirSync(out)).toHaveLength(14 * 3);
  expect(readFileSync(join(out, "brief-Hof-van-Twente-eigen-tekst.txt"), "utf8")).toMatch(
    /^Beste raad van Hof van Twente: € [\d.]+\.\n$/,
  );
});

test("a hostile name in the workbook is only a name", async () => {
  const name = '=HYPERLINK("http://x.example","klik")<script>';
  const file = await example((book) => {
    const sheet = book.getWorksheet("Gemeenten");
    sheet?.eachRow((row) => {
      if (row.getCell(1).value === "Tubbergen") row.getCell(1).value = name;
    });
  });
  const out = newFolder();
  await write(parseLetterArguments([file, "--municipality", name, "--length", "alinea", "--out", out]));
  expect(readdirSync(out)).toContain("brief-HYPERLINK-http-x-example-klik-script-alinea.html");
  const html = readFileSync(join(out, "brief-HYPERLINK-http-x-example-klik-script-alinea.html"), "utf8");
  expect(html).toContain("=HYPERLINK(&quot;http://x.example&quot;,&quot;klik&quot;)&lt;script&gt; ontvangt");
});

describe("wrong use", () => {
  test.each([
    [["--out", "x"], "geef --municipality GEMEENTE op, of --all, of --progress"],
    [["--all", "--municipality", "Borne", "--out", "x"], "geef --municipality GEMEENTE op, of --all, of --progress"],
    [["--all"], "geef met --out de map op voor de brieven"],
    [["--all", "--out", "x", "--length", "lang"], "--length lang: kies uit alinea, half, bijlage, begroting"],
    [["nog.xlsx", "--all", "--out", "x"], "geef precies één werkmap op"],
  ])("%j", (args, message) => {
    expect(() => parseLetterArguments([EXAMPLE, ...args])).toThrow(new UsageError(message));
  });

  test("an unknown municipality: exit 64 and the list; nothing is written", () => {
    const out = newFolder();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["scripts/run.mjs", "src/recalc/letter/main.ts", EXAMPLE, "--municipality", "Zwolle", "--out", out],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(64);
    expect(stderr).toContain("Zwolle: deze gemeente staat niet in de werkmap. Kies uit:\n  Almelo\n  Borne");
    expect(existsSync(out)).toBe(false);
  });

  test("a template with a fault: its file, line and placeholder", async () => {
    const template = join(scratch, "fout.txt");
    writeFileSync(template, "# Brief\n\n{{bedrag}}\n");
    await expect(written("--all", "--template", template, "--out", newFolder())).rejects.toThrow(
      /fout\.txt kan niet worden gebruikt\.\nRegel 3: \{\{bedrag\}\} bestaat niet\./,
    );
  });
});
