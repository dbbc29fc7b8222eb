import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/metadata.json";
import { openHeadless, type Headless } from "../../src/workbench/node/open";
import { EXAMPLES } from "../../src/functions/examples";

let office: Headless;

beforeEach(async () => {
  office = await openHeadless();
  office.useGlobally();
  associateFunctions();
  office.host.registerFunctions(metadata, "MGN");
});
afterEach(() => office.close());

/** Writes formulas (in Excel's own form) and reads what the grid shows, through office.js both ways. */
async function shown(cells: Readonly<Record<string, unknown>>, range: string): Promise<unknown[][]> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    await context.sync();
    await office.settled();
    const read = sheet.getRange(range).load("values");
    await context.sync();
    return read.values as unknown[][];
  });
}

const messageAt = (row: number, column: number) =>
  office.host.errorMessage(office.engine.sheets()[0]?.id ?? "", row, column);

test("every example gives in a cell what the documentation says", async () => {
  const cells = EXAMPLES.map(({ formula }, index) => [`A${index * 4 + 1}`, inFileForm(formula)] as const);
  const answers = await shown(Object.fromEntries(cells), `A1:E${EXAMPLES.length * 4}`);
  EXAMPLES.forEach(({ formula, result }, index) => {
    const expected = typeof result === "object" ? result : [[result]];
    expected.forEach((row, y) =>
      row.forEach((value, x) => {
        const cell = answers[index * 4 + y]?.[x];
        if (typeof value === "number") expect([formula, Number(cell).toFixed(6)]).toEqual([formula, value.toFixed(6)]);
        else expect([formula, cell]).toEqual([formula, value]);
      }),
    );
  });
});

test("a table spills from one formula, and follows when an argument changes", async () => {
  const formula = "=MGN.INDEXEER(A2:A3,B1:C1,2025,D1)";
  const cells = { A2: 100, A3: 200, B1: 2025, C1: 2026, D1: 0.1, B2: formula };
  expect(await shown(cells, "B2:C3")).toEqual([
    [100, 110],
    [200, 220],
  ]);
  expect(await shown({ D1: 0.2 }, "C2:C3")).toEqual([[120], [240]]);
});

test("in a table only the wrong cell shows an error; alone it says why", async () => {
  const cells = { A1: 100, B1: "veel", A2: "=MGN.STEUNPUNTEN(A1:B1)", A3: "=MGN.STEUNPUNTEN(B1)" };
  expect(await shown(cells, "A2:B3")).toEqual([
    [100, "#VALUE!"],
    ["#VALUE!", ""],
  ]);
  expect(messageAt(2, 0)).toBe("bedrag is geen getal; vul een bedrag van 0 euro of meer in.");
});

test("an error among the arguments goes on; a wrong argument and a missing answer have their own errors", async () => {
  const cells = {
    A1: "=1/0",
    B1: "=MGN.STEUNPUNTEN(A1)",
    C1: "=MGN.INDEX(2027,2025,2.8)",
    D1: "=MGN.TERUGVERDIENJAAR({5,-1},{2025,2026})",
    E1: "=MGN.GESPREKKEN(1000,0.2,0.5,)",
  };
  expect(await shown(cells, "B1:E1")).toEqual([["#DIV/0!", "#VALUE!", "#N/A", 100]]);
  expect(messageAt(0, 2)).toContain("percentage is 2,8");
  expect(messageAt(0, 3)).toContain("niet terugverdiend");
});

/** A formula as a Dutch user types it, in the form of files: "." for the comma, "," for ";" and for "\" in a row. */
function inFileForm(formula: string): string {
  return formula
    .split(/("[^"]*"|\{[^}]*\})/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replaceAll(",", ".").replaceAll(";", ",").replaceAll("DATUM", "DATE");
      if (part.startsWith('"')) return part;
      return part
        .replaceAll(",", ".")
        .replaceAll("\\", ",")
        .replace(/([\d.]+)%/g, (_, number: string) => String(Number(number) / 100))
        .replaceAll("ONWAAR", "FALSE")
        .replaceAll("WAAR", "TRUE");
    })
    .join("")
    .replace(/\bONWAAR\b/g, "FALSE")
    .replace(/\bWAAR\b/g, "TRUE");
}
