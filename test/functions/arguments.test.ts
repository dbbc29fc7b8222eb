import { call, ExcelError, useExcelErrors } from "../../scripts/functions/call";
import { KINDS, NONSENSE } from "../../scripts/functions/awkward";
import { sentence, single, table } from "./support";

beforeAll(useExcelErrors);

test("a percentage typed as 2,8 is refused, with the argument and the remedy", () => {
  expect(sentence("INDEX", 2027, 2025, 2.8)).toBe(
    "#VALUE! percentage is 2,8; verwacht wordt een percentage per jaar tussen −50% en 50% (schrijf 2,8% of 0,028).",
  );
});

test.each([
  ["text", "GESPREKKEN", ["veel", 0.2, 0.1], "instroom is geen getal"],
  ["a number as text", "VOORKOMEN", [100, 0.1, "3.000"], "prijs is tekst die op een getal lijkt"],
  ["an empty cell", "GESPREKKEN", [12046, "", 0.1], "aandeel is leeg"],
  ["an argument left out", "INDEX", [2027, null, 0.028], "basisjaar is leeg"],
  ["a share above one", "VOORKOMEN", [100, 15, 3000], "aandeel is 15"],
  ["one per cent typed as 1", "INDEX", [2027, 2025, 1], "percentage is 1; verwacht"],
  ["a negative count", "VERSCHUIVING", [-1, 0.1, 3000, 1000], "aantal is −1"],
  ["half a year", "INDEXEER", [100, 2027.5, 2025, 0.028], "een jaar is een geheel getal"],
  ["infinity", "INDEXEER", [Infinity, 2027, 2025, 0.028], "bedrag is geen eindig getal"],
  ["a slip of the keyboard", "STEUNPUNTEN", [1e20], "bedrag is te groot"],
  [
    "an index of 0, which is an empty cell",
    "STEUNPUNTEN",
    [1000, 0],
    "index is 0; verwacht wordt een indexcijfer groter",
  ],
  [
    "a return typed as 135",
    "STEUNPUNTBATEN",
    [1000, 135],
    "rendement is 135; verwacht wordt een opbrengst per ingezette",
  ],
  ["turnover typed as 10", "SCHOLINGSKOSTEN", [1, 2, 10, 300, 8, 100], "verloop is 10; verwacht wordt een aandeel"],
  ["a part of the year typed in months", "PERSONEELSKOSTEN", [1, 1500, 95, 1, 6], "jaardeel is 6; verwacht wordt een"],
  ["a negative cost", "DEELNAMEKOSTEN", [10, -5], "prijs is −5; verwacht wordt een bedrag van 0 euro of meer"],
  ["hours left out", "UITVOERINGSKOSTEN", [10, null, 75], "uren is leeg; vul een aantal van 0 of meer in"],
  ["a share of second talks above one", "ALLEGESPREKKEN", [100, 30], "aandeel_tweede is 30"],
  ["a year where a date is asked", "JAARDEEL", [2026, 2026], "begin is geen datum tussen 1950 en 2200"],
  ["a date as text", "JAARDEEL", [2026, "1-7-2026"], "begin is geen datum"],
  ["an end before the beginning", "JAARDEEL", [2026, 46204, 46203], "eind (30-6-2026) ligt voor begin (1-7-2026)"],
  ["text among weights", "VERDEEL", [100, [[1], ["x"]]], "gewichten, plaats 2, is geen getal"],
  ["no weight at all", "VERDEEL", [100, [[0], [""]]], "gewichten bevat geen enkel getal boven 0"],
  ["cents where whole euros are asked", "VERDEEL", [100.5, [[1], [1]]], "geen veelvoud van de eenheid"],
  ["a range for one rate", "NCW", [[[1, 2]], [[2025, 2026]], 2025, [[0.02, 0.03]]], "vul in vanaf_jaren in"],
  ["a year twice", "NCW", [[[1, 2]], [[2025, 2025]], 2025, 0.02], "jaren noemt 2025 twee keer"],
  ["more own cost than cost", "RISICO", [100, 80, 30, [[1], [1]]], "hoger dan kosten"],
  ["yes or no as text", "MIJLPAALSTATUS", [46204, 46204, null, "ja"], "administratie_compleet is geen WAAR of ONWAAR"],
  ["an unknown function", "UITLEG", ["SOM"], "kies uit INDEX, INDEXEER"],
  ["an argument too many", "UITLEG", ["WACHTTIJD", 390, 30, 1], "argument3 is er een te veel; WACHTTIJD heeft er 2"],
])("%s is refused with #WAARDE! and a sentence", (_, id, args, expected) => {
  expect(sentence(id, ...args)).toContain("#VALUE! ");
  expect(sentence(id, ...args)).toContain(expected);
});

