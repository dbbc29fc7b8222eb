/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { fakePerson, openTab, renderPane } from "./support/render";
import { connected, written } from "./support/states";

const frozen = (changed: readonly string[] | null) =>
  written(undefined, {
    frozen: true,
    live: false,
    frozenSince: { at: "2026-11-22T13:05:00.000Z", changed, older: [] },
  });

const banner = () => screen.getByRole("banner");

test.each([
  ["not connected", undefined, "Nog niet gekoppeld"],
  ["not calculated", connected(), "Nog niet berekend"],
  ["fresh", written(), "Actueel · "],
  ["not known", written(undefined, { stale: true }), "Niet bekend of de MGN-tabbladen actueel zijn: kies Herbereken"],
  [
    "older tables only",
    written(undefined, { stale: true, older: [{ sheet: "MGN Uitkering", what: "tables", cells: 3 }] }),
    "Formules actueel; ouder zijn de tabellen op Uitkering: kies Herbereken",
  ],
  [
    "other formulas",
    written(undefined, {
      stale: true,
      older: [
        { sheet: "MGN Uitkering", what: "tables", cells: 3 },
        { sheet: "MGN Businesscase", what: "formulas", cells: 1 },
      ],
    }),
    "Verouderd: Businesscase. Kies Herbereken",
  ],
  ["frozen", frozen([]), "Waarden vastgezet"],
  ["frozen, and an input changed", frozen(["Inflatie (NZa)"]), "Vastgezet; sindsdien veranderd: Inflatie (NZa)"],
  [
    "frozen, and more changed than fits",
    frozen(["Inflatie (NZa)", "mijlpaal 5", "de verdeelsleutel", "mijlpaal 6", "mijlpaal 7"]),
    "Vastgezet; sindsdien veranderd: Inflatie (NZa), mijlpaal 5, de verdeelsleutel en nog 2",
  ],
  ["frozen by an older version", frozen(null), "Waarden vastgezet; wat sindsdien veranderde, is niet bewaard"],
])("the header tells: %s", (_, state, text) => {
  renderPane(state);
  expect(banner()).toHaveTextContent(text);
});

// Microsoft's page on requirement sets of custom functions gives Excel LTSC 2021 with CustomFunctionsRuntime 1.3 and without.
describe("an Excel that does not know the functions", () => {
  const before: unknown = Reflect.get(globalThis, "Office");
  const knows = (set: boolean) =>
    Reflect.set(globalThis, "Office", {
      context: { requirements: { isSetSupported: (name: string) => name !== "CustomFunctionsRuntime" || set } },
    });
  afterEach(() => Reflect.set(globalThis, "Office", before));

  test.each([
    [false, 1],
    [true, 0],
  ])("known: %s; said %i times", (known, times) => {
    knows(known);
    renderPane(written());
    expect(screen.queryAllByText(/kent de MGN-functies niet/)).toHaveLength(times);
  });
});

test("the header names the plan once it is known", () => {
  renderPane(connected());
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Mentaal Gezond Twente");
});

describe("another plan", () => {
  const list = () => screen.getByRole("combobox", { name: "Plan" });

  test("is chosen from a list that says what was found of each", async () => {
    const { user, session } = renderPane(connected());
    expect(list()).toHaveDisplayValue("Mentaal Gezond Twente");
    expect(within(list()).getByRole("option", { name: /IJssel-Vecht/ })).toHaveTextContent(
      /^MGN IJssel-Vecht \(gevonden: 0 van de \d+ aannames en regels en 0 van de 8 gemeenten\)$/,
    );
    await user.selectOptions(list(), "ijssel-vecht");
    expect(session.calls).toContain("choosePlan ijssel-vecht");
    expect(list()).toHaveDisplayValue("MGN IJssel-Vecht");
  });

  test("waits while the add-in is busy", () => {
    renderPane({ ...connected(), phase: "recalculating" });
    expect(list()).toBeDisabled();
  });
});

test("the last tab is the person's", async () => {
  const person = fakePerson();
  const pane = renderPane(written(), person);
  await openTab(pane, /Uitkering/);
  expect(person.lastTab()).toBe("payout");
});

test.each([
  ["a workbook that was calculated before opens where this person was", true, "Uitkering"],
  ["a new workbook opens at what was found", false, "Koppelen"],
])("%s", async (_, live, tab) => {
  const { user, session } = renderPane(undefined, fakePerson("payout"));
  session.set({ live });
  await user.click(within(screen.getByRole("tabpanel")).getByRole("button", { name: "Koppelen" }));
  expect(screen.getByRole("tab", { name: tab })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("heading", { level: 2 })).toHaveFocus();
});

test("a change in the workbook renews the figures without a click", async () => {
  const pane = renderPane(written());
  await openTab(pane, /Uitkomst/);
  const { result } = written(undefined);
  if (!result) throw new Error("a written state has a result");
  const doubled = { ...result.totals.result, total: result.totals.result.total?.times(2) ?? null };
  pane.session.set({ result: { ...result, totals: { ...result.totals, result: doubled } } });
  expect(screen.getByRole("button", { name: /^Resultaat 2025–2029: −7,6 mln/ })).toBeVisible();
});

test("a hint that was put away stays away for this person", async () => {
  const person = fakePerson();
  const first = renderPane(written(), person);
  await openTab(first, /Uitkomst/);
  expect(screen.getByText(/Elk onderstreept bedrag is een knop/)).toBeVisible();
  await first.user.click(screen.getByRole("button", { name: "Tip sluiten" }));
  expect(screen.queryByText(/Elk onderstreept bedrag/)).toBeNull();
  cleanup();
  await openTab(renderPane(written(), person), /Uitkomst/);
  expect(screen.queryByText(/Elk onderstreept bedrag/)).toBeNull();
});
