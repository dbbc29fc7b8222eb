import fc from "fast-check";
import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal } from "../../../src/model/money/decimal";
import { publishedFigures } from "../../../src/model/plan/published-figures";
import type { Figures } from "../../../src/model/plan/figures";
import type { Plan } from "../../../src/model/plan/plan";
import { PLANS, centraalGelderland, ijsselVecht } from "../../../src/plans";
import { underChoice } from "../../../src/workbook/scenarios/chosen";
import { NO_SCENARIOS, READY_MADE } from "../../../src/model/plan/scenario";
import { IDLE, type SessionState } from "../../../src/workbook/session/state";
import { presentationNl as say } from "../../../src/pane/texts/presentation-nl";
import { nl as texts } from "../../../src/pane/texts/nl";
import { meaningOf, roundingText } from "../../../src/pane/presentation/view/amounts";
import { viewFromText, type PresentationView } from "../../../src/pane/presentation/view/view";
import { viewOf } from "../../../src/pane/presentation/view/view-of";
import { waterfallOf } from "../../../src/pane/presentation/view/waterfall-of";
import { TODAY, connected, connection, without, written } from "../support/states";
import { twenteFigures } from "../../support/twente-figures";

function view(state = written()): PresentationView {
  const made = viewOf(state, "2026-03-02", "light");
  if (made === null) throw new Error("there is a result, so there is something to show");
  return made;
}

/** In a workbook in which nothing was found that is wrong. */
function inOrder(): SessionState {
  const state = written(connection(twenteFigures(), { readingFindings: [] }));
  const result = state.result && { ...state.result, findings: [] };
  return { ...state, result, planResult: result };
}

/** No line ends between a euro sign and its amount. */
const plain = (text: string) => text.replaceAll("\u00A0", " ");

describe("the headline", () => {
  test("says what the plan comes to, in words, to the thousand", () => {
    // By hand: −3.757.123 and the like of the tab Uitkomst; the model's own total, rounded by hand in the text.
    const total = written().result?.totals.result.total;
    const byHand = `€\u00A0${Math.round(Math.abs(Number(total)) / 1000).toLocaleString("nl-NL")}.000`;
    expect(view().headline).toMatchObject({
      title: "Mentaal Gezond Twente: resultaat 2025–2029",
      result: `Het plan levert ${byHand} op`,
    });
    expect(view().headline.facts).toEqual([
      "Cumulatief is het plan in 2029 terugverdiend.",
      "Vanaf 2028 zijn de baten hoger dan de kosten.",
      expect.stringMatching(/^Zvw: levert €\u00A06\.\d{3}\.000 op$/),
      expect.stringMatching(/^Sociaal domein: kost €\u00A02\.\d{3}\.000$/),
    ]);
  });

  test("that it never pays itself back is said, and is not unknown", () => {
    const of = connection(publishedFigures(ijsselVecht), { plan: ijsselVecht });
    const { headline } = view(written(of));
    // The plan's own table: 3.712 × € 1.000 of costs.
    expect(plain(headline.result)).toBe("Het plan kost € 3.712.000");
    expect(headline.facts[0]).toBe("Cumulatief is het plan nog niet terugverdiend.");
  });

  test("what is unknown says so, and why", () => {
    const { headline, notes } = view(written(connection(without("inflation"))));
    expect(headline.result).toBe("Het resultaat is niet bekend");
    expect(headline.facts[0]).toMatch(/^Niet bekend: Inflatie \(NZa\) ontbreekt/);
    expect(headline.facts[1]).toBe("Of en wanneer het plan is terugverdiend, is onbekend: er ontbreken gegevens.");
    expect(notes).toContain("Niet alles is bekend: n.b. is niet bekend.");
  });

  test.each([
    ["0", "komt precies op nul uit"],
    ["-0.01", "levert minder dan € 1.000 op"],
    ["499", "kost minder dan € 1.000"],
    ["500", "kost € 1.000"],
    ["-1499.99", "levert € 1.000 op"],
    ["-1500", "levert € 2.000 op"],
  ])("%s euros: %s", (amount, expected) => {
    expect(plain(meaningOf(new Decimal(amount), say))).toBe(expected);
  });

  test("unknown is none of these", () => {
    expect(meaningOf(null, say)).toBe("is niet bekend");
  });
});

