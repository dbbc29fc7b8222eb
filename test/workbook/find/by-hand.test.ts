import type { Plan } from "../../../src/model/plan/plan";
import { ijsselVecht, twente } from "../../../src/plans";
import type { Grid } from "../../../src/workbook/cells/grid";
import { findInputs } from "../../../src/workbook/find/inputs/find-inputs";
import { formula, grid, percent, type TestCell } from "../support/grids";

const YEARS = [2025, 2026, 2027, 2028, 2029];
const CERTAIN = 0.8;

const linkOf = (grids: readonly Grid[], input: string, plan: Plan = twente) =>
  findInputs(grids, plan).find(({ link }) => link.input === input)?.link;
const certaintyOf = (grids: readonly Grid[], input: string, plan?: Plan) => linkOf(grids, input, plan)?.certainty ?? 0;
const sheet = (...rows: (readonly TestCell[])[]) => grid("Blad1", rows);

describe("the same label twice", () => {
  const input = sheet(["Omschrijving", "Waarde"], ["Kosten traject multidisciplinaire ggz", 3100]);

  test("on two sheets with other figures: asked, both named", () => {
    const other = { ...sheet(["Omschrijving", "Waarde"], ["Kosten traject multidisciplinaire ggz", 2800]), name: "B" };
    expect(linkOf([input, other], "price-multi")).toMatchObject({ sheet: "Blad1", address: "B2", certainty: 0.6 });
    expect(linkOf([input, other], "price-multi")?.why).toContain("B!B2 past even goed");
  });

  test("on a sheet that calls itself old: the other one has it", () => {
    const old = { ...sheet(["Omschrijving", "Waarde"], ["Kosten traject multidisciplinaire ggz", 3000]), name: "Oud" };
    expect(linkOf([old, input], "price-multi")).toMatchObject({ sheet: "Blad1" });
    expect(certaintyOf([old, input], "price-multi")).toBeGreaterThanOrEqual(CERTAIN);
  });

  test("only on a sheet that calls itself old: its name tells nothing", () => {
    expect(certaintyOf([{ ...input, name: "Concept" }], "price-multi")).toBeGreaterThanOrEqual(CERTAIN);
  });

  // A published case: a very hidden older copy of the inputs made ten of them doubtful, and nothing said that it was hidden.
  test("on a hidden sheet: the visible one has it, and the other is told", () => {
    const rows = [
      ["Omschrijving", "Waarde"],
      ["Kosten traject multidisciplinaire ggz", 3000],
    ] as const;
    const hidden = { ...sheet(...rows), name: "Blad3", isHidden: true };
    const link = linkOf([hidden, input], "price-multi");
    expect(link).toMatchObject({ sheet: "Blad1", address: "B2" });
    expect(link?.certainty).toBeGreaterThanOrEqual(CERTAIN);
    expect(link?.why).toContain("en niet Blad3!B2: dat tabblad is verborgen");
  });

  test("only on a hidden sheet, or on a visible one as the result of it: the hidden one has it", () => {
    const hidden = { ...input, isHidden: true };
    expect(certaintyOf([hidden], "price-multi")).toBeGreaterThanOrEqual(CERTAIN);
    const results = { ...sheet(["Kosten traject multidisciplinaire ggz", formula("=Blad1!B2", 3100)]), name: "A" };
    expect(linkOf([results, hidden], "price-multi")).toMatchObject({ sheet: "Blad1", address: "B2" });
  });

  test("as a result, by a formula: the constant has it", () => {
    const results = { ...sheet(["Kosten traject multidisciplinaire ggz", formula("=Blad1!B2", 3100)]), name: "A" };
    expect(linkOf([results, input], "price-multi")).toMatchObject({ sheet: "Blad1", address: "B2" });
    expect(certaintyOf([results, input], "price-multi")).toBeGreaterThanOrEqual(CERTAIN);
  });
});

