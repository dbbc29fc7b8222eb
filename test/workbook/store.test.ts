import { Decimal } from "../../src/model/money/decimal";
import { NO_CHOICES, type PayoutChoices } from "../../src/model/plan/choices";
import { fitting, historyToJson } from "../../src/workbook/store/history-json";
import { squeezed } from "../../src/workbook/store/squeezed";
import { roomFor } from "../../src/workbook/store/history-room";
import { roomText } from "../../src/workbook/store/undo-room";
import { EMPTY_STORE, NAMESPACE, SCHEMA, undoOf, withUndo, type Store } from "../../src/workbook/store/store";
import { storeFromXml, storeToXml, storeVerdict } from "../../src/workbook/store/store-xml";

const store: Store = {
  ...EMPTY_STORE,
  plan: "twente",
  links: [
    {
      input: "inflation",
      sheet: `R&D "2" <b> 'x' ]]> \u0001\uFFFE é`,
      address: "B8",
      scale: "0.01",
      certainty: 0.98,
      why: "Hetzelfde label.",
    },
  ],
  tables: [
    {
      table: "municipalities",
      sheet: "Gemeenten",
      address: "A6:B19",
      columns: { name: "A6:A19" },
      totals: {},
      certainty: 1,
      why: "",
    },
  ],
};

test("comes back from XML as it went, whatever a sheet is called", () => {
  expect(storeFromXml(storeToXml(store))).toEqual(store);
});

test("is one element in our namespace, without characters that XML forbids", () => {
  const xml = storeToXml(store);
  expect(xml.startsWith(`<mgn xmlns="${NAMESPACE}" schema="${SCHEMA}" sum="`)).toBe(true);
  expect(xml).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]/);
});

test("is read as other programs write it: a declaration, CDATA, other entities", () => {
  const json = '{"plan":"a & b"}';
  expect(storeFromXml(`<?xml version="1.0"?>\n<mgn xmlns="${NAMESPACE}"><![CDATA[${json}]]></mgn>`).plan).toBe("a & b");
  expect(storeFromXml(`<n:mgn xmlns:n="${NAMESPACE}">{&#34;plan&#x22;:&quot;a &amp; b&quot;}</n:mgn>`).plan).toBe(
    "a & b",
  );
});

test("what a newer version added survives being written by this one", () => {
  const newer = `<mgn xmlns="${NAMESPACE}" schema="1">{"plan":"twente","links":[],"forecasts":[{"name":"hoog"}]}</mgn>`;
  const again = storeToXml({ ...storeFromXml(newer), links: store.links });
  expect(storeFromXml(again)).toMatchObject({ links: store.links, other: { forecasts: [{ name: "hoog" }] } });
});

test("what a newer version added inside what this one knows survives too", () => {
  const [first] = store.links;
  const given = {
    links: [
      { ...first, note: { by: "rekenkamer" }, sheet: "Invoer" },
      { input: "new-kind", query: "SELECT" },
    ],
    tables: [{ ...store.tables[0], unit: "persons" }],
    settlement: { typed: { inflow: ["3"], other: { formula: "1+1" } }, leftOut: [], rejected: {}, asked: ["x"] },
    scenarios: {
      scenarios: [{ id: "own-1", name: "Hoog", inputs: { a: { kind: "curve", points: 3 } }, colour: "red" }],
    },
  };
  const xml = `<mgn xmlns="${NAMESPACE}">${JSON.stringify(given)}</mgn>`;
  const read = storeFromXml(xml);
  const contentOf = (of: Store): unknown => JSON.parse(/>(.*)</s.exec(storeToXml(of))?.[1] ?? "");
  expect(contentOf(read)).toMatchObject(given);
  expect(storeFromXml(storeToXml(read))).toEqual(read);
  // What the user settles or throws away since then is not undone by it.
  const changed = contentOf({
    ...read,
    links: [{ input: "new-kind", sheet: "Invoer", address: "B1", scale: "1", certainty: 1, why: "" }],
    scenarios: { scenarios: [] },
  });
  expect(changed).toMatchObject({ links: [{ input: "new-kind", address: "B1" }], scenarios: { scenarios: [] } });
  expect(JSON.stringify(changed)).not.toContain("SELECT");
});

