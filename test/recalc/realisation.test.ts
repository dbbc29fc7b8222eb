import { join } from "node:path";
import { actualsIn, isPlainTable, readActuals } from "../../src/recalc/actuals-file";
import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import { realisationChoices } from "../../src/recalc/realisation-options";
import type { ReportedRealisation } from "../../src/recalc/report-realisation";
import { twente } from "../../src/plans";

const EXAMPLE = join(__dirname, "../../assets/voorbeeld-twente.xlsx");
const COUNTS = join(__dirname, "../material/realisation/tellingen-twente.csv");

async function text(...more: readonly string[]): Promise<string> {
  const args = [EXAMPLE, "--realisation", COUNTS, "--today", "2026-10-31", ...more];
  return (await calculate(parseArguments(args))).text;
}

test("the report holds where the plan stands, by hand and by scipy as in docs/realisatie.md", async () => {
  const { realisation } = JSON.parse(await text("--json")) as { readonly realisation: ReportedRealisation };
  const milestone = (nr: number) => realisation.milestones.find((each) => each.milestone === nr);
  expect(realisation.until).toBe("2026-10-31");
  expect(milestone(14)).toMatchObject({
    target: "650",
    realised: "510",
    verdict: "open",
    forecast: { method: "run-rate", expected: "612.1", low: "580", high: "648", chance: "0.0438" },
    needed: { count: "140", perMonth: "70" },
    // 98.500 and 109.500, by 1 − 0,043788.
    stake: { iza: "98500", spuk: "109500", expectedIza: "94187", expectedSpuk: "104705", chanceBy: "forecast" },
  });
  // 1.200 − 1.080 on the day itself.
  expect(milestone(4)).toMatchObject({ realised: "120", verdict: "missed", chance: "0" });
  // 2025 was not counted: unknown, which is neither nil nor missed.
  expect(milestone(13)).toMatchObject({ realised: null, state: "unknown", verdict: "unknown", chance: null });
  expect(milestone(1)).toMatchObject({ kind: "evidence" });
  const { stakes, measures } = realisation;
  const total = (field: "atStake" | "expected" | "unknown") =>
    stakes?.municipalities.reduce((sum, each) => sum + Number(each[field]), 0);
  for (const field of ["atStake", "expected", "unknown"] as const)
    expect(total(field)).toBe(Number(stakes?.spuk[field]));
  expect(measures.find(({ id }) => id === "spending-spuk")?.periods[0]).toMatchObject({ amount: "125000.5" });
  // 722,76 a year, as the plan has it for 2026.
  expect(measures.find(({ id }) => id === "talks")?.periods[0]).toMatchObject({ amount: "30", planned: "60.23" });
  // 612,1 talks × 15%, 10% of 360,5 cases, 5% of 870,1 consults, half of it; and 2025 as planned.
  expect(Number(realisation.waitList.targets[0]?.computed)).toBeCloseTo(
    50.1552 + (612.1 * 0.15 + 36.05 + 43.505) / 2,
    4,
  );
});

test("a pace, a way of looking ahead and a new target change what they should", async () => {
  const { realisation } = JSON.parse(
    await text(
      "--json",
      "--pace",
      "talks=80",
      "--forecast",
      "plan",
      "--target",
      "14=600:2026-02-01:afspraak stuurgroep",
    ),
  ) as { readonly realisation: ReportedRealisation };
  expect(realisation.method).toBe("plan-shape");
  expect(realisation.milestones.find((each) => each.milestone === 14)).toMatchObject({
    target: "600",
    publishedTarget: "650",
    agreed: [{ target: "600", on: "2026-02-01", reason: "afspraak stuurgroep" }],
    // 510 + 2 × 80.
    forecast: { method: "own", expected: "670" },
  });
});

test("without --json it is told in Dutch, below the rest", async () => {
  const told = await text();
  expect(told).toContain("Realisatie tot en met 31-10-2026");
  expect(told).toContain("KPI 14, verkennende gesprekken: ten minste 650 gevraagd, tot nu toe 510.");
  expect(told).toContain(
    "Prognose in het tempo tot nu toe: 612,1, in 9 van de 10 gevallen tussen 580 en 648; kans 4%.",
  );
  expect(told).toContain("KPI 13, verkennende gesprekken: ten minste 100 gevraagd, tot nu toe niet bekend.");
});

test("what someone noted goes before the counts: no forecast, no chance, in the text and in the JSON", async () => {
  const noted = ["--status", "14=niet-gehaald"];
  const lines = (await text(...noted)).split("\n");
  const at = lines.findIndex((line) => line.includes("KPI 14, verkennende gesprekken: "));
  const own = lines.slice(at + 1, at + 6);
  const next = own.findIndex((line) => !line.startsWith("    "));
  expect(own.slice(0, next)).toEqual(["    Genoteerd: niet gehaald."]);
  const { realisation } = JSON.parse(await text("--json", ...noted)) as { readonly realisation: ReportedRealisation };
  expect(realisation.milestones.find(({ milestone }) => milestone === 14)).toMatchObject({
    ...{ status: "missed", realised: "510", forecast: null, forecasts: [], chance: null, needed: null, stake: null },
  });
});

