import ExcelJS from "exceljs";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { twente } from "../../src/plans";
import published from "../../src/plans/twente/published.json";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";
import { twenteFigures } from "../support/twente-figures";

const root = join(__dirname, "../..");
const EXAMPLE = join(root, "assets/voorbeeld-twente.xlsx");
const scratch = mkdtempSync(join(tmpdir(), "recalc-"));

/** The command as a script calls it. */
function recalc(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "src/recalc/main.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** The same without a process of its own. */
async function reportOf(...args: readonly string[]): Promise<Report> {
  const { text, complete } = await calculate(parseArguments([...args, "--json"]));
  expect(complete).toBe(true);
  return JSON.parse(text) as Report;
}

function row(report: Report, id: string) {
  const found = report.rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

function thousands(amount: string | null): number {
  return Math.round(Number(amount) / 1000) + 0;
}

/** The example with some cells changed, as a new file. */
async function exampleWith(change: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(EXAMPLE);
  change(book);
  const file = join(scratch, `${Math.random().toString(36).slice(2)}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

describe("the example, headless", () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOf(EXAMPLE);
  });

  test("every input is linked, with certainty and a reason, to a cell that holds the published value", () => {
    expect(report.missing).toEqual([]);
    expect(report.links.map(({ input }) => input).sort()).toEqual(twente.inputs.map(({ id }) => id).sort());
    for (const { certainty, why } of report.links) {
      expect(certainty).toBeGreaterThanOrEqual(0.8);
      expect(why).toMatch(/\.$/);
    }
    expect(report.links.find(({ input }) => input === "inflow")).toMatchObject({
      sheet: "Algemene input",
      value: 12046,
    });
  });

  test("every row equals the model on the published figures, and the published table to the thousand", () => {
    const model = evaluate(twente, twenteFigures());
    expect(report.rows.map(({ id, amounts }) => [id, amounts.map(Number)])).toEqual(
      model.rows.map(({ row: { id }, amounts }) => [id, amounts.map((amount) => amount?.toNumber())]),
    );
    for (const line of published.impact) {
      const definition = twente.rows.find(({ label, kind }) => kind === "impact" && label === line.label);
      const years: Record<string, number> = line.years;
      expect(row(report, definition?.id ?? "").amounts.map(thousands)).toEqual(twente.years.map((year) => years[year]));
    }
  });

  test("who pays for it, when it pays back, and what it is worth are the model's", () => {
    const { funding, recurring, presentValue } = evaluate(twente, twenteFigures());
    expect(report.funding).toMatchObject({
      years: [2025, 2026, 2027],
      iza: funding?.iza?.toFixed(),
      spuk: funding?.spuk?.toFixed(),
      requested: { total: { total: funding?.requested.total.total?.toFixed() } },
      outside: { structural: { sd: funding?.outside.structural.sd?.toFixed() } },
    });
    expect(report.recurring.years.map(({ year, total }) => [year, total])).toEqual(
      recurring.years.map(({ year, total }) => [year, total?.toFixed()]),
    );
    expect(report).toMatchObject({ turnsPositive: 2028, paidBack: 2029, paidBackWithinFiveYears: true });
    expect(report.presentValue).toMatchObject({ baseYear: 2025, total: presentValue?.total?.toFixed() });
    expect(report.presentValue?.years.map(({ rate }) => rate)).toEqual(
      presentValue?.years.map(({ rate }) => rate?.toFixed()),
    );
  });

  test("both targets are met", () => {
    expect(report.waitList.targets).toMatchObject([
      { milestone: 4, date: "2026-07-01", required: "155", computed: "155.0872", met: true },
      { milestone: 5, date: "2027-07-01", required: "437", computed: "437.3634", met: true },
    ]);
  });

  test("the fourteen shares are exactly the local SPUK, by the computed total of inhabitants", () => {
    const { municipalities = [], regional, spuk, iza, total } = report.payout ?? {};
    expect(municipalities).toHaveLength(14);
    const local = municipalities.reduce((sum, { local: share }) => sum + Number(share), 0);
    expect(local + Number(regional)).toBe(Number(spuk));
    expect([iza, spuk, total]).toEqual(["7700500", "8573500", "16274000"]);
    expect(Number(municipalities.find(({ name }) => name === "Almelo")?.share)).toBeCloseTo(74776 / 643153, 12);
  });

  test("a finding names the wrong total of inhabitants; the milestones' printed totals are rounding", () => {
    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([
      { code: "total-mismatch", sheet: "Gemeenten", address: "B20", printed: "654153", computed: "643153" },
    ]);
    const rest = report.findings.filter(({ severity }) => severity === "rounding");
    expect(rest.every(({ code }) => code === "total-mismatch")).toBe(true);
    expect(rest.filter(({ sheet }) => sheet === "KPI's").map(({ address }) => address)).toEqual(["F53", "H53", "I53"]);
  });

  test("what the plan says of itself and does not hold is found by rule", () => {
    const warnings = report.findings.filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ code, printed, computed }) => [code, printed, computed])).toEqual([
      ["late-assessment", undefined, undefined],
      ["effort-share", "0.7", expect.stringMatching(/^0\.7437/)],
      ["result-not-better", expect.stringMatching(/^-59727/), expect.stringMatching(/^-59734/)],
      ["funding-mismatch", "8575000", "8573500"],
      ["same-cost-differs", "1355000", "1237000"],
      ["recurring-cost", "752000", "786500"],
      ["recurring-cost", "1377000", expect.stringMatching(/^14626/)],
      ["split-differs", "652000", "591000"],
      ["volume-differs", "100", "120.46"],
      ["volume-differs", "414", "552"],
      ["volume-differs", "400", "438"],
      ["volumes-miss-target", "155", expect.stringMatching(/^136\.5/)],
      ["volumes-miss-target", "437", expect.stringMatching(/^394\.7/)],
    ]);
  });
});

describe("changed inputs", () => {
  test("wait-weeks moves the two wait-list rows and nothing else", async () => {
    const before = await reportOf(EXAMPLE);
    const after = await reportOf(EXAMPLE, "--set", "wait-weeks=18,17,16,15,14");
    const moved = after.rows.filter((now) => now.total !== row(before, now.id).total).map(({ id }) => id);
    expect(moved).toEqual(["vg.waitlist-sd", "vg.waitlist-zvw"]);
  });

  test("a scenario file and --set agree; the new file holds the change, the old file does not", async () => {
    const original = readFileSync(EXAMPLE);
    const scenario = join(scratch, "scenario.json");
    writeFileSync(scenario, '{ "name": "Inflatie 4%", "inputs": { "inflation": 0.04 } }');
    const out = join(scratch, "out.xlsx");
    const fromScenario = await reportOf(EXAMPLE, "--scenario", scenario, "--out", out);
    expect(fromScenario.rows).toEqual((await reportOf(EXAMPLE, "--set", "inflation=0.04")).rows);
    expect(readFileSync(EXAMPLE).equals(original)).toBe(true);
    // The links come from the file now.
    expect((await reportOf(out)).rows).toEqual(fromScenario.rows);

    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(out);
    const results = book.worksheets.map(({ name }) => name).filter((name) => name.startsWith("MGN "));
    // The log comes with the first write, wherever that puts it.
    expect(results).toContain("MGN Logboek");
    expect(results.filter((name) => name !== "MGN Logboek")).toEqual([
      "MGN Samenvatting",
      "MGN Businesscase",
      "MGN Uitkering",
      "MGN Mijlpalen",
      "MGN Risico",
      "MGN Meerjarenraming",
      "MGN SiSa",
      "MGN Vaststelling",
      "MGN Wachtlijst",
      "MGN Controle",
    ]);
  });
});

describe("exit codes", () => {
  test("64 for wrong use, with the usage", () => {
    const { status, stdout, stderr } = recalc(EXAMPLE, "--set", "inflatie=1");
    expect(status).toBe(64);
    expect(stdout).toBe("");
    expect(stderr).toContain("Gebruik: npm run");
  });

  test.each([
    ["a file that is not there", () => join(scratch, "nergens.xlsx")],
    [
      "a file that is no workbook",
      () => {
        const file = join(scratch, "tekst.xlsx");
        writeFileSync(file, "geen werkmap");
        return file;
      },
    ],
  ])("3 for %s, with a sentence", (_, file) => {
    const { status, stdout, stderr } = recalc(file(), "--json");
    expect(status).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toContain("kan niet worden geopend");
  });

  test("2 when inputs are missing, each named, and what could be done is printed", async () => {
    const file = await exampleWith((book) => book.removeWorksheet(book.getWorksheet("Input DOCO")?.id ?? -1));
    const { status, stdout } = recalc(file, "--json");
    expect(status).toBe(2);
    const report = JSON.parse(stdout) as Report;
    expect(report.missing.map(({ input }) => input).sort()).toEqual(["doco-cases", "doco-share", "doco-value"]);
    expect(report.missing.every(({ message }) => message.length > 20)).toBe(true);
    expect(row(report, "vg.prevented").total).not.toBeNull();
    expect(row(report, "doco.prevented").total).toBeNull();
  });
});

test("a workbook of another kind comes out calculated, and nothing is added to it", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Blad1");
  sheet.getCell("A1").value = { formula: "MGN.VOORKOMEN(100,0.1,3000)" };
  sheet.getCell("A2").value = { formula: "A1*2" };
  const [file, out] = [join(scratch, "functies.xlsx"), join(scratch, "functies-uit.xlsx")];
  await book.xlsx.writeFile(file);
  await expect(calculate(parseArguments([file, "--out", out]))).rejects.toThrow(
    /lijkt niet op een businesscase van een plan .* Mentaal Gezond Twente/,
  );

  const after = new ExcelJS.Workbook();
  await after.xlsx.readFile(out);
  expect(after.worksheets.map(({ name }) => name)).toEqual(["Blad1"]);
  expect(["A1", "A2"].map((address) => after.worksheets[0]?.getCell(address).result)).toEqual([-30000, -60000]);
});

test.each([
  ["empty", []],
  ["of something else", [["Begroting sportpark"], ["Inflatie", 0.02], ["Kosten", 1000], ["Enschede", 12]]],
])(
  "a workbook that is no business case is told in a sentence, and ends in another code than 0: %s",
  async (name, rows) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Blad1").addRows(rows as unknown[][]);
    const file = join(scratch, `${name}.xlsx`);
    await book.xlsx.writeFile(file);
    const { status, stdout, stderr } = recalc(file);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain(
      "Deze werkmap lijkt niet op een businesscase van een plan dat deze invoegtoepassing kent.",
    );
    // Whoever says which plan it is, is answered.
    expect(recalc(file, "--plan", "twente")).toMatchObject({ status: 2 });
  },
);

test("the command prints one object", async () => {
  const { status, stdout, stderr } = recalc(EXAMPLE, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual(await reportOf(EXAMPLE));
});

test("without --json it is a page of Dutch text", () => {
  const { status, stdout } = recalc(EXAMPLE);
  expect(status).toBe(0);
  expect(stdout).toMatch(/Resultaat .*−3\.8\d\d/);
  expect(stdout).toContain("Mijlpaal 4 (1-7-2026): gevraagd 155, berekend 155,1, wordt volgens het plan gehaald");
});
