/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { Buffer } from "node:buffer";
import { Decimal } from "../../src/model/money/decimal";
import type { MilestoneChoice } from "../../src/model/plan/choices";
import { useRealisationTexts } from "../../src/pane/texts/realisation-nl";
import type { SessionState } from "../../src/workbook/session/state";
import { monthly } from "../model/realisation/support";
import { fileOf } from "./support/file-of";
import { announced, openTab, renderPane, type Pane } from "./support/render";
import { written } from "./support/states";

/** 510 talks in ten uneven months, and a wait list that fell by 120 of 155, as docs/realisatie.md works out. */
function counted(): SessionState {
  const counts = [
    ...monthly("talks", "2026-01", [30, 60, 45, 70, 40, 55, 35, 65, 50, 60]),
    ...monthly("talks-specialist", "2026-01", [22, 43, 33, 50, 29, 40, 25, 47, 36, 42]),
    { measure: "wait-list-original", period: "2025-06", amount: new Decimal(1200) },
    { measure: "wait-list-original", period: "2026-06", amount: new Decimal(1080) },
  ];
  return written(undefined, { actuals: { actuals: { until: "2026-10-31", counts }, faults: [], runsOn: false } });
}

async function open(state: SessionState): Promise<Pane> {
  const pane = renderPane(state);
  await openTab(pane, /Realisatie/);
  return pane;
}

const page = () => screen.getByRole("tabpanel");
const section = (name: string) => screen.getByRole("region", { name });
const card = (words: RegExp) => {
  const found = within(section("Vraagt aandacht")).getByText(words).parentElement;
  if (!found) throw new Error("no card");
  return found;
};

test("nothing was counted yet: two ways on, and the sheet that is there but empty is told", async () => {
  const { user, session } = await open(written());
  expect(page()).toHaveTextContent("Er is nog niets geteld");
  await user.click(screen.getByRole("button", { name: "Maak tabblad per kwartaal" }));
  expect(session.calls).toContain("makeRealisation quarter");
  expect(session.shown).toEqual([{ sheet: "MGN Realisatie", address: "C10" }]);
  expect(page()).toHaveTextContent("Het tabblad MGN Realisatie is er, maar er staat nog geen telling in.");
});

describe("a file", () => {
  const choose = async ({ user }: Pane, text: string, name = "export.csv") =>
    user.upload(screen.getByLabelText("Kies een CSV-bestand", { selector: "input" }), fileOf(text, name));

  test("is shown with what is refused, and taken over only when that is asked", async () => {
    const pane = await open(written());
    await choose(
      pane,
      [
        "Registratienummer;Datum gesprek;Verwijzing;Gemeente;Naam;BSN",
        "A1;13-1-2026;mono;Almelo;Fictief Voorbeeldsma;999990019",
        "A3;14-1-2026;geen;Borne;Fictief Voorbeeldsma;999990019",
        "A4;15-3-2026;mono;Almelo;Bedacht de Fictie;999990020",
      ].join("\n"),
    );
    await screen.findByText("Registratie, een rij per gesprek");
    expect(page()).toHaveTextContent("Deze kolommen gaan over personen en zijn niet gelezen");
    expect(page()).toHaveTextContent("Naam: ");
    expect(page()).toHaveTextContent("BSN: ");
    expect(page()).not.toHaveTextContent("Voorbeeldsma");
    expect(pane.session.calls).not.toContain("importActuals");
    await pane.user.click(screen.getByRole("button", { name: /^Neem \d+ tellingen over$/ }));
    expect(pane.session.calls).toContain("importActuals");
    expect(page()).toHaveTextContent("Geteld tot en met 22-11-2026");
  });

  test("of which something is not certain is asked, and counts once that is answered", async () => {
    const pane = await open(written());
    await choose(pane, ["Datum gesprek;Verwijzing", "13-1-2026;mono", "14-1-2026;geen"].join("\n"));
    const question = await screen.findByLabelText(/Staat elk gesprek er precies één keer in/);
    expect(screen.getByRole("button", { name: /^Neem tellingen over$/ })).toHaveAttribute("aria-disabled", "true");
    await pane.user.selectOptions(question, "Ja");
    expect(await screen.findByRole("button", { name: /^Neem \d+ tellingen over$/ })).toBeInTheDocument();
    await pane.user.click(screen.getByRole("checkbox", { name: "Laat deze tabel weg" }));
    expect(screen.getByRole("button", { name: /^Neem tellingen over$/ })).toBeInTheDocument();
  });

  test("without a count says what was looked for", async () => {
    const pane = await open(written());
    await choose(pane, "Kleur;Vorm\nrood;rond\n", "kleuren.csv");
    await screen.findByText(/In kleuren\.csv zijn geen tellingen gevonden/);
  });

  test("as Windows writes it keeps its letters", async () => {
    const pane = await open(written());
    const header = "Registratienummer;Datum gesprek;Verwijzing;Patiënt\n";
    const row = "A1;13-1-2026;mono;x\nA2;14-1-2026;mono;y\n";
    await pane.user.upload(
      screen.getByLabelText("Kies een CSV-bestand", { selector: "input" }),
      fileOf(Buffer.from(`${header}${row}`, "latin1"), "export.csv"),
    );
    await screen.findByText(/^Patiënt: /);
  });
});

