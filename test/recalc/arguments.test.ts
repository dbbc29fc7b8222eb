import { UsageError, changesFromSettings, parseArguments, stillFrom } from "../../src/recalc/arguments";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { twente } from "../../src/plans";

const published = publishedFigures(twente).inputs;

describe("the command line", () => {
  test("a workbook and options", () => {
    expect(
      parseArguments(["a.xlsx", "--json", "--set", "inflation=0.04", "--set", "inflow=1", "--out", "b.xlsx"]),
    ).toEqual({
      file: "a.xlsx",
      plan: null,
      out: "b.xlsx",
      acceptLoss: false,
      json: true,
      set: ["inflation=0.04", "inflow=1"],
      scenario: null,
      still: [],
      settlement: { end: [], spent: [] },
      connect: { fromPlan: false, confirm: [], reject: [] },
      payout: { status: [], today: null, count: null },
      realisation: { file: null, answer: [], pace: [], target: [], forecast: null },
    });
  });

  test("amounts that stand still, by their rows or all of them", () => {
    expect(stillFrom(["cost.0.core-team"], twente)).toEqual(["cost.0.core-team"]);
    expect(stillFrom(["cost.0.core-team", "all"], twente)).toBe("all");
    expect(() => stillFrom(["cost.1.agency"], twente)).toThrow("--still cost.1.agency: dit bedrag beweegt niet mee");
  });

  test("a plan, by its id", () => {
    expect(parseArguments(["a.xlsx", "--plan", "twente"]).plan).toBe("twente");
    expect(() => parseArguments(["a.xlsx", "--plan", "Twente"])).toThrow(/kies uit .*twente/);
  });

  test.each([[[]], [["a.xlsx", "b.xlsx"]], [["a.xlsx", "--nonsense"]], [["a.xlsx", "--out"]]])("refuses %j", (argv) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
  });
});

describe("changed inputs", () => {
  test("one value, or one per year", () => {
    const changes = changesFromSettings(["inflation=0.04", "wait-weeks=18,17,16,15,14"], twente, published);
    expect([...changes].map(([id, values]) => [id, values.map(String)])).toEqual([
      ["inflation", ["0.04"]],
      ["wait-weeks", ["18", "17", "16", "15", "14"]],
    ]);
  });

  test("an input by its label, and decimals that cannot be thousands", () => {
    const changes = changesFromSettings(
      ["Inflatie (NZa)=0.04", "inflow=12046.5", "wait-weeks=17.125", "doco-cases=12.0460"],
      twente,
      published,
    );
    expect([...changes].map(([id, [value]]) => [id, value?.toFixed()])).toEqual([
      ["inflation", "0.04"],
      ["inflow", "12046.5"],
      ["wait-weeks", "17.125"],
      ["doco-cases", "12.046"],
    ]);
  });

  test.each([
    ["an unknown input", ["instromen=0.04"], "kent het plan"],
    [
      "an input of before",
      ["working-hours=1600"],
      "“Gemiddelde normjaartaak” is geen invoer meer van het plan Mentaal",
    ],
    ["too few years", ["wait-weeks=18,17"], "5 waarden, één per jaar"],
    ["a Dutch number", ["inflation=2,8%"], 'één waarde in plaats van "2,8%"'],
    ["a percentage", ["inflation=2.8%"], '"2.8%" is geen getal'],
    ["a Dutch comma", ["inflation=0,028"], "een komma scheidt jaren, decimalen staan achter een punt"],
    // As a cell that holds the text 12.046 is refused: Dutch thousands, or decimals.
    ["what may be thousands", ["inflow=12.046"], "duizendtallen of decimalen scheidt; schrijf 12046 of 12.0460"],
    ["thousands of nothing but noughts", ["inflow=12.000"], "duizendtallen of decimalen"],
    ["a price that may be thousands", ["price-multi=3.000"], "duizendtallen of decimalen"],
    ["half a year", ["price-level=2025.5"], "2.025,5 is geen jaar"],
    ["one input by its id and its label", ["inflation=0.02", "Inflatie (NZa)=0.04"], "staat er twee keer"],
    ["text", ["inflow=veel"], "geen getal"],
    ["no value", ["inflow"], "schrijf INVOER=WAARDE"],
    ["an empty value", ["inflow="], "geen getal"],
    ["an input that is set twice", ["inflation=0.02", "inflation=0.04"], "staat er twee keer"],
    ["a value beyond the bounds", ["inflation=5"], "5 ligt niet tussen"],
    ["a share below nothing", ["adoption=-0.1"], "ligt niet tussen"],
    ["what no cell can hold", ["inflation=1e999"], "te groot of te klein"],
    ["what a cell would hold as nothing", ["inflation=1e-999"], "te groot of te klein"],
  ])("refuses %s and says why", (_, settings, message) => {
    expect(() => changesFromSettings(settings, twente, published)).toThrow(message);
  });
});