const part = (content: unknown, attributes = "") =>
  `<mgn xmlns="${NAMESPACE}"${attributes}><![CDATA[${typeof content === "string" ? content : JSON.stringify(content)}]]></mgn>`;

test.each([
  ["no XML", "nonsense"],
  ["another element", `<other xmlns="${NAMESPACE}">{}</other>`],
  ["an element in it", `<mgn xmlns="${NAMESPACE}">{}<b/></mgn>`],
  ["broken JSON", part('{"links":')],
  ["a list", part([1])],
  ["a character that there is not", `<mgn xmlns="${NAMESPACE}">{"plan":"&#99999999;"}</mgn>`],
  ["entities of its own", `<!DOCTYPE mgn [<!ENTITY a "x">]><mgn xmlns="${NAMESPACE}">{"plan":"&a;"}</mgn>`],
  ["a version that is no number", part({}, ' schema="b"')],
  ["another text than was kept", storeToXml(store).replace('"certainty":0.98', '"certainty":0.99')],
  ["twenty thousand tags", `<mgn xmlns="${NAMESPACE}">${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}</mgn>`],
  ["ten thousand lists in lists", part(`{"ownPlan":${"[".repeat(10_000)}${"]".repeat(10_000)}}`)],
])("%s is damage, and keeps its text", (_, xml) => {
  expect(storeVerdict(xml)).toMatchObject({ kind: "damaged", xml, rest: EMPTY_STORE });
  expect(() => storeFromXml(xml)).toThrow("is niet te lezen");
});

test("a form of later than this add-in is not read at all", () => {
  const xml = storeToXml(store).replace('schema="1"', 'schema="2"');
  expect(storeVerdict(xml)).toMatchObject({ kind: "newer", xml });
  expect(() => storeFromXml(xml)).toThrow("nieuwere versie");
});

const link = { ...store.links[0], sheet: "Invoer" };
const layout = { rows: 3, columns: 2, blocks: [], columnWidths: [], rowHeights: {}, frozenRows: 0, spills: [] };
const written = (of: object) => ({ sheets: [{ name: "MGN SiSa", layout: of }], lastWrite: null, frozen: false });

test.each([
  ["written", { written: written({ ...layout, spills: ["=1"] }) }, "de lijst van MGN-tabbladen"],
  ["written", { written: written({ ...layout, rows: "3" }) }, "de lijst van MGN-tabbladen"],
  ["links", { links: [3, link] }, "de gekoppelde cellen"],
  ["links", { links: "B8" }, "de gekoppelde cellen"],
  ["plan", { plan: 3 }, "het gekozen plan"],
  ["writes", { writes: "many" }, "het nummer van de laatste wijziging"],
  ["borrowed", { borrowed: [{ sheet: "Invoer", address: "B1" }] }, "de geleende cellen"],
  ["payout", { payout: { instalmentMonth: 13 } }, "de keuzes over de uitkering"],
  ["payout", { payout: { regionalKey: { kind: "by lot" } } }, "de keuzes over de uitkering"],
  ["letters", { letters: { printed: ["A"], bases: {} } }, "de verwijzingen van brieven"],
  ["history", { history: { table: [], values: [{ $: 4 }] } }, "de laatste wijzigingen"],
  ["history", { history: { table: [], values: [{ written: {} }] } }, "de laatste wijzigingen"],
  ["undo", { undo: 3 }, "de laatste wijzigingen"],
  ["steps", { steps: 3 }, "de laatste wijzigingen"],
  ["steps", { steps: "AAAA" }, "de laatste wijzigingen"],
  ["steps", { steps: squeezed('{"table":[],"values":[{"written":{}}]}') }, "de laatste wijzigingen"],
  [
    "steps",
    { steps: squeezed(`{"table":[],"values":${"[".repeat(9000)}${"]".repeat(9000)}}`) },
    "de laatste wijzigingen",
  ],
])("%s that cannot be understood is damage, and the rest is still known", (_, fields, words) => {
  const verdict = storeVerdict(part({ tables: store.tables, ...fields }));
  expect(verdict).toMatchObject({
    kind: "damaged",
    why: `niet te begrijpen zijn ${words}`,
    rest: { tables: store.tables },
  });
});