describe("where the figure stands", () => {
  test("under the label, as on a card", () => {
    const card = sheet(["Kosten traject multidisciplinaire ggz"], [3000]);
    expect(linkOf([card], "price-multi")).toMatchObject({ address: "A2" });
  });

  test("two columns further, under a label that is merged over both", () => {
    const merged = sheet(
      ["Omschrijving", null, "Waarde"],
      ["Kosten traject multidisciplinaire ggz", null, 3200],
      ["Kosten traject monodisciplinaire ggz", null, 1100],
    );
    expect(linkOf([merged], "price-multi")).toMatchObject({ address: "C2", certainty: 0.98 });
  });

  test("beside a reference and a source that are numbers too", () => {
    const numbered = sheet(
      ["Omschrijving", "Ref.", "Waarde", "Bron"],
      ["Tarief huisartsconsult", 214, 27, 2024],
      ["Kosten begeleiding sociaal domein", 215, 820, 2023],
    );
    expect(linkOf([numbered], "price-gp-consult")).toMatchObject({ address: "C2", certainty: 0.98 });
    expect(linkOf([numbered], "price-sd")).toMatchObject({ address: "C3", certainty: 0.98 });
  });

  test("in the first of two columns without a header: asked unless it is the plan's", () => {
    const bare = sheet(["Tarief huisartsconsult", 27, 25]);
    expect(certaintyOf([bare], "price-gp-consult")).toBeLessThan(CERTAIN);
  });

  test("under quarters, in a table below one with years: never taken by the years above", () => {
    const quarters = sheet(
      ["", ...YEARS],
      ["Overige kosten", 1, 2, 3, 4, 5],
      ["", "1e kwartaal", "2e kwartaal", "3e kwartaal", "4e kwartaal", "Totaal"],
      ["Wachttijd ggz (weken)", 17, 15, 13, 11, 9],
    );
    expect(certaintyOf([quarters], "wait-weeks")).toBeLessThan(CERTAIN);
  });

  test("under years of another set of columns, named as another plan", () => {
    const twice = sheet(
      ["", "Huidig plan", null, null, null, null, "Oud plan"],
      ["", ...YEARS, ...YEARS],
      ["Wachttijd ggz (weken)", 18, 16, 14, 12, 10, 17, 15, 13, 11, 9],
    );
    expect(linkOf([twice], "wait-weeks")).toMatchObject({ address: "B3:F3" });
  });

  test("under years twice with nothing to tell them apart: asked", () => {
    const twice = sheet(["", ...YEARS, ...YEARS], ["Wachttijd ggz (weken)", 18, 16, 14, 12, 10, 17, 14, 13, 11, 9]);
    expect(certaintyOf([twice], "wait-weeks")).toBeLessThan(CERTAIN);
  });
});

describe("how the label is written", () => {
  test.each([
    "Kosten traject multidisciplinaire ggz ¹)",
    "Kosten traject multidisciplinaire ggz*",
    "2.1 Kosten traject multidisciplinaire ggz",
    "Kosten traject multidisciplinaire ggz [€ per persoon]",
    "KOSTEN TRAJECT MULTIDISCIPLINAIRE GGZ:",
    "Kosten traject multidisciplniaire ggz",
    "Trajectkosten multidisciplinaire ggz",
    "Prijs van een multidisciplinair ggz-traject",
  ])("%s", (label) => {
    const found = linkOf([sheet(["Omschrijving", "Waarde"], [label, 3150])], "price-multi");
    expect(found).toMatchObject({ address: "B2" });
    expect(found?.certainty).toBeGreaterThanOrEqual(CERTAIN);
  });

  test.each([
    "Kosten traject multidisciplinaire jeugd-ggz",
    "Totaal kosten traject multidisciplinaire ggz",
    "Kosten traject multidisciplinaire ggz vorig jaar",
    "Streefwaarde kosten traject multidisciplinaire ggz",
    "Kosten traject ggz",
  ])("%s is another quantity: never taken unasked", (label) => {
    expect(certaintyOf([sheet(["Omschrijving", "Waarde"], [label, 2700])], "price-multi")).toBeLessThan(CERTAIN);
  });

  test("a word that makes the difference between two inputs is no typing error", () => {
    const formal = sheet(["Omschrijving", "Waarde"], ["Kosten formeel voorliggend veld", 850]);
    expect(linkOf([formal], "sd-formal-price", ijsselVecht)).toMatchObject({ address: "B2", certainty: 0.98 });
    expect(certaintyOf([formal], "sd-informal-price", ijsselVecht)).toBeLessThan(CERTAIN);
  });

  test("no label that is known, but exactly the plan's figures: asked", () => {
    const unnamed = sheet(["", ...YEARS], ["Post 7", 438, 925, 1075, 1075, 1075]);
    expect(linkOf([unnamed], "consults")).toMatchObject({ address: "B2:F2", certainty: 0.5 });
  });
});

test("benefits shown as positive amounts: asked, since they would count as costs", () => {
  const positive = sheet(
    ["", ...YEARS],
    ["Brede maatschappelijke baten van steunpunten", 344000, 624000, 701000, 293000, 301000],
  );
  expect(linkOf([positive], "support-point.benefits")?.why).toContain("het andere teken");
  expect(certaintyOf([positive], "support-point.benefits")).toBeLessThan(CERTAIN);
});

