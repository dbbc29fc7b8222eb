import type { MilestoneDefinition, Scope } from "../../model/businesscase/plan";
import published from "./published.json";

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

/** Names repeat, one line for each date: a milestone's number is its place in the table. */
export const milestones: readonly MilestoneDefinition[] = published.milestones.map(({ nr, name, component }) => {
  const [scope, scopeReason] = SCOPES[name] ?? ["regional", REGIONAL];
  return { nr, component, scope, scopeReason, ...(name === PLAN_APPROVED && { paysIncurred: true }) };
});
