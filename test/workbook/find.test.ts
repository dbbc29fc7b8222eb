import { twente } from "../../src/plans";
import type { Grid } from "../../src/workbook/cells/grid";
import { connectCells } from "../../src/workbook/connect/connect";
import { findInputs } from "../../src/workbook/find/inputs/find-inputs";
import type { Link } from "../../src/workbook/links/link";
import { exampleGrids, formula, grid, percent, withCell } from "./support/grids";

const YEARS = [2025, 2026, 2027, 2028, 2029];

/** Where every input of the example stands; a wrong place here is a wrong business case. */
const PLACES: Readonly<Record<string, string>> = {
  "price-level": "Algemene input!B7",
  inflation: "Algemene input!B8",
  inflow: "Algemene input!B10",
  "talk-share": "Input VG!C7",
  adoption: "Input VG!D12:H12",
  "year-part": "Input VG!D13:H13",
  "share-mono": "Input VG!D14:H14",
  "share-sd": "Input VG!D15:H15",
  "share-none": "Input VG!C8",
  "new-to-sd": "Input VG!C9",
  "price-multi": "Algemene input!B13",
  "price-mono": "Algemene input!B14",
  "price-sd": "Algemene input!B15",
  "gp-consults": "Input VG!C10",
  "price-gp-consult": "Algemene input!B16",
  "wait-weeks": "Input VG!D16:H16",
  "wait-value-sd": "Algemene input!B18",
  "wait-value-zvw": "Algemene input!B19",
  "doco-cases": "Input DOCO!D10:H10",
  "doco-share": "Input DOCO!C7",
  "doco-value": "Input DOCO!C8",
  consults: "Input consultatie!D10:H10",
  "consult-share": "Input consultatie!C7",
  "consult-value": "Input consultatie!C8",
  "support-point-sd": "Input steunpunten!D7:H7",
  "wait-list-start": "Wachtlijst!C25",
  "doco.gp-consults": "Impact!D18:H18",
  "doco.coordination": "Impact!D19:H19",
  "support-point.benefits": "Impact!D22:H22",
};

let example: readonly Grid[];
beforeAll(async () => {
  example = await exampleGrids();
});

const placeOf = (link: Link | undefined) => link && `${link.sheet}!${link.address}`;
const linkOf = (grids: readonly Grid[], input: string, known: readonly Link[] = []) =>
  findInputs(grids, twente, known).find(({ link }) => link.input === input);

/** The figures that the links give, as published: the right cell with the right unit. */
function expectPublishedFigures(grids: readonly Grid[]): void {
  const { figures, links, missing } = connectCells(twente, grids);
  expect(missing).toEqual([]);
  expect(links.filter(({ doubtful }) => doubtful).map(({ input, why }) => `${input}: ${why}`)).toEqual([]);
  for (const { id, published } of twente.inputs) {
    expect([id, figures.inputs.get(id)?.map(String) ?? []]).toEqual([id, [...published]]);
  }
}

describe("in the example workbook", () => {
  test("every input is found with certainty, in its own cell", () => {
    const { links, missing, readingFindings } = connectCells(twente, example);
    expect(missing).toEqual([]);
    expect(readingFindings).toEqual([]);
    expect(links.filter(({ doubtful }) => doubtful)).toEqual([]);
    const places = Object.fromEntries(links.map((link) => [link.input, placeOf(link)]));
    expect(places).toMatchObject(PLACES);
    expect(links).toHaveLength(twente.inputs.length);
  });

  test("the figures are those that were published", () => expectPublishedFigures(example));

  test("both tables are found, with the totals that someone typed", () => {
    const { tables, figures } = connectCells(twente, example);
    expect(tables).toMatchObject([
      {
        table: "municipalities",
        sheet: "Gemeenten",
        columns: { name: "A6:A19", inhabitants: "B6:B19" },
        totals: { inhabitants: "B20" },
      },
      { table: "milestones", sheet: "KPI's", address: "A6:I52", totals: { total: "F53", iza: "H53", spuk: "I53" } },
    ]);
    expect(figures.municipalities).toHaveLength(14);
    expect(figures.milestones).toHaveLength(47);
    expect(
      figures.milestones
        .filter(({ waitListTarget }) => waitListTarget)
        .map(({ nr, waitListTarget }) => [nr, waitListTarget?.date, String(waitListTarget?.people)]),
    ).toEqual([
      [4, "2026-07-01", "155"],
      [5, "2027-07-01", "437"],
    ]);
  });
});

