import fc from "fast-check";
import { budgetOf } from "../../src/model/budget/budget-of";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { basisOf, outlineOf, type Basis } from "../../src/model/provenance/basis";
import { differencesOf, usedOf } from "../../src/model/provenance/differences";
import { lookUp, print, register, type Register } from "../../src/model/provenance/register";
import { twente } from "../../src/plans";
import { fromColumns, inColumns } from "../../src/workbook/store/columns";
import { partXml } from "../../src/workbook/store/part-text";
import { registerToJson } from "../../src/workbook/store/register-json";
import { fitting, roomOf } from "../../src/workbook/store/register-room";
import { EMPTY_STORE, NAMESPACE } from "../../src/workbook/store/store";
import { storeFromXml, storeToXml, storeVerdict } from "../../src/workbook/store/store-xml";
import { twenteFigures } from "../support/twente-figures";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const FIRST = firstBasis();

/** What a letter on the published plan stands on. */
function firstBasis(): Basis {
  const figures = twenteFigures();
  const result = evaluate(twente, figures);
  if (result.payout === null) throw new Error("the plan pays out");
  const later = { funding: result.funding, budget: budgetOf(twente, figures, result) };
  return basisOf(twente, figures, result.payout, "Plan", later);
}

/**
 * Letters of years, each after something changed: a milestone was noted, an assumption changed, people were counted.
 * Whatever follows from it is another amount for every municipality.
 */
function lettersOf(count: number): readonly Basis[] {
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const other = (text: string | null | undefined) =>
    text === null || text === undefined || text === "none" ? (text ?? null) : String(Number(text) + 1 + random(9_999));
  let basis = FIRST;
  return Array.from({ length: count }, () => {
    const kind = random(10);
    if (kind < 6) {
      const noted = random(basis.milestones.length);
      const outcome = ["met", "missed", `partly 0.${1 + random(9)}`, "open"][random(4)] ?? "open";
      basis = {
        ...basis,
        milestones: basis.milestones.map((one, at) => (at === noted ? { ...one, outcome } : one)),
        municipalities: basis.municipalities.map((one) => ({
          ...one,
          ...{ repaid: other(one.repaid), risk: other(one.risk) },
        })),
      };
    } else if (kind < 9) {
      const ids = Object.keys(basis.inputs);
      const id = ids[random(ids.length)] ?? "";
      basis = {
        ...basis,
        inputs: { ...basis.inputs, [id]: (basis.inputs[id] ?? []).map(other) },
        municipalities: basis.municipalities.map((one) => ({
          ...one,
          later: Object.fromEntries(Object.entries(one.later ?? {}).map(([what, figure]) => [what, other(figure)])),
        })),
      };
    } else {
      basis = {
        ...basis,
        municipalities: basis.municipalities.map((one) => ({
          ...one,
          ...{ inhabitants: other(one.inhabitants) ?? "0", received: other(one.received) ?? "0" },
        })),
      };
    }
    return basis;
  });
}

/** Named by hand: to hash a thousand bases takes long. */
function registerOf(bases: readonly Basis[]): Register {
  const name = (index: number) => String(index).padStart(8, "0");
  return {
    printed: bases.map((_, index) => ({
      reference: `MGN-${name(index)}`,
      at: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
      basis: name(index),
    })),
    bases: Object.fromEntries(bases.map((basis, index) => [name(index), basis])),
    unread: [],
  };
}

test("any data is the same after it stood in columns", () => {
  const name = fc.constantFrom("|", "keys", "values", "record", "columns", "list", "a", "b", "__proto__");
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(null, true, 1, "list", "record", "columns", "tekst"),
      fc.array(tie("any"), { maxLength: 20 }),
      fc.dictionary(name, tie("any")),
      fc.tuple(fc.array(name, { maxLength: 3 }), tie("any"), fc.nat(5)).map(([names, value, count]) =>
        // Lists of like things, of which the values differ.
        Array.from({ length: count }, (_, at) => Object.fromEntries(names.map((each) => [each, [value, at]]))),
      ),
      fc.array(tie("any"), { maxLength: 20 }).map((all) => Object.fromEntries(all.map((one, at) => [`k${at}`, one]))),
    ),
  }));
  fc.assert(
    fc.property(any, (value) => {
      const data = plain(value);
      expect(fromColumns(plain(inColumns(data)))).toEqual(data);
    }),
    { numRuns: 500 },
  );
});

test.each([
  { "|": "columns", keys: ["a"], values: [1] },
  { "|": "columns", keys: "a", values: [[1]] },
  { "|": "record", values: [[1]] },
  { "|": "anders", keys: ["a"], values: [[1]] },
])("a shape that cannot be right stays as it is: %j", (damaged) => {
  expect(fromColumns(damaged)).toEqual(damaged);
});

test("a thousand letters, each of other figures, take a fourteenth of the room, and every one is found again", () => {
  const known = registerOf(lettersOf(1000));
  expect(known.printed).toHaveLength(1000);
  const { printed, bases } = known;
  // As files had them: each basis by itself.
  expect(JSON.stringify({ printed, bases }).length).toBeGreaterThan(14_000_000);
  const xml = storeToXml({ ...EMPTY_STORE, letters: known });
  expect(xml.length).toBeLessThan(1_100_000);
  expect(fitting(known)).toBe(known);
  expect(storeFromXml(xml).letters).toEqual(known);
});

