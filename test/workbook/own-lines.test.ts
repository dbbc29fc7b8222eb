import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluate } from "../../src/model/evaluation/evaluate";
import type { Finding } from "../../src/model/plan/finding";
import type { Plan } from "../../src/model/plan/plan";
import { applyScenario } from "../../src/model/whatif/scenario/apply-scenario";
import { readyMade } from "../../src/model/whatif/scenario/ready-made";
import { centraalGelderland, ijsselVecht, twente } from "../../src/plans";
import { dependsOnCells, type Grid } from "../../src/workbook/cells/grid";
import { connectCells } from "../../src/workbook/connect/connect";
import { heldOutSuite, tunedSuite } from "../material/rearranged/suite";
import { smallPlan } from "../support/small-plan";
import { shown } from "./support/expectations";
import { exampleGrids, formula, grid, type TestCell } from "./support/grids";
import { openWorkbook, type Workbench } from "./support/workbench";

const isOwn = ({ code }: Finding) => code === "own-row-differs";

function findingsIn(plan: Plan, grids: readonly Grid[]): readonly Finding[] {
  return evaluate(plan, connectCells(plan, grids).figures).findings.filter(isOwn);
}

describe("in the examples as they stand", () => {
  test.each([
    ["voorbeeld-twente.xlsx", twente, 40],
    ["voorbeeld-ijssel-vecht.xlsx", ijsselVecht, 40],
    // Its two rows that are calculated are linked: what is read is no second figure.
    ["voorbeeld-centraal-gelderland.xlsx", centraalGelderland, 0],
  ])("%s says of its own rows what the plan says", async (file, plan, lines) => {
    const grids = await exampleGrids(file);
    expect(connectCells(plan, grids).figures.ownLines?.length ?? 0).toBeGreaterThanOrEqual(lines);
    expect(findingsIn(plan, grids)).toEqual([]);
  });

  test("no scenario of the plan makes its own rows differ", async () => {
    const { figures } = connectCells(twente, await exampleGrids());
    for (const scenario of readyMade(twente, figures)) {
      const under = evaluate(twente, applyScenario(twente, figures, scenario).figures);
      expect(under.findings.filter(isOwn)).toEqual([]);
    }
  });
});

test("a hundred and twenty workbooks with the inputs elsewhere, old versions and decoys have no row that differs", () => {
  for (const { plan, grids, name, truth } of [...tunedSuite(), ...heldOutSuite()]) {
    // The results of one with more years than the plan are made with each amount under another year than its own.
    const isShifted = truth.some(({ kinds }) => kinds.includes("more years"));
    const told = findingsIn(plan, grids).filter(
      ({ place }) => !(isShifted && /^Result(?:aten|s)$/.test(place?.sheet ?? "")),
    );
    expect([name, told]).toEqual([name, []]);
  }
});

