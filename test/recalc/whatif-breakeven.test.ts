import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Decimal } from "../../src/model/money/decimal";
import { breakeven } from "../../src/model/whatif/breakeven/breakeven";
import { tornado } from "../../src/model/whatif/sensitivity/tornado";
import { twente } from "../../src/plans";
import { UsageError } from "../../src/recalc/usage-error";
import { answer } from "../../src/recalc/whatif/answer";
import { parseWhatIf } from "../../src/recalc/whatif/arguments";
import type { OpenedPlan } from "../../src/recalc/whatif/command";
import { outcome } from "../model/whatif/support";
import { twenteFigures } from "../support/twente-figures";

const root = join(__dirname, "../..");
const EXAMPLE = join(root, "assets/voorbeeld-twente.xlsx");

const figures = twenteFigures();

const throughSheet = () => Promise.reject(new Error("these questions run nothing through a sheet"));

/** The question as a command line, of the published plan: what opening a workbook adds is tested once. */
async function asked(...words: readonly string[]): Promise<unknown> {
  const { command, args } = parseWhatIf(["IN.xlsx", ...words]);
  const opened: Partial<OpenedPlan> = {
    plan: twente,
    figures,
    workbook: figures,
    chosen: [],
    known: [],
    today: "2026-01-01",
    throughSheet,
  };
  const { json, text } = await command.run(args, opened as OpenedPlan);
  expect(text).toContain("Mentaal Gezond Twente");
  return JSON.parse(JSON.stringify(json));
}

test("the command prints the plan's own questions with their answers", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "src/recalc/whatif/main.ts", EXAMPLE, "breakeven"],
    { cwd: root, encoding: "utf8" },
  );
  expect(status).toBe(0);
  expect(stdout).toContain("Bij welke uitrol worden de mijlpalen 4 en 5 (daling van de wachtlijst) nog net gehaald?");
  expect(stdout).toContain(
    "Beide mijlpalen worden net gehaald bij 99,87% van de geplande uitrol: er is bijna geen speling.",
  );
  expect(stdout).toContain("wordt binnen de grenzen van Inflatie (NZa) nergens € 0.");
});

test("a break-even from a workbook is the model's own, to the last digit", async () => {
  const words = ["--input", "adoption", "--outcome", "wait-list milestone 5", "--threshold", "437"];
  const own = breakeven(twente, figures, {
    input: "adoption",
    outcome: outcome(twente, "wait-list milestone 5", "all", figures.milestones),
    threshold: new Decimal(437),
  });
  const { text, complete } = await answer(parseWhatIf([EXAMPLE, "breakeven", ...words, "--json"]));
  expect(complete).toBe(true);
  expect(JSON.parse(text)).toMatchObject({
    plan: "Mentaal Gezond Twente",
    breakeven: { vary: "factor", verdict: "found", linear: true, answers: [{ x: own.answers[0]?.x.toFixed() }] },
  });
});

test("a year of a series, and two inputs as a line", async () => {
  expect(await asked("breakeven", "--input", "adoption", "--vary", "2028")).toMatchObject({
    breakeven: { vary: "2028", answers: [{ withinBounds: true }] },
  });
  expect(await asked("breakeven", "--input", "inflow", "--along", "talk-share=0.2,0.25")).toMatchObject({
    x: { input: "talk-share", vary: "value" },
    points: [{ verdict: "found" }, { verdict: "found" }],
  });
});

test("a tornado is the model's own, with what one unit does", async () => {
  const own = tornado(twente, figures, outcome(twente, "result"), { percent: 20, top: 3 });
  expect(await asked("tornado", "--percent", "20", "--top", "3")).toMatchObject({
    base: own?.base.toFixed(),
    bars: own?.bars.map(({ range, atLow, atHigh }) => ({
      input: range.input.id,
      basis: "percent",
      atLow: atLow.toFixed(),
      atHigh: atHigh.toFixed(),
    })),
  });
});

test("what could make milestone 5 fail, a spider and a table of two inputs", async () => {
  expect(await asked("reverse", "--milestone", "5")).toMatchObject({
    threshold: "437",
    demand: "at-least",
    holds: true,
    threats: expect.arrayContaining([
      expect.objectContaining({ input: "adoption", basis: "published", failsAlone: true }),
    ]),
    worst: { fails: true },
  });
  expect(await asked("spider", "--inputs", "inflation", "--percents=-10,0")).toMatchObject({
    percents: ["-10", "0"],
    lines: [{ input: "inflation" }],
  });
  expect(await asked("two-way", "--x", "inflow=10000,12046", "--y", "inflation=0.02", "--year", "2027")).toMatchObject({
    outcome: { id: "total.result 2027" },
    x: { values: ["10000", "12046"] },
  });
});

test.each([
  [["breakeven", "--input", "nothing"], "kent het plan"],
  [["breakeven", "--threshold", "3"], "geef ook met --input op"],
  [["breakeven", "--input", "inflation", "--vary", "2026"], "kies factor, value"],
  [["breakeven", "--input", "inflation", "--threshold", "drie"], "geen getal"],
  [["breakeven", "--input", "inflation", "--along", "inflow=12.046"], "duizendtallen of decimalen"],
  [["two-way", "--x", "price-level=2025.5", "--y", "inflation=0.02"], "2025.5 is geen jaar"],
  [["tornado", "--outcome", "winst"], 'kies uit "total.result"'],
  [["tornado", "--year", "2031"], "kies voor total.result uit 2025"],
  [["two-way", "--x", "inflow"], "--y"],
  [["two-way", "--x", "inflow", "--y", "inflow"], "twee verschillende"],
  [["reverse", "--demand", "most"], "at-least of at-most"],
])("%j is refused in Dutch", async (words, message) => {
  const refused: unknown = await asked(...words).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  expect(String(refused)).toContain(message);
});