describe("in a workbook that is laid out otherwise", () => {
  test("renamed tabs", () =>
    expectPublishedFigures(example.map((sheet, index) => ({ ...sheet, name: `Blad ${index}` }))));

  test("rows and columns inserted above and before", () =>
    expectPublishedFigures(example.map((sheet) => ({ ...sheet, top: sheet.top + 3, left: sheet.left + 2 }))));

  test("years from last to first", () => {
    const reversed = example.map((sheet): Grid => {
      const header = sheet.values.findIndex((row) => row.includes(2025) && row.includes(2029));
      const first = sheet.values[header]?.indexOf(2025) ?? -1;
      if (header < 0 || first < 0) return sheet;
      const turn = <T>(rows: readonly (readonly T[])[]) =>
        rows.map((row) => [...row.slice(0, first), ...row.slice(first, first + 5).reverse(), ...row.slice(first + 5)]);
      return {
        ...sheet,
        values: turn(sheet.values),
        formulas: turn(sheet.formulas),
        kinds: turn(sheet.kinds),
        numberFormats: turn(sheet.numberFormats),
      };
    });
    expectPublishedFigures(reversed);
    expect(linkOf(reversed, "adoption")?.link).toMatchObject({
      address: "D12:H12",
      cells: ["H12", "G12", "F12", "E12", "D12"],
    });
  });

  test("percentages typed as 2,8 beside a unit that says %", () => {
    const typed = example.map((sheet): Grid => ({
      ...sheet,
      values: sheet.values.map((row, r) =>
        row.map((value, c) => (isPercent(sheet, r, c) ? Math.round(Number(value) * 1e6) / 1e4 : value)),
      ),
      numberFormats: sheet.numberFormats.map((row, r) =>
        row.map((format, c) => (isPercent(sheet, r, c) ? "General" : format)),
      ),
    }));
    expectPublishedFigures(typed);
  });

  test("costs in whole euros", () => {
    const euros = example.map((sheet): Grid => {
      if (sheet.name !== "Kosten") return sheet;
      const values = sheet.values.map((row) =>
        row.map((value) => (typeof value === "number" && !YEARS.includes(value) ? value * 1000 : value)),
      );
      const heading = values.map((row, r) => (r === 1 ? ["Bedragen in hele euro's", ...row.slice(1)] : row));
      return { ...sheet, values: heading };
    });
    expectPublishedFigures(euros);
  });

  test("notes between the rows and a typing error in a label", () => {
    const noted = withCell(
      withCell(example, "Algemene input", "A10", "Instroom aantal nieuwe ggz-patienten in Twente per jar"),
      "Algemene input",
      "A9",
      "Let op: instroom 2024 was 11.800",
    );
    expect(linkOf(noted, "inflow")?.link).toMatchObject({ sheet: "Algemene input", address: "B10" });
  });

  test("years down a column", () => {
    const down = grid("Wachttijd", [
      ["Jaar", "Wachttijd ggz (weken)"],
      [2025, 17],
      [2026, 15],
      [2027, 13],
      [2028, 11],
      [2029, 9],
    ]);
    expect(linkOf([down], "wait-weeks")?.link).toMatchObject({ address: "B2:B6", certainty: 0.98 });
  });
});

describe("what may never be taken for an input", () => {
  test("a row of the workbook that the plan does without, whatever it is called", () => {
    const takenFor = (label: string) => {
      const one = grid("Invoer", [
        ["Omschrijving", "Waarde"],
        [label, 1500],
      ]);
      return findInputs([one], twente)
        .filter(({ link }) => link.certainty >= 0.8)
        .map(({ link }) => link.input);
    };
    const labels = [
      "Gemiddelde normjaartaak",
      "Normjaartaak",
      "Uren per jaar (normjaartaak)",
      "Productieve uren per jaar",
      "Average standard working hours per year",
    ];
    expect(labels.map(takenFor)).toEqual(labels.map(() => []));
    const inCell = findInputs(example, twente).filter(({ link }) => placeOf(link) === "Algemene input!B11");
    expect(inCell).toEqual([]);
  });

  const inflation = grid("Invoer", [
    ["Omschrijving", "Waarde"],
    ["Inflatie (NZa)", percent(0.028)],
  ]);

  test("a calculation that carries the same label", () => {
    const overview = grid("Overzicht", [["Inflatie (NZa)", formula("=Invoer!B2", 0.028)]]);
    expect(placeOf(linkOf([overview, inflation], "inflation")?.link)).toBe("Invoer!B2");
    expect(linkOf([overview], "inflation")?.link.certainty).toBeLessThan(0.8);
  });

  test("a formula without references is as good as a typed number", () => {
    const typed = grid("Invoer", [["Tarief huisartsconsult", formula("=5*6-3", 27)]]);
    expect(linkOf([typed], "price-gp-consult")?.link.certainty).toBeGreaterThan(0.9);
  });

  test("one of two cells that fit equally well: neither is certain, both are named", () => {
    const copy = { ...inflation, name: "Invoer (2)" };
    const found = linkOf([inflation, copy], "inflation");
    expect(found?.link.certainty).toBeLessThan(0.8);
    expect(found?.runnerUp).toEqual({ sheet: "Invoer (2)", address: "B2" });
    expect(found?.link.why).toContain("Invoer (2)!B2");
  });

  test("another index with nearly the same label", () => {
    const other = grid("Invoer", [["Inflatie (OVA)", percent(0.04)]]);
    expect(linkOf([other], "inflation")?.link.certainty ?? 0).toBeLessThan(0.8);
  });

  test("the same cost of another component", () => {
    const costs = grid("Kosten", [
      ["× € 1.000", ...YEARS],
      ["2. Projectleider", 106, 218, 224, 0, 0],
    ]);
    expect(linkOf([costs], "cost.2.project-lead")?.link.certainty).toBeGreaterThan(0.9);
    expect(linkOf([costs], "cost.1.project-lead")).toBeUndefined();
  });

  test("a cost row without its number, outside any component", () => {
    const costs = grid("Kosten", [
      ["× € 1.000", ...YEARS],
      ["Projectleider", 106, 218, 224, 0, 0],
    ]);
    expect(linkOf([costs], "cost.2.project-lead")?.link.certainty ?? 0).toBeLessThan(0.8);
  });

  test("a cost row without its number, under its component's heading", () => {
    const costs = grid("Kosten", [
      ["× € 1.000", ...YEARS],
      ["2. Verkennend gesprek"],
      ["Projectleider", 106, 218, 224, 0, 0],
    ]);
    expect(linkOf([costs], "cost.2.project-lead")?.link).toMatchObject({
      address: "B3:F3",
      scale: "1000",
      certainty: 0.98,
    });
  });
});

