import { Decimal, ZERO } from "../../../src/model/money/decimal";
import { determined, together, type Determined } from "../../../src/model/payout/determined";
import {
  determinationRules,
  missingOf,
  missingOfShare,
  potRule,
  remarksOf,
} from "../../../src/model/payout/determination-remarks";
import { spendingOf, withVat, type Spending } from "../../../src/model/payout/spending";
import type { AccountLine, EnteredAmount } from "../../../src/model/plan/determination-entries";
import type { SplitKey } from "../../../src/model/plan/split-key";

/** What the agreement says (real costs, at most the milestones that are met), worked out by hand, and the sentences that go with it. */
const d = (value: number | string) => new Decimal(value);
const EMPTY: EnteredAmount = { kind: "empty" };
const amount = (value: number): EnteredAmount => ({ kind: "amount", amount: d(value) });
const line = (milestone: string, year: number, spending: EnteredAmount, more: Partial<AccountLine> = {}) => ({
  ...{ code: "GM0183", milestone, year, spending, correction: EMPTY },
  ...more,
});
const ASKED = { years: [2025, 2026], milestones: ["KPI 1"] };

const figures = (of: Determined) => Object.values<Decimal | null>({ ...of }).map((value) => value?.toNumber() ?? null);

describe("a grant at its end", () => {
  const advances = { received: d(1000), repaid: d(100), open: d(300) };
  const numbers = (spent: number | null) => figures(determined(advances, spent === null ? null : d(spent)));

  // received, repaid, open, met; then spent, entitled, underspent, overspent, to settle.
  test.each([
    [400, [1000, 100, 300, 600, 400, 400, 200, 0, 500]],
    [600, [1000, 100, 300, 600, 600, 600, 0, 0, 300]],
    [800, [1000, 100, 300, 600, 800, 600, 0, 0, 300]],
    [950, [1000, 100, 300, 600, 950, 600, 0, 50, 300]],
    [-10, [1000, 100, 300, 600, -10, 0, 600, 0, 900]],
    [null, [1000, 100, 300, 600, null, null, null, null, null]],
  ])("with %p spent", (spent, expected) => expect(numbers(spent)).toEqual(expected));

  test("together what is unknown of one is unknown of all, and the rest adds up", () => {
    const both = together([determined(advances, d(400)), determined(advances, d(950))]);
    expect(figures(both)).toEqual([...[2000, 200, 600, 1200, 1350, 1000, 200, 50, 800]]);
    expect(together([determined(advances, null), determined(advances, d(1))])).toMatchObject({
      ...{ spent: null, entitled: null, underspent: null, overspent: null, toSettle: null },
    });
  });
});

