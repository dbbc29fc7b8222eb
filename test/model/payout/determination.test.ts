import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal, sumKnown } from "../../../src/model/money/decimal";
import { determinationOf, type Determination } from "../../../src/model/payout/determination";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type MilestoneChoice, type PayoutChoices } from "../../../src/model/plan/choices";
import type { AccountLine, DeterminationEntries, EnteredAmount } from "../../../src/model/plan/determination-entries";
import { twente } from "../../../src/plans";
import { known, knownPayout } from "../../support/known-payout";
import { twenteFigures, twenteMilestones } from "../../support/twente-figures";

const TUBBERGEN = "GM0183";
const MUNICIPALITIES = twente.municipalities.map(({ code }) => code);
const NUMBERS = twenteMilestones().map(({ nr }) => nr);
const LOCAL = twenteMilestones().filter(({ scope }) => scope === "local");
const EMPTY: EnteredAmount = { kind: "empty" };
const amount = (value: number): EnteredAmount => ({ kind: "amount", amount: new Decimal(value) });

interface Case {
  readonly milestones?: Readonly<Record<number, MilestoneChoice>>;
  readonly choices?: Partial<PayoutChoices>;
  readonly accounts?: readonly AccountLine[];
  readonly entries?: DeterminationEntries;
}

function payout({ milestones = {}, choices = {} }: Case) {
  const { payout: paid } = evaluate(twente, withChoices(twenteFigures(), { ...NO_CHOICES, ...choices, milestones }));
  return knownPayout(paid);
}

function determine(given: Case): Determination {
  const { accounts = [], entries = {} } = given;
  const choices = { ...NO_CHOICES, determination: entries };
  return known(determinationOf(payout(given), { accounts, choices }, twente.endOfScheme));
}

function of(code: string, { municipalities }: Determination) {
  const own = municipalities.find(({ municipality }) => municipality.code === code);
  if (!own) throw new Error(`no municipality ${code}`);
  return own;
}

const noted = (status: "met" | "missed", numbers: readonly number[] = NUMBERS) =>
  Object.fromEntries(numbers.map((nr) => [nr, { outcome: { status } }] as const));

/** Tubbergen's accounts with the same amount on every line. */
function lines(each: number): AccountLine[] {
  return [2025, 2026, 2027].flatMap((year) =>
    LOCAL.map(({ name }) => ({
      code: TUBBERGEN,
      year,
      milestone: name,
      spending: amount(each),
      correction: EMPTY,
    })),
  );
}

describe("Tubbergen by hand: local SPUK 2.768.000 × 21.507 / 643.153 = 92.562", () => {
  // 17 is missed: 109.500 × 21.507 / 643.153 = 3.661,7. The rest is met: 92.562 − 3.662 = 88.900.
  const milestones = { ...noted("met"), ...noted("missed", [17]) };
  const entry = (spent: number) => ({ municipalities: { [TUBBERGEN]: { spent: new Decimal(spent) } } });

  test("spent less than the milestones are worth: the grant is what was spent, the rest goes to the lead", () => {
    const { local, toPay, passedOn } = of(TUBBERGEN, determine({ milestones, entries: entry(80_000) }));
    expect(local.received.toNumber()).toBe(92_562);
    expect(local.repaid.toNumber()).toBe(3_662);
    expect([local.met, local.entitled, local.underspent].map(Number)).toEqual([88_900, 80_000, 8_900]);
    expect([local.overspent, local.toSettle, toPay].map(Number)).toEqual([0, 8_900, 8_900]);
    expect(passedOn).toBeNull();
  });

  test("spent more: the grant is what the milestones are worth, the rest is its own", () => {
    const { local } = of(TUBBERGEN, determine({ milestones, entries: entry(100_000.5) }));
    expect([local.entitled, local.underspent, local.overspent, local.toSettle].map(Number)).toEqual([
      88_900, 0, 11_100.5, 0,
    ]);
  });

  test("VAT is a cost or is compensated, as entered", () => {
    const vat = (as: "cost" | "compensated") => ({
      municipalities: { [TUBBERGEN]: { spent: new Decimal(80_000), vat: { amount: new Decimal(5_000), as } } },
    });
    const entitled = (as: "cost" | "compensated") =>
      of(TUBBERGEN, determine({ milestones, entries: vat(as) })).local.entitled?.toNumber();
    expect([entitled("cost"), entitled("compensated")]).toEqual([85_000, 80_000]);
  });

  test("extra work and the audit of the lead are passed on by inhabitants: 643.153 euro, one a head", () => {
    const passedOn = { work: new Decimal(600_000), audit: new Decimal(43_153) };
    const settled = determine({ milestones, entries: { ...entry(80_000), passedOn } });
    const own = of(TUBBERGEN, settled);
    expect([own.passedOn, own.toPay].map(Number)).toEqual([21_507, 8_900 + 21_507]);
    expect(settled.passedOn?.total.toNumber()).toBe(643_153);
  });

  test("another key divides what is passed on", () => {
    const passedOn = { audit: new Decimal(14_001), key: { kind: "equal" as const } };
    const shares = determine({ milestones, entries: { passedOn } }).passedOn?.shares.map(Number) ?? [];
    expect(shares.filter((share) => share === 1_000)).toHaveLength(13);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(14_001);
  });
});

