import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { readActuals } from "../../src/recalc/actuals-file";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { ReportedRealisation } from "../../src/recalc/report-realisation";
import { twente } from "../../src/plans";

const ASSETS = join(__dirname, "../../assets");
const REGISTRATION = join(ASSETS, "voorbeeld-registratie.csv");

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "registratie-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (file: string, answers: readonly string[] = []) => readActuals(file, twente, [], "2026-11-28", answers);

test("an export of a registration says where the plan stands, and what of it was not read", async () => {
  const args = [
    join(ASSETS, "voorbeeld-twente.xlsx"),
    "--realisation",
    REGISTRATION,
    "--today",
    "2026-11-28",
    "--json",
  ];
  const { realisation } = JSON.parse((await calculate(parseArguments(args))).text) as {
    readonly realisation: ReportedRealisation;
  };
  const fourteenth = realisation.milestones.find(({ milestone }) => milestone === 14);
  // By hand, of what the generator says took place in 2026 (test/workbook/realisation/example.test.ts counts the same).
  expect(fourteenth).toMatchObject({ target: "650", realised: "610" });
  const said = realisation.remarks.join("\n");
  expect(said).toMatch(/de kolom .* is niet gelezen, want/);
  expect(said).toMatch(/niet geteld, want/);
  const planted = (await readFile(REGISTRATION, "utf8"))
    .split(/\r?\n/)[5]
    ?.split(";")
    .filter((cell) => /\S+ \S+/.test(cell));
  for (const cell of planted ?? []) expect(said).not.toContain(cell);
});

test("what is not certain is asked, and counted once it is answered", async () => {
  const file = join(folder, "vraag.csv");
  // Days that may be written in either order, in all rows; three rows, in April, May and June where the day is first.
  const rows = ["03/04/2026;sociaal domein", "04/05/2026;geen", "05/06/2026;geen"];
  await writeFile(file, ["datum gesprek;verwijzing", ...rows, ""].join("\r\n"));
  await expect(read(file)).rejects.toThrow(/dit is niet zeker\. Vraag 1: .*precies één keer.*\n {2}--answer 1=yes/s);
  await expect(read(file, ["1=yes"])).rejects.toThrow(/Vraag 2: Hoe moeten de datums worden gelezen\?/);
  await expect(read(file, ["1=misschien"])).rejects.toThrow("--answer 1=misschien past niet. Vraag 1: ");
  const { until, counts } = await read(file, ["1=yes", "2=dmy"]);
  expect(until).toBe("2026-06-05");
  expect(
    counts.filter(({ measure }) => measure === "talks").map(({ period, amount }) => [period, amount.toNumber()]),
  ).toEqual(["2026-04", "2026-05", "2026-06"].map((period) => [period, 1]));
  await expect(read(file, ["1=yes", "2=dmy", "3=yes"])).rejects.toThrow("Er is niets meer te vragen");
});

test("a workbook with a table of counts is read, and one without says so", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("Cijfers");
  sheet.addRows([
    ["Maand", "Aantal verkennende gesprekken"],
    ["jan 2026", 30],
    ["feb 2026", 0],
    ["mrt 2026", null],
  ]);
  const [full, empty] = [join(folder, "tellingen.xlsx"), join(folder, "leeg.xlsx")];
  await book.xlsx.writeFile(full);
  const { until, counts } = await read(full);
  // Nobody counted in March: that is unknown, and February is nil.
  expect(counts.map(({ measure, period, amount }) => [measure, period, amount.toNumber()])).toEqual([
    ["talks", "2026-01", 30],
    ["talks", "2026-02", 0],
  ]);
  expect(until).toBe("2026-02-28");
  const nothing = new Workbook();
  nothing.addWorksheet("Blad1").addRow(["tekst"]);
  await nothing.xlsx.writeFile(empty);
  await expect(read(empty)).rejects.toThrow("er is niets geteld");
});