test("what an older version kept of its writes is read, and what a newer one kept before that no longer fits on it", () => {
  const step = (what: string) => undoOf(EMPTY_STORE, what, new Date(0), {});
  const [older, newer] = [step("Van toen"), step("Van daarvoor")];
  const { steps } = JSON.parse(/>(.*)</s.exec(storeToXml({ ...store, history: [newer] }))?.[1] ?? "") as Record<
    string,
    unknown
  >;
  const whatOf = (fields: object) => storeFromXml(part(fields)).history.map(({ what }) => what);
  expect(whatOf({ steps })).toEqual(["Van daarvoor"]);
  expect(whatOf({ history: { table: [], values: [older] } })).toEqual(["Van toen"]);
  expect(whatOf({ steps, history: { table: [], values: [older] } })).toEqual(["Van toen"]);
  expect(whatOf({ steps, undo: older })).toEqual(["Van toen"]);
  expect(whatOf({ steps, undo: null })).toEqual([]);
  const again = storeToXml(storeFromXml(part({ steps, history: { table: [], values: [older] } })));
  expect(storeFromXml(again).history.map(({ what }) => what)).toEqual(["Van toen"]);
});

test("where not all fits, the newest stay, and the last one in any case", () => {
  const steps = Array.from({ length: 10 }, (_, index) =>
    undoOf(
      EMPTY_STORE,
      `Stap ${index}: ${Array.from({ length: 300 }, (__, at) => Math.sin(index * 1000 + at)).join()}`,
      new Date(0),
      {},
    ),
  );
  const sizes = steps.map((_, index) => historyToJson(steps.slice(0, index + 1)).length);
  steps.forEach((_, index) => {
    expect(fitting(steps, sizes[index])).toEqual(steps.slice(0, index + 1));
    expect(fitting(steps, (sizes[index] ?? 0) - 1)).toEqual(steps.slice(0, Math.max(1, index)));
  });
});

test("what does not fit is told beforehand, and is what the write then lets go", () => {
  const step = (id: number, what: string, of: object = {}) =>
    undoOf({ ...store, writes: id - 1 }, what, new Date(0), of);
  const numbers = (of: number) => Array.from({ length: 300 }, (_, at) => Math.sin(of * 1000 + at)).join();
  const kept = { ...store, writes: 4, history: [4, 3, 2, 1].map((id) => step(id, `Stap ${id}: ${numbers(id)}`)) };
  const coming = step(5, `Stap 5: ${numbers(5)}`);
  const after = withUndo(kept, coming).history;
  const budgets = after.map((_, index) => historyToJson(after.slice(0, index + 1)).length);
  for (const budget of [...budgets, 0]) {
    const { losing, keepsItself } = roomFor(kept, coming, budget);
    const left = fitting(after, budget).map(({ id }) => id);
    expect([5, ...kept.history.map(({ id }) => id)]).toEqual([...left, ...losing.map(({ id }) => id)]);
    expect(keepsItself).toBe(true);
  }
  const [three] = budgets.slice(2);
  expect(
    roomText(
      roomFor({ ...kept, history: kept.history.map((undo) => ({ ...undo, what: "Herberekenen" })) }, coming, three),
    ),
  ).toEqual([]);
  expect(roomText(roomFor(kept, coming, three))[0]).toMatch(
    /^Daarna kunnen 2 stappen niet meer ongedaan worden gemaakt: Stap 2: /,
  );

  // Fifty million characters: more than is ever read again.
  const row = Array.from({ length: 10 }, () => "x".repeat(100_000));
  const content = { cells: Array.from({ length: 50 }, () => row), formats: [], formatOf: [], layout };
  const tooMuch = step(5, "Herberekenen", { before: [{ name: "MGN SiSa", content }] });
  expect(roomFor(kept, tooMuch)).toMatchObject({
    losing: [{ id: 4 }, { id: 3 }, { id: 2 }, { id: 1 }],
    keepsItself: false,
  });
  expect(roomText(roomFor({ ...kept, history: [] }, tooMuch))[0]).toContain("kan niet ongedaan worden gemaakt");
  expect(storeFromXml(storeToXml(withUndo(kept, tooMuch))).history).toEqual([]);
});

test("what stands for more than a machine can hold is damage, at once", () => {
  const table: unknown[] = [["een tekst van enige lengte"]];
  for (let index = 0; index < 60; index += 1) table.push([{ $: index }, { $: index }]);
  expect(storeVerdict(part({ history: { table, values: [{ $: 60 }] } }))).toMatchObject({ kind: "damaged" });
});