describe("the waterfall", () => {
  const stepsOf = (plan: Plan, figures: Figures) => waterfallOf(plan, evaluate(plan, figures), texts, say);

  test("of Twente, by hand from the plan's tables in thousands: benefits, their sum, costs, and the result", () => {
    const { steps } = view().waterfall;
    expect(steps.map(({ name, isTotal }) => (isTotal ? `= ${name}` : name))).toEqual([
      "Verkennend gesprek",
      "Domeinoverstijgend casusoverleg",
      "Laagdrempelige steunpunten",
      "Consultatiefunctie",
      "= Baten",
      "Programmaoverstijgend",
      "Adoptie netwerkgedachtegoed",
      "Verkennend gesprek",
      "Casusoverleg, informatievoorziening, transfermechanisme",
      "Laagdrempelige steunpunten",
      "Consultatiefunctie",
      "Groepsgericht werken",
      "= Resultaat",
    ]);
    // The printed costs of the plan: 5.167, 4.336, 4.868, 2.944, 880, 884 and 1.010 make 20.089.
    const costs = steps.slice(5, 12).map(({ amount }) => Number(amount.replaceAll(".", "")));
    expect(costs).toEqual([5167, 4336, 4868, 2944, 880, 884, 1010]);
    expect(steps.slice(0, 5).every(({ sign }) => sign === "negative")).toBe(true);
    const [benefits, result] = [steps[4]?.bar?.to ?? NaN, steps[12]?.bar?.to ?? NaN];
    expect(result - benefits).toBeCloseTo(20_089_000, -1);
  });

  test("each step begins where the one before ended, and the last one ends at the result, whatever the figures", () => {
    const amount = fc.double({ min: 0.2, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...PLANS), fc.array(amount, { minLength: 1, maxLength: 12 }), (plan, factors) => {
        const published = publishedFigures(plan);
        const inputs = [...published.inputs].map(([id, values], index) => {
          const factor = factors[index % factors.length] ?? 1;
          const isAmount = plan.inputs.find((input) => input.id === id)?.unit === "eur";
          return [id, isAmount ? values.map((value) => value?.times(factor) ?? null) : values] as const;
        });
        const figures = { ...published, inputs: new Map(inputs) };
        const result = evaluate(plan, figures);
        const total = result.totals.result.total;
        const { steps } = stepsOf(plan, figures);
        const bars = steps.map(({ bar }) => bar);
        if (total === null || bars.includes(null)) return;
        let at = 0;
        for (const { bar, isTotal } of steps) {
          if (!bar) throw new Error("all are known");
          // A total stands on nil, and reaches to where the steps before it came.
          expect(bar.from).toBeCloseTo(isTotal ? 0 : at, 3);
          if (isTotal) expect(bar.to).toBeCloseTo(at, 3);
          at = bar.to;
        }
        expect(at).toBeCloseTo(total.toNumber(), 3);
      }),
      { numRuns: 60 },
    );
  });

  test("from an unknown amount on there is no bar, and it says so; what is known keeps its figure", () => {
    const { steps, below } = stepsOf(connection().plan, without("wait-value-zvw"));
    const unknown = steps.findIndex(({ sign }) => sign === "unknown");
    expect(unknown).toBeGreaterThanOrEqual(0);
    expect(steps[unknown]).toMatchObject({ amount: "n.b.", bar: null });
    expect(steps.slice(unknown).every(({ bar }) => bar === null)).toBe(true);
    expect(steps.find(({ name }) => name === "Groepsgericht werken")).toMatchObject({ amount: "1.010", bar: null });
    expect(below).toContain(say.noBars);
  });

  test("a component without rows is not nil: it is named as one that has no amounts", () => {
    const { steps, below } = stepsOf(centraalGelderland, publishedFigures(centraalGelderland));
    expect(steps.map(({ name }) => name)).toEqual(["Programma", "Baten", "Programma", "Resultaat"]);
    expect(below.at(-1)).toMatch(/^Zonder eigen bedragen in de businesscase: Laagdrempelige steunpunten, /);
  });

  test("nil is nil", () => {
    const figures = publishedFigures(ijsselVecht);
    const inputs = new Map(
      [...figures.inputs].map(([id, values]) => {
        const isAmount = ijsselVecht.inputs.find((input) => input.id === id)?.unit.startsWith("eur") === true;
        return [id, isAmount ? values.map(() => new Decimal(0)) : values];
      }),
    );
    const { steps, title } = stepsOf(ijsselVecht, { ...figures, inputs });
    expect(new Set(steps.map(({ sign, amount }) => `${sign} ${amount}`))).toEqual(new Set(["nil 0"]));
    expect(title).toBe("Baten en kosten: het plan komt precies op nul uit");
  });
});

describe("rounding", () => {
  const sum = (name: string, parts: readonly number[], whole: number) => {
    return { name, parts: parts.map((part) => new Decimal(part)), whole: new Decimal(whole) };
  };

  test("sums that do not add up once rounded are named", () => {
    // By hand: 1.400 + 1.400 = 2.800; rounded 1 + 1 is not 3.
    const [, said] = roundingText([sum("2026", [1400, 1400], 2800), sum("2027", [1000, 2000], 3000)], say);
    expect(said).toBe("Door de afronding tellen ze niet precies op bij: 2026.");
  });

  test("where all add up that is said, as far as it is known", () => {
    expect(roundingText([sum("2026", [1000], 1000)], say)[1]).toBe("De afgeronde bedragen tellen precies op.");
    expect(roundingText([{ name: "2026", parts: [null], whole: null }], say)[1]).toBe(
      "Voor zover bekend tellen de afgeronde bedragen precies op.",
    );
  });

  test("the years of Twente: a reader who adds up what is shown finds what is said", () => {
    const { lines, total, below } = view().years;
    const read = (cell: string) => Number(cell.replaceAll(".", "").replace("−", "-"));
    const apart = [...lines, total].filter((line) => read(line.impact) + read(line.cost) !== read(line.result));
    const said = below.find((text) => text.startsWith("Door de afronding")) ?? "";
    for (const { name } of apart) expect(said).toContain(name);
    for (const { name } of lines.filter((line) => !apart.includes(line))) {
      expect(said.replaceAll(/Cumulatief \d+/g, "")).not.toContain(name);
    }
    expect(lines.map(({ name }) => name)).toEqual(["2025", "2026", "2027", "2028", "2029"]);
  });
});

