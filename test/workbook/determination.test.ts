import { Decimal } from "../../src/model/money/decimal";
import { determinationOf } from "../../src/model/payout/determination";
import type { PayoutChoices } from "../../src/model/plan/choices";
import { cellAddress } from "../../src/workbook/cells/address";
import * as at from "../../src/workbook/change/determination/columns";
import { OWN, SHARE, TOTAL, sharesAt } from "../../src/workbook/change/determination/shares";
import { UNKNOWN } from "../../src/workbook/change/parts/unknown";
import * as sisa from "../../src/workbook/sheets/sisa-columns";
import { known } from "../support/known-payout";
import { shown } from "./support/expectations";
import { openExample, sheetId, type Workbench } from "./support/workbench";

const [SHEET, SISA] = ["MGN Vaststelling", "MGN SiSa"] as const;
const TUBBERGEN = "GM0183";
const FIGURES = [
  ["received", at.RECEIVED],
  ["repaid", at.REPAID],
  ["open", at.OPEN],
  ["met", at.MET],
  ["spent", at.SPENT],
  ["entitled", at.ENTITLED],
  ["underspent", at.UNDERSPENT],
  ["overspent", at.OVERSPENT],
] as const;

let bench: Workbench;
beforeEach(async () => {
  bench = await openExample();
});
afterEach(() => bench.close());

async function choose(change: Partial<PayoutChoices>): Promise<void> {
  await bench.session.setPayoutChoices((choices) => ({ ...choices, ...change }));
  await recalculate();
}

async function recalculate(): Promise<void> {
  await bench.session.recalculate();
  await bench.office.settled();
}

const value = (row: number, column: number) => bench.value(SHEET, cellAddress(row, column));

function determined() {
  const { connection } = bench.session.state();
  const { payout } = shown(bench);
  if (!connection || !payout) throw new Error("nothing is paid out");
  return known(determinationOf(payout, connection.figures, connection.plan.endOfScheme));
}

/** Every cell of the sheet is what the model says. */
function expectSheetToAgree(): void {
  const { municipalities, pot, lead } = determined();
  const count = municipalities.length;
  const rows = [
    ...municipalities.map(({ local, toPay }, index) => ({ row: at.FIRST + index, of: local, toPay })),
    { row: at.FIRST + count + 1, of: pot, toPay: pot.toSettle },
    { row: at.FIRST + count + 2, of: lead, toPay: lead.toSettle },
  ];
  for (const { row, of, toPay } of rows) {
    const expected = [...FIGURES.map(([figure]) => of[figure]), toPay].map((figure) => figure?.toNumber() ?? UNKNOWN);
    expect([row, ...[...FIGURES.map(([, column]) => column), at.TO_PAY].map((column) => value(row, column))]).toEqual([
      row,
      ...expected,
    ]);
  }
}

test("unknown until the accounts are filled in, then live, without another Herbereken", async () => {
  await bench.session.connect();
  await choose({
    milestones: Object.fromEntries(
      determinedMilestones().map((nr) => [nr, { outcome: { status: nr === 17 ? "missed" : "met" } }]),
    ),
  });
  expectSheetToAgree();
  expect(value(1, 0)).toMatch(/^Bij de laatste keer Herbereken waren alle mijlpalen beoordeeld\./);
  const index = determined().municipalities.findIndex(({ municipality }) => municipality.code === TUBBERGEN);
  const row = at.FIRST + index;
  expect(value(row, at.ENTITLED)).toBe(UNKNOWN);
  expect(value(row, at.NOTE)).toContain("0 van de 66 regels");

  const lines = linesOf(TUBBERGEN);
  fillIn(lines);
  await bench.office.settled();
  // 66 lines of 1.000, and a correction; 88.900 is what the milestones are worth (determination.test.ts by hand).
  expect([at.SPENT, at.ENTITLED, at.UNDERSPENT, at.TO_PAY].map((column) => value(row, column))).toEqual([
    65_749.5, 65_749.5, 23_150.5, 23_150.5,
  ]);

  // Another's line is another's: an error there leaves this one settled, and that one unknown.
  const [other] = linesOf("GM0141");
  await bench.type(SISA, cellAddress(other?.row ?? 0, sisa.SPENDING), "=1/0");
  await bench.office.settled();
  expect([at.SPENT, at.TO_PAY].map((column) => value(row, column))).toEqual([65_749.5, 23_150.5]);
  const others = determined().municipalities.findIndex(({ municipality }) => municipality.code === "GM0141");
  expect(value(at.FIRST + others, at.SPENT)).toBe(UNKNOWN);

  await bench.type(SISA, cellAddress(lines[0]?.row ?? 0, sisa.SPENDING), "niets");
  await bench.office.settled();
  expect([at.SPENT, at.TO_PAY].map((column) => value(row, column))).toEqual([UNKNOWN, UNKNOWN]);
  await recalculate();
  expectSheetToAgree();
  expect(value(row, at.NOTE)).toContain(`MGN SiSa!${cellAddress(lines[0]?.row ?? 0, sisa.SPENDING)}`);
});

