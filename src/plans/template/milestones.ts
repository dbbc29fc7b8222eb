import { input } from "../../model/plan/expression";
import type { MilestoneDefinition, MilestoneVolume } from "../../model/plan/plan";

/** What the workbook's table does not say of a milestone: its component, and which pot it is paid from, with the reason. */
export const milestones: readonly MilestoneDefinition[] = [
  { nr: 1, component: "0", scope: "regional", scopeReason: "Het plan is van de regio." },
  { nr: 2, component: "1", scope: "local", scopeReason: "Gesprekken zijn werk van elke gemeente." },
];

/** The volumes that milestones ask, beside the series that counts the same. */
export const milestoneVolumes: readonly MilestoneVolume[] = [
  { nr: 2, of: input("talks"), asks: "350", year: 2027, counts: "in-year" },
];
