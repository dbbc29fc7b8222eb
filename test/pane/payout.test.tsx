/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal, ZERO } from "../../src/model/money/decimal";
import type { Figures, Milestone } from "../../src/model/plan/figures";
import { euros, number } from "../../src/model/text/dutch";
import { centraalGelderland, twente } from "../../src/plans";
import { knownPayout } from "../support/known-payout";
import { publishedFigures } from "../support/published-figures";
import { twenteFigures } from "../support/twente-figures";
import { fileOf } from "./support/file-of";
import { openTab, renderPane, type Pane } from "./support/render";
import { connection, doubtful, written } from "./support/states";

const payout = knownPayout(evaluate(twente, twenteFigures()).payout);

/** Centraal Gelderland hangs no money on its milestones. */
function gelderlandMissed(): Figures {
  const missed: Milestone = {
    nr: 3,
    name: "KPI 3a",
    component: "0",
    description: "",
    obligation: "effort",
    due: "2027-12-31",
    total: ZERO,
    iza: ZERO,
    spuk: ZERO,
    scope: "regional",
    scopeAssumed: true,
    outcome: { status: "missed" },
  };
  const municipalities = centraalGelderland.municipalities.map((one) => ({ ...one, inhabitants: new Decimal(40_000) }));
  return { ...publishedFigures(centraalGelderland), municipalities, milestones: [missed] };
}

const rows = () => within(screen.getByRole("table")).getAllByRole("row");
const cells = (row: HTMLElement | undefined) =>
  within(row ?? document.body)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

test("every municipality with inhabitants, share, local part, repayment and risk, and totals beneath", async () => {
  await openTab(renderPane(written()), /Uitkering/);
  expect(rows()).toHaveLength(1 + 14 + 1);
  const [almelo] = payout.municipalities;
  expect(within(rows()[1] ?? document.body).getByRole("rowheader")).toHaveTextContent("Almelo");
  expect(cells(rows()[1])).toEqual([
    "74.776",
    "11,63%",
    almelo && number(almelo.local),
    "0",
    almelo && number(almelo.regional),
    "0",
    almelo?.risk && number(almelo.risk),
  ]);
  expect(cells(rows().at(-1))).toEqual([
    "643.153",
    "100,00%",
    number(payout.local),
    "0",
    "5.805.500",
    "0",
    "5.254.588",
  ]);
});

test("the pots, the rule, and the word for what is assumed", async () => {
  await openTab(renderPane(written()), /Uitkering/);
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent(`IZAbetaald nadat een mijlpaal is gehaald${euros(payout.iza)}`);
  expect(panel).toHaveTextContent(`SPUK lokaalaannameverdeeld over de gemeenten${euros(payout.local)}`);
  expect(panel).toHaveTextContent(`SPUK regionaalaannameéén pot voor de regio${euros(payout.regional)}`);
  expect(panel).toHaveTextContent("Voor 47 mijlpalen is dat een aanname.");
  expect(panel).toHaveTextContent("De SPUK voor lokale mijlpalen is naar inwoners over de gemeenten verdeeld.");
  expect(panel).toHaveTextContent("Afronding op hele euro's volgens grootste resten");
});

test("a confirmed split is no assumption any more", async () => {
  const figures = twenteFigures();
  const milestones = figures.milestones.map((milestone) => ({ ...milestone, scopeAssumed: false }));
  await openTab(renderPane(written(connection({ ...figures, milestones }))), /Uitkering/);
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent("SPUK lokaalverdeeld over de gemeenten");
  expect(panel).not.toHaveTextContent("lokaal of regionaal is een aanname");
});

test("the milestones say why they are thought local or regional", async () => {
  const pane = renderPane(written());
  await openTab(pane, /Uitkering/);
  await pane.user.click(screen.getByRole("button", { name: "Mijlpalen (47)" }));
  const first = screen.getAllByRole("listitem").find((item) => item.textContent.startsWith("1. "));
  expect(first).toHaveTextContent("1. Transformatieplan opgeleverd");
  expect(first).toHaveTextContent("regionaalaannameregionaal kader, plan, campagne, systeem of meting");
});