test("what was not counted is at least so much, and needed at most so much, in the JSON as well", async () => {
  const told = await text();
  expect(told).toContain(
    "KPI 28, casussen in het domeinoverstijgend casusoverleg: ten minste 414 gevraagd, tot nu toe ten minste 180.",
  );
  // 414 − 180, over two months.
  expect(told).toContain("Nog nodig: hoogstens 234, dat is hoogstens 117 per maand.");
  const { realisation } = JSON.parse(await text("--json")) as { readonly realisation: ReportedRealisation };
  const found = (nr: number) => realisation.milestones.find(({ milestone }) => milestone === nr);
  expect(found(28)).toMatchObject({ state: "partly", needed: { atMost: true, outOfReachAfter: null } });
  expect(found(14)).toMatchObject({ state: "counted", needed: { atMost: false } });
});

describe("a table of counts", () => {
  const read = (...lines: readonly string[]) =>
    actualsIn(["meting;periode;gemeente;aantal", ...lines].join("\r\n"), twente, twente.municipalities, "2026-10-31");

  test("names a measure by its id or its words, a municipality by its name or its code", () => {
    expect(read("talks;2026-01;;0", "Casussen;2026-k2;almelo;1.234", "consults;2026-03;GM0153;", "")).toEqual({
      until: "2026-10-31",
      counts: [
        expect.objectContaining({ measure: "talks", period: "2026-01" }),
        expect.objectContaining({ measure: "cases", period: "2026-K2", place: "GM0141" }),
      ],
    });
  });

  test.each([
    ["gesprek;2026-01;;5", "de meting gesprek is niet bekend"],
    ["talks;januari;;5", "JANUARI is geen periode"],
    ["talks;2026-13;;5", "2026-13 is geen periode"],
    ["talks;2026-01;Utrecht;5", "de gemeente Utrecht is niet bekend"],
    ["talks;2026-01;;1.5", "1.5 is geen getal"],
    ["talks;2026-01;;vijf", "vijf is geen getal"],
    ["talks;2026-01;;-5", "-5 is negatief; geef bij een correctie het nieuwe aantal van de hele periode"],
    ["talks;2026-01;;1,5", "1,5 is geen heel aantal"],
    ["talks;2026-01;;5;6", "er staan meer kolommen dan in de eerste regel"],
  ])("%s is refused", (line, why) => {
    expect(read(line)).toEqual({ faults: [expect.stringContaining(`regel 2: ${why}`)] });
  });

  test("money that comes back is no count: a credit may be below nil", () => {
    expect(read("spending-spuk;2026-01;;-5,25")).toMatchObject({ counts: [{ measure: "spending-spuk" }] });
  });

  test("whatever parts its fields, quoted or not, with a mark of bytes or not, whichever way its lines end", () => {
    const rows = [
      ["meting", "periode", "gemeente", "aantal"],
      ["talks", "2026-01", "Hof van Twente", "30"],
      ["talks", "2026-02", "", "1.234"],
    ];
    for (const delimiter of [";", ",", "\t"])
      for (const quote of ["", '"'])
        for (const bom of ["", "\uFEFF"])
          for (const end of ["\n", "\r\n"]) {
            const lines = rows.map((row) => row.map((field) => `${quote}${field}${quote}`).join(delimiter));
            const table = `${bom}${lines.join(end)}${end}`;
            expect(isPlainTable(table)).toBe(true);
            const counted = actualsIn(table, twente, twente.municipalities, "2026-10-31");
            expect(
              "counts" in counted && counted.counts.map(({ place, amount }) => [place, amount.toNumber()]),
            ).toEqual([
              ["GM1735", 30],
              [undefined, 1234],
            ]);
          }
  });

  test("the same count twice, or a column that is no count, is refused", () => {
    expect(read("talks;2026-01;;5", "Gesprekken;2026-01;;6")).toEqual({ faults: [expect.stringContaining("regel 3")] });
    expect(actualsIn("meting;periode;naam;aantal", twente, [], "2026-10-31")).toEqual({
      faults: [expect.stringContaining("de kolom naam hoort hier niet")],
    });
  });
});

test.each([
  [["--pace", "gesprek=5"], "kies een meting"],
  [["--target", "14=600"], "MIJLPAAL=DOEL"],
  [["--target", "17=73:2026-01-01:x"], "een aandeel is een breuk"],
  [["--target", "1=5:2026-01-01:x"], "heeft geen aantal"],
  [["--forecast", "hoop"], "kies tempo of plan"],
])("%j is wrong use", (args, why) => {
  const { realisation } = parseArguments([EXAMPLE, "--realisation", COUNTS, ...args]);
  if (!realisation) throw new Error("options of the realisation");
  expect(() => realisationChoices(realisation, twente)).toThrow(why);
});

test("a pace without counts, or a file that is not there, is wrong use", async () => {
  expect(() => parseArguments([EXAMPLE, "--pace", "talks=55"])).toThrow("horen bij --realisation");
  await expect(readActuals("bestaat-niet.csv", twente, [], "2026-10-31")).rejects.toThrow("kan niet worden gelezen");
});