describe("the unit", () => {
  test("a percentage typed as 15, with % in the label", () => {
    const typed = sheet(["Omschrijving", "Waarde"], ["Aandeel nieuw in het sociaal domein (%)", 75]);
    expect(linkOf([typed], "new-to-sd")).toMatchObject({ address: "B2", scale: "0.01" });
    expect(certaintyOf([typed], "new-to-sd")).toBeGreaterThanOrEqual(CERTAIN);
  });

  test("a fraction under a column with % that is not the plan's: asked", () => {
    const fraction = sheet(["Omschrijving", "Eenheid", "Waarde"], ["Aandeel zonder ondersteuning of zorg", "%", 0.5]);
    expect(certaintyOf([fraction], "share-none")).toBeLessThan(CERTAIN);
  });

  test.each([
    ["in duizenden euro's", "1000", 41],
    ["Bedragen x € 1.000", "1000", 41],
    ["in k€", "1000", 41],
    ["€ mln", "1000000", 0.041],
    ["Bedragen in miljoenen euro's", "1000000", 0.041],
  ])("said in the title: %s", (title, scale, first) => {
    const amounts = [first, first * 3, first * 5, first * 5, first * 5];
    const found = linkOf(
      [sheet([title], ["", ...YEARS], ["Extra uitgaven steunpunten", ...amounts])],
      "support-point-sd",
    );
    expect(found).toMatchObject({ address: "B3:F3", scale });
    expect(found?.certainty).toBeGreaterThanOrEqual(CERTAIN);
  });

  test("thousands that nothing says: asked", () => {
    const silent = sheet(["", ...YEARS], ["Extra uitgaven steunpunten", 41, 123, 205, 205, 205]);
    expect(linkOf([silent], "support-point-sd")).toMatchObject({ scale: "1000" });
    expect(certaintyOf([silent], "support-point-sd")).toBeLessThan(CERTAIN);
  });

  // Excel's rule (number format codes): behind a backslash or between quotes a percent sign is a letter, and 75 is shown as 75%.
  test.each(["0\\%", '0"%"'])(
    "a percentage typed as 75, which the format %s shows with a percent sign",
    (numberFormat) => {
      const shown = sheet(
        ["Omschrijving", "Waarde"],
        ["Aandeel nieuw in het sociaal domein", { value: 75, numberFormat }],
      );
      expect(linkOf([shown], "new-to-sd")).toMatchObject({ address: "B2", scale: "0.01" });
      expect(certaintyOf([shown], "new-to-sd")).toBeGreaterThanOrEqual(CERTAIN);
    },
  );

  test("numbers typed as text count as numbers", () => {
    const typed = sheet(["Omschrijving", "Waarde"], ["Instroom ggz", "12 046"], ["Inflatie (NZa)", "2,8%"]);
    expect(linkOf([typed], "inflow")).toMatchObject({ address: "B2", scale: "1" });
    expect(linkOf([typed], "inflation")).toMatchObject({ address: "B3", scale: "1" });
  });
});

describe("the years", () => {
  const weeks = [18, 16, 14, 12, 10];

  test.each([
    ["counted", ["Jaar 1 (6 mnd)", "Jaar 2", "Jaar 3", "Jaar 4", "Jaar 5"]],
    ["in words", ["1e jaar", "2e jaar", "3e jaar", "4e jaar", "5e jaar"]],
    ["shortened", ["'25", "'26", "'27", "'28", "'29"]],
    ["with a remark", ["2025 (6 mnd)", "2026", "2027", "2028", "2029 e.v."]],
    ["as dates", YEARS.map((year) => `31-12-${year}`)],
    ["with a word before", YEARS.map((year) => `Begroting ${year}`)],
  ])("%s", (_, header) => {
    const found = linkOf([sheet(["", ...header], ["Wachttijd ggz (weken)", ...weeks])], "wait-weeks");
    expect(found).toMatchObject({ address: "B2:F2" });
    expect(found?.certainty).toBeGreaterThanOrEqual(CERTAIN);
  });

  test("more than the plan has: its own are taken, by their header", () => {
    const more = sheet(["", 2024, ...YEARS, 2030], ["Wachttijd ggz (weken)", 20, ...weeks, 9]);
    expect(linkOf([more], "wait-weeks")).toMatchObject({ address: "C2:G2" });
  });

  test("fewer than the plan has: asked, and said which are missing", () => {
    const fewer = sheet(["", 2025, 2026, 2027], ["Wachttijd ggz (weken)", 17, 15, 13]);
    expect(certaintyOf([fewer], "wait-weeks")).toBeLessThan(CERTAIN);
    expect(linkOf([fewer], "wait-weeks")?.why).toContain("zonder kolom voor 2028, 2029");
  });
});

test("two inputs that want the same cell: it goes to the one that its label says", () => {
  const rows = sheet(
    ["Omschrijving", "Waarde"],
    ["Kosten traject multidisciplinaire ggz", percent(0.1)],
    ["Kosten traject monodisciplinaire ggz", 1000],
  );
  expect(linkOf([rows], "price-mono")).toMatchObject({ address: "B3" });
  expect(certaintyOf([rows], "price-multi")).toBeLessThan(CERTAIN);
});