test("what an import brings is told by rule, and none of it as none", () => {
  const { figures, taken, contrary, take } = useRealisationTexts().import;
  expect(figures(0)).toBe("Er is nog geen telling zeker genoeg om over te nemen.");
  expect(figures(1)).toBe("1 telling is zeker en kan worden overgenomen.");
  expect([0, 1].map((count) => taken(count, "MGN Realisatie"))).toEqual([
    "Er is niets bijgekomen op MGN Realisatie.",
    "1 telling staat nu op MGN Realisatie.",
  ]);
  expect([1, 2].map(contrary)).toEqual([
    "Voor 1 telling noemen twee tabellen een verschillend aantal: die is niet overgenomen.",
    "Voor 2 tellingen noemen twee tabellen een verschillend aantal: die zijn niet overgenomen.",
  ]);
  expect([0, 1].map(take)).toEqual(["Neem tellingen over", "Neem 1 telling over"]);
});

test("a milestone in danger says so by word and figure, with what is needed and the money", async () => {
  await open(counted());
  expect(page()).toHaveTextContent("Geteld tot en met 31-10-2026.");
  const talks = card(/^KPI 14\. /);
  expect(talks).toHaveTextContent("in gevaar");
  expect(talks).toHaveTextContent("Gevraagdten minste 650");
  expect(talks).toHaveTextContent("510");
  // docs/realisatie.md: nbinom, by scipy.
  expect(talks).toHaveTextContent("in het tempo tot nu toe: 612,1, in 9 van de 10 gevallen tussen 580 en 648");
  expect(talks).toHaveTextContent("Kans4%");
  expect(talks).toHaveTextContent("Nog nodig140, dat is 70 per maand");
  expect(talks).toHaveTextContent("IZA € 98.500 · SPUK € 109.500");
  expect(talks).toHaveTextContent("gemiddeld vervalt € 94.187 IZA en gaat € 104.705 SPUK terug");
  // 1.200 − 1.080: 120 of 155 on the day itself.
  expect(card(/^KPI 4\. /)).toHaveTextContent("niet gehaald");
});

test("a noted chance is the one that is told, a noted end leaves nothing to forecast", async () => {
  const { session } = await open(counted());
  const note = (noted: MilestoneChoice) =>
    act(() => session.setPayoutChoices((before) => ({ ...before, milestones: { ...before.milestones, 14: noted } })));
  await note({ chance: new Decimal("0.25") });
  expect(card(/^KPI 14\. /)).toHaveTextContent(
    "Kansdaarmee wordt het geld gewogen; uit de tellingen volgt 4%25% (genoteerd)",
  );
  await note({ outcome: { status: "missed" } });
  const talks = card(/^KPI 14\. /);
  expect(talks).toHaveTextContent("U noteerde: niet gehaald.");
  for (const ahead of ["Prognose", "Kans", "Nog nodig", "Buiten bereik"]) expect(talks).not.toHaveTextContent(ahead);
});

