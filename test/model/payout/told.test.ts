import { Decimal } from "../../../src/model/money/decimal";
import { endNotices } from "../../../src/model/payout/end-notices";
import { nameOfCount, payoutMissing, uncountedOf } from "../../../src/model/payout/missing";
import type { NoticeCode } from "../../../src/model/payout/notice";
import { payOut, type PayoutInput } from "../../../src/model/payout/pay-out";
import { rulesOf } from "../../../src/model/payout/rules";
import { lapsing, withEnds } from "../../../src/model/payout/ends";
import { enteredDay, instalmentsOf, usableInstalments, usableMonth } from "../../../src/model/payout/instalments";
import { NO_CHOICES, type InhabitantCount, type PayoutChoices } from "../../../src/model/plan/choices";
import { withConnected, type Figures, type Milestone } from "../../../src/model/plan/figures";
import type { Ends } from "../../../src/model/plan/ends";
import { knownPayout } from "../../support/known-payout";
import { smallPlan } from "../../support/small-plan";

/**
 * What a reader is told of a payout, written out by hand from the agreement: IZA after, SPUK in advance and back when a
 * milestone is missed, the end of 2027, and what the documents leave open, each with its money.
 */
const d = (value: number | string) => new Decimal(value);
const END = "2027-12-31";
const milestone = (nr: number, more: Partial<Milestone> = {}): Milestone => ({
  ...{ nr, name: `KPI ${nr}`, component: "1", description: "Er is een plan", obligation: "effort", due: "2026-06-30" },
  ...{ total: d(300), iza: d(100), spuk: d(200), scope: "local", scopeAssumed: false, outcome: { status: "open" } },
  ...more,
});
const MUNICIPALITIES = smallPlan.municipalities.map((each, index) => ({ ...each, inhabitants: d(1000 * (index + 1)) }));
const RISK = { kind: "known", basis: "requested", spuk: d(200), iza: d(100) } as const;

function told(milestones: readonly Milestone[], choices: Partial<PayoutChoices> = {}, more: Partial<PayoutInput> = {}) {
  const input = { milestones, municipalities: MUNICIPALITIES, sharedRisk: RISK, endOfScheme: END };
  const paid = payOut({ ...input, choices: { ...NO_CHOICES, ...choices }, ...more });
  return (code: NoticeCode) => knownPayout(paid).notices.find((notice) => notice.code === code) ?? null;
}