describe("what the accounts say", () => {
  const milestones = noted("met");

  // 14 municipalities, 22 local milestones, 1 euro a line: 308 a year. What 2028 corrects, it corrects of 2027.
  test("the last year is that of the last milestone, and not after the scheme", () => {
    const later = (on: string) => ({ ...milestones, 17: { outcome: { status: "later" as const, on } } });
    expect(determine({ milestones: later("2027-12-31") }).year).toBe(2027);
    expect(determine({ milestones: later("2028-06-30") }).year).toBe(2027);
  });

  test("a year of the accounts is what all spent in it, with the corrections that the next year brings", () => {
    const everyone = MUNICIPALITIES.flatMap((code) => lines(1).map((each) => ({ ...each, code })));
    const late = (correction: EnteredAmount) =>
      lines(0)
        .slice(0, 1)
        .map((each) => ({ ...each, year: 2028, spending: EMPTY, correction }));
    const spent = (accounts: readonly AccountLine[]) =>
      determine({ milestones, accounts }).years.map((each) => [each.year, each.spent?.toNumber() ?? null]);
    expect(spent([...everyone, ...late(amount(-100))])).toEqual([
      [2025, 308],
      [2026, 308],
      [2027, 208],
    ]);
    expect(spent([...everyone, ...late({ kind: "unreadable" })])).toEqual([
      [2025, 308],
      [2026, 308],
      [2027, null],
    ]);
    expect(spent(everyone.slice(1))).toEqual([
      [2025, null],
      [2026, 308],
      [2027, 308],
    ]);
  });

  test("22 local milestones, three years, 1.000 a line: 66.000, and a correction in 2028 over 2027", () => {
    const late = {
      ...lines(0)[0],
      code: TUBBERGEN,
      year: 2028,
      milestone: LOCAL[0]?.name ?? "",
      spending: EMPTY,
      correction: amount(-500),
    };
    const { local, spending } = of(TUBBERGEN, determine({ milestones, accounts: [...lines(1_000), late] }));
    expect(local.entitled?.toNumber()).toBe(65_500);
    expect([spending.asked, spending.filledIn, spending.source]).toEqual([66, 66, "accounts"]);
  });

  test("an empty line makes the spending, the grant and what is settled unknown, never nil", () => {
    const [, ...accounts] = lines(1_000);
    const settled = determine({ milestones, accounts });
    const { local, spending, toPay } = of(TUBBERGEN, settled);
    expect([local.spent, local.entitled, local.underspent, local.toSettle, toPay]).toEqual(Array(5).fill(null));
    expect([spending.filledIn, spending.soFar?.toNumber()]).toEqual([65, 65_000]);
    expect(settled.lead.toSettle).toBeNull();
    expect(local.met.toNumber()).toBe(92_562);
    expect(of(TUBBERGEN, settled).missing).toEqual([
      "De besteding is onbekend: op MGN SiSa zijn 65 van de 66 regels ingevuld. Ingevuld is tot nu toe € 65.000. Vul de regels in, met 0 waar niets is besteed, of typ de besteding in het paneel bij Vaststelling.",
    ]);
  });

  test("a line with a text on it is unknown too, whatever else stands there", () => {
    const [first, ...rest] = lines(1_000);
    if (!first) throw new Error("no line");
    const place = { sheet: "MGN SiSa", address: "I7" };
    const wrong: AccountLine = { ...first, correction: { kind: "unreadable", place } };
    const { spending, missing } = of(TUBBERGEN, determine({ milestones, accounts: [...rest, wrong] }));
    expect([spending.spent, spending.unreadable.length]).toEqual([null, 1]);
    expect(missing).toEqual([expect.stringContaining("In MGN SiSa!I7 staat iets dat geen bedrag is")]);
  });

  test("an amount on a line that is no longer asked for does not count, and is told", () => {
    const gone = { code: TUBBERGEN, year: 2025, milestone: "weg", spending: amount(700), correction: EMPTY };
    const { spending } = of(TUBBERGEN, determine({ milestones, accounts: [...lines(1_000), gone] }));
    expect([spending.spent, spending.notAsked].map(Number)).toEqual([66_000, 700]);
  });

  // The indicator of the accounts asks for spending so far on milestones that are not met. 17 is missed, the rest is met.
  test("spending on a milestone that is not met, where it is met, is told with its cell", () => {
    const place = { sheet: "MGN SiSa", address: "J7" };
    const remarks = (milestone: string, value: number) => {
      const notMet = { kind: "amount", amount: new Decimal(value), place } as const;
      const accounts = lines(10).map((line) =>
        line.milestone === milestone && line.year === 2027 ? { ...line, notMet } : line,
      );
      const noting = { ...noted("met"), ...noted("missed", [17]) };
      return of(TUBBERGEN, determine({ milestones: noting, accounts })).remarks.filter((text) => text.includes("J7"));
    };
    expect(remarks("KPI 16", 999)).toEqual([
      expect.stringMatching(/^In MGN SiSa!J7 staat een besteding aan een mijlpaal die nog niet is gehaald, maar /),
    ]);
    expect([remarks("KPI 16", 0), remarks("KPI 17", 999)]).toEqual([[], []]);
    const accounts = lines(10).map((line, index) =>
      index === 0 ? { ...line, notMet: { kind: "unreadable", place } as const } : line,
    );
    const { spending, remarks: told } = of(TUBBERGEN, determine({ milestones, accounts }));
    expect(spending.spent?.toNumber()).toBe(660);
    expect(told).toContainEqual(expect.stringContaining("In MGN SiSa!J7 staat iets dat geen bedrag is"));
  });

  // By hand: both are printed "4", and only the second is missed.
  test("milestones of one name are told apart: what is spent on the one is not spent on the other", () => {
    const [one, other] = LOCAL.map(({ nr }) => nr);
    const printed = twenteMilestones().map((each) => ({
      ...each,
      name: each.nr === one || each.nr === other ? "4" : each.name,
    }));
    const choices = { ...NO_CHOICES, milestones: { ...noted("met"), ...noted("missed", [other ?? 0]) } };
    const paid = evaluate(twente, withChoices({ ...twenteFigures(), milestones: printed }, choices)).payout;
    const local = printed.filter(({ scope }) => scope === "local");
    const remarksOn = (spentOn: number | undefined) => {
      const accounts = [2025, 2026, 2027].flatMap((year) =>
        local.map(({ nr, name }) => ({
          ...{ code: TUBBERGEN, year, correction: EMPTY },
          milestone: nr === other ? "4|2" : name,
          spending: amount(nr === spentOn && year === 2026 ? 1_000 : 0),
        })),
      );
      const settled = known(determinationOf(knownPayout(paid), { accounts, choices: NO_CHOICES }, twente.endOfScheme));
      const { spending, remarks } = of(TUBBERGEN, settled);
      return [spending.spent?.toNumber(), spending.filledIn, ...remarks];
    };
    expect(remarksOn(one)).toEqual([1_000, 66]);
    expect(remarksOn(other)).toEqual([
      1_000,
      66,
      expect.stringContaining("€ 1.000 gedaan voor mijlpalen die niet zijn gehaald"),
    ]);
    // A copy of a line is no line that is asked: what stands on it is told, and counts for nothing.
    const copied = { ...lines(0)[0], milestone: "KPI 9|2", spending: amount(5) } as AccountLine;
    const { spending } = of(TUBBERGEN, determine({ milestones, accounts: [...lines(10), copied] }));
    expect([spending.spent, spending.notAsked].map(Number)).toEqual([660, 5]);
  });

  test("the accounts of a year: municipalities by 15 July of t + 1, the lead of t + 2", () => {
    const municipalities = payout({ milestones }).municipalities.map(({ municipality }) => municipality.code);
    const accounts = municipalities.flatMap((code) => lines(10).map((line) => ({ ...line, code })));
    const settled = determine({ milestones, accounts });
    expect(
      settled.years.map(({ year, municipalAccountsBy, leadAccountsBy, spent }) => [
        year,
        municipalAccountsBy,
        leadAccountsBy,
        spent?.toNumber(),
      ]),
    ).toEqual([
      [2025, "2026-07-15", "2027-07-15", 14 * 22 * 10],
      [2026, "2027-07-15", "2028-07-15", 14 * 22 * 10],
      [2027, "2028-07-15", "2029-07-15", 14 * 22 * 10],
    ]);
    expect([settled.municipalAccountsBy, settled.leadAccountsBy]).toEqual(["2028-07-15", "2029-07-15"]);
    expect(determine({ milestones, accounts: accounts.slice(1) }).years.map(({ spent }) => spent === null)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("what to know of the figures", () => {
  test("spending on a milestone that is missed: an assumption, with what it would be without", () => {
    const milestones = { ...noted("met"), ...noted("missed", [17]) };
    const { remarks } = of(TUBBERGEN, determine({ milestones, accounts: lines(1_000) }));
    // Three years of 1.000 on milestone 17, of 66.000 in all.
    expect(remarks).toEqual([expect.stringMatching(/€ 3\.000 .* aanname\. Zonder is de vaststelling € 63\.000\./)]);
  });

  test("an amount that was typed goes before the accounts, and a difference is told", () => {
    const entries = { municipalities: { [TUBBERGEN]: { spent: new Decimal(70_000) } } };
    const { local, remarks } = of(TUBBERGEN, determine({ milestones: noted("met"), accounts: lines(1_000), entries }));
    expect(local.entitled?.toNumber()).toBe(70_000);
    expect(remarks).toEqual([expect.stringContaining("Getypt is € 70.000, maar op MGN SiSa staat samen € 66.000")]);
  });
});

test("while a milestone is open the grant is provisional, and what hangs on it stands apart", () => {
  const settled = determine({
    milestones: noted(
      "met",
      NUMBERS.filter((nr) => nr !== 17),
    ),
    entries: { municipalities: { [TUBBERGEN]: { spent: new Decimal(90_000) } } },
  });
  const { local } = of(TUBBERGEN, settled);
  expect(settled.final).toBe(false);
  expect([local.open, local.met, local.entitled, local.toSettle].map(Number)).toEqual([3_662, 88_900, 88_900, 3_662]);
});

test("whatever is met, missed and spent: everything ties, and nobody settles more than it got", () => {
  const status = fc.constantFrom("open", "met", "missed", "partly" as const);
  const spent = fc.integer({ min: 0, max: 25_000_000 }).map((cents) => new Decimal(cents).div(100));
  fc.assert(
    fc.property(
      fc.array(status, { minLength: NUMBERS.length, maxLength: NUMBERS.length }),
      fc.array(spent, { minLength: 15, maxLength: 15 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.constantFrom("euro", "cent" as const),
      (statuses, amounts, audit, unit) => {
        const given = {
          choices: { unit },
          milestones: Object.fromEntries(
            NUMBERS.map((nr, at) => {
              const known = statuses[at] ?? "open";
              return [nr, { outcome: { status: known, ...(known === "partly" && { granted: new Decimal("0.4") }) } }];
            }),
          ),
        };
        const paid = payout(given);
        const municipalities = Object.fromEntries(
          paid.municipalities.map(({ municipality }, at) => [
            municipality.code,
            { spent: amounts[at] ?? new Decimal(0) },
          ]),
        );
        const pot = { spent: amounts[14] ?? new Decimal(0) };
        const settled = determine({
          ...given,
          entries: { municipalities, pot, passedOn: { audit: new Decimal(audit) } },
        });
        const { lead } = settled;
        for (const { received, repaid, open, met, entitled, underspent, overspent, toSettle, spent: real } of [
          ...settled.municipalities.map(({ local }) => local),
          settled.pot,
          lead,
        ]) {
          if (!entitled || !underspent || !overspent || !toSettle || !real) throw new Error("unknown");
          expect(met.plus(repaid).plus(open).equals(received)).toBe(true);
          expect(entitled.plus(underspent).equals(met)).toBe(true);
          if (open.isZero()) expect(entitled.plus(overspent).equals(real)).toBe(true);
          expect(underspent.plus(open).equals(toSettle)).toBe(true);
          expect(entitled.lte(real) && entitled.lte(met) && toSettle.gte(0) && toSettle.lte(received)).toBe(true);
        }
        expect(lead.received.equals(paid.spuk)).toBe(true);
        expect(lead.repaid.equals(paid.repaid)).toBe(true);
        const shares = settled.municipalities.map(({ passedOn }) => passedOn ?? new Decimal(NaN));
        expect(sumKnown(shares).toNumber()).toBe(audit);
      },
    ),
    { numRuns: 20 },
  );
});