describe("what was spent", () => {
  const of = (lines: readonly AccountLine[], spent?: number) =>
    spendingOf(lines, ASKED, spent === undefined ? {} : { spent: d(spent) });

  test("is known once every line that is asked for holds an amount, corrections of a year later included", () => {
    const lines = [line("KPI 1", 2025, amount(10)), line("KPI 1", 2026, amount(20))];
    const late = line("KPI 1", 2027, EMPTY, { correction: amount(-5) });
    expect(of([...lines, late])).toMatchObject({
      spent: d(25),
      soFar: d(25),
      asked: 2,
      filledIn: 2,
      source: "accounts",
    });
    expect(of(lines.slice(0, 1))).toMatchObject({ spent: null, soFar: d(10), asked: 2, filledIn: 1 });
    const empty = [line("KPI 1", 2025, amount(10)), line("KPI 1", 2026, EMPTY)];
    expect(of(empty)).toMatchObject({ spent: null, soFar: d(10), filledIn: 1 });
    expect(of([])).toMatchObject({ spent: null, soFar: null, typed: null, filledIn: 0 });
  });

  test("is unknown with something unreadable on a line or in its correction", () => {
    const lines = [
      line("KPI 1", 2025, amount(10)),
      line("KPI 1", 2026, amount(20), { correction: { kind: "unreadable" } }),
    ];
    expect(of(lines)).toMatchObject({ spent: null, unreadable: [{ kind: "unreadable" }] });
    const other = line("KPI 1", 2027, { kind: "unreadable" });
    expect(of([line("KPI 1", 2025, amount(1)), line("KPI 1", 2026, amount(1)), other]).spent).toBeNull();
  });

  test("below nil in a year is told apart: only a correction takes off", () => {
    const lines = [line("KPI 1", 2025, amount(-1)), line("KPI 1", 2026, amount(0), { correction: amount(-3) })];
    expect(of(lines)).toMatchObject({ soFar: d(-4), negative: [amount(-1)] });
  });

  test("what stands on lines that are not asked counts for nothing, and is told", () => {
    const spending = of([
      line("KPI 1", 2025, amount(10)),
      line("KPI 9", 2025, amount(7)),
      line("KPI 1", 2030, amount(3)),
    ]);
    expect(spending).toMatchObject({ soFar: d(13), filledIn: 1, notAsked: d(7) });
    expect([...spending.byMilestone].map(([name, sum]) => [name, sum.toNumber()])).toEqual([["KPI 1", 13]]);
  });

  test("a typed amount goes before the accounts, and VAT adds to it only as a cost", () => {
    expect(of([line("KPI 1", 2025, amount(10))], 99)).toMatchObject({ spent: d(99), typed: d(99), source: "typed" });
    const vat = (as: "cost" | "compensated") => withVat(d(100), { vat: { amount: d(21), as } })?.toNumber();
    expect([vat("cost"), vat("compensated"), withVat(d(100), {})?.toNumber(), withVat(null, {})]).toEqual([
      121,
      100,
      100,
      null,
    ]);
  });

  test("nothing asked is nothing known", () => {
    expect(spendingOf([], { years: [], milestones: ["KPI 1"] }, {}).spent).toBeNull();
  });
});

const settled = (open: number, spent: number | null = 0) =>
  determined({ received: d(1000), repaid: ZERO, open: d(open) }, spent === null ? null : d(spent));
const SPENDING: Spending = {
  ...{ spent: d(10), source: "accounts", typed: null, soFar: d(10), asked: 3, filledIn: 3 },
  ...{ unreadable: [], negative: [], notAsked: ZERO, byMilestone: new Map() },
};
const REMEDY = "Vul de regels in, met 0 waar niets is besteed, of typ de besteding in het paneel bij Vaststelling.";