test("an unknown risk is n.b.; the rest of the payout stands", async () => {
  const of = doubtful();
  const inputs = new Map([...of.figures.inputs].filter(([id]) => id !== "cost.6.material"));
  await openTab(renderPane(written({ ...of, figures: { ...of.figures, inputs } })), /Uitkering/);
  expect(cells(rows()[1])).toEqual(["74.776", "11,63%", expect.stringMatching(/^\d/), "0", "674.975", "0", "n.b."]);
});

test("without municipalities it says what is needed", async () => {
  await openTab(renderPane(written(connection({ ...twenteFigures(), municipalities: [] }))), /Uitkering/);
  expect(screen.getByRole("tabpanel")).toHaveTextContent("Nodig zijn een tabel met gemeenten en inwoners");
});

describe("what the user decides", () => {
  async function opened(): Promise<Pane> {
    const pane = renderPane(written());
    await openTab(pane, /Uitkering/);
    return pane;
  }

  async function edit(pane: Pane, nr: number): Promise<void> {
    await pane.user.click(screen.getByRole("button", { name: "Mijlpalen (47)" }));
    await pane.user.click(screen.getByRole("button", { name: `Wijzig mijlpaal ${nr}` }));
  }

  const chosen = ({ session }: Pane) => session.state().connection?.figures.choices;
  const paid = ({ session }: Pane) => session.state().result?.payout;

  test("a milestone that is missed goes back, with its evidence noted", async () => {
    const pane = await opened();
    await edit(pane, 47);
    const { user } = pane;
    await user.selectOptions(screen.getByLabelText("Status"), "Niet gehaald");
    await user.type(screen.getByLabelText(/^Datum/), "31-12-2027");
    await user.type(screen.getByLabelText(/^Bewijs/), "Telling");
    await user.selectOptions(screen.getByLabelText("Lokaal of regionaal"), "Lokaal");
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(chosen(pane)?.milestones).toEqual({
      47: { outcome: { status: "missed", on: "2027-12-31", evidence: "Telling" }, scope: "local" },
    });
    expect(paid(pane)?.localRepaid?.gt(0)).toBe(true);
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByRole("tabpanel")).toHaveTextContent("Niet gehaald (31-12-2027)");
    expect(screen.getByRole("tabpanel")).toHaveTextContent("Voor 46 mijlpalen is dat een aanname.");
  });

  test("a day that is not in the calendar is refused, and so is a part above the whole", async () => {
    const pane = await opened();
    await edit(pane, 5);
    const { user } = pane;
    await user.selectOptions(screen.getByLabelText("Status"), "Later");
    await user.type(screen.getByLabelText(/^Verwachte datum/), "30-02-2027");
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("Vul een bestaande datum in");
    await user.selectOptions(screen.getByLabelText("Status"), "Deels gehaald");
    await user.clear(screen.getByLabelText(/^Datum/));
    await user.type(screen.getByLabelText(/^Toegekend deel/), "120");
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("tussen 0 en 100");
    await user.clear(screen.getByLabelText(/^Toegekend deel/));
    await user.type(screen.getByLabelText(/^Toegekend deel/), "62,5%");
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(chosen(pane)?.milestones[5]?.outcome?.granted?.toFixed()).toBe("0.625");
  });

  test("another key shares the same pot otherwise", async () => {
    const pane = await opened();
    await pane.user.click(screen.getByRole("button", { name: "Verdeling en telling" }));
    await pane.user.selectOptions(screen.getByLabelText(/^Verdeelsleutel van de lokale/), "Eigen percentages");
    await pane.user.type(screen.getByLabelText("Percentage: Almelo"), "75");
    await pane.user.type(screen.getByLabelText("Percentage: Borne"), "25");
    await pane.user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(paid(pane)?.local).toEqual(payout.local);
    expect(paid(pane)?.municipalities[0]?.keyShare.toFixed()).toBe("0.75");
  });

  test("a municipality leaves and another joins; the total stays", async () => {
    const pane = await opened();
    const { user } = pane;
    await user.click(screen.getByRole("button", { name: "Verdeling en telling" }));
    await user.click(screen.getByRole("checkbox", { name: "Almelo" }));
    expect(paid(pane)?.municipalities).toHaveLength(13);
    expect(screen.getByRole("checkbox", { name: "Almelo" })).not.toBeChecked();
    await user.type(screen.getByLabelText("Naam"), "<script>");
    await user.click(screen.getByRole("button", { name: "Gemeente toevoegen" }));
    expect(screen.getByRole("tabpanel")).toHaveTextContent("een nieuwe code als GM0141");
    await user.type(screen.getByLabelText(/^Gemeentecode/), "gm9999");
    await user.type(screen.getByLabelText("Inwoners"), "10.000");
    await user.click(screen.getByRole("button", { name: "Gemeente toevoegen" }));
    expect(paid(pane)?.municipalities.at(-1)?.municipality).toMatchObject({ code: "GM9999", name: "<script>" });
    expect(paid(pane)?.local).toEqual(payout.local);
    expect(screen.getByRole("checkbox", { name: "<script>" })).toBeChecked();
  });

  test("a count of CBS replaces the inhabitants, and says what it is", async () => {
    const pane = await opened();
    const { user } = pane;
    await user.click(screen.getByRole("button", { name: "Verdeling en telling" }));
    const csv = (text: string) => fileOf(text, "03759ned.csv");
    const picker = screen.getByLabelText("Telling vervangen", { selector: "input" });
    await user.upload(picker, csv("Naam;Aantal"));
    expect(await screen.findByText(/geen CSV van CBS-tabel 03759ned/)).toBeInTheDocument();
    await user.upload(picker, csv("RegioS;Perioden;BevolkingOp1Januari_1\nGM0141;2025JJ00;80000"));
    expect(await screen.findByText("Stand 1-1-2025; bron: CBS StatLine, tabel 03759ned.")).toBeInTheDocument();
    expect(paid(pane)?.municipalities[0]?.municipality.inhabitants.toNumber()).toBe(80000);
    await user.selectOptions(screen.getByLabelText("Status van de telling"), "Definitief");
    expect(chosen(pane)?.count?.status).toBe("definitive");
    await user.click(screen.getByRole("button", { name: "Terug naar de werkmap" }));
    expect(paid(pane)?.municipalities[0]?.municipality.inhabitants.toNumber()).toBe(74776);
  });
});

