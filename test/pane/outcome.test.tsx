/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { contextOf } from "../../src/model/formula/amounts";
import { foremost, sensitivities } from "../../src/model/formula/sensitivity";
import { tellSensitivity } from "../../src/model/formula/sensitivity-text";
import { Decimal } from "../../src/model/money/decimal";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { number } from "../../src/model/text/dutch";
import { centraalGelderland, ijsselVecht, twente } from "../../src/plans";
import { twenteFigures } from "../support/twente-figures";
import { openTab, renderPane, type Pane } from "./support/render";
import { connected, connection, doubtful, written } from "./support/states";

const result = evaluate(twente, twenteFigures());

async function outcome(state = written()): Promise<Pane> {
  const pane = renderPane(state);
  await openTab(pane, /Uitkomst/);
  return pane;
}

/** Components are folded: opens one and answers what is inside. */
async function component(pane: Pane, name: RegExp): Promise<HTMLElement> {
  const header = screen.getAllByRole("button", { name })[0];
  if (!header) throw new Error(`no component ${String(name)}`);
  await pane.user.click(header);
  const item = header.closest<HTMLElement>(".fui-AccordionItem");
  if (!item) throw new Error("a component is an accordion item");
  return item;
}

test("the title says the finding, the big figure the result", async () => {
  await outcome();
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Vanaf 2028 zijn de baten hoger dan de kosten");
  const panel = screen.getByRole("tabpanel");
  expect(panel).toHaveTextContent("Resultaat 2025–2029−3,8 mlnper saldo een baat");
  expect(panel).toHaveTextContent("Zvw−6,6 mln baat");
  expect(panel).toHaveTextContent("Sociaal domein2,8 mln kosten");
});

test("the chart and the table beneath it hold the same figures: those of the model", async () => {
  await outcome();
  const results = result.totals.result.amounts.map((amount) => amount && number(amount.div(1000)));
  const chart = screen.getByRole("img").getAttribute("aria-label");
  expect(chart).toBe(
    `Resultaat per jaar, × € 1.000: ${result.years.map((year, index) => `${year} ${results[index]}`).join("; ")}`,
  );
  const [perYear] = screen.getAllByRole("table");
  if (!perYear) throw new Error("the years stand in a table");
  const rows = within(perYear).getAllByRole("row").slice(1, -1);
  expect(rows.map((row) => within(row).getAllByRole("cell")[2]?.textContent)).toEqual(results);
});

test("a component opens to its rows", async () => {
  const pane = await outcome();
  const item = await component(pane, /^7\. Consultatiefunctie/);
  expect(item).toHaveTextContent("Voorkomen ggz door consultatie");
  expect(item).toHaveTextContent("Extra uitgaven sociaal domein door doorverwijzing (consultatie)");
});

/** Looks into the open explanation, and closes it. */
async function inside(pane: Pane, look: (dialog: HTMLElement) => Promise<void>): Promise<void> {
  await look(screen.getByRole("dialog", { name: "Hoe komt dit bedrag tot stand?" }));
  await pane.user.click(screen.getByRole("button", { name: "Sluiten" }));
  expect(screen.queryByRole("dialog")).toBeNull();
}

describe("the explanation of a row", () => {
  const figure = /^Voorkomen ggz: inwoner/;

  async function prevented(): Promise<Pane> {
    const pane = await outcome();
    const item = await component(pane, /^2\. Verkennend gesprek/);
    await pane.user.click(within(item).getByRole("button", { name: figure }));
    return pane;
  }

  test("gives it in words and in numbers, for the chosen year", async () => {
    const pane = await prevented();
    await inside(pane, async (dialog) => {
      expect(dialog).toHaveTextContent("prijs multi");
      expect(dialog).toHaveTextContent("= −€ 43.366");
      await pane.user.click(within(dialog).getByRole("radio", { name: /2027/ }));
      expect(dialog).toHaveTextContent("1.445,52");
      expect(dialog).toHaveTextContent("= −€ 779.077");
    });
  });

  test("says where each number stands: the cell of the year, and the source", async () => {
    const pane = await prevented();
    await inside(pane, async (dialog) => {
      await pane.user.click(within(dialog).getByRole("radio", { name: /2027/ }));
      const share = within(dialog).getByText("Aandeel naar sociaal domein i.p.v. ggz").closest("li");
      if (!share) throw new Error("inputs are list items");
      expect(share).toHaveTextContent("14%");
      expect(share).toHaveTextContent("Transformatieplan Mentaal Gezond Twente, definitief");
      await pane.user.click(within(share).getByRole("button"));
      // Years stand in C…G; the third is E.
      expect(pane.session.shown).toEqual([{ sheet: "Algemene input", address: "E11" }]);
    });
  });
});