describe("in an example of which a row is changed", () => {
  let bench: Workbench;
  afterEach(() => bench.close());
  const open = async (file: string) => {
    bench = await openWorkbook(await readFile(join(__dirname, "../../assets", file)));
  };
  const own = () => shown(bench).findings.filter(isOwn);
  const YEARS = ["D", "E", "F", "G", "H"];

  test("amounts typed over a row are told with their place, and so is the result that follows from them", async () => {
    await open("voorbeeld-twente.xlsx");
    // −100.000 where the cells count thousands of euros: € 100 million.
    for (const column of YEARS) await bench.type("Impact", `${column}8`, -100_000);
    await bench.session.connect();
    const [result, row, ...others] = own();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ severity: "error", place: { sheet: "Impact", address: "D8:H8" } });
    // By hand: talks 120,46 × 10% × (€ 3.000 − € 1.000) = € 24.092 in 2025, the plan's own example; 100.000.000 − 24.092.
    expect(row?.message).toBe(
      'Impact!D8:H8 heeft voor "Verschuiving van multi- naar monodisciplinaire ggz" −€ 100.000.000 in 2025; volgens het plan en uw gegevens is het −€ 24.092 (verschil € 99.975.908). Ook in 2026, 2027, 2028 en 2029 is er verschil.',
    );
    // 500.000.000 − 2.253.053, the total of the row in the workbook.
    expect(row?.consequence?.text).toContain("€ 497.746.947 gunstiger");
    expect(row?.consequence?.amount?.toFixed(0)).toBe("-497746947");
    expect(result).toMatchObject({ place: { sheet: "Overzicht businesscase", address: "D22:H22" } });
    expect(result?.message).toContain("Dat komt door regels die hier ook zijn genoemd.");

    // A what-if is of the plan: what the workbook says of itself is as wrong as before.
    const { figures } = bench.session.state().connection ?? {};
    if (figures === undefined) throw new Error("nothing is connected");
    const [scenario] = readyMade(twente, figures);
    if (scenario === undefined) throw new Error("the plan has no scenario");
    const under = evaluate(twente, applyScenario(twente, figures, scenario).figures);
    expect(under.findings.filter(isOwn)).toEqual([result, row]);
    // Where an input of the row is unknown, nothing is known to compare with; other rows do not mind.
    const inputs = new Map([...figures.inputs].filter(([id]) => id !== "price-mono"));
    const without = evaluate(twente, { ...figures, inputs, connected: { ...figures.connected, inputs } });
    expect(without.findings.filter(isOwn)).toEqual([]);
  });

  test("a row of formulas that come to a tenth less is told as calculated", async () => {
    await open("voorbeeld-twente.xlsx");
    const impact = (await exampleGrids()).find(({ name }) => name === "Impact");
    for (const [index, column] of YEARS.entries()) {
      const old = String(impact?.formulas[7]?.[3 + index] ?? "");
      expect(dependsOnCells(old)).toBe(true);
      await bench.type("Impact", `${column}8`, `=(${old.slice(1)})*0.9`);
    }
    await bench.session.connect();
    const [result, row, ...others] = own();
    expect(others).toEqual([]);
    // 90% of 807.173 is 726.456; the largest difference is in the last year.
    expect(row?.message).toContain("rekent voor");
    expect(row?.message).toContain("−€ 726.456 in 2029; volgens het plan en uw gegevens is het −€ 807.173");
    expect(row?.severity).toBe("error");
    expect(result?.place?.sheet).toBe("Overzicht businesscase");
  });

  test("benefits that another sheet shows as positive are told once, in the sheet that calculates them", async () => {
    await open("voorbeeld-ijssel-vecht.xlsx");
    const sheet = (await exampleGrids("voorbeeld-ijssel-vecht.xlsx")).find(({ name }) => name === "Berekening");
    for (const [index, column] of ["C", "D", "E", "F", "G"].entries()) {
      const old = String(sheet?.formulas[34]?.[2 + index] ?? "");
      await bench.type("Berekening", `${column}35`, `=(${old.slice(1)})*0.9`);
    }
    await bench.session.connect();
    const places = own().map(({ place }) => place);
    expect(places).toEqual([
      { sheet: "MKBA", address: "C8:G8" },
      { sheet: "Berekening", address: "C35:G35" },
    ]);
    // 2.974.028 × 0,9 = 2.676.626: a benefit less, so the result is worse.
    expect(own()[1]?.message).toContain("−€ 2.676.626 in 2029; volgens het plan en uw gegevens is het −€ 2.974.028");
    expect(own()[1]?.consequence?.text).toContain("ongunstiger");
  });
});

