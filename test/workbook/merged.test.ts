import fc from "fast-check";
import { NO_CHOICES, type MilestoneChoice } from "../../src/model/plan/choices";
import { emptyScenario } from "../../src/model/plan/scenario";
import type { Link } from "../../src/workbook/links/link";
import { merged } from "../../src/workbook/store/merged";
import { oneStore } from "../../src/workbook/store/one-store";
import { EMPTY_STORE, undoOf, type Store } from "../../src/workbook/store/store";
import { storeFromXml, storeToXml } from "../../src/workbook/store/store-xml";

// Two stores as one, whatever is in them: what either held is in the outcome, or the user is told of what it was.

const INPUTS = ["price", "talks", "weeks"];
const linkOf = (input: string): fc.Arbitrary<readonly Link[]> =>
  fc.array(
    fc
      .record({
        sheet: fc.constantFrom("Invoer", "Aannames"),
        address: fc.constantFrom("C3", "C4"),
        scale: fc.constantFrom("1" as const, "1000" as const),
        certainty: fc.constantFrom(0.5, 0.95),
        isConfirmed: fc.boolean(),
      })
      .map(({ isConfirmed, ...link }) => ({
        ...{ input, ...link, why: "Hetzelfde label." },
        ...(isConfirmed && { confirmed: true as const }),
      })),
    { maxLength: 1 },
  );
const links = fc.tuple(...INPUTS.map(linkOf)).map((some) => some.flat());

const milestone: fc.Arbitrary<MilestoneChoice> = fc.record(
  {
    outcome: fc.record({ status: fc.constantFrom("met" as const, "missed" as const) }),
    scope: fc.constantFrom("local" as const, "regional" as const),
  },
  { requiredKeys: [] },
);

const stores: fc.Arbitrary<Store> = fc
  .record({
    plan: fc.constantFrom(null, "twente", "twente", "twente"),
    links,
    milestones: fc.dictionary(fc.constantFrom("1", "2", "3"), milestone),
    unit: fc.constantFrom("euro" as const, "cent" as const),
    left: fc.subarray(["GM0141", "GM0147"]),
    typed: fc.dictionary(fc.constantFrom(...INPUTS), fc.constantFrom(["1"], ["2"])),
    leftOut: fc.subarray(INPUTS),
    planned: fc.subarray(INPUTS),
    scenarios: fc.subarray(["a", "b", "c"]),
    remark: fc.constantFrom("", "anders"),
    writes: fc.nat(5),
    cells: fc.subarray(["C3", "C4", "C5"]),
    minute: fc.integer({ min: 10, max: 20 }),
  })
  .map(({ milestones, unit, left, typed, leftOut, planned, scenarios, remark, cells, minute, ...store }) => {
    const taken = planned.filter((input) => typed[input] === undefined && !leftOut.includes(input));
    const said = leftOut.filter((input) => typed[input] === undefined);
    const base: Store = {
      ...EMPTY_STORE,
      ...store,
      links: store.links.filter(({ input }) => typed[input] === undefined && !said.includes(input)),
      payout: { ...NO_CHOICES, milestones, unit, left },
      settlement: {
        ...EMPTY_STORE.settlement,
        typed,
        leftOut: said,
        fromPlan: Object.fromEntries(taken.map((input) => [input, "twente"])),
      },
      scenarios: { scenarios: scenarios.map((id) => ({ ...emptyScenario(id, id), remark })) },
    };
    const history = cells.map((address, index) =>
      undoOf(base, "Invoer wijzigen", new Date(2026, 10, 22, 14, minute - index), {
        cells: 1,
        inputs: [{ sheet: "Invoer", address, content: 1, after: 2 }],
      }),
    );
    const writes = store.writes + cells.length;
    return {
      ...base,
      writes,
      history: history.map((undo, index) => ({ ...undo, id: store.writes + cells.length - index })),
    };
  });

const isIn = (part: unknown, whole: readonly unknown[]) =>
  whole.some((each) => JSON.stringify(each) === JSON.stringify(part));
const stepsOf = ({ history }: Store) => history.map(({ inputs, at }) => [inputs.map(({ address }) => address), at]);