test("a total is explained by its parts, down to a row and back", async () => {
  const pane = await outcome();
  await pane.user.click(screen.getByRole("button", { name: /^Resultaat 2025–2029/ }));
  await inside(pane, async (dialog) => {
    const open = (name: string) => pane.user.click(within(dialog).getByRole("button", { name }));
    await open("Baten");
    await open("Baten Verkennend gesprek");
    await open("Minder huisartsconsulten na verkennend gesprek");
    expect(within(dialog).getByRole("heading", { level: 2 })).toHaveTextContent("Minder huisartsconsulten");
    expect(within(dialog).getByRole("heading", { name: "In cijfers" })).toBeVisible();
    await open("Terug");
    expect(within(dialog).getByRole("heading", { level: 2 })).toHaveTextContent("Baten Verkennend gesprek");
  });
});

test("what changes a figure the most is folded until asked for, and follows the year", async () => {
  const pane = await outcome();
  await pane.user.click(screen.getByRole("button", { name: /^Resultaat 2025–2029/ }));
  await inside(pane, async (dialog) => {
    const listed = () => within(dialog).queryByText(/Wat er in dit jaar verandert als de invoer 1% hoger is/);
    expect(listed()).toBeNull();
    await pane.user.click(within(dialog).getByRole("radio", { name: /^2027/ }));
    await pane.user.click(within(dialog).getByRole("button", { name: "Wat dit bedrag het meest verandert" }));
    expect(listed()).toBeVisible();
    const context = contextOf(twente, twenteFigures());
    const formulas = twente.rows.map(({ amount }) => amount);
    const expected = foremost(sensitivities(twente, context, formulas, twente.years.indexOf(2027)));
    expect(expected).toHaveLength(5);
    for (const effect of expected) {
      const { label, perHundredth, step, perStep, linear } = tellSensitivity(effect, "eur");
      const item = within(dialog).getByText(label).closest("li");
      const precision = linear ? "precies" : "bij kleine veranderingen";
      expect(item).toHaveTextContent(`${label}${perHundredth}${step}: ${perStep} (${precision})`);
    }
  });
});

test("a year in which no assumption matters says so", async () => {
  const none = { ...twenteFigures(), inputs: new Map() };
  const pane = await outcome(connected(connection(none)));
  await pane.user.click(screen.getByRole("button", { name: /^Resultaat 2025–2029/ }));
  await inside(pane, async (dialog) => {
    await pane.user.click(within(dialog).getByRole("button", { name: "Wat dit bedrag het meest verandert" }));
    expect(dialog).toHaveTextContent("Voor zover bekend verandert geen aanname dit bedrag in dit jaar.");
  });
});

describe("with an unknown input", () => {
  test("the total is n.b. with the reason, never a nought", async () => {
    await outcome(written(doubtful()));
    const panel = screen.getByRole("tabpanel");
    expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("nog niet volledig bekend");
    expect(screen.getByRole("button", { name: /^Resultaat 2025–2029: n\.b\./ })).toBeVisible();
    expect(panel).toHaveTextContent(
      "Niet bekend: Waarde besparing wachtlijst per week, Zvw ontbreekt of is niet te gebruiken",
    );
    expect(panel).not.toHaveTextContent(/\bNaN\b|null|undefined/);
  });

  test("what does not hang on it still stands", async () => {
    await outcome(connected(doubtful()));
    expect(screen.getByRole("button", { name: /^Kosten: 20\.089/ })).toBeVisible();
    const item = screen.getByRole("button", { name: /^3\. Domeinoverstijgend casusoverleg/ });
    expect(item).toHaveTextContent("−4.839");
  });
});