describe("when the room is full", () => {
  const known = registerOf(lettersOf(60));
  const budget = 60_000;
  const trimmed = fitting(known, budget);
  if (trimmed === null) throw new Error("the newest fits");

  test("the oldest letters lose what they stood on, and keep what municipalities were told", () => {
    expect(JSON.stringify(registerToJson(trimmed)).length).toBeLessThanOrEqual(budget);
    expect(trimmed.printed).toEqual(known.printed);
    const isWhole = known.printed.map(({ basis }) => trimmed.bases[basis] === known.bases[basis]);
    const whole = isWhole.filter(Boolean).length;
    expect(whole).toBeGreaterThan(10);
    expect(isWhole).toEqual(isWhole.map((_, age) => age >= 60 - whole));
    const [oldest] = known.printed;
    const before = lookUp(known, oldest!.reference)!.basis as Basis;
    expect(lookUp(trimmed, oldest!.reference)).toEqual({ at: oldest!.at, basis: outlineOf(before) });
    expect(roomOf(trimmed)).toMatchObject({ references: 60, trimmed: 60 - whole });
  });

  test("that stays so in the file", () => {
    expect(storeFromXml(storeToXml({ ...EMPTY_STORE, letters: trimmed })).letters).toEqual(trimmed);
    expect(fitting(trimmed, budget)).toBe(trimmed);
  });

  test("what an old letter told is still compared, and nothing else is said to be the same", () => {
    const [{ basis: key } = { basis: "" }] = trimmed.printed;
    const old = trimmed.bases[key]!;
    const [almelo] = old.municipalities;
    const now = known.bases[key] as Basis;
    expect(differencesOf(old, now, twente)).toEqual({ outcomes: [], inputs: [] });
    const paid = now.municipalities.map((one, at) => (at === 0 ? { ...one, received: "1" } : one));
    expect(differencesOf(old, { ...now, municipalities: paid }, twente).outcomes).toMatchObject([
      { what: `${almelo?.name}: vooraf ontvangen`, now: "€ 1" },
    ]);
    expect(usedOf(old, twente)).toHaveLength(3 * 14);
  });

  test("a letter is refused where even that is too much", () => {
    expect(fitting(known, 20_000)).toBeNull();
  });

  test("figures that come back get their detail back", () => {
    const [first] = lettersOf(1);
    const again = register(trimmed, print(first!, "2027-01-01T00:00:00.000Z"));
    const { reference } = again.printed.at(-1)!;
    expect(lookUp(again, reference)?.basis).toEqual(first);
  });
});

test("files of before letters were packed are read, and what is newer is kept for a version that can read it", () => {
  const heel = { plan: "twente", scenario: "Plan", inputs: { a: ["1", null] }, municipalities: [], milestones: [] };
  const bases = { heel: { ...heel, rules: [] }, nieuw: { ...heel, inputs: { a: [{ anders: 1 }] }, rules: [] } };
  const printed = ["heel", "nieuw"].map((basis, at) => ({ reference: `MGN-0000-000${at}`, at: "2026-11-22", basis }));
  const read = storeFromXml(partXml(JSON.stringify({ letters: { printed, bases, later: "nieuw" } })));
  expect(read.letters).toEqual({ printed, bases: { heel: bases.heel }, unread: [["nieuw", bases.nieuw]] });
  expect(lookUp(read.letters, "MGN-0000-0000")).toEqual({ at: "2026-11-22", basis: bases.heel });
  expect(lookUp(read.letters, "MGN-0000-0001")).toEqual({ at: "2026-11-22", basis: null });

  const again = storeFromXml(storeToXml(read));
  expect(again.letters).toEqual(read.letters);
  expect(storeToXml(again)).toContain('"later":"nieuw"');
});

test("twelve hundred letters from before they were packed are read, and take little room from then on; there is an end to it", () => {
  const { printed, bases } = registerOf(lettersOf(1200));
  // As files had them: no sum yet, and each basis by itself.
  const xml = `<mgn xmlns="${NAMESPACE}">${JSON.stringify({ letters: { printed, bases } })}</mgn>`;
  expect(xml.length).toBeGreaterThan(16_000_000);
  const read = storeFromXml(xml);
  expect(read.letters).toEqual({ printed, bases, unread: [] });
  expect(storeToXml(read).length).toBeLessThan(1_300_000);
  expect(storeVerdict(xml.replace("{", `{"later":"${"x".repeat(24_000_000)}",`))).toMatchObject({
    kind: "damaged",
    why: "het is te groot: meer dan 40 miljoen tekens",
  });
  const large = `<mgn xmlns="${NAMESPACE}">{"later":"${"x".repeat(16_000_000)}"}</mgn>`;
  expect(storeVerdict(large)).toMatchObject({ kind: "damaged", why: "het is te groot: meer dan 16 miljoen tekens" });
});

test.each([
  { figures: { table: "kapot", values: [] } },
  { figures: { table: [], values: ["los"] } },
  { references: [["MGN-0000-0001", "2026-11-22"]] },
  { unread: "kapot" },
  "kapot",
])("what would be lost is refused: %j", (letters) => {
  expect(storeVerdict(partXml(JSON.stringify({ letters })))).toMatchObject({
    kind: "damaged",
    why: "niet te begrijpen zijn de verwijzingen van brieven",
  });
});
