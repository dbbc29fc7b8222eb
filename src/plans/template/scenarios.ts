import type { ReadyMadeScenario } from "../../model/plan/scenario";

/** What-ifs that come with the plan; may be none. */
export const scenarios: readonly ReadyMadeScenario[] = [
  {
    id: "trage-adoptie",
    name: "Trage adoptie",
    remark: "Het aantal verkennende gesprekken is in elk jaar half zo groot als in het plan.",
    inputs: { talks: { kind: "percent", percent: "-50" } },
  },
];