describe("how the plan is financed", () => {
  const section = (name: RegExp) => screen.getByRole("region", { name });

  test("when it pays back and what it is worth, with how that comes about", async () => {
    await outcome();
    const { presentValue } = result;
    const region = section(/^Terugverdienen/);
    expect(region).toHaveTextContent(`Eerste jaar met hogere baten dan kosten2028`);
    expect(region).toHaveTextContent(`Terugverdiend in2029Terugverdiend binnen 5 jaarja`);
    expect(region).toHaveTextContent("Netto contante waarde in 2025");
    const years = within(region).getAllByRole("row").slice(1, -1);
    expect(years.map((row) => within(row).getAllByRole("cell").at(-1)?.textContent)).toEqual(
      presentValue?.years.map(({ value }) => value && number(value.div(1000))),
    );
  });

  test("what is asked, what is not, and what goes on", async () => {
    await outcome();
    const { funding, recurring } = result;
    const total = within(section(/^Financiering van de uitgaven, 2025–2027/))
      .getAllByRole("row")
      .at(-1);
    expect(total).toHaveTextContent(
      ["Totaal", ...(["zvw", "sd", "total"] as const).map((key) => thousandsOf(funding?.spending.total[key]))].join(""),
    );
    const rows = within(section(/^Structurele uitgaven na de aanvraag/))
      .getAllByRole("row")
      .slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      recurring.years.map(({ year, zvw, sd, total: all }) => [year, ...[zvw, sd, all].map(thousandsOf)].join("")),
    );
  });

  test("after the plan: what a plan says of it, and what its money leaves to be paid; nothing for a plan that says nothing", async () => {
    await outcome(connected(connection(publishedFigures(centraalGelderland), { plan: centraalGelderland })));
    const region = section(/^Na de looptijd, vanaf 2030/);
    expect(region).toHaveTextContent("Zvw, resultaat per jaar−€ 6.116.522SD, resultaat per jaar€ 4.533.710");
    expect(region).toHaveTextContent(
      "AZWA-middelen, 2028–2029waar het plan op rekent€ 5.800.000Dan nog ongedekt€ 954.818",
    );
    cleanup();
    await outcome();
    expect(screen.queryByText(/^Na de looptijd/)).toBeNull();
  });

  test("bandwidths of a plan that names them: within, and outside with the year", async () => {
    const figures = publishedFigures(ijsselVecht);
    const many = new Map([...figures.inputs, ["second-talks", [new Decimal("0.3")]]]);
    const pane = await outcome(connected(connection({ ...figures, inputs: many }, { plan: ijsselVecht })));
    const region = section(/^Bandbreedtes/);
    expect(within(region).getAllByText("binnen de grenzen")).toHaveLength(ijsselVecht.bandwidths.length - 1);
    expect(region).toHaveTextContent("Tweede gesprekkenlet op: erbuitenten hoogste 25%2026: 30%");
    await pane.user.click(within(region).getByRole("button", { name: "Afbuiging ggz" }));
    await inside(pane, async (dialog) => {
      expect(dialog).toHaveTextContent("1 − aandeel naar de ggz");
      expect(dialog).toHaveTextContent(/1 − \d+% = \d+%/);
    });
  });

  test("with an unknown input nothing is said of any year", async () => {
    await outcome(written(doubtful()));
    expect(section(/^Terugverdienen/)).toHaveTextContent("Terugverdiend inn.b.");
  });
});

function thousandsOf(amount: Decimal | null | undefined): string {
  return amount ? number(amount.div(1000)) : "n.b.";
}
