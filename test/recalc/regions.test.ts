import { Workbook } from "exceljs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../../src/model/plan/plan";
import { centraalGelderland, ijsselVecht } from "../../src/plans";
import { UsageError, parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";

const HEADER = '"ID";"Geslacht";"Leeftijd";"BurgerlijkeStaat";"RegioS";"Perioden";"BevolkingOp1Januari_1"';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "regions-"));
});

/** A file in the shape of CBS table 03759ned, with any numbers. */
async function countFile(name: string, codes: readonly string[], year = 2025): Promise<string> {
  const file = join(scratch, name);
  const rows = codes.map(
    (code, index) => `1;"T001038";"10000";"T001019";"${code}";"${year}JJ00";"${20_001 + 7_919 * index}"`,
  );
  await writeFile(file, [HEADER, ...rows].join("\r\n"));
  return file;
}

async function reportOf(plan: Plan, ...args: readonly string[]): Promise<Report> {
  const file = join(__dirname, `../../assets/voorbeeld-${plan.id}.xlsx`);
  const { text, complete } = await calculate(parseArguments([file, "--json", ...args]));
  expect(complete).toBe(true);
  return JSON.parse(text) as Report;
}

async function sheetsOf(file: string): Promise<readonly string[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await readFile(file)).buffer);
  return workbook.worksheets.map(({ name }) => name).filter((name) => name.startsWith("MGN "));
}

const codesOf = (plan: Plan) => plan.municipalities.map(({ code }) => code);
const sum = (amounts: readonly (string | null)[]) => amounts.reduce((total, amount) => total + Number(amount), 0);
const PAYOUT_SHEETS = ["MGN Uitkering", "MGN Risico", "MGN SiSa"];

describe.each([
  ["IJssel-Vecht", ijsselVecht, PAYOUT_SHEETS],
  ["Centraal Gelderland", centraalGelderland, ["MGN Uitkering"]],
])("%s", (_, plan, sheets) => {
  test("with a count everything is paid, in the report and on the sheets", async () => {
    const out = join(scratch, `${plan.id}.xlsx`);
    const count = await countFile(`${plan.id}.csv`, codesOf(plan));
    const { payout, payoutState, payoutMissing, findings } = await reportOf(plan, "--count", count, "--out", out);
    expect([payoutState, payoutMissing]).toEqual(["known", null]);
    expect(payout?.municipalities.map(({ code }) => code)).toEqual(codesOf(plan));
    expect(sum(payout?.municipalities.map(({ local }) => local) ?? [])).toBe(Number(payout?.local));
    for (const { local, byMilestone } of payout?.municipalities ?? []) {
      expect(sum(byMilestone.map(({ amount }) => amount))).toBe(Number(local));
    }
    expect(findings.map(({ code }) => code)).not.toContain("table-left-out");
    expect((await sheetsOf(out)).filter((name) => PAYOUT_SHEETS.includes(name))).toEqual(sheets);
  });

  test("without one it says what is missing, and makes no empty sheets", async () => {
    const out = join(scratch, `${plan.id}-none.xlsx`);
    const { payout, payoutState, payoutMissing } = await reportOf(plan, "--out", out);
    expect([payout, payoutState]).toEqual([null, "unknown"]);
    for (const { name, code } of plan.municipalities) expect(payoutMissing).toContain(`${name} (${code})`);
    expect(payoutMissing).toMatch(/\(1\) .*Gemeente en Inwoners.* \(2\) Typ .* \(3\) .*--count/);
    expect((await sheetsOf(out)).filter((name) => PAYOUT_SHEETS.includes(name))).toEqual([]);
  });
});

test("what goes back for a KPI without an amount is unknown, in the report, on the sheets and in the text", async () => {
  const out = join(scratch, "missed.xlsx");
  const count = await countFile("missed.csv", codesOf(centraalGelderland));
  const args = ["--count", count, "--status", "3a=gemist"];
  const { payout, budget } = await reportOf(centraalGelderland, ...args, "--out", out);
  expect([payout?.repaid, payout?.localRepaid, payout?.regionalRepaid, payout?.net]).toEqual([null, null, "0", null]);
  for (const { repay, kept, repayTotal, byMilestone } of payout?.municipalities ?? []) {
    expect([repay, kept, repayTotal, ...byMilestone.map(({ repaid }) => repaid)]).toEqual(Array(6).fill(null));
  }
  expect(payout?.unpriced.flatMap(({ milestone, repaid }) => (repaid === null ? [milestone] : []))).toEqual([3]);
  expect(payout?.unpriced.filter(({ repaid }) => repaid === "0")).toHaveLength(
    centraalGelderland.milestones.length - 1,
  );
  expect(payout?.rules.repayment).toMatch(/onbekend, niet nul/);
  expect(budget.all["repaid-local"].total).toBeNull();

  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(await readFile(out)).buffer);
  const texts = (sheet: string, addresses: readonly string[]) =>
    addresses.map((address) => workbook.getWorksheet(sheet)?.getCell(address).value);
  // In all, by the municipalities, of the first one, what that keeps, and their totals.
  expect(texts("MGN Uitkering", ["B12", "B13", "E17", "G17", "E23", "G23"])).toEqual(Array(6).fill("onbekend"));
  expect(texts("MGN Mijlpalen", ["M9", "M23", "M26"])).toEqual(Array(3).fill("onbekend"));

  const file = join(__dirname, "../../assets/voorbeeld-centraal-gelderland.xlsx");
  const { text } = await calculate(parseArguments([file, ...args]));
  expect(text).toMatch(/Terug te betalen: n\.b\., waarvan lokaal n\.b\./);
  expect(text).toMatch(/Niet of niet helemaal gehaald: KPI 3a\. .* onbekend/);
});

test("a count that lacks a municipality pays nothing, and the file and who is missing are named", async () => {
  const count = await countFile("half.csv", codesOf(ijsselVecht).slice(1));
  const { payout, payoutMissing, findings } = await reportOf(ijsselVecht, "--count", count);
  expect(payout).toBeNull();
  for (const text of [payoutMissing, findings.find(({ code }) => code === "count-incomplete")?.message]) {
    expect(text).toContain("half.csv");
    expect(text).toContain("Dalfsen (GM0148)");
  }
});

test("a count of other municipalities is wrong use, and says of which", async () => {
  const count = await countFile("twente.csv", ["GM0141", "GM0147"]);
  await expect(reportOf(ijsselVecht, "--count", count)).rejects.toThrow(UsageError);
  await expect(reportOf(ijsselVecht, "--count", count)).rejects.toThrow(
    /twente\.csv.*GM0141, GM0147.*Dalfsen \(GM0148\)/,
  );
});

test("the year that was taken is told", async () => {
  const count = await countFile("later.csv", codesOf(ijsselVecht), 2026);
  const { payout } = await reportOf(ijsselVecht, "--count", count);
  const notice = payout?.notices.find(({ code }) => code === "count-day-assumed");
  expect(notice?.message).toContain("1-1-2026");
});