test.each([
  ["ranges that do not fit", "VOORKOMEN", [[[1, 2, 3]], [[0.1, 0.2]], 3000], "aantal en aandeel passen niet"],
  ["lists of unequal length", "NCW", [[[1, 2]], [[2025]], 2025, 0.02], "stromen heeft 2, jaren heeft 1 cellen"],
  ["a year without a percentage", "PRIJSPEIL", [1000, 2023, 2025, 2025, 0.028], "Voor 2024 is er geen percentage"],
  ["a year before the first rate", "NCW", [100, 2027, 2025, 0.02, 2027], "Voor 2026 is er geen percentage"],
  ["a plan that never pays back", "TERUGVERDIENJAAR", [[[5, -1]], [[2025, 2026]]], "niet terugverdiend"],
])("%s gives #N/B and a sentence", (_, id, args, expected) => {
  expect(sentence(id, ...args)).toContain("#N/A ");
  expect(sentence(id, ...args)).toContain(expected);
});

test("optional arguments may be left out, in any way that Excel leaves them out", () => {
  for (const nothing of [undefined, null, "", [[null]], [[""]]]) {
    expect(single("GESPREKKEN", 1000, 0.2, 0.5, nothing)).toBe(100);
    expect(table("VERDEEL", 5, [[1, 1]], nothing)).toEqual([[3, 2]]);
    expect(single("NCW", 100, 2026, 2025, 0.25, nothing)).toBe(80);
    expect(table("UITKERING", [[1, 1]], 100, nothing, nothing)).toEqual([[50], [50]]);
  }
});

test("a benefit of nothing is 0, not −0", () => {
  expect(Object.is(single("VOORKOMEN", 0, 0.1, 3000), 0)).toBe(true);
});

describe("ranges", () => {
  test("run side by side; a single cell goes with each", () => {
    expect(table("VOORKOMEN", [[100, 200]], [[0.1, 0.2]], 10)).toEqual([[-100, -400]]);
    expect(table("VOORKOMEN", [[100], [200]], 0.1, 10)).toEqual([[-100], [-200]]);
  });

  test("a column against a row gives a table: municipalities by years", () => {
    expect(table("INDEXEER", [[100], [200]], [[2025, 2026]], 2025, 0.1)).toEqual([
      [100, 110],
      [200, 220],
    ]);
  });

  test("one wrong cell spoils its own answer only, and says why", () => {
    const [first, second] = (call("STEUNPUNTEN", [[1000, "x"]]) as unknown[][])[0]!;
    expect(first).toBe(1000);
    expect(second).toBeInstanceOf(ExcelError);
    expect((second as ExcelError).message).toContain("bedrag is geen getal");
  });
});

test.each(KINDS.map((kind) => [kind.label, kind] as const))(
  "%s: nonsense gives a value, or a sentence that names the argument",
  (_, { id, argument, args }) => {
    for (const { value } of NONSENSE) {
      for (const cell of [call(id, ...args(value))].flat(2)) {
        if (cell instanceof ExcelError) expect(cell.message).toContain(argument);
        else expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
      }
    }
  },
);
