import { Decimal } from "../../src/model/money/decimal";
import type { PayoutChoices } from "../../src/model/plan/choices";
import { cellAddress } from "../../src/workbook/cells/address";
import * as milestones from "../../src/workbook/change/places/milestone-columns";
import * as layout from "../../src/workbook/change/places/payout-layout";
import { serialOfDate } from "../../src/workbook/figures/dates";
import * as sisa from "../../src/workbook/sheets/sisa-columns";
import { knownPayout, type KnownPayout } from "../support/known-payout";
import { shown } from "./support/expectations";
import { openExample, sheetId, type Workbench } from "./support/workbench";

const [PAYOUT, MILESTONES, RISK, SISA] = ["MGN Uitkering", "MGN Mijlpalen", "MGN Risico", "MGN SiSa"] as const;
const HOSTILE = `=HYPERLINK("http://example.org","klik")`;

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
});
afterEach(() => bench.close());

async function choose(change: Partial<PayoutChoices>): Promise<void> {
  await bench.session.setPayoutChoices((choices) => ({ ...choices, ...change }));
  await bench.session.recalculate();
  await bench.office.settled();
}

function paid(): KnownPayout {
  return knownPayout(shown(bench).payout);
}

const at = (sheet: string, row: number, column: number) => bench.value(sheet, cellAddress(row, column));

function everyCell(sheet: string) {
  const { engine } = bench.office;
  const id = sheetId(engine, sheet);
  const used = engine.usedRect(id, false);
  return used === null ? [] : engine.read(id, used).flat();
}

/** No check says that it does not close, and no cell is an error. */
function expectChecksToClose(): void {
  for (const sheet of [PAYOUT, MILESTONES, RISK]) {
    const bad = everyCell(sheet).filter(
      ({ kind, value }) => kind === "error" || value === layout.OUTDATED || value === "verschil",
    );
    expect([sheet, bad]).toEqual([sheet, []]);
  }
}

