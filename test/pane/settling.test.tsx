/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { TableLink } from "../../src/workbook/links/table-link";
import { fileOf } from "./support/file-of";
import { openTab, renderPane, type Pane } from "./support/render";
import { connected, connection, doubtful, written } from "./support/states";

const INFLATION = "Inflatie (NZa)";
const WAIT_VALUE = "Waarde besparing wachtlijst per week, Zvw";

const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** Opens every way to settle a doubtful or missing input. */
async function openChoices({ user }: Pane, name: string): Promise<HTMLElement> {
  await user.click(button(name));
  return screen.findByRole("group", { name: /^Keuzes voor/ });
}

test("a selected cell is taken over, and the focus goes to the next that must be looked at", async () => {
  const pane = renderPane(connected(doubtful()));
  pane.session.select({ sheet: "Invoer", address: "D7" });
  const choices = await openChoices(pane, `Iets anders dan deze cel: ${INFLATION}`);
  const take = within(choices).getByRole("button", { name: "Neem selectie over" });
  expect(take).toHaveFocus();
  await pane.user.click(take);
  expect(pane.session.calls).toEqual(["pointAt inflation Invoer!D7"]);
  await waitFor(() => expect(document.activeElement).toBe(document.getElementById("settle-wait-value-zvw")));
});

test("what is wrong may be rejected, or be in another unit", async () => {
  const pane = renderPane(connected(doubtful()));
  const choices = await openChoices(pane, `Iets anders dan deze cel: ${INFLATION}`);
  await pane.user.selectOptions(within(choices).getByRole("combobox", { name: "De cel bevat" }), "0.01");
  expect(pane.session.calls).toEqual(["setScale inflation 0.01"]);

  const other = renderPane(connected(doubtful()));
  const again = await openChoices(other, `Iets anders dan deze cel: ${INFLATION}`);
  await other.user.click(within(again).getByRole("button", { name: "Dit is het niet" }));
  expect(other.session.calls).toEqual(["reject inflation"]);
});

test("a missing value is typed as a Dutch user writes it", async () => {
  const pane = renderPane(connected(doubtful()));
  const choices = await openChoices(pane, `Oplossen: ${WAIT_VALUE}`);
  expect(within(choices).queryByRole("button", { name: "Dit is het niet" })).toBeNull();
  const field = within(choices).getByRole("textbox", { name: /^Typ de waarde \(€/ });
  await pane.user.type(field, "veel{Enter}");
  expect(choices).toHaveTextContent("Dit is geen getal.");
  await pane.user.clear(field);
  await pane.user.type(field, "1.234,5{Enter}");
  expect(pane.session.calls).toEqual(["typeInput wait-value-zvw 1234.5"]);
  expect(screen.getByText("Door u geregeld").closest("section")).toHaveTextContent(`${WAIT_VALUE}Ingetypt: € 1.234,50`);
  await pane.user.click(button(`Zoek opnieuw: ${WAIT_VALUE}`));
  expect(pane.session.calls.at(-1)).toBe("askAgain wait-value-zvw");
});

test("a missing value is taken from the plan, marked wherever it is used, and can be withdrawn", async () => {
  const pane = renderPane(connected(doubtful()));
  expect(document.getElementById("settle-wait-value-zvw")).toHaveTextContent("In het plan staat € 150.");
  await pane.user.click(button(`Neem over uit het plan: ${WAIT_VALUE}`));
  expect(pane.session.calls).toEqual(["takeFromPlan wait-value-zvw"]);
  expect(screen.getByText("Door u geregeld").closest("section")).toHaveTextContent(`${WAIT_VALUE}Uit het plan: € 150`);
  await pane.user.click(button(`Niet meer uit het plan: ${WAIT_VALUE}`));
  expect(pane.session.calls.at(-1)).toBe("askAgain wait-value-zvw");
});

test("all that the workbook does not say is taken from the plan at once; what it says otherwise is not", async () => {
  const { links: found, missing, ...rest } = doubtful();
  const links = found.map((link) => ({ ...link, asPublished: true }));
  const all = connection(undefined, { ...rest, links, missing });
  const pane = renderPane(connected(all));
  await pane.user.click(button("Neem alle 2 over uit het plan"));
  expect(pane.session.calls).toEqual(["takeFromPlan inflation wait-value-zvw"]);

  renderPane(connected(connection(undefined, { ...rest, links: found, missing })));
  expect(screen.queryByRole("button", { name: "Neem alle 2 over uit het plan" })).toBeNull();
});

test.each([/^Uitkomst/, /^Uitkering/, /^Wachtlijst/, /^Brief/, /^Wat-als/])(
  "the tab %s says which figures come from the plan, by name, and leads to where it is settled",
  async (tab) => {
    const figures = { ...connection().figures, fromPlan: ["wait-value-zvw"] };
    const pane = renderPane(written(connection(figures)));
    expect(screen.queryByText(/Uit het plan, niet uit uw werkmap/)).toBeNull();
    await openTab(pane, tab);
    expect(screen.getByText(/Uit het plan, niet uit uw werkmap/)).toHaveTextContent(WAIT_VALUE);
    await pane.user.click(button("Naar Koppelen"));
    expect(screen.getByRole("tab", { name: /^Koppelen/ })).toHaveAttribute("aria-selected", "true");
  },
);

test("a share is typed in per cent, a series with semicolons", async () => {
  const pane = renderPane(connected(doubtful()));
  const choices = await openChoices(pane, `Iets anders dan deze cel: ${INFLATION}`);
  await pane.user.type(
    within(choices).getByRole("textbox", { name: "Typ de waarde (in procenten)" }),
    "2,8%; 3{Enter}",
  );
  expect(pane.session.calls).toEqual(["typeInput inflation 0.028 0.03"]);
});

test("before an input is left out, the pane says what falls away with it", async () => {
  const pane = renderPane(connected(doubtful()));
  const choices = await openChoices(pane, `Oplossen: ${WAIT_VALUE}`);
  await pane.user.click(within(choices).getByRole("button", { name: "Laat weg" }));
  expect(pane.session.calls).toEqual([]);
  expect(choices).toHaveTextContent("Zonder deze invoer blijft onbekend:");
  expect(choices).toHaveTextContent("Ook onbekend: Totaal baten, Resultaat, Zvw.");
  await pane.user.click(within(choices).getByRole("button", { name: "Laat weg en ga verder" }));
  expect(pane.session.calls).toEqual(["leaveOut wait-value-zvw"]);
  expect(screen.getByText("Door u geregeld").closest("section")).toHaveTextContent(/Weggelaten: wat hiervan afhangt/);
});

test("Escape closes the choices and gives the focus back", async () => {
  const pane = renderPane(connected(doubtful()));
  await openChoices(pane, `Oplossen: ${WAIT_VALUE}`);
  await pane.user.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: /^Keuzes voor/ })).toBeNull();
  expect(button(`Oplossen: ${WAIT_VALUE}`)).toHaveFocus();
});