describe("in a workbook of one's own", () => {
  const inputs = grid("Invoer", [
    ["Aanname", "Eenheid", 2025, 2026],
    ["Aantal gesprekken per jaar", "personen", 100, 300],
    ["Kosten programmaorganisatie", "€", 90000, 80000],
    [],
    ["Kosten behandeltraject ggz", "€", 3000],
    ["Inflatie (NZa)", "%", 0.028],
    ["Prijspeil (basisjaar)", "jaar", 2025],
  ]);
  /** By hand: 100 × 3.000 = 300.000, and 300 × 3.000 × 1,028 = 925.200; with costs of 90.000 and 80.000. */
  const outcome = (rows: readonly (readonly TestCell[])[], name = "Uitkomst", unit = "Bedragen in euro's") =>
    findingsIn(smallPlan, [inputs, grid(name, [[unit], ["Regel", "", 2025, 2026], ...rows])]);
  const row = (first: number, second: number): readonly TestCell[] => [
    "Voorkomen behandeling",
    "",
    formula("=-Invoer!C2*Invoer!C5", first),
    formula("=-Invoer!D2*Invoer!C5", second),
  ];

  test.each([
    ["it is right", outcome([row(-300_000, -925_200)])],
    ["benefits are shown as positive", outcome([row(300_000, 925_200)])],
    ["only the cents differ", outcome([row(-300_000.3, -925_199.8)])],
    ["it counts thousands", outcome([row(-300, -925.2)], "Uitkomst", "Bedragen × € 1.000")],
    ["nothing says what it counts", outcome([row(-1, -2)], "Uitkomst", "Het resultaat")],
    ["the sheet is an old version", outcome([row(-1, -2)], "Uitkomst oud")],
    ["the sheet is of one domain", outcome([row(-1, -2)], "Uitkomst Zvw")],
    ["the sheet is of one municipality", outcome([row(-1, -2)], "Borne")],
    ["the amounts are for a person", outcome([["Voorkomen behandeling", "€ per persoon", -3000, -3084]])],
    ["the label says something else", outcome([["Voorkomen behandeling in 2030", "€", -3000, -3084]])],
  ])("nothing is told where %s", (_, findings) => {
    expect(findings).toEqual([]);
  });

  test("one year that differs is told, and a small difference is a warning", () => {
    const [finding, ...others] = outcome([row(-300_000, -920_000)]);
    expect(others).toEqual([]);
    // 5.200 of 1.225.200 is less than a hundredth.
    expect(finding).toMatchObject({ severity: "warning", about: "Uitkomst!Voorkomen behandeling", each: ["2026"] });
    expect(finding?.message).toBe(
      'Uitkomst!C3:D3 rekent voor "Voorkomen behandeling" −€ 920.000 in 2026; volgens het plan en uw gegevens is het −€ 925.200 (verschil € 5.200).',
    );
  });

  test("what was typed in thousands is told as rounding", () => {
    const [finding] = outcome([["Voorkomen behandeling", "", -300, -925]], "Uitkomst", "Bedragen × € 1.000");
    expect(finding).toMatchObject({ severity: "rounding", remedy: "Er hoeft niets te gebeuren." });
    expect(finding?.message).toContain("(verschil € 200)");
    const [beyond] = outcome([["Voorkomen behandeling", "", -300, -926]], "Uitkomst", "Bedragen × € 1.000");
    expect(beyond?.severity).toBe("warning");
  });

  test("a line with the wrong sign differs, as the others of its sheet have theirs", () => {
    const right = ["Totaal baten", "", formula("=C9", -300_000), formula("=D9", -925_200)];
    const also = ["Totaal gesprekken", "", formula("=C9", -300_000), formula("=D9", -925_200)];
    const findings = outcome([row(300_000, 925_200), right, also]);
    expect(findings.map(({ place }) => place?.address)).toEqual(["C3:D3"]);
    expect(findings[0]?.severity).toBe("error");
  });

  test("what follows from a subtotal that is wrong is told in the result alone", () => {
    const subtotal = ["Totaal baten", "", formula("=C9", -200_000), formula("=D9", -925_200)];
    const result = ["Totaal resultaat", "", formula("=C4+C9", -110_000), formula("=D4+D9", -845_200)];
    const [first, second, ...others] = outcome([row(-300_000, -925_200), subtotal, result]);
    expect(others).toEqual([]);
    expect(first?.about).toBe("Uitkomst!Totaal baten");
    // Benefits of 100.000 less, and a result of −110.000 where 90.000 − 300.000 is −210.000.
    expect(second?.message).toContain("−€ 110.000 in 2025; volgens het plan en uw gegevens is het −€ 210.000");
    expect(second?.message).toContain("Dat komt door regels die hier ook zijn genoemd.");
  });

  test("a total that does not follow from its rows is told by itself", () => {
    const cost = ["Totaal kosten", "", formula("=C9", 90_000), formula("=D9", 95_000)];
    const findings = outcome([row(-300_000, -925_200), cost]);
    expect(findings.map(({ message }) => message)).toEqual([
      'Uitkomst!C4:D4 rekent voor "Totaal kosten" € 95.000 in 2026; volgens het plan en uw gegevens is het € 80.000 (verschil € 15.000).',
    ]);
  });
});
