import { input } from "../../model/plan/expression";
import type { MilestoneDefinition, MilestoneVolume, Scope } from "../../model/plan/plan";
import published from "./published.json";
import { allTalks, trainedWith2024 } from "./series";

const PER_PRACTICE = "Teams en gesprekken per huisartsenpraktijk zijn werk van elke gemeente.";
const LOCAL_DUOS = "Lokale duo's en plannen zijn per gemeente.";
const REGIONAL = "Plan, werkwijze, projectleiding en groepsaanbod zijn regionaal georganiseerd.";

/** By the milestone's name in the table; the documents do not say it, so each is a proposal. */
const SCOPES: Readonly<Record<string, readonly [scope: Scope, reason: string]>> = {
  "1": ["regional", REGIONAL],
  "2a": ["local", "Pilots zijn per gemeente."],
  "2b": ["local", "Pilots zijn per gemeente."],
  "3a": ["regional", REGIONAL],
  "3b": ["regional", REGIONAL],
  "4": ["local", PER_PRACTICE],
  "5": ["local", LOCAL_DUOS],
  "6": ["local", PER_PRACTICE],
  "7": ["local", PER_PRACTICE],
  "8": ["regional", REGIONAL],
  "9": ["local", PER_PRACTICE],
  "10": ["local", PER_PRACTICE],
  "11": ["local", PER_PRACTICE],
};

/** The plan approved: it is worth just what writing the plan has cost, in 2024. */
const PLAN_APPROVED = "1";

/** Names repeat, one line for each date: a milestone's number is its place in the document's table. */
export const milestones: readonly MilestoneDefinition[] = published.milestones.map((milestone) => {
  const { nr, name, description, due, component } = milestone;
  const [scope, scopeReason] = SCOPES[name] ?? ["regional", REGIONAL];
  return {
    nr,
    name,
    description,
    ...(due && { due }),
    component,
    scope,
    scopeReason,
    ...(name === PLAN_APPROVED && { paysIncurred: true }),
  };
});

/** What the milestones at the end of a year ask, beside the volumes that the rows count on; by place in the table. */
export const milestoneVolumes: readonly MilestoneVolume[] = [
  { nr: 14, of: input("practices"), asks: "27", year: 2025, counts: "in-year" },
  { nr: 18, of: input("practices"), asks: "77", year: 2026, counts: "in-year" },
  { nr: 23, of: trainedWith2024, asks: "55", year: 2025, counts: "up-to-year" },
  { nr: 25, of: trainedWith2024, asks: "75", year: 2026, counts: "up-to-year" },
  { nr: 29, of: allTalks, asks: "1100", year: 2025, counts: "up-to-year" },
  { nr: 33, of: allTalks, asks: "4300", year: 2026, counts: "up-to-year" },
];