test("what either holds is in the outcome, or it is told", () => {
  fc.assert(
    fc.property(stores, stores, (main, other) => {
      const { store, clashes } = merged(main, other);
      const told = new Set(clashes);
      for (const each of [main, other]) {
        if (!told.has("de keuzes over de uitkering")) {
          expect(store.payout).toMatchObject({ milestones: each.payout.milestones });
          if (each.payout.unit !== NO_CHOICES.unit) expect(store.payout.unit).toBe(each.payout.unit);
          expect(store.payout.left).toEqual(expect.arrayContaining([...each.payout.left]));
        }
        if (!told.has("de scenario's"))
          for (const scenario of each.scenarios.scenarios) expect(isIn(scenario, store.scenarios.scenarios)).toBe(true);
        if (!told.has("de laatste wijzigingen"))
          for (const step of stepsOf(each)) expect(isIn(step, stepsOf(store))).toBe(true);
        // A user decided: that is never lost without a word.
        if (!told.has("wat over de invoer is besloten")) {
          expect(store.settlement.typed).toMatchObject(each.settlement.typed);
          expect(store.settlement.fromPlan).toMatchObject(each.settlement.fromPlan);
          expect(store.settlement.leftOut).toEqual(expect.arrayContaining([...each.settlement.leftOut]));
          if (!told.has("de gekoppelde cellen"))
            for (const { input, sheet, address, scale, confirmed } of each.links)
              if (confirmed)
                expect(store.links).toContainEqual(
                  expect.objectContaining({ input, sheet, address, scale, confirmed }),
                );
        }
      }
      // Of one input one thing is said, and a number belongs to one write.
      const said = [
        ...store.links.map(({ input }) => input),
        ...Object.keys(store.settlement.typed),
        ...store.settlement.leftOut,
      ];
      const withoutCell = [
        ...Object.keys(store.settlement.typed),
        ...store.settlement.leftOut,
        ...Object.keys(store.settlement.fromPlan),
      ];
      expect(new Set(withoutCell).size).toBe(withoutCell.length);
      expect(new Set(said).size).toBe(said.length);
      const ids = store.history.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Math.max(0, ...ids)).toBeLessThanOrEqual(store.writes);
      expect(storeFromXml(storeToXml(store))).toEqual(store);
    }),
    { numRuns: 500, seed: 20261129 },
  );
});

test("each keeps its own order of steps, and nothing comes of a store that holds nothing", () => {
  fc.assert(
    fc.property(stores, stores, (main, other) => {
      const { store } = merged(main, other);
      const own = stepsOf(main).map((step) => JSON.stringify(step));
      const all = stepsOf(store).map((step) => JSON.stringify(step));
      expect(all.filter((step) => own.includes(step))).toEqual(own);
      expect(merged(main, EMPTY_STORE)).toEqual({ store: main, clashes: [] });
      expect(merged(main, main)).toEqual({ store: main, clashes: [] });
    }),
    { numRuns: 300, seed: 20261129 },
  );
});

test("of two plans only one is kept, with what the other says of it aside", () => {
  const main: Store = { ...EMPTY_STORE, plan: "twente", writes: 2 };
  const other: Store = { ...EMPTY_STORE, plan: "ijssel-vecht", scenarios: { scenarios: [emptyScenario("a", "a")] } };
  expect(merged(main, other)).toEqual({ store: main, clashes: ["het gekozen plan"] });
  const parts = [other, main].map((store, index) => ({ id: String(index), xml: storeToXml(store) }));
  expect(oneStore(parts, []).place).toMatchObject({
    part: "1",
    surplus: [{ id: "0", aside: expect.stringMatching(/\S/) as unknown }],
  });
});

test("names stand where who wrote last put them: a place that another part gave is not taken from them", () => {
  const link = (address: string): Link => ({
    ...{
      input: "price",
      sheet: "Invoer",
      address,
      scale: "1",
      certainty: 0.95,
      why: "Hetzelfde label.",
      confirmed: true,
    },
  });
  const main: Store = { ...EMPTY_STORE, links: [link("C3")], writes: 5, turn: { number: 5, mark: "a" } };
  const last: Store = { ...EMPTY_STORE, links: [link("C4")], writes: 1, turn: { number: 7, mark: "b" } };
  const parts = [main, last].map((store, index) => ({ id: String(index), xml: storeToXml(store) }));
  const names = [
    { name: "_mgn.price", formula: "=Invoer!$C$4" },
    { name: "_mgn._turn.7", formula: '="b"' },
  ];
  const read = oneStore(parts, names);
  expect(read).toMatchObject({
    clashes: ["de gekoppelde cellen"],
    store: { links: [link("C3")] },
    names: names.slice(1),
  });
});
