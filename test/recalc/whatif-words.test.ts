import { join } from "node:path";
import { UsageError } from "../../src/recalc/usage-error";
import { answer } from "../../src/recalc/whatif/answer";
import { parseWhatIf } from "../../src/recalc/whatif/arguments";

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");

const textOf = async (...args: readonly string[]) => (await answer(parseWhatIf([EXAMPLE, ...args]))).text;

test("a tornado under a scenario tells the scenario and the plan, and ranges that nobody published are an assumption", async () => {
  const text = await textOf("tornado", "--scenario", "Inflatie 4%", "--top", "3");
  expect(text).toMatch(/Nu is scenario “Inflatie 4%”: −€ [\d.]+; het plan: −€ 3\.822\.060\./);
  expect(text).toContain("aanname: ±10%; geen bandbreedte gepubliceerd");
  expect(await textOf("tornado", "--same", "--top", "3")).toContain("±10%, voor elke aanname gelijk");
});

test("a simulation says where the plan lies, and on how many assumed ranges its chance rests", async () => {
  const text = await textOf(
    "simulate",
    "--runs",
    "1000",
    "--vary",
    "inflation",
    "--vary",
    "inflow",
    "--vary",
    "price-multi",
  );
  expect(text).toMatch(/volgens het plan −€ [\d.]+, op het \d+e percentiel: \d+% van de trekkingen komt lager uit/);
  expect(text).toMatch(/kans op een baat [\d,]+% \(aanname: (alle 3|2 van de 3) bandbreedtes\)/);
});

test("scenarios together, with what each adds and whether that is better", async () => {
  const text = await textOf("combine", "--scenario", "Trage adoptie", "--scenario", "Inflatie 4%");
  expect(text).toMatch(/Trage adoptie: \+€ [\d.]+, slechter\nInflatie 4%: [+−]€ [\d.]+, (slechter|beter)\nSamen: /);
  await expect(textOf("combine", "--scenario", "Trage adoptie")).rejects.toThrow(UsageError);
});

test("what is of no year is not told as that of a year", async () => {
  const requested = ["--outcome", "funding.requested"] as const;
  await expect(textOf("tornado", ...requested, "--year", "2026")).rejects.toThrow(UsageError);
  await expect(textOf("simulate", "--runs", "1000", "--outcome", "funding.requested:2026")).rejects.toThrow(
    "laat 2026 weg",
  );
  expect(await textOf("tornado", ...requested, "--top", "1")).toContain("Gevraagd");
});