describe("what is still missing", () => {
  test("nothing, when all is known", () => {
    expect(missingOf(settled(0), SPENDING)).toEqual([]);
    expect([missingOfShare(null), missingOfShare(settled(0))]).toEqual([[], []]);
  });

  test("spending, by what the accounts hold", () => {
    expect(missingOf(settled(0), { ...SPENDING, spent: null, soFar: null, asked: 0, filledIn: 0 })).toEqual([
      "De besteding is onbekend: er zijn geen lokale mijlpalen die MGN SiSa uitvraagt. Typ de besteding in het paneel bij Vaststelling.",
    ]);
    expect(missingOf(settled(0), { ...SPENDING, asked: 0, filledIn: 0 })).toEqual([]);
    expect(missingOf(settled(0), { ...SPENDING, spent: null, filledIn: 1, soFar: d("10.5") })).toEqual([
      `De besteding is onbekend: op MGN SiSa zijn 1 van de 3 regels ingevuld. Ingevuld is tot nu toe € 10,50. ${REMEDY}`,
    ]);
    expect(missingOf(settled(0), { ...SPENDING, spent: null, filledIn: 0, soFar: null })).toEqual([
      `De besteding is onbekend: op MGN SiSa zijn 0 van de 3 regels ingevuld. ${REMEDY}`,
    ]);
  });

  test("lines that cannot be read: three by name, the rest counted", () => {
    const at = (row: number) =>
      ({ kind: "unreadable", place: { sheet: "MGN SiSa", address: `F${row}` } }) satisfies EnteredAmount;
    const missing = (...rows: readonly number[]) => missingOf(settled(0), { ...SPENDING, unreadable: rows.map(at) })[0];
    expect(missing(5)).toBe(
      "In MGN SiSa!F5 staat iets dat geen bedrag is. Typ er een bedrag; een correctie die er niet is, laat u leeg.",
    );
    const placeless = [{ kind: "unreadable" } as const, at(5)];
    expect(missingOf(settled(0), { ...SPENDING, unreadable: placeless })[0]).toContain("In MGN SiSa!F5 staat");
    expect(missing(5, 6, 7)).toContain("MGN SiSa!F5, MGN SiSa!F6 en MGN SiSa!F7 staat");
    expect(missing(5, 6, 7, 8, 9)).toContain("In MGN SiSa!F5, MGN SiSa!F6, MGN SiSa!F7 en nog 2 cellen staat");
    expect(missingOf(settled(0), { ...SPENDING, source: "typed", unreadable: [at(5)] })).toEqual([]);
  });

  test("a judgement, while milestones are open", () => {
    expect(missingOf(settled(300), SPENDING)).toEqual([
      `Aan mijlpalen die nog open staan, hangt € 300. Zolang die niet beoordeeld zijn, is dit voorlopig.`,
    ]);
    expect(missingOfShare(settled(300, null))).toEqual([
      "De besteding uit haar aandeel in de regionale pot is onbekend. Typ die in het paneel bij Vaststelling, met 0 als er niets is besteed.",
      `Aan regionale mijlpalen die nog open staan, hangt € 300 van haar aandeel. Zolang die niet beoordeeld zijn, is dit voorlopig.`,
    ]);
  });
});

describe("what to know of the figures though nothing is missing", () => {
  const remarks = (more: Partial<Spending>, missed: readonly string[] = []) =>
    remarksOf(settled(0), { ...SPENDING, ...more }, new Set(missed));

  test("that another amount was typed than the accounts hold, when these are complete", () => {
    const typed = { source: "typed", typed: d(25), spent: d(25) } as const;
    expect(remarks(typed)).toEqual([
      `Getypt is € 25, maar op MGN SiSa staat samen € 10. Gerekend is met het getypte bedrag.`,
    ]);
    expect(remarks({ ...typed, typed: d(10) })).toEqual([]);
    expect(remarks({ ...typed, filledIn: 2 })).toEqual([]);
    expect(remarks({ ...typed, soFar: null })).toEqual([]);
    expect(remarks({ ...typed, unreadable: [{ kind: "unreadable" }] })).toEqual([]);
  });

  // What a year spent is nil or more; what changes an earlier year has a column of its own.
  test("that a year spent less than nothing, where the accounts are used", () => {
    const place = { sheet: "MGN SiSa", address: "H7" };
    const negative = [{ kind: "amount", amount: d(-500), place } as const];
    expect(remarks({ negative })).toEqual([
      "In MGN SiSa!H7 staat een besteding onder nul, en zo is ermee gerekend. Een wijziging van het jaar ervoor hoort in de kolom met correcties.",
    ]);
    expect(remarks({ negative, source: "typed" })).toEqual([]);
  });

  test("that amounts stand on lines that are no longer asked", () => {
    expect(remarks({ notAsked: d(7) })).toEqual([
      `Op MGN SiSa staat € 7 op regels die niet meer worden gevraagd; dat telt niet mee.`,
    ]);
  });

  test("that money went to milestones that were missed, and what it would be without", () => {
    const byMilestone = new Map([
      ["KPI 1", d(400)],
      ["KPI 2", d(900)],
    ]);
    const text = (then: string) => [
      `Van de besteding is € 400 gedaan voor mijlpalen die niet zijn gehaald. De regeling noemt de werkelijke kosten in hun geheel; of deze meetellen, is een aanname.${then}`,
    ];
    // 1.000 is met: of 1.300 less 400, 900 is left; of 1.400 less 400 just 1.000.
    expect(remarks({ byMilestone, spent: d(1300) }, ["KPI 1"])).toEqual(text(` Zonder is de vaststelling € 900.`));
    expect(remarks({ byMilestone, spent: d(1400) }, ["KPI 1"])).toEqual(text(" Het maakt geen verschil."));
    expect(remarks({ byMilestone, spent: null }, ["KPI 1"])).toEqual(text(""));
    expect(remarks({ byMilestone }, [])).toEqual([]);
    expect(remarks({ byMilestone, source: "typed" }, ["KPI 1"])).toEqual([]);
  });
});