test("a municipality opens to its years, its milestones and what is at stake", async () => {
  const pane = renderPane(written());
  await openTab(pane, /Uitkering/);
  await pane.user.click(screen.getByRole("button", { name: "Almelo: jaren, mijlpalen en risico" }));
  const dialog = screen.getByRole("dialog");
  const [almelo] = payout.municipalities;
  expect(dialog).toHaveTextContent("Risico op 22-11-2026");
  for (const { received } of almelo?.years ?? []) expect(dialog).toHaveTextContent(number(received));
  const local = payout.milestones.filter(({ milestone }) => milestone.scope === "local");
  expect(within(dialog).getAllByRole("rowheader")).toHaveLength((almelo?.years.length ?? 0) + 1 + local.length + 1);
  await pane.user.click(within(dialog).getByRole("button", { name: "Sluiten" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("the cash flow shows the quarters in which something moves, as bars and as a table", async () => {
  const pane = renderPane(written());
  await openTab(pane, /Uitkering/);
  await pane.user.click(screen.getByRole("button", { name: "Kasstroom per kwartaal" }));
  const moving = payout.quarters.filter(({ net, iza, local }) => !net.isZero() || !iza.isZero() || !local.isZero());
  const table = screen.getByRole("table", { name: "Per kwartaal, in euro" });
  expect(within(table).getAllByRole("row")).toHaveLength(1 + moving.length + 1);
  expect(screen.getByRole("img", { name: /Saldo per kwartaal/ })).toBeInTheDocument();
});

test("what goes back for a milestone without an amount is n.b., with the reason, never nil", async () => {
  const pane = renderPane(written(connection(gelderlandMissed(), { plan: centraalGelderland })));
  await openTab(pane, /Uitkering/);
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent("Wat van de transformatiemiddelen overblijft, is onbekend");
  expect(panel).toHaveTextContent("min een onbekend bedrag SPUK die wordt terugbetaald");
  // Local to be repaid, in a row and in the totals.
  expect([cells(rows()[1])[3], cells(rows().at(-1))[3]]).toEqual(["n.b.", "n.b."]);
  expect(within(rows()[1] ?? document.body).getByTitle(/zodra dat zo is/)).toHaveTextContent("n.b.");
  await pane.user.click(screen.getByRole("button", { name: "Vaststelling" }));
  expect(panel).toHaveTextContent(
    "Er is geen vaststelling te berekenen. Het plan verbindt geen bedragen aan mijlpalen.",
  );
});