test("what is decided changes every sheet, and they say what the model says", async () => {
  await choose({
    milestones: {
      4: { outcome: { status: "missed", evidence: "Telling van de wachtlijst" } },
      5: { outcome: { status: "later", on: "2027-10-01" }, chance: new Decimal("0.5") },
      9: { outcome: { status: "partly", granted: new Decimal("0.5") }, scope: "local" },
    },
    instalments: { kind: "equal" },
    unit: "cent",
  });
  const payout = paid();
  const count = payout.municipalities.length;
  expectChecksToClose();

  payout.municipalities.forEach(({ municipality, local, repay, kept, regional, regionalRepay, years }, index) => {
    const row = layout.FIRST + index;
    const cells = [layout.NAME, layout.LOCAL, layout.REPAY].map((column) => at(PAYOUT, row, column));
    expect(cells).toEqual([municipality.name, local.toNumber(), repay.toNumber()]);
    expect(at(PAYOUT, row, layout.KEPT)).toBeCloseTo(kept.toNumber(), 6);
    expect([layout.REGIONAL, layout.REGIONAL_REPAY].map((column) => at(PAYOUT, row, column))).toEqual(
      [regional, regionalRepay].map((amount) => amount.toNumber()),
    );
    const { repay: own, regionalShares } = payout.atRisk?.allMissed ?? { repay: [], regionalShares: [] };
    expect(at(RISK, 6 + index, 11)).toBeCloseTo(
      (own[index]?.toNumber() ?? NaN) + (regionalShares[index]?.toNumber() ?? NaN),
      6,
    );
    const yearRow = layout.firstOf(layout.yearsAt(count)) + index;
    years.forEach(({ received, repaid }, year) => {
      expect(at(PAYOUT, yearRow, 1 + 2 * year)).toBe(received.toNumber());
      expect(at(PAYOUT, yearRow, 2 + 2 * year)).toBe(repaid.toNumber());
    });
  });
  const local = payout.milestones.filter(({ milestone }) => milestone.scope === "local");
  local.forEach(({ cells }, column) =>
    cells.forEach((cell, row) =>
      expect(bench.value(PAYOUT, layout.matrixCell(count, row, column))).toBe(cell.toNumber()),
    ),
  );

  payout.milestones.forEach(({ dates, iza, earned, risk, izaRisk }, index) => {
    const row = milestones.FIRST + index;
    expect(at(MILESTONES, row, milestones.COUNTS)).toBe(serialOfDate(dates.counts));
    expect(at(MILESTONES, row, milestones.ASSESSED)).toBe(serialOfDate(dates.assessedBy));
    expect(at(MILESTONES, row, milestones.PAYMENT)).toBe(dates.payment ? serialOfDate(dates.payment) : "");
    expect(at(MILESTONES, row, milestones.REPAYMENT)).toBe(dates.repayment ? serialOfDate(dates.repayment) : "");
    expect(at(MILESTONES, row, milestones.EARNED)).toBe(earned.toNumber());
    expect(at(MILESTONES, row, milestones.IZA_EARNED)).toBeCloseTo(iza.toNumber(), 6);
    expect(at(MILESTONES, row, milestones.RISK)).toBe(risk?.toNumber());
    expect(at(MILESTONES, row, milestones.RISK_IZA)).toBe(izaRisk?.toNumber());
  });
  expect(at(MILESTONES, milestones.FIRST + 3, milestones.STATUS)).toBe("niet gehaald");
  expect(at(MILESTONES, milestones.FIRST + 8, milestones.ORIGIN)).toBe("bevestigd");
  const firstQuarter = milestones.FIRST + payout.milestones.length + 5;
  payout.quarters.forEach((quarter, index) => {
    const { iza, local: advance, regional, localRepaid, regionalRepaid, net } = quarter;
    [iza, advance, regional, localRepaid, regionalRepaid, net].forEach((amount, column) =>
      expect(at(MILESTONES, firstQuarter + index, 3 + column)).toBeCloseTo(amount.toNumber(), 6),
    );
  });

  payout.atRisk?.municipalities.forEach(({ received, earned, repaid, atRisk, worstKept, expectedKept }, index) => {
    const amounts = [received, earned, repaid, atRisk].map((amount) => amount.toNumber());
    expect([1, 2, 3, 4].map((column) => at(RISK, 6 + index, column))).toEqual(amounts);
    expect(at(RISK, 6 + index, 6)).toBe(worstKept.toNumber());
    expect(at(RISK, 6 + index, 7)).toBeCloseTo(expectedKept?.toNumber() ?? NaN, 6);
  });
  expect(payout.atRisk?.today).toBe("2026-11-22");

  const headers = { [PAYOUT]: layout.HEADER, [MILESTONES]: milestones.HEADER, [RISK]: 5, [SISA]: sisa.HEADER };
  for (const [sheet, header] of Object.entries(headers)) {
    const page = bench.office.parts.pages.get(sheetId(bench.office.engine, sheet));
    expect(page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitTo: { wide: 1, high: null } });
    expect(page?.filter).toMatchObject({ row: header, column: 0 });
  }
});

/**
 * Worked out by hand from the Mijlpalenformat with cents in it. Local: KPI 11 109.500,40 → 109.500, so 2.768.000 as
 * printed; regional: KPI 3 79.000,60 → 79.001, so 5.805.501. Granted 0,333 of KPI 11: IZA 98.500 × 0,333 = 32.800,5 →
 * 32.801 of 7.700.500; of its SPUK 36.463,5 → 36.464 is kept, 73.036 goes back.
 */
test("cents in the workbook are rounded once: what the model pays is what the sheet says", async () => {
  await bench.type("KPI's", "I8", 79000.6);
  await bench.type("KPI's", "I16", 109500.4);
  await choose({
    milestones: { 11: { outcome: { status: "partly", granted: new Decimal("0.333") }, scope: "local" } },
  });
  const { local, regional, spuk, iza, total, repaid } = paid();
  const amounts = [local, regional, spuk, iza, total, repaid].map((amount) => amount.toNumber());
  expect(amounts).toEqual([2768000, 5805501, 8573501, 7634801, 16208302, 73036]);
  const { TOP } = layout;
  const rows = [TOP.local, TOP.regional, TOP.spuk, TOP.iza, TOP.total, TOP.repaid];
  expect(rows.map((row) => at(PAYOUT, row, layout.AMOUNT))).toEqual(amounts);
  expectChecksToClose();
});