describe("how the pot is settled", () => {
  const rule = (kind: "own" | "pot" | "none", entered = {}, key: SplitKey = { kind: "equal" }) =>
    potRule({ key, spending: kind }, entered);
  const shared = (how: string) =>
    `De regionale pot is ${how} verdeeld: van elke gemeente wordt haar aandeel vastgesteld, op haar werkelijke kosten en ten hoogste op haar deel in de gehaalde regionale mijlpalen. Wat de een niet besteedt, betaalt niets van een ander (aanname).`;

  test("as a whole, and how to change that", () => {
    expect(potRule(null, {})).toBe(
      "De regionale pot is niet over de gemeenten verdeeld en wordt als geheel vastgesteld. Kies bij Verdeling en telling een andere sleutel voor de regionale pot dan inwoners, of typ bij een gemeente wat zij uit de pot besteedde; dan wordt het aandeel van elke gemeente vastgesteld.",
    );
  });

  test("by shares, and where their spending comes from", () => {
    expect(rule("none")).toBe(shared("in gelijke delen"));
    expect(rule("none", {}, { kind: "inhabitants" })).toBe(shared("naar inwoners"));
    expect(rule("none", {}, { kind: "percentages", of: {} })).toBe(shared("naar percentages"));
    expect(rule("none", {}, { kind: "hours", of: {} })).toBe(shared("naar uren"));
    expect(rule("pot", { spent: d(5) })).toBe(
      `${shared("in gelijke delen")} De besteding is voor de pot als geheel ingevuld, en verdeeld naar wat elke gemeente in de pot heeft (aanname).`,
    );
    expect(rule("own")).toBe(shared("in gelijke delen"));
    expect(rule("none", { spent: d(5) })).toBe(shared("in gelijke delen"));
    expect(rule("own", { spent: d(5) })).toBe(
      `${shared("in gelijke delen")} Gerekend is met de besteding per gemeente; wat voor de pot als geheel is ingevuld (€ 5), telt niet mee.`,
    );
  });
});

test("the rules of the determination, and of what the lead passes on", () => {
  const rules = [
    "De uitkering wordt vastgesteld op de werkelijke kosten, en ten hoogste op de bedragen van de gehaalde mijlpalen, over alle lokale mijlpalen samen.",
    "Te verrekenen: het ontvangen voorschot, min wat al is terugbetaald, min de vaststelling. Een bedrag boven nul gaat naar de kassier.",
    "Btw telt mee zoals ingevuld: als kosten, of niet als zij wordt gecompenseerd. Een lege correctie is geen correctie; een lege besteding is onbekend.",
  ];
  expect(determinationRules(null)).toEqual(rules);
  expect(determinationRules({ total: d(12), shares: [], key: { kind: "equal" } })).toEqual([
    ...rules,
    `Extra werk en accountantscontrole van de kassier (€ 12) zijn doorbelast in gelijke delen over alle deelnemers, ook de kassier zelf. Zij tellen niet mee als besteding (aanname: de stukken zeggen alleen dat zij worden doorbelast).`,
  ]);
});
