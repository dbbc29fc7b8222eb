import { compound, derived, input, negative, times } from "../../src/model/plan/expression";
import type { InputDefinition, Plan } from "../../src/model/plan/plan";

const SOURCE = { document: "Een klein plan" };

function assumption(id: string, label: string, unit: InputDefinition["unit"], ...published: string[]): InputDefinition {
  const bounds = { min: "-0.5", max: "10000000" };
  return { id, label, short: id, unit, perYear: published.length > 1, published, source: SOURCE, bounds };
}

/** A plan with a little of everything, small enough to write hundreds of times in a test. */
export const smallPlan: Plan = {
  id: "small",
  name: "Klein Plan",
  source: SOURCE,
  years: [2025, 2026],
  components: [{ id: "1", label: "Gesprekken" }],
  inputs: [
    assumption("talks", "Aantal gesprekken per jaar", "people", "100", "300"),
    assumption("price", "Kosten behandeltraject ggz", "eur-per-person", "3000"),
    assumption("inflation", "Inflatie (NZa)", "share-per-year", "0.028"),
    assumption("price-level", "Prijspeil (basisjaar)", "year", "2025"),
    assumption("programme", "Kosten programmaorganisatie", "eur", "90000", "80000"),
    assumption("start", "Wachtlijst bij nulmeting", "people", "400"),
    assumption("weeks", "Wachttijd in weken", "weeks", "20", "18"),
  ],
  rows: [
    {
      id: "talks.prevented",
      kind: "impact",
      component: "1",
      label: "Voorkomen behandeling",
      domain: "zvw",
      recurring: false,
      amount: negative(times("talks", "price", compound("inflation", "price-level"))),
      source: SOURCE,
    },
    {
      id: "programme",
      kind: "cost",
      component: "1",
      label: "Programma",
      domain: "sd",
      recurring: false,
      amount: input("programme"),
      source: SOURCE,
    },
  ],
  milestones: [1, 2].map((nr) => ({ nr, component: "1", scope: "local", scopeReason: "Een voorbeeld." })),
  municipalities: [
    { name: "Almelo", code: "GM0141" },
    { name: "Borne", code: "GM0147" },
    { name: "Enschede", code: "GM0153" },
  ],
  inhabitantsOn: "2025-01-01",
  measures: [
    { id: "talks", label: "Verkennende gesprekken", unit: "talks", kind: "flow", counts: "Elk gevoerd gesprek." },
    {
      id: "talks-mono",
      label: "Gesprekken naar mono",
      synonyms: ["Mono"],
      unit: "talks",
      kind: "flow",
      counts: "Gesprekken die naar mono leiden.",
      partOf: "talks",
    },
  ],
  waitList: { off: derived("off", "Daling wachtlijst", "people", input("talks")), start: "start", weeks: "weeks" },
  bandwidths: [],
  milestoneVolumes: [],
  discount: [],
  published: [],
  endOfScheme: "2027-12-31",
};