test("also what was certain can be changed", async () => {
  const pane = renderPane(connected());
  await pane.user.click(button("Algemene input (25)"));
  const choices = await openChoices(pane, `Wijzig de koppeling van ${INFLATION}`);
  expect(within(choices).getByRole("button", { name: "Neem selectie over" })).toHaveFocus();
});

test("what moved or went since last time is told, with the cell to look at", () => {
  renderPane(
    connected(undefined, {
      moved: [
        { input: "inflation", from: { sheet: "Invoer", address: "B4" }, to: { sheet: "Invoer", address: "B6" } },
        { input: "inflow", from: { sheet: "Oud", address: "C3" }, to: null },
      ],
    }),
  );
  const section = screen.getByRole("heading", { name: "Veranderd sinds de vorige keer" }).closest("section");
  expect(section).toHaveTextContent(`${INFLATION}: stond in Invoer!B4, staat nu in Invoer!B6`);
  expect(section).toHaveTextContent("stond in Oud!C3; die cel is er niet meer");
});

describe("a doubtful table", () => {
  const table: TableLink = {
    table: "milestones",
    sheet: "Mijlpalen",
    address: "A4:F20",
    columns: { name: "A4:A20", iza: "D4:D20", spuk: "E4:E20" },
    totals: {},
    certainty: 0.6,
    why: "De betaalkolommen kunnen omgekeerd zijn.",
    choices: {
      iza: [
        { address: "D4:D20", header: "DNR.000041 - Betaling" },
        { address: "E4:E20", header: "DNR.000514 - Betaling" },
      ],
    },
    otherReading: { columns: { iza: "E4:E20", spuk: "D4:D20" }, what: "DNR.000514 is IZA, DNR.000041 is SPUK." },
  };

  test("is confirmed", async () => {
    const { user, session } = renderPane(connected(connection(undefined, { tables: [table] })));
    await user.click(button("Klopt, gebruik deze tabel: Mijlpalen met bedragen"));
    expect(session.calls).toEqual(["confirmTable milestones"]);
  });

  test("is read the other way round, or in a chosen column", async () => {
    const { user, session } = renderPane(connected(connection(undefined, { tables: [table] })));
    await user.click(button("Lees het zo"));
    const place = (address: string) => ({ sheet: "Mijlpalen", address });
    expect(session.calls).toEqual([
      `correctTable milestones ${JSON.stringify({ iza: place("E4:E20"), spuk: place("D4:D20") })}`,
    ]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Kolom voor IZA" }), "E4:E20");
    expect(session.calls.at(-1)).toBe(`correctTable milestones ${JSON.stringify({ iza: place("E4:E20") })}`);
  });
});

describe("an own plan", () => {
  test("is started from a region under an own name", async () => {
    const { user, session } = renderPane(connected());
    await user.click(button("Eigen plan…"));
    await user.click(await screen.findByRole("button", { name: "Gebruik dit plan" }));
    expect(screen.getByText("Vul een naam in.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Begin met" }), "ijssel-vecht");
    await user.type(screen.getByRole("textbox", { name: "Naam van uw plan" }), "Ons plan");
    await user.click(button("Gebruik dit plan"));
    expect(session.calls).toEqual(["draftPlan ijssel-vecht Ons plan", "adoptPlan"]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  test.each([
    ["geen json", /Dit bestand is geen JSON/],
    ['"x"', "Hier hoort een plan te staan."],
  ])("from a file with %s is refused, with what is wrong", async (content, said) => {
    const { user } = renderPane(connected());
    await user.click(button("Eigen plan…"));
    const picker = await screen.findByLabelText("Laad een bestand (.json)", { selector: "input" });
    await user.upload(picker, fileOf(content, "plan.json"));
    expect(await screen.findByText(said)).toBeVisible();
  });
});
