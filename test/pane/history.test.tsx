/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { NOTHING_CHANGES } from "../../src/workbook/own-sheets/preview";
import type { TypedCell } from "../../src/workbook/own-sheets/typed-cells";
import { openTab, renderPane } from "./support/render";
import { connected, connection, written } from "./support/states";

const HISTORY = [
  { id: 3, what: "Waarden vastzetten", at: "2026-11-22T13:32:00.000Z", cells: 2440 },
  { id: 2, what: "Invoer wijzigen", at: "2026-11-22T13:31:00.000Z", cells: 1 },
  { id: 1, what: "Keuze over de uitkering", at: "", cells: 0 },
];
const typed = (address: string, text: string): TypedCell => ({
  sheet: "MGN Businesscase",
  address,
  shown: { text, isFormula: false },
});

test("the last writes are listed, each with a button that takes back all down to it", async () => {
  const pane = renderPane(written(connection(), { history: HISTORY }));
  await openTab(pane, /Controle/);
  const list = within(screen.getByRole("heading", { name: "Laatste wijzigingen" }).closest("section") ?? document.body);
  const lines = list.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/Waarden vastzetten \d\d:32 · 2\.440 cellen/);
  expect(lines[2]).toContain("Keuze over de uitkering Maak de laatste 3 ongedaan");
  await pane.user.click(list.getByRole("button", { name: "Ongedaan maken: Waarden vastzetten" }));
  expect(pane.session.calls).toContain("undo");
});

test("marks of findings in a row are one line, of which the last can be taken back by itself or all together", async () => {
  const marks = [7, 6, 5, 4].map((id) => ({
    ...{ id, what: "Bevindingen markeren", at: `2026-11-22T13:4${id}:00.000Z`, cells: 0, isMark: true as const },
  }));
  const pane = renderPane(written(connection(), { history: [...marks, ...HISTORY] }));
  await openTab(pane, /Controle/);
  const list = within(screen.getByRole("heading", { name: "Laatste wijzigingen" }).closest("section") ?? document.body);
  const lines = list.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^Bevindingen markeren 4 keer · \d\d:47Ongedaan makenMaak de laatste 4 ongedaan$/);
  expect(lines[1]).toMatch(/^Waarden vastzetten .*Maak de laatste 5 ongedaan$/);
  await pane.user.click(
    list.getByRole("button", { name: "Maak de laatste 4 ongedaan, tot en met Bevindingen markeren" }),
  );
  expect(pane.session.undone).toEqual([4]);
  await pane.user.click(list.getByRole("button", { name: "Ongedaan maken: Bevindingen markeren" }));
  expect(pane.session.undone).toEqual([4, 1]);
});

test("formulas that Excel no longer knows are told apart, each with its repair", async () => {
  const broken = {
    ours: [{ sheet: "MGN Wachtlijst", address: "B5", content: "=MGN.WACHTTIJD(1)" }],
    theirs: ["C1", "C2"].map((address) => ({ sheet: "Eigen", address, content: "=MGN.INDEX(1)" })),
  };
  const { user, session } = renderPane(written(connection(), { broken }));
  const messages = screen.getByRole("region", { name: "Meldingen" });
  expect(messages).toHaveTextContent("In cel MGN Wachtlijst!B5 staat een formule die Excel niet meer kent.");
  expect(messages).toHaveTextContent("In 2 van uw eigen cellen staan MGN-functies");
  await user.click(screen.getByRole("button", { name: "Herstel" }));
  expect(session.calls.at(-1)).toBe("repair ours");
});

test("what became of what the file keeps is said until someone has seen it", async () => {
  const { user, session } = renderPane(written(connection(), { storeNotes: ["Dit bestand bewaarde twee keer iets."] }));
  const messages = screen.getByRole("region", { name: "Meldingen" });
  expect(messages).toHaveTextContent("Dit bestand bewaarde twee keer iets.");
  await user.click(within(messages).getByRole("button", { name: "Gezien" }));
  expect(session.calls.at(-1)).toBe("dismissStoreNotes");
  expect(messages).not.toHaveTextContent("Dit bestand");
});