describe("links that were kept", () => {
  test("hold while their label stands there, also when a second one turns up", () => {
    const before = findInputs(example, twente).map(({ link }) => link);
    const copied = [...example, ...example.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }))];
    expect(findInputs(copied, twente, before).map(({ link }) => placeOf(link))).toEqual(before.map(placeOf));
    expect(findInputs(copied, twente, before).every(({ link }) => link.certainty >= 0.8)).toBe(true);
  });

  test("move along with their label", () => {
    const before = findInputs(example, twente).map(({ link }) => link);
    const moved = example.map((sheet) => ({ ...sheet, top: sheet.top + 2 }));
    expect(placeOf(linkOf(moved, "inflation", before)?.link)).toBe("Algemene input!B10");
  });

  test("are in doubt once their label is gone", () => {
    const before = findInputs(example, twente).map(({ link }) => link);
    const renamed = withCell(example, "Algemene input", "A8", "Groeivoet");
    expect(linkOf(renamed, "inflation", before)?.link).toMatchObject({ address: "B8", certainty: 0.7 });
  });

  test("keep their unit when the cell goes bad, and lose it when Excel formats a percentage", () => {
    const typed = grid("Invoer", [
      ["Omschrijving", "Waarde", "Eenheid"],
      ["Inflatie (NZa)", 2.8, "%"],
    ]);
    const before = findInputs([typed], twente).map(({ link }) => link);
    expect(before[0]?.scale).toBe("0.01");
    expect(linkOf(withCell([typed], "Invoer", "B2", 0.5), "inflation", before)?.link.scale).toBe("0.01");
    expect(linkOf(withCell([typed], "Invoer", "B2", percent(0.03)), "inflation", before)?.link.scale).toBe("1");
  });
});

test("an input that is nowhere is missing by name, with what was looked for", () => {
  const without = withCell(withCell(example, "Algemene input", "A10", "Iets anders"), "Algemene input", "B10", 9800);
  const { missing, readingFindings } = connectCells(twente, without);
  expect(missing.map(({ input }) => input)).toEqual(["inflow"]);
  expect(missing[0]?.message).toContain("Instroom aantal nieuwe ggz-patiënten in Twente per jaar");
  expect(readingFindings.map(({ code }) => code)).toEqual(["input-missing"]);
});

test("another region's municipalities are no certain table, and nothing is paid out on them", () => {
  const others = grid("Gemeenten", [
    ["Gemeente", "Inwoners"],
    ["Zwolle", 133000],
    ["Kampen", 56000],
    ["Totaal", 189000],
  ]);
  const { tables, figures, readingFindings } = connectCells(twente, [others]);
  expect(tables[0]?.certainty).toBeLessThan(0.8);
  expect(figures.municipalities).toEqual([]);
  expect(readingFindings).toContainEqual(
    expect.objectContaining({ code: "input-doubtful", place: { sheet: "Gemeenten", address: "A2:B3" } }),
  );
});

function isPercent(sheet: Grid, row: number, column: number): boolean {
  return sheet.name.includes("nput") && (sheet.numberFormats[row]?.[column] ?? "").includes("%");
}