describe("what the room must know of the figures", () => {
  test("nothing, where the plan stands as it is and all is in order", () => {
    expect(view(inOrder()).notes).toEqual([]);
  });

  test("a scenario is named, and is not the plan itself", () => {
    const state = inOrder();
    const { connection: of, planResult } = state;
    if (!of || !planResult) throw new Error("connected");
    const [first] = of.plan.scenarios ?? [];
    const looking = underChoice(`${READY_MADE}${first?.id}`, of, planResult, NO_SCENARIOS, TODAY);
    const id = looking.scenario ?? "";
    const { notes } = view({ ...state, ...looking, scenario: id });
    expect(notes[0]).toBe(`Dit is het scenario «${first?.name}», niet het plan zelf.`);
  });

  test.each([
    [{ stale: true }, /^MGN-tabbladen: niet bekend of de MGN-tabbladen actueel zijn/],
    [{ frozen: true, frozenSince: { at: null, changed: ["Inflatie"], older: [] } }, /vastgezet; sindsdien veranderd/],
    [{ live: false }, /^MGN-tabbladen: nog niet berekend\.$/],
    [{ phase: "running-through-sheet" as const }, /nu een scenario nagerekend/],
    [{ manual: true }, /handmatig/],
    [{ problem: { code: "x", message: "Dit is niet gelukt.", remedy: "" } }, /Dit is niet gelukt/],
  ])("%j", (changes, expected) => {
    expect(view({ ...inOrder(), ...changes }).notes.join("\n")).toMatch(expected);
  });

  test("findings that nobody marked are counted", () => {
    // Of the two in the cells one is rounding, which asks for no look.
    const { result } = inOrder();
    expect(view(written(connection(), { result })).notes).toEqual(["1 bevinding staat nog open."]);
  });

  test("source and day stand in it, and no moment that would move", () => {
    expect(view()).toMatchObject({
      region: "Mentaal Gezond Twente",
      source: "Bron: werkmap bij Transformatieplan Mentaal Gezond Twente, definitief",
      day: "2 maart 2026",
    });
  });
});

describe("what is ahead", () => {
  const line = (name: string, state = written()) => view(state).ahead.lines.find((each) => each.name === name)?.text;

  test("milestones as noted, the money on them, and the wait list", () => {
    expect(line("Mijlpalen")).toMatch(/^\d+ mijlpalen: \d+ nog open\.$/);
    const risk = written().result?.payout?.atRisk?.allMissed;
    const byHand = (amount: number) => `€\u00A0${Math.round(amount / 1000).toLocaleString("nl-NL")}.000`;
    expect(line("Op het spel")).toBe(
      `Als geen enkele open mijlpaal wordt gehaald, gaat ${byHand(
        Number(risk?.localRepay) + Number(risk?.regionalRepay),
      )} SPUK terug en wordt ${byHand(Number(risk?.izaForgone))} IZA niet betaald.`,
    );
    expect(line("Eerst")).toMatch(/^In het 1e kwartaal 2027/);
    expect(line("Wachtlijst")).toMatch(/streefwaarde/);
  });

  test("unknown milestones are not none", () => {
    const figures = { ...twenteFigures(), milestones: [] };
    expect(line("Mijlpalen", connected(connection(figures)))).toBe(say.milestonesUnknown);
    expect(line("Op het spel", connected(connection(figures)))).toMatch(/niet gevonden/);
    const none = { ...connection().plan, milestones: [] };
    const state = connected(connection(figures, { plan: none }));
    expect(line("Mijlpalen", state)).toBe("Dit plan heeft geen mijlpalen.");
    expect(line("Op het spel", state)).toMatch(/heeft geen mijlpalen: er is niets uit te keren/);
  });

  test("all settled: no money hangs on an open milestone", () => {
    const figures = twenteFigures();
    const milestones = figures.milestones.map((each) => ({ ...each, outcome: { status: "met" as const } }));
    const state = connected(connection({ ...figures, milestones }));
    expect(line("Mijlpalen", state)).toBe(`${milestones.length} mijlpalen: ${milestones.length} gehaald.`);
    expect(line("Op het spel", state)).toBe("Er hangt geen geld meer van een open mijlpaal af.");
    expect(line("Eerst", state)).toBeUndefined();
  });
});

test("it goes to the other window as text and comes back the same; anything else is none", () => {
  expect(viewFromText(JSON.stringify(view()))).toEqual(view());
  expect([viewFromText("{}"), viewFromText("null"), viewFromText("kapot")]).toEqual([null, null, null]);
});

test("without a result there is nothing to show", () => {
  expect(viewOf(IDLE, "2026-03-02", "light")).toBeNull();
});