test("what the file keeps is put in order by one button, where it cannot be read or is kept twice", async () => {
  const pane = renderPane(written(connection(), { storeNotes: ["Twee keer bewaard."], isDoubled: true }));
  expect(screen.getByRole("region", { name: "Meldingen" })).toHaveTextContent("kan niet ongedaan worden gemaakt");
  await pane.user.click(screen.getByRole("button", { name: "Breng op orde" }));
  expect(pane.session.calls.at(-1)).toBe("putInOrder");
  pane.session.dismissStoreNotes();
  pane.session.failNext({
    code: "store-damaged",
    message: "Wat het bestand bewaart, is niet te lezen.",
    remedy: "Kies Breng op orde.",
    wayOut: "put-in-order",
  });
  await pane.user.click(screen.getByRole("button", { name: "Herbereken" }));
  expect(screen.getByRole("region", { name: "Meldingen" })).toHaveTextContent("is niet te lezen");
  await pane.user.click(screen.getByRole("button", { name: "Breng op orde" }));
  expect(pane.session.calls.filter((call) => call === "putInOrder")).toHaveLength(2);
});

test("where the user's own cells changed since, undo is offered without them", async () => {
  const pane = renderPane(written());
  pane.session.failNext({
    code: "changed-since",
    message: "In cel C8 op Invoer staat iets anders.",
    remedy: "Behoud uw cellen, of zet ze eerst terug.",
    wayOut: "undo-keeping-mine",
  });
  await pane.user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await pane.user.click(screen.getByRole("button", { name: "Behoud mijn cellen" }));
  expect(pane.session.calls.filter((call) => call === "undo")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "Behoud mijn cellen" })).toBeNull();
});

test("what was typed on our sheets is said before it is overwritten, with a few cells by name", () => {
  const cells = ["B2", "B3", "B4", "B5"].map((address) => typed(address, "mijn"));
  renderPane(written(connection(), { typed: cells }));
  expect(screen.getByRole("region", { name: "Meldingen" })).toHaveTextContent(
    /U veranderde B2 op MGN Businesscase \(mijn\), .*B4 op MGN Businesscase \(mijn\) en nog 1 cel\./,
  );
});

test("what an undo overwrote is said after it, and not that it can come back", async () => {
  const pane = renderPane(written(connection(), { overwritten: [typed("B2", "mijn aantekening")] }));
  expect(screen.queryByText(/mijn aantekening/)).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(
    screen.getByText("Ook weg is wat u daarna zelf veranderde: B2 op MGN Businesscase (mijn aantekening)."),
  ).toBeVisible();
});

test("the preview tells of each sheet what comes, changes and goes, and shows some of it", () => {
  const sheet = "MGN Businesscase";
  const preview = [
    {
      ...NOTHING_CHANGES,
      ...{ sheet, kind: "update" as const, what: "Resultaten per jaar" },
      ...{ cells: 1251, added: 0, changed: 1250, removed: 1 },
      examples: [
        {
          address: "B12",
          before: { text: "1.234", isFormula: false },
          after: { text: "", isFormula: true },
        },
        { address: "B2", before: { text: "mijn", isFormula: false }, after: { text: "", isFormula: false } },
      ],
      typed: [typed("B2", "mijn")],
    },
  ];
  const write = { id: 3, what: "Herberekenen", at: new Date(2026, 10, 22, 14, 5).toISOString(), cells: 1 };
  renderPane(connected(connection(), { preview, room: () => ({ losing: [write], keepsItself: true }) }));
  const section = screen.getByRole("heading", { name: "Dit wordt geschreven" }).closest("section");
  expect(section).toHaveTextContent("1.251 cellen: 1.250 gewijzigd, 1 leeggemaakt");
  expect(section).toHaveTextContent("B12: 1.234 → formule");
  expect(section).toHaveTextContent("B2: mijn → leeg");
  expect(section).toHaveTextContent(
    "Daarna kan de oudste stap niet meer ongedaan worden gemaakt: Herberekenen van 22-11-2026 om 14:05.",
  );
  expect(section).toHaveTextContent("U veranderde B2 op MGN Businesscase (mijn): dat wordt overschreven.");
  expect(section).not.toHaveTextContent("Ctrl+Z");
});

test("before the first write it says what that may do to Excel's own undo", () => {
  const preview = [
    { ...NOTHING_CHANGES, sheet: "MGN Businesscase", kind: "new" as const, cells: 9, added: 9, what: "" },
  ];
  renderPane(connected(connection(), { preview }));
  const section = screen.getByRole("heading", { name: "Dit wordt geschreven" }).closest("section");
  expect(section).toHaveTextContent("kan Ctrl+Z van Excel uw eigen eerdere wijzigingen soms niet meer terugdraaien");
});
