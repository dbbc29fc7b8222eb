/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { announced, renderPane } from "./support/render";
import { connected, written } from "./support/states";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const recalculate = () => screen.getByRole("button", { name: "Herbereken" });

test("shows nothing at once, a spinner after 300 ms, a bar with the reason after a second", async () => {
  const { session } = renderPane(written());
  const release = session.hold();
  fireEvent.click(recalculate());
  await pass(250);
  expect(within(recalculate()).queryByRole("progressbar")).toBeNull();
  await pass(100);
  expect(within(recalculate()).getByRole("progressbar")).toBeVisible();
  expect(screen.queryByText(/De businesscase wordt berekend/)).toBeNull();
  await pass(700);
  expect(screen.getByRole("progressbar", { name: "De businesscase wordt berekend en geschreven" })).toBeVisible();
  expect(announced()).toBe("De businesscase wordt berekend en geschreven");
  release();
  await pass(0);
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(announced()).toBe("Herberekend. De MGN-tabbladen zijn bijgewerkt.");
});

test("says what the session says it is doing", async () => {
  const { session } = renderPane(written());
  session.set({ phase: "recalculating", busyWith: "MGN Uitkering wordt geschreven" });
  await pass(1100);
  expect(screen.getByRole("progressbar", { name: "MGN Uitkering wordt geschreven" })).toBeVisible();
});

test("while busy nothing can be started again, and the button keeps the focus", async () => {
  const { session } = renderPane(connected());
  const release = session.hold();
  recalculate().focus();
  fireEvent.click(recalculate());
  await pass(10);
  fireEvent.click(recalculate());
  fireEvent.click(screen.getByRole("button", { name: "Opnieuw koppelen" }));
  expect(session.calls).toEqual(["recalculate"]);
  expect(recalculate()).toHaveFocus();
  release();
  await pass(0);
});

describe("when it fails", () => {
  test("the session's problem is shown and said, with its remedy, and can be put away", async () => {
    const { session } = renderPane(connected());
    session.failNext({ code: "protected", message: "MGN Uitkering is beveiligd.", remedy: "Hef de beveiliging op." });
    fireEvent.click(recalculate());
    await pass(0);
    expect(announced()).toBe("MGN Uitkering is beveiligd. Hef de beveiliging op.");
    fireEvent.click(screen.getByRole("button", { name: "Sluiten" }));
    expect(announced()).toBe("");
  });

  test("a failure without an account is not passed over in silence", async () => {
    const { session } = renderPane(connected());
    session.failNext(null);
    fireEvent.click(recalculate());
    await pass(0);
    expect(announced()).toContain("Dit is niet gelukt.");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Alle 61 gegevens gevonden");
  });
});
