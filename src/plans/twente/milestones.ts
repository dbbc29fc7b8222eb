import { input, type Expression } from "../../model/plan/expression";
import type { MilestoneDefinition, MilestoneVolume } from "../../model/plan/plan";
import tables from "./published.json";
import { talks } from "./series";

/** "inclusief reeds gemaakte kosten van de instapteams Hengelo en Enschede": milestone 1, the plan delivered. */
const PAYS_INCURRED: ReadonlySet<number> = new Set([1]);

export const milestones: readonly MilestoneDefinition[] = tables.milestones.map(
  ({ nr, component, scopeProposal, total, iza, spuk }) => ({
    nr,
    component,
    scope: scopeProposal.scope === "lokaal" ? "local" : "regional",
    scopeReason: scopeProposal.reason,
    ...(PAYS_INCURRED.has(nr) && { paysIncurred: true }),
    printed: { total: String(total), iza: String(iza), spuk: String(spuk) },
  }),
);

/** A milestone counts what happens in its own calendar year ("vanaf 1 januari"). */
function volumes(of: Expression, asked: readonly (readonly [nr: number, asks: string, year: number])[]) {
  return asked.map(([nr, asks, year]): MilestoneVolume => ({ nr, of, asks, year, counts: "in-year" }));
}

/** What the activity milestones ask, beside the volumes that the impact rows count on. */
export const milestoneVolumes: readonly MilestoneVolume[] = [
  ...volumes(talks, [
    [13, "100", 2025],
    [14, "650", 2026],
    [15, "1300", 2027],
  ]),
  ...volumes(input("doco-cases"), [
    [27, "138", 2025],
    [28, "414", 2026],
    [29, "690", 2027],
  ]),
  ...volumes(input("consults"), [
    [41, "400", 2025],
    [42, "850", 2026],
    [43, "900", 2027],
  ]),
];