describe("notices", () => {
  test("of milestones: which, and the money that hangs on them", () => {
    const late = [milestone(1, { due: "2027-12-04" }), milestone(2, { due: "2027-12-03" })];
    expect(told(late)("assessed-after-end")).toEqual({
      code: "assessed-after-end",
      milestones: [1],
      message:
        "Mijlpaal 1: gehaald op 31-12-2027 telt mee, maar de beoordeling kan tot vier weken later vallen. Daar hangt € 300 aan; leg de bewijsstukken voor 31-12-2027 vast.",
    });
    const after = [
      milestone(1, { due: "2028-01-01" }),
      milestone(2, { due: "2028-02-01", iza: d("0.5") }),
      milestone(3),
    ];
    expect(told(after)("after-end")).toEqual({
      code: "after-end",
      milestones: [1, 2],
      message:
        "Mijlpalen 1 en 2: te laat, na 31-12-2027, de laatste dag van de regeling. Daarna wordt niets betaald: € 500,50 vervalt, en de SPUK daarvan gaat terug.",
    });
    expect(told([milestone(1)])("after-end")).toBeNull();
  });

  test("by the name in the table, not by a number of ours that is another's name there", () => {
    const fifth = { name: "5", due: END, dueAssumed: true as const };
    const late = [milestone(19, fifth), milestone(20, { name: "5", due: "2027-12-04" }), milestone(5, { name: "3b" })];
    expect(told(late)("assessed-after-end")?.message).toMatch(/^Mijlpalen 5 en 5 van 4-12-2027: /);
  });

  test("of a day that does not exist, of a scope that nobody confirmed, of cost already made", () => {
    const odd = milestone(1, { outcome: { status: "met", on: "2026-02-30" }, scopeAssumed: true, paysIncurred: true });
    const of = told([odd, milestone(2)]);
    expect(of("impossible-date")?.message).toBe(
      "Mijlpaal 1: de genoteerde dag bestaat niet. Gerekend is met de geplande dag; noteer een bestaande datum.",
    );
    expect(of("scope-assumed")?.message).toBe(
      "Mijlpaal 1: lokaal of regionaal is een aanname, want de stukken zeggen het niet. Daar hangt € 300 aan, waarvan de SPUK naar de gemeenten of naar de regio gaat.",
    );
    expect(of("pays-incurred")?.message).toBe(
      "Mijlpaal 1: betaalt kosten die al gemaakt zijn (€ 300) en draagt daarom geen gedeeld risico.",
    );
    const fine = told([milestone(1, { outcome: { status: "met", on: "2026-02-28" } })]);
    expect([fine("impossible-date"), fine("scope-assumed"), fine("pays-incurred")]).toEqual([null, null, null]);
  });

  test("of requests, which are called so where there is nothing else", () => {
    const request = (year: number) => milestone(year, { due: `${year}-12-31`, request: year });
    const assumed = (...some: readonly Milestone[]) =>
      told(some.map((each) => ({ ...each, scopeAssumed: true })))("scope-assumed")?.message;
    expect(assumed(request(2026))).toMatch(/^Aanvraag 2026: /);
    expect(assumed(request(2026), request(2027))).toMatch(/^Aanvragen 2026 en 2027: /);
    expect(assumed(milestone(1), request(2026))).toMatch(/^Mijlpalen 1 en 2026: /);
  });

  test("of what total cost takes in, as far as there is shared risk", () => {
    const basis = (sharedRisk: PayoutInput["sharedRisk"]) =>
      told([milestone(1)], {}, { sharedRisk })("risk-basis-assumed");
    const said = `Gedeeld risico: wat "totale kosten" in het financieringsmodel omvat, staat er niet en is een aanname.`;
    expect(basis(RISK)?.message).toBe(
      `${said} Gerekend is met alle gevraagde uitgaven; ook alleen de eenmalige programmakosten, zonder deelname en extra uitgaven, is te verdedigen.`,
    );
    expect(basis({ ...RISK, basis: "programme" })?.message).toBe(
      `${said} Gekozen is voor de eenmalige programmakosten; ook alle gevraagde uitgaven, met deelname en extra uitgaven, is te verdedigen.`,
    );
    expect(basis({ kind: "none" })).toBeNull();
  });

  test("of an advance before the plan was there", () => {
    expect(told([milestone(1)])("advance-too-early")).toEqual({
      code: "advance-too-early",
      milestones: [1],
      message:
        'Het voorschot van 2026 (gerekend: 1-1-2026) valt vóór mijlpaal KPI 1 van 30-6-2026, "Er is een plan". Zo vroeg is het niet betaald: vul de dag in onder Verdeling en telling.',
    });
    expect(told([milestone(1, { name: "" })])("advance-too-early")?.message).toContain("valt vóór mijlpaal 1 van");
    expect(told([milestone(1)], { advanceDays: { 2026: "2026-06-30" } })("advance-too-early")).toBeNull();
    expect(told([milestone(1, { dueAssumed: true })])("advance-too-early")).toBeNull();
  });

  const COUNT: InhabitantCount = { on: "2026-01-01", status: "provisional", source: "CBS", of: {} };
  test("of the count", () => {
    const of = told([milestone(1)], { count: COUNT }, { inhabitantsOn: null });
    expect(of("count-provisional")?.message).toBe(
      "Het inwonertal op 1-1-2026 (CBS) is voorlopig; de aandelen kunnen nog wijzigen.",
    );
    expect(of("count-day-assumed")?.message).toBe(
      "De stukken noemen geen dag waarop de inwoners tellen: gerekend is met 1-1-2026 (aanname).",
    );
    const definitive = told(
      [milestone(1)],
      { count: { ...COUNT, status: "definitive" } },
      { inhabitantsOn: "2025-01-01" },
    );
    expect([definitive("count-provisional"), definitive("count-day-assumed")]).toEqual([null, null]);
    expect(told([milestone(1)], {}, { inhabitantsOn: null })("count-day-assumed")).toBeNull();
    expect(nameOfCount(COUNT)).toBe("de telling op 1-1-2026 (CBS)");
    expect(nameOfCount({ ...COUNT, file: "03759ned.csv" })).toBe("de telling op 1-1-2026 (03759ned.csv)");
  });

  test("of keys and instalments that cannot be used, and percentages that are no hundred", () => {
    const nobody = { kind: "hours", of: {} } as const;
    const of = told([milestone(1)], { key: nobody, regionalKey: nobody, instalments: { kind: "own", of: {} } });
    expect(of("key-unusable")?.message).toBe(
      "De eigen verdeelsleutel geeft geen enkele gemeente een deel. Verdeeld is naar inwoners; vul percentages of uren van 0 of meer in.",
    );
    expect(of("regional-key-unusable")?.message).toBe(
      "De eigen verdeelsleutel van de regionale pot geeft geen enkele gemeente een deel. De aandelen zijn naar inwoners; vul percentages of uren van 0 of meer in.",
    );
    expect(of("instalments-unusable")?.message).toBe(
      "De eigen verdeling over de jaren geeft geen enkel jaar een deel. Gerekend is met het jaar waarin de mijlpalen gepland zijn.",
    );
    const shares = (share: number) => ({ kind: "percentages", of: { GM0141: d(share), GM0147: d(50) } }) as const;
    const percentages = (share: number) => told([milestone(1)], { key: shares(share) })("percentages-not-100");
    expect(percentages(40)?.message).toBe(
      "De percentages zijn samen 90%, niet 100%. Ze zijn als verhouding gebruikt, zodat alles verdeeld is.",
    );
    expect(percentages(50)).toBeNull();
    expect(told([milestone(1)], { regionalKey: shares(40) })("percentages-not-100")?.message).toContain(
      "De percentages van de regionale pot zijn samen 90%",
    );
    const good = told([milestone(1)]);
    expect([good("key-unusable"), good("regional-key-unusable"), good("instalments-unusable")]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("an end before its time", () => {
  const all = [milestone(1), milestone(2, { due: "2026-12-31" }), milestone(3, { due: "2027-06-30", iza: d("0.5") })];
  const notices = (ends: Ends, milestones: readonly Milestone[] = all) =>
    endNotices(
      lapsing(milestones, ends).map((each) => ({ milestone: each })),
      MUNICIPALITIES,
      ends,
    );

  test("which milestones it takes, and their money", () => {
    expect(notices({ terminated: "2026-12-31" })).toEqual([
      {
        code: "terminated",
        milestones: [3],
        message:
          "De overeenkomst is beëindigd op 31-12-2026 (artikel 4.2.2): aanspraken vervallen. Mijlpaal 3: € 200,50 telt niet meer mee, en de SPUK daarvan gaat terug. Van een later jaar staan voorschot en terugbetaling er beide; zij heffen elkaar op. Wat voor een gehaalde mijlpaal is betaald, blijft.",
      },
    ]);
    expect(notices({ replaced: "2026-07-01" })[0]).toMatchObject({
      ...{ code: "replaced", milestones: [2, 3] },
      message: expect.stringContaining(
        "Het plan is vervangen op 1-7-2026 (artikel 2.3.3). Wat het nieuwe plan oplevert, staat hier niet in. Mijlpalen 2 en 3: € 500,50 telt niet meer mee",
      ) as string,
    });
    expect(notices({ terminated: "2027-12-31" })[0]?.message).toContain("Er valt geen mijlpaal na die dag.");
    expect(notices({})).toEqual([]);
  });

  test("where the plan pays its request, what goes back is not said", () => {
    const request = milestone(2026, { request: 2026 });
    expect(notices({ terminated: "2026-12-31" }, [...all, request])[0]?.message).toContain(
      "Mijlpaal 3: telt niet meer mee. Wat daarvan vervalt en terug moet, zegt het plan niet. Wat voor",
    );
  });

  test("what lapses says why; of two ends on one day it is the termination", () => {
    const evidence = (ends: Ends) => lapsing(all, ends)[2]?.outcome.evidence;
    expect(evidence({ terminated: "2026-12-31" })).toBe("Vervallen: de overeenkomst is beëindigd op 31-12-2026.");
    expect(evidence({ replaced: "2026-12-31" })).toBe("Vervallen: het plan is vervangen op 31-12-2026.");
    expect(evidence({ terminated: "2026-12-31", replaced: "2026-12-31" })).toContain("de overeenkomst is beëindigd");
    expect(evidence({})).toBeUndefined();
  });

  test("a scenario adds its ends to those of the workbook, each by itself", () => {
    expect(withEnds({}, {})).toEqual({});
    expect(withEnds({ terminated: "2026-12-31" }, {})).toEqual({ terminated: "2026-12-31" });
    expect(
      withEnds({ leaving: { GM0141: "2026-01-01", GM0147: "2026-01-01" } }, { leaving: { GM0147: "2027-01-01" } }),
    ).toEqual({ leaving: { GM0141: "2026-01-01", GM0147: "2027-01-01" } });
  });

  test("who leaves", () => {
    expect(notices({ leaving: { GM0147: "2026-03-31" } })).toEqual([
      {
        code: "leaving",
        milestones: [],
        message:
          "Borne treedt uit na 31-3-2026. Wat voor gehaalde mijlpalen is betaald, blijft. Haar deel in latere mijlpalen, en in het risico daarvan, gaat volgens de verdeelsleutel naar de andere gemeenten. De stukken zeggen dat niet: het is een aanname. Voorschot dat zij daarvan al ontving, draagt zij over.",
      },
    ]);
  });
});

describe("why nothing is paid out", () => {
  const figures = (more: Partial<Figures> = {}): Figures =>
    withConnected({ inputs: new Map(), municipalities: MUNICIPALITIES, milestones: [], printedTotals: [], ...more });
  const missing = (plan = smallPlan, of = figures(), paid: readonly Milestone[] | null = [milestone(1)]) =>
    payoutMissing(plan, of, paid);
  const request = { ...smallPlan, milestonesArePaid: false as const };

  test("nothing, when there is money, someone to share it, and nothing below nil", () => {
    expect(missing()).toBeNull();
    expect(missing(request)).toBeNull();
  });

  test.each<[string, ReturnType<typeof missing>, string, string, readonly string[]]>([
    [
      "an amount of the request",
      missing(request, figures(), null),
      "unknown",
      "Een bedrag van de aanvraag van Klein Plan is niet bekend; daarom is er nog niets te verdelen.",
      ["Vul op het tabblad Koppelen de aannames aan die ontbreken."],
    ],
    [
      "a request",
      missing(request, figures(), []),
      "none",
      "Klein Plan verbindt geen bedragen aan mijlpalen en vraagt niets aan: er is niets uit te keren.",
      [],
    ],
    [
      "an amount that can be read",
      missing(smallPlan, figures({ unread: ["milestones"] })),
      "unknown",
      "In de tabel met mijlpalen staat een bedrag dat niet te lezen is; daarom wordt niets uitgekeerd.",
      ["Verbeter de cel die het tabblad Controle noemt."],
    ],
    [
      "milestones in the plan",
      missing({ ...smallPlan, milestones: [] }, figures(), []),
      "none",
      "Klein Plan heeft geen mijlpalen: er is niets uit te keren.",
      [],
    ],
    [
      "milestones in the workbook",
      missing(smallPlan, figures(), []),
      "unknown",
      "De mijlpalen met hun bedragen zijn niet gevonden; daarom is er nog niets te verdelen.",
      ["Zet in de werkmap een tabel met de koppen Naam, Omschrijving, Totaalbedrag, IZA en SPUK en koppel opnieuw."],
    ],
    [
      "a table of municipalities without a fault",
      missing(smallPlan, figures({ unread: ["municipalities"] })),
      "unknown",
      "In de tabel met gemeenten staat een fout; daarom wordt niets uitgekeerd.",
      ["Verbeter de cel die het tabblad Controle noemt."],
    ],
    [
      "anyone to share",
      missing(
        { ...smallPlan, municipalities: [] },
        figures({ municipalities: [], choices: { ...NO_CHOICES, left: ["GM0141"] } }),
      ),
      "none",
      "Alle gemeenten zijn uitgezet: er is niemand om over te verdelen.",
      [],
    ],
    [
      "municipalities in plan and workbook",
      missing({ ...smallPlan, municipalities: [] }, figures({ municipalities: [] })),
      "unknown",
      "Klein Plan noemt geen gemeenten, en de werkmap ook niet: er is nog niemand om over te verdelen.",
      ["Zet in de werkmap een tabel met de koppen Gemeente en Inwoners en koppel opnieuw."],
    ],
    [
      "an amount that is not below nil",
      missing(smallPlan, figures(), [milestone(1, { spuk: d(-1) })]),
      "unknown",
      "Een bedrag of een inwonertal is lager dan nul, of niemand heeft inwoners; daarom wordt niets uitgekeerd.",
      ["Verbeter het bedrag van de mijlpaal of de aanvraag, of het aantal inwoners."],
    ],
  ])("without %s", (_, found, kind, message, remedies) => {
    expect(found).toMatchObject({ kind, message, remedies });
  });

  test("nobody to share it is a lack of inhabitants", () => {
    const nobody = figures({ municipalities: [] });
    expect(missing({ ...smallPlan, municipalities: [] }, nobody)?.inhabitants).toBe(true);
  });

  test("without inhabitants: of whom, and three ways to give them", () => {
    const none = missing(smallPlan, figures({ municipalities: [] }));
    expect(none).toEqual({
      kind: "unknown",
      inhabitants: true,
      message:
        "De inwoners zijn niet bekend van Almelo (GM0141), Borne (GM0147) en Enschede (GM0153); daarom is de uitkering per gemeente onbekend.",
      remedies: [
        "Zet in de werkmap een tabel met de koppen Gemeente en Inwoners en koppel opnieuw.",
        "Typ de inwoners per gemeente in het paneel, op het tabblad Uitkering.",
        "Kies op dat tabblad de CSV van CBS-tabel 03759ned met codes; buiten Excel geeft --count BESTAND.csv dezelfde telling.",
      ],
    });
    expect(missing()?.inhabitants).toBeUndefined();
    const count = { on: "2025-01-01", status: "definitive", source: "CBS", of: {} } as unknown as InhabitantCount;
    const uncounted = [{ name: "Borne", code: "GM0147" }];
    const half = (left: readonly string[]) =>
      missing(smallPlan, figures({ uncounted, choices: { ...NO_CHOICES, count, left } }));
    expect(half([])?.message).toBe(
      "In de telling op 1-1-2025 (CBS) ontbreken de inwoners van Borne (GM0147). Op een halve telling wordt niets uitgekeerd.",
    );
    expect(half(["GM0147"])).toBeNull();
    const nobody = figures({ municipalities: [], uncounted, choices: { ...NO_CHOICES, count } });
    expect(missing(smallPlan, nobody)?.message).toBe(
      "De inwoners zijn niet bekend van Borne (GM0147); daarom is de uitkering per gemeente onbekend.",
    );
    expect(uncountedOf(smallPlan, figures())).toEqual([]);
    expect(uncountedOf(smallPlan, figures({ uncounted }))).toEqual(uncounted);
  });
});

describe("the rules", () => {
  const rules = (more: Partial<Parameters<typeof rulesOf>[0]> = {}) =>
    rulesOf({
      ...{ key: { kind: "inhabitants" }, regionalKey: { kind: "inhabitants" }, instalments: { kind: "due" } },
      ...{ choices: NO_CHOICES, years: [2026, 2027], sharedRisk: RISK, endOfScheme: END, byRequest: false },
      ...more,
    });

  test("as the agreement has them", () => {
    expect(rules()).toEqual({
      key: "De SPUK voor lokale mijlpalen is naar inwoners over de gemeenten verdeeld.",
      rounding:
        "Afronding op hele euro's volgens grootste resten, bij gelijke resten op gemeentecode. De tabel van mijlpalen en gemeenten is als geheel afgerond, zodat rijen en kolommen precies optellen.",
      instalments:
        "Het voorschot is verdeeld naar het jaar waarin de mijlpalen gepland zijn. De stukken noemen geen betaaldag: gerekend is met 1 januari (aanname).",
      iza: "IZA gaat naar de zorgpartijen, nadat de mijlpaal gehaald en beoordeeld is: uiterlijk vier weken na de datum van de mijlpaal.",
      repayment:
        "SPUK van een mijlpaal die niet is gehaald, gaat terug, met dezelfde bedragen als het voorschot. Wat gehaald is op 31-12-2027 telt mee, ook als de beoordeling later valt. De stukken noemen geen dag voor de terugbetaling: gerekend is met het einde van de beoordeling (aanname).",
      regionalRepayment:
        "SPUK van een regionale mijlpaal die niet is gehaald, vraagt de penvoerder terug uit de regionale pot. Wat de pot niet kan betalen, zijn de gemeenten verschuldigd naar inwoners.",
      sharedRisk:
        'Gedeeld risico: de gevraagde uitgaven over de jaren van de aanvraag, zonder verletkosten en reeds gemaakte kosten, per pot. De gemeenten dragen samen het deel van de SPUK, naar inwoners; de zorgpartijen dat van de IZA. Per mijlpaal gaat het naar haar deel in het geld van die pot; een mijlpaal die al gemaakte kosten betaalt, draagt niets. Wat het financieringsmodel met "totale kosten" bedoelt, staat er niet: dit is een aanname.',
    });
  });

  test("where the plan pays its request by year", () => {
    expect(rules({ byRequest: true })).toMatchObject({
      key: "De SPUK voor lokale aanvragen is naar inwoners over de gemeenten verdeeld.",
      rounding: expect.stringContaining("De tabel van aanvragen en gemeenten is") as string,
      instalments: expect.stringContaining("Het voorschot is verdeeld zoals het per jaar is aangevraagd. De") as string,
      iza: "IZA gaat naar de zorgpartijen. Het plan noemt geen betaaldag: gerekend is met 31 december van het jaar van de aanvraag (aanname).",
      repayment:
        "Het plan verbindt geen bedragen aan mijlpalen. Wat terug moet als een mijlpaal niet wordt gehaald, is niet bekend: zodra dat zo is, zijn de terugbetaling en wat er overblijft onbekend, niet nul.",
      regionalRepayment: "Ook van de regionale pot is niet bekend wat terug moet.",
    });
    expect(rules({ byRequest: true, instalments: { kind: "equal" } }).instalments).toContain(
      "Het voorschot is verdeeld in gelijke delen over de jaren. De",
    );
  });

  test("as the user chose otherwise", () => {
    const of = rules({
      ...{ key: { kind: "hours", of: {} }, regionalKey: { kind: "percentages", of: {} } },
      ...{ instalments: { kind: "own", of: {} }, sharedRisk: { ...RISK, basis: "programme" } },
      choices: { ...NO_CHOICES, unit: "cent", instalmentMonth: 3, advanceDays: { 2026: "2026-05-04" } },
    });
    expect(of.key).toContain("is naar uren inzet over");
    expect(rules({ key: { kind: "equal" } }).key).toContain("is in gelijke delen over");
    expect(of.rounding).toContain("Afronding op centen volgens");
    expect(of.instalments).toBe(
      "Het voorschot is verdeeld naar de ingevoerde verdeling over de jaren. Als betaaldag is ingevoerd 4-5-2026; voor de andere jaren is gerekend met 1 maart (aanname).",
    );
    expect(
      rules({ years: [2026], choices: { ...NO_CHOICES, advanceDays: { 2026: "2026-05-04" } } }).instalments,
    ).toContain("Als betaaldag is ingevoerd 4-5-2026.");
    expect(of.regionalRepayment).toContain(
      "verschuldigd naar hun aandeel in die pot, naar eigen percentages (gekozen in plaats van inwoners).",
    );
    expect(of.sharedRisk).toContain(
      "Gedeeld risico: de gevraagde eenmalige programmakosten over de jaren van de aanvraag, zonder deelname en extra uitgaven en zonder verletkosten en reeds gemaakte kosten, per pot.",
    );
    expect(rules({ sharedRisk: { kind: "none" } }).sharedRisk).toBe(
      "Gedeeld risico: het plan vraagt geen geld aan, dus is er geen gedeeld risico.",
    );
  });
});

test("the advance by due year comes in the order of the years, and not after the end", () => {
  const due = (day: string, amount: number) => ({ due: day, cells: [d(amount)], regionalCells: [d(0)] });
  const claims = [{ key: "GM0141", weight: d(1) }];
  const of = instalmentsOf(
    [due("2027-06-30", 1), due("2025-06-30", 2), due("2028-06-30", 4), due("2026-01-01", 8)],
    { local: claims, regional: claims },
    { kind: "due" },
    END,
    d(1),
  );
  expect(of.map(({ year, local }) => [year, local.toNumber()])).toEqual([
    [2025, 2],
    [2026, 8],
    [2027, 5],
  ]);
});

test("a month, a day and instalments that cannot be used give way to the agreement's own", () => {
  expect([1, 12, 0, 13, 2.5].map(usableMonth)).toEqual([1, 12, 1, 1, 1]);
  expect(enteredDay("2026-05-04", 2026)).toBe("2026-05-04");
  expect([enteredDay("2026-05-04", 2027), enteredDay("2026-02-30", 2026), enteredDay(undefined, 2026)]).toEqual([
    null,
    null,
    null,
  ]);
  const own = (...parts: readonly number[]) =>
    usableInstalments({ kind: "own", of: Object.fromEntries(parts.map((part, index) => [2025 + index, d(part)])) })
      .kind;
  expect([own(1, 0), own(0, 0), own(2, -1), own(Infinity)]).toEqual(["own", "due", "due", "due"]);
  expect(usableInstalments({ kind: "equal" })).toEqual({ kind: "equal" });
});
