/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { fakePerson, openTab, renderPane } from "./support/render";
import { connected, written } from "./support/states";

const banner = () => screen.getByRole("banner");

test.each([
  ["not connected", undefined, "Nog niet gekoppeld"],
  ["not calculated", connected(), "Nog niet berekend"],
  ["fresh", written(), "Actueel · "],
  ["stale", written(undefined, { stale: true }), "Verouderd: kies Herbereken"],
  ["frozen", written(undefined, { frozen: true, live: false }), "Waarden vastgezet"],
])("the header tells: %s", (_, state, text) => {
  renderPane(state);
  expect(banner()).toHaveTextContent(text);
});

test("the header names the plan once it is known", () => {
  renderPane(connected());
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Mentaal Gezond Twente");
});

test("the arrow keys walk the tabs in the order of the work", async () => {
  const { user } = renderPane(written());
  const names: (string | null)[] = [];
  screen.getByRole("tab", { name: "Koppelen" }).focus();
  for (let step = 0; step < 5; step += 1) {
    names.push(document.activeElement?.textContent ?? null);
    await user.keyboard("{ArrowRight}");
  }
  expect(names.map((name) => name?.replace(/^(\D+?)\1?( \(\d\))?$/, "$1"))).toHaveLength(5);
  expect(screen.getAllByRole("tab").map((tab) => tab.getAttribute("id"))).toEqual([
    "tab-connect",
    "tab-outcome",
    "tab-payout",
    "tab-waitList",
    "tab-check",
  ]);
});

test("the last tab and the language are the person's", async () => {
  const person = fakePerson();
  const pane = renderPane(written(), person);
  await openTab(pane, /Uitkering/);
  expect(person.lastTab()).toBe("payout");
  await pane.user.click(screen.getByRole("button", { name: "English" }));
  expect(person.language()).toBe("en");
  expect(screen.getByRole("button", { name: "Recalculate" })).toBeVisible();
});

test("the last tab opens again only when there is something on it", () => {
  renderPane(undefined, fakePerson("nl", "payout"));
  expect(screen.getByRole("tab", { name: "Koppelen" })).toHaveAttribute("aria-selected", "true");
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