test("typed spending, VAT, the regional pot and what is passed on; all known, so the whole is", async () => {
  await bench.session.connect();
  const municipalities = Object.fromEntries(
    determined().municipalities.map(({ municipality }, index) => [
      municipality.code,
      {
        spent: new Decimal(50_000 + 10_000 * index),
        ...(index % 2 === 0 && {
          vat: { amount: new Decimal(1_000), as: index === 0 ? ("cost" as const) : ("compensated" as const) },
        }),
      },
    ]),
  );
  await choose({
    determination: {
      municipalities,
      pot: { spent: new Decimal(4_000_000) },
      passedOn: { work: new Decimal(20_000), audit: new Decimal(7_500), key: { kind: "equal" } },
    },
    ends: { terminated: "2026-12-31" },
  });
  const { lead, passedOn } = determined();
  expect(lead.toSettle).not.toBeNull();
  expect(passedOn?.total.toNumber()).toBe(27_500);
  expectSheetToAgree();
});

test("a regional pot by effort is settled share by share, and the shares are the pot", async () => {
  await bench.session.connect();
  const of = { GM0153: new Decimal(300), [TUBBERGEN]: new Decimal(100) };
  await choose({
    regionalKey: { kind: "hours", of },
    determination: {
      municipalities: {
        GM0153: { spent: new Decimal(600_000), regional: { spent: new Decimal(4_300_000) } },
        [TUBBERGEN]: { regional: { spent: new Decimal("190000.5") } },
      },
    },
  });
  expectSheetToAgree();
  const { municipalities, years, pot, potRule } = determined();
  const count = municipalities.length;
  expect(value(at.FIRST + count + 1, at.NOTE)).toBe(potRule);
  const { first, totals } = sharesAt(at.FIRST + count + 5 + years.length + 4);
  municipalities.forEach(({ regional, toPay, toPayTotal }, index) => {
    const settled = [toPay, regional?.toSettle, toPayTotal].map((figure) => figure?.toNumber() ?? UNKNOWN);
    const figures = FIGURES.map(([figure]) => regional?.[figure]?.toNumber() ?? UNKNOWN);
    const columns = [...FIGURES.map(([, column]) => column), OWN, SHARE, TOTAL];
    expect(columns.map((column) => value(first + index, column))).toEqual([...figures, ...settled]);
  });
  const together = FIGURES.map(([, column]) => value(totals(count), column));
  expect(together).toEqual(FIGURES.map(([figure]) => pot[figure]?.toNumber() ?? UNKNOWN));
  // Nobody but two has a part; what they spend of their own is not known, and so is what all settle.
  expect(value(totals(count), TOTAL)).toBe(UNKNOWN);
});

/** 1.000 on every line until the scheme ends, and a correction after it. */
function fillIn(lines: ReturnType<typeof linesOf>): void {
  const { engine } = bench.office;
  const sheet = sheetId(engine, SISA);
  for (const year of [2025, 2026, 2027]) {
    const own = lines.filter((line) => line.year === year);
    const rect = { row: own[0]?.row ?? 0, column: sisa.SPENDING, rows: own.length, columns: 1 };
    engine.write(
      sheet,
      rect,
      own.map(() => [1_000]),
    );
  }
  engine.write(sheet, { row: lines.at(-1)?.row ?? 0, column: sisa.CORRECTION, rows: 1, columns: 1 }, [[-250.5]]);
}

function determinedMilestones(): readonly number[] {
  return shown(bench).payout?.milestones.map(({ milestone }) => milestone.nr) ?? [];
}

function linesOf(code: string): readonly { readonly row: number; readonly year: number }[] {
  const { engine } = bench.office;
  const rows = engine.read(sheetId(engine, SISA), { row: 0, column: sisa.CODE, rows: 2000, columns: 2 });
  return rows.flatMap(([cell, year], row) => (cell?.value === code ? { row, year: Number(year?.value) } : []));
}