test("a link that this version does not understand is left out, and kept", () => {
  const bad = { input: "x", sheet: "A", address: "=1+1", scale: "1", certainty: 1, why: "" };
  const read = storeFromXml(part({ links: [bad, link] }));
  expect(read.links.map(({ input }) => input)).toEqual(["inflation"]);
  expect(storeToXml(read)).toContain("=1+1");
});

describe("choices about the payout", () => {
  const choices: PayoutChoices = {
    milestones: {
      4: { outcome: { status: "missed", on: "2026-07-01", evidence: "Telling van de wachtlijst" } },
      5: { outcome: { status: "partly", granted: new Decimal("0.5") }, scope: "regional", chance: new Decimal("0.4") },
    },
    key: { kind: "percentages", of: { GM0141: new Decimal("12.5") } },
    regionalKey: { kind: "hours", of: { GM0141: new Decimal(120) } },
    riskBasis: "programme",
    instalments: { kind: "own", of: { 2026: new Decimal(60) } },
    instalmentMonth: 3,
    unit: "cent",
    joined: [{ code: "GM0000", name: `=HYPERLINK("x")`, inhabitants: new Decimal(1000) }],
    left: ["GM0147"],
    count: {
      on: "2025-01-01",
      status: "provisional",
      source: "CBS StatLine 03759ned",
      of: { GM0141: new Decimal(75000) },
    },
    ends: { terminated: "2026-12-31", replaced: "2027-01-01", leaving: { GM0183: "2026-06-30" } },
    determination: {
      municipalities: {
        GM0141: {
          spent: new Decimal("80000.5"),
          vat: { amount: new Decimal(500), as: "compensated" },
          regional: { spent: new Decimal(12) },
        },
      },
      pot: { spent: new Decimal(4_000_000), vat: { amount: new Decimal(1), as: "cost" } },
      passedOn: { work: new Decimal(1000), audit: new Decimal(2000), key: { kind: "equal" } },
    },
    realisation: {
      paces: { talks: new Decimal(55) },
      method: "plan-shape",
      targets: [{ nr: 14, target: new Decimal(600), on: "2026-02-01", reason: "Afspraak van de stuurgroep" }],
    },
  };

  test("come back as they went, also from what takes the last one back", () => {
    const chosen: Store = {
      ...store,
      payout: choices,
      writes: 1,
      history: [undoOf(store, "Keuze over de uitkering", new Date(0), { kept: { payout: choices } })],
    };
    expect(storeFromXml(storeToXml(chosen))).toEqual(chosen);
  });

  test("are the agreement's own in a file from before there were any", () => {
    const older = `<mgn xmlns="${NAMESPACE}" schema="1">{"plan":"twente","links":[]}</mgn>`;
    expect(storeFromXml(older).payout).toEqual(NO_CHOICES);
  });

  test("that cannot be are left out and kept, the others stay", () => {
    const payout = {
      milestones: {
        4: { outcome: { status: "perhaps" }, scope: "local", chance: "2" },
        5: { outcome: { status: "later", on: "2027-02-30", granted: "half" } },
        x: { scope: "local" },
      },
      key: { kind: "hours", of: { GM0141: "-1", GM0147: "8" } },
      left: ["GM0147"],
      count: { on: "2025-01-01", status: "guessed", source: "x", of: {} },
      ends: { terminated: "2026-02-30", leaving: { GM0183: 5, GM0141: "2026-06-30" } },
      determination: {
        municipalities: { GM0141: { spent: "-5" }, GM0147: { spent: "7", vat: { amount: "1", as: "gift" } } },
        pot: 3,
        passedOn: { work: "much" },
      },
    };
    expect(storeFromXml(`<mgn xmlns="${NAMESPACE}">${JSON.stringify({ payout })}</mgn>`).payout).toEqual({
      ...NO_CHOICES,
      milestones: { 4: { scope: "local" }, 5: { outcome: { status: "later" } } },
      key: { kind: "hours", of: { GM0147: new Decimal(8) } },
      left: ["GM0147"],
      ends: { leaving: { GM0141: "2026-06-30" } },
      determination: { municipalities: { GM0147: { spent: new Decimal(7) } } },
    });
  });
});