test("what hangs on it adds up over the municipalities, for who looks at the money", async () => {
  const { user } = await open(counted());
  await user.click(screen.getByRole("button", { name: "Per gemeente (financiën)" }));
  const numbers = (row: HTMLElement) =>
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => Number(textContent.replaceAll(".", "")));
  const rows = within(screen.getByRole("table", { name: "SPUK die terug kan gaan, in euro" })).getAllByRole("row");
  const [total, ...each] = rows.slice(1).map(numbers).reverse();
  expect(each).toHaveLength(14);
  expect(total).toEqual([0, 1, 2].map((at) => each.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
  const pots = within(screen.getByRole("table", { name: "Per pot, in euro" })).getByRole("row", { name: /SPUK/ });
  expect(numbers(pots)).toEqual(total);
});

test("statuses are proposed when asked, taken over together, and never those that someone noted", async () => {
  const { user, session } = await open(counted());
  await act(() =>
    session.setPayoutChoices((before) => ({
      ...before,
      milestones: { ...before.milestones, 4: { outcome: { status: "met", evidence: "brief" } } },
    })),
  );
  const proposals = section("Statussen en kansen");
  expect(proposals).not.toHaveTextContent("KPI 14");
  await user.click(screen.getByRole("button", { name: "Stel statussen voor" }));
  expect(proposals).toHaveTextContent("KPI 14: kans 4%");
  expect(proposals).not.toHaveTextContent("KPI 4:");
  const writes = session.calls.length;
  await user.click(screen.getByRole("button", { name: "Neem over: KPI 14" }));
  const noted = () => session.state().connection?.figures.choices?.milestones ?? {};
  // scipy, to the last digit that a double has: rounded only where it is shown.
  expect(noted()[14]?.chance?.toNumber()).toBeCloseTo(0.043787534673218796, 12);
  await user.click(within(proposals).getByRole("button", { name: /^Neem alle \d+ over$/ }));
  // One write each: one step back each.
  expect(session.calls.slice(writes)).toEqual(["setPayoutChoices", "setPayoutChoices"]);
  expect(noted()[4]?.outcome).toEqual({ status: "met", evidence: "brief" });
  expect(announced()).toMatch(/Overgenomen voor \d+ mijlpalen/);
});

test("a new target by agreement changes the light, and what the plan asks stays in sight", async () => {
  const { user, session } = await open(counted());
  await user.click(screen.getByRole("button", { name: "Nieuw doel: Nieuw doel voor mijlpaal 14" }));
  const sheet = screen.getByRole("dialog", { name: "Nieuw doel voor mijlpaal 14" });
  await user.click(within(sheet).getByRole("button", { name: "Bewaar doel" }));
  expect(sheet).toHaveTextContent("Vul een getal boven 0 in");
  expect(sheet).toHaveTextContent("Vul een reden in.");
  await user.type(within(sheet).getByLabelText("Nieuw doel"), "500");
  await user.type(within(sheet).getByLabelText("Afgesproken op (dd-mm-jjjj)"), "01-02-2026");
  await user.type(within(sheet).getByLabelText("Reden, en met wie het is afgesproken"), "afspraak stuurgroep");
  await user.click(within(sheet).getByRole("button", { name: "Bewaar doel" }));
  expect(session.state().connection?.figures.choices?.realisation?.targets?.[0]).toMatchObject({
    nr: 14,
    on: "2026-02-01",
    reason: "afspraak stuurgroep",
  });
  await user.click(screen.getByRole("button", { name: /^Gehaald of op koers/ }));
  expect(page()).toHaveTextContent("in het plan 650; 500, afgesproken op 1-2-2026: afspraak stuurgroep");
});

test("another way of looking ahead, or an own pace, is kept and goes before the counts", async () => {
  const { user } = await open(counted());
  await user.click(screen.getByRole("button", { name: "Hoe vooruit wordt gekeken" }));
  await user.selectOptions(screen.getByLabelText("Prognose"), "Naar de vorm van het plan");
  expect(card(/^KPI 14\. /)).toHaveTextContent("naar de vorm van het plan: ");
  await user.type(screen.getByLabelText("Verkennende gesprekken"), "80");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));
  await user.click(screen.getByRole("button", { name: /^Gehaald of op koers/ }));
  // 510 + 2 × 80.
  expect(page()).toHaveTextContent("in uw tempo: 670");
});

test("as a scenario it is kept once, chosen, and shown on Wat-als", async () => {
  const pane = await open(counted());
  const press = () => pane.user.click(screen.getByRole("button", { name: "Vergelijk als scenario" }));
  await press();
  expect(pane.session.state().scenario).toBe("realisation");
  await openTab(pane, /Realisatie/);
  await press();
  expect(pane.session.state().scenarios.scenarios.map(({ name }) => name)).toEqual(["Realisatie t/m 31-10-2026"]);
});

test("the report is saved with a reference that the workbook keeps", async () => {
  URL.createObjectURL = () => "blob:voortgang";
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { user, session } = await open(counted());
  await user.click(screen.getByRole("button", { name: "Bewaar als .docx" }));
  await screen.findByText("voortgang.docx wordt gedownload.");
  const [kept] = Object.values(session.state().letters.bases);
  expect(kept && "counted" in kept && kept.counted["KPI 14: tot nu toe"]).toBe("510");
});

test("cells that do not count are told on top, each by name", async () => {
  const { session, user } = await open(
    written(undefined, {
      actuals: {
        actuals: null,
        faults: [{ sheet: "MGN Realisatie", address: "C12", message: "Dat is geen getal." }],
        runsOn: false,
      },
    }),
  );
  await user.click(screen.getByRole("button", { name: /MGN Realisatie!C12/ }));
  expect(session.shown).toEqual([{ sheet: "MGN Realisatie", address: "C12" }]);
});

test("the course of a milestone stands in a table beneath its chart", async () => {
  const { user } = await open(counted());
  const talks = card(/^KPI 14\. /);
  await user.click(within(talks).getByRole("button", { name: "Verloop" }));
  const table = within(talks).getByRole("table", { name: "Dezelfde getallen" });
  expect(within(table).getByRole("row", { name: /^31-10-2026/ })).toHaveTextContent("510");
  expect(within(table).getByRole("row", { name: /^31-12-2026/ })).toHaveTextContent("612,1");
});
