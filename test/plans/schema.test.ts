import { constant, derived, input, negative, plus, times } from "../../src/model/plan/expression";
import type { InputDefinition, Plan, RowDefinition } from "../../src/model/plan/plan";
import { twente } from "../../src/plans";
import { checkPlan } from "../../src/plans/schema";

/** Twente with one row, or one input, otherwise. */
function withRow(id: string, change: Partial<RowDefinition>): Plan {
  return { ...twente, rows: twente.rows.map((row) => (row.id === id ? { ...row, ...change } : row)) };
}

function withInput(id: string, change: Partial<InputDefinition>): Plan {
  return { ...twente, inputs: twente.inputs.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}

const [bandwidth] = [
  { id: "band", label: "Aandeel", of: input("share-mono"), unit: "share", source: twente.source } as const,
];
const [firstRow] = twente.rows;
const [firstInput] = twente.inputs;
const [firstLine] = twente.published;
if (!firstRow || !firstInput || !firstLine) throw new Error("Twente has rows, inputs and printed lines");

describe("each fault is told with where, what and what to do", () => {
  test.each<[string, Plan, string, string]>([
    [
      "two inputs of one name",
      { ...twente, inputs: [...twente.inputs, firstInput] },
      `invoer ${firstInput.id}`,
      "twee keer",
    ],
    ["two rows of one name", { ...twente, rows: [...twente.rows, firstRow] }, `rij ${firstRow.id}`, "twee keer"],
    [
      "a name with spaces",
      { ...twente, components: [...twente.components, { id: "9 b", label: "Iets" }] },
      "onderdeel “9 b”",
      "kan niet worden gebruikt",
    ],
    [
      "two milestones of one number",
      { ...twente, milestones: [...twente.milestones, ...twente.milestones.slice(0, 1)] },
      "mijlpaal 1",
      "twee keer",
    ],
    [
      "two municipalities of one code",
      { ...twente, municipalities: [...twente.municipalities, { name: "Almelo", code: "GM0141" }] },
      "gemeente GM0141",
      "twee keer",
    ],
    [
      "a series by the name of an input",
      withRow("cost.1.material", { amount: derived("inflow", "Instroom", "eur", "cost.1.material") }),
      "reeks inflow",
      "ook een invoer",
    ],
    [
      "one name for two series",
      withRow("cost.1.material", {
        amount: times("cost.1.material", derived("index", "Index", "factor", "inflation")),
      }),
      "reeks index",
      "verschillend",
    ],
    ["an empty label", withInput("inflow", { label: " " }), "invoer inflow", "“label” is leeg"],
    ["one value for five years", withInput("adoption", { published: ["0.1"] }), "invoer adoption", "waar er 5 horen"],
    ["five values for one", withInput("inflow", { published: ["1", "2"] }), "invoer inflow", "waar er 1 hoort"],
    ["a comma", withInput("inflation", { published: ["2,8"] }), "invoer inflation", "“2,8” is geen getal"],
    [
      "a value outside its limits",
      withInput("talk-share", { published: ["20"] }),
      "invoer talk-share",
      "tussen 0 en 1",
    ],
    [
      "limits that allow nothing",
      withInput("inflow", { bounds: { min: "5", max: "5" }, published: [] }),
      "invoer inflow",
      "laten geen waarde toe",
    ],
    [
      "a row taken over that is not there",
      withInput("cost.1.agency", { row: "cost.9" }),
      "invoer cost.1.agency",
      "cost.9",
    ],
    ["a row taken over once", withInput("inflow", { row: "vg.prevented" }), "invoer inflow", "per jaar"],
    ["a component that is not there", withRow("vg.prevented", { component: "12" }), "rij vg.prevented", "onderdeel 12"],
    [
      "weights that share nothing",
      withRow("vg.prevented", { domain: { zvw: "0", sd: "0" } }),
      "rij vg.prevented",
      "niet over de domeinen",
    ],
    [
      "a request outside the plan",
      withRow("vg.extra-sd", { requestedIn: [2024] }),
      "rij vg.extra-sd",
      "2024 is geen jaar",
    ],
    [
      "a structural part of a request that the row is not in throughout",
      withRow("vg.extra-sd", { requestedIn: [2025], structuralInRequest: input("cost.1.agency") }),
      "rij vg.extra-sd",
      "niet in al haar jaren gevraagd",
    ],
    [
      "a structural part for the request as a whole, from a series",
      withRow("vg.extra-sd", { structuralInRequest: input("cost.1.agency") }),
      "rij vg.extra-sd",
      "cost.1.agency: dat is een reeks per jaar",
    ],
    [
      "a structural part that is no money",
      withRow("vg.extra-sd", { structuralInRequest: input("inflow") }),
      "rij vg.extra-sd, structureel in de aanvraag",
      "dit moet euro's zijn",
    ],
    [
      "an input that is not there",
      withRow("vg.prevented", { amount: input("nope") }),
      "rij vg.prevented",
      "invoer nope",
    ],
    [
      "a row that is no money",
      withRow("vg.prevented", { amount: times("inflow", "talk-share") }),
      "rij vg.prevented",
      "dit moet euro's zijn, maar de formule geeft mensen",
    ],
    [
      "money and people added",
      withRow("cost.1.material", { amount: plus("cost.1.material", "inflow") }),
      "rij cost.1.material",
      "euro's en mensen worden bij elkaar geteld",
    ],
    [
      "a price for people, times weeks",
      withRow("vg.prevented", { amount: negative(times("wait-weeks", "price-multi")) }),
      "rij vg.prevented",
      "euro's × weken per mensen",
    ],
    [
      "a series that says something else",
      withRow("cost.1.material", { amount: times("cost.1.material", derived("x", "X", "share", "inflow")) }),
      "reeks x",
      "dit moet een getal zonder eenheid zijn, maar de formule geeft mensen",
    ],
    [
      "a constant with a comma",
      withRow("cost.1.material", { amount: times("cost.1.material", constant("0,5")) }),
      "rij cost.1.material",
      "“0,5” is geen getal",
    ],
    ["years with a gap", { ...twente, years: [2025, 2026, 2028, 2029, 2030] }, "jaren", "geen rij van jaren"],
    ["no years", { ...twente, years: [] }, "jaren", "geen enkel jaar"],
    ["a day that is none", { ...twente, endOfScheme: "2027-11-31" }, "einde van de regeling", "geen datum"],
    [
      "a discount rate that begins too late",
      { ...twente, discount: [{ fromYear: 2026, rate: "0.028", source: twente.source }] },
      "discontovoet",
      "voor 2025",
    ],
    [
      "discount rates out of order",
      { ...twente, discount: [...twente.discount, { fromYear: 2020, rate: "0.03", source: twente.source }] },
      "discontovoet vanaf 2020",
      "lopen niet op",
    ],
    [
      "a discount rate in percents",
      { ...twente, discount: [{ fromYear: 2021, rate: "2.25", source: twente.source }] },
      "discontovoet vanaf 2021",
      "geen aandeel per jaar",
    ],
    ["no limit", { ...twente, bandwidths: [bandwidth] }, "bandbreedte band", "geen grens"],
    [
      "limits the wrong way round",
      { ...twente, bandwidths: [{ ...bandwidth, min: "0.5", max: "0.2" }] },
      "bandbreedte band",
      "tussen 0.5 en 0.2 ligt niets",
    ],
    [
      "a limit that is no number",
      { ...twente, bandwidths: [{ ...bandwidth, max: "50%" }] },
      "bandbreedte band",
      "“50%” is geen getal",
    ],
    [
      "limits in no year of the plan",
      { ...twente, bandwidths: [{ ...bandwidth, max: "0.5", from: 2031 }] },
      "bandbreedte band",
      "geen jaar van het plan",
    ],
    [
      "a milestone of no component",
      { ...twente, milestones: [{ nr: 1, component: "12", scope: "local", scopeReason: "" }], milestoneVolumes: [] },
      "mijlpaal 1",
      "onderdeel 12",
    ],
    [
      "a volume of no milestone",
      { ...twente, milestoneVolumes: [{ nr: 99, of: input("consults"), asks: "1", year: 2025, counts: "in-year" }] },
      "gevraagd aantal bij mijlpaal 99",
      "bestaat niet",
    ],
    [
      "a volume that is none",
      { ...twente, milestoneVolumes: [{ nr: 1, of: input("consults"), asks: "0", year: 2024, counts: "in-year" }] },
      "gevraagd aantal bij mijlpaal 1",
      "“0” is geen aantal",
    ],
    [
      "a printed line of nothing",
      { ...twente, published: [{ ...firstLine, of: "row nope" }] },
      "gedrukte regel",
      "geen berekende regel",
    ],
    [
      "a printed line with too few years",
      { ...twente, published: [{ ...firstLine, amounts: ["1000"] }] },
      "gedrukte regel",
      "1 bedragen voor 5 jaren",
    ],
    [
      "a printed line with words",
      { ...twente, published: [{ ...firstLine, total: "n.v.t." }] },
      "gedrukte regel",
      "“n.v.t.” is geen getal",
    ],
    [
      "a printed line rounded to nothing",
      { ...twente, published: [{ ...firstLine, roundedTo: "0" }] },
      "gedrukte regel",
      "afronden op “0” kan niet",
    ],
  ])("%s", (_, plan, where, says) => {
    const found = checkPlan(plan).filter((fault) => fault.where.startsWith(where) && fault.message.includes(says));
    expect(found).not.toEqual([]);
    expect(found.every(({ remedy }) => /^[A-Z].*\.$/.test(remedy))).toBe(true);
  });
});