test("a choice is kept in the file, and taken back like a write", async () => {
  await bench.session.recalculate();
  await bench.session.setPayoutChoices((choices) => ({ ...choices, key: { kind: "equal" } }));
  expect(new Set(paid().municipalities.map(({ keyShare }) => keyShare.toFixed())).size).toBe(1);
  expect(bench.session.state()).toMatchObject({ canUndo: true, stale: true });
  await bench.session.connect();
  expect(bench.session.state().connection?.figures.choices?.key).toEqual({ kind: "equal" });
  await bench.session.undo();
  expect(bench.session.state().connection?.figures.choices?.key).toEqual({ kind: "inhabitants" });
  expect(bench.session.state()).toMatchObject({ canUndo: true, stale: false, problem: null });
});

test("what a municipality fills in stays with its line: written anew, taken back, no longer asked", async () => {
  await bench.session.recalculate();
  await bench.office.settled();
  const code = "GM0147";
  const line = (of: string) => {
    const { engine } = bench.office;
    const rows = engine.read(sheetId(engine, SISA), { row: 0, column: sisa.CODE, rows: 2000, columns: 1 });
    return rows.findIndex(([cell]) => cell?.value === of);
  };
  const before = line(code);
  await bench.type(SISA, cellAddress(before, sisa.SPENDING), 1234.5);
  await bench.type(SISA, cellAddress(before, sisa.CORRECTION), "=100+20");

  await bench.session.undo();
  expect(bench.session.state().problem).toMatchObject({ code: "sheet-filled-in" });

  await choose({ left: ["GM0141"] });
  const moved = line(code);
  expect(moved).not.toBe(before);
  expect(at(SISA, moved, sisa.SPENDING)).toBe(1234.5);
  expect(at(SISA, moved, sisa.CORRECTION)).toBe(120);

  await bench.type(SISA, cellAddress(moved, sisa.NOT_MET), 7);
  await bench.session.undo();
  expect([sisa.SPENDING, sisa.CORRECTION, sisa.NOT_MET].map((column) => at(SISA, line(code), column))).toEqual([
    1234.5, 120, 7,
  ]);

  await choose({ left: [code] });
  expect(at(SISA, line(code), sisa.SPENDING)).toBe(1234.5);
  expect(at(SISA, line(code), sisa.NOTE)).toMatch(/Vervallen/);
});

test("municipalities come and go, and a count replaces the inhabitants; names stay text and totals stay", async () => {
  await bench.session.connect();
  const { local } = paid();
  await choose({
    left: ["GM0141"],
    joined: [
      { code: "GM9998", name: HOSTILE, inhabitants: new Decimal(1000) },
      { code: "GM9999", name: "'s-Hertogenbosch", inhabitants: new Decimal(160000) },
    ],
    count: {
      on: "2026-01-01",
      status: "provisional",
      source: "CBS StatLine, tabel 03759ned",
      of: { GM0147: new Decimal(24000) },
    },
  });
  expectChecksToClose();
  const { municipalities, local: after } = paid();
  expect(after).toEqual(local);
  const names = municipalities.map((_, index) => at(PAYOUT, layout.FIRST + index, layout.NAME));
  expect(names).toEqual(municipalities.map(({ municipality }) => municipality.name));
  expect(names.slice(-2)).toEqual([HOSTILE, "'s-Hertogenbosch"]);
  const borne = municipalities.findIndex(({ municipality }) => municipality.code === "GM0147");
  expect(at(PAYOUT, layout.FIRST + borne, layout.INHABITANTS)).toBe(24000);
  expect(bench.value(PAYOUT, "A2")).toContain("voorlopig");
  for (const sheet of [PAYOUT, MILESTONES, RISK, SISA]) {
    expect(everyCell(sheet).filter(({ formula }) => formula?.includes("HYPERLINK"))).toEqual([]);
  }
});
