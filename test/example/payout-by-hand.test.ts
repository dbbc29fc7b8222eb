import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workbook } from "exceljs";
import { number } from "../../src/model/text/dutch";
import { LIBREOFFICE_TIMEOUT_MS, recalculateWithLibreOffice } from "../support/libreoffice";
import { numberIn, sheetOf } from "../support/sheets";
import {
  CELLS_AT,
  FIRST,
  LAST_MILESTONE,
  MUNICIPALITIES,
  SCENARIOS,
  drift,
  markdownTable,
  payoutIn,
  workbookByHand,
} from "./payout-by-hand";

const PAGE = join(__dirname, "..", "..", "docs", "uitkering-nagerekend.md");

let recalculated: Workbook | null;

beforeAll(async () => {
  const bytes = new Uint8Array(await workbookByHand().xlsx.writeBuffer());
  recalculated = await recalculateWithLibreOffice(bytes);
}, LIBREOFFICE_TIMEOUT_MS);

describe.each(SCENARIOS)("$title", (scenario) => {
  const payout = payoutIn(scenario);

  it("is what LibreOffice makes of it, per municipality", () => {
    if (!recalculated) return;
    const sheet = sheetOf(recalculated, scenario.id);
    const theirs = MUNICIPALITIES.map((_, place) =>
      ["F", "G", "H"].map((column) => numberIn(sheet, `${column}${FIRST + place}`)),
    );
    expect(theirs).toEqual(
      payout.municipalities.map(({ local, repay, kept }) => [local, repay, kept].map((amount) => amount.toNumber())),
    );
  });

  it("is what LibreOffice makes of the pots", () => {
    if (!recalculated) return;
    const sheet = sheetOf(recalculated, scenario.id);
    expect(["J1", "J2", "J3"].map((address) => numberIn(sheet, address))).toEqual(
      [payout.regional, payout.regionalRepaid, payout.iza].map((amount) => amount.toNumber()),
    );
  });

  it("stands in the documentation as it is", async () => {
    const page = await readFile(PAGE, "utf8");
    // Prettier sets columns out with spaces; the words and numbers are what counts.
    const plain = (text: string) => text.replace(/ +/g, " ").replace(/-{3,}(:?)/g, "---$1");
    expect(plain(page)).toContain(plain(markdownTable(payout)));
  });
});

it("makes 4.171 thousand of all result milestones", () => {
  if (recalculated) expect(numberIn(sheetOf(recalculated, "results"), "J4")).toBe(4_171_000);
});

it("has cells within a euro of their exact value, by LibreOffice's own reckoning, and rows that tie", () => {
  if (!recalculated) return;
  const sheet = sheetOf(recalculated, "Afwijking");
  for (let row = FIRST; row <= LAST_MILESTONE; row += 1) {
    expect(numberIn(sheet, `A${row}`)).toBe(0);
    MUNICIPALITIES.forEach((_, place) => {
      const { address } = sheet.getCell(row, CELLS_AT + place);
      expect(Math.abs(numberIn(sheet, address))).toBeLessThan(1);
    });
  }
});

it("tells how far what goes back is from its exact value", async () => {
  expect(await readFile(PAGE, "utf8")).toContain(`hoogstens € ${number(drift(payoutIn(SCENARIOS[2])), 2)}`);
});
