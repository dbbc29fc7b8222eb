import { neededInputs, type InputId } from "../plan/expression";
import type { Plan, RowDefinition } from "../plan/plan";

/** What becomes unknown when an input is. */
export interface Effects {
  readonly rows: readonly RowDefinition[];
  /** Dutch: the totals that can no longer be told, as in "Totaal kosten". */
  readonly totals: readonly string[];
}

const KINDS = { impact: "Totaal baten", cost: "Totaal kosten" } as const;

/** The rows that are made of an input, directly or through a series, and the totals that those rows are part of. */
export function effectsOfMissing(plan: Plan, input: InputId): Effects {
  const rows = plan.rows.filter(({ amount }) => neededInputs(amount).includes(input));
  const of = (belongs: (row: RowDefinition) => boolean) => rows.some(belongs);
  const bears = (part: "zvw" | "sd") => (row: RowDefinition) =>
    typeof row.domain === "string" ? row.domain === part : Number(row.domain[part]) !== 0;
  return {
    rows,
    totals: [
      ...(["impact", "cost"] as const).filter((kind) => of((row) => row.kind === kind)).map((kind) => KINDS[kind]),
      ...(rows.length > 0 ? ["Resultaat"] : []),
      ...(of(bears("zvw")) ? ["Zvw"] : []),
      ...(of(bears("sd")) ? ["Sociaal domein"] : []),
      ...(touchesWaitList(plan, input) ? ["Wachtlijst"] : []),
    ],
  };
}

function touchesWaitList({ waitList: { off, start, weeks, growth, inflow } }: Plan, input: InputId): boolean {
  return neededInputs(off).includes(input) || [start, weeks, growth, inflow].includes(input);
}
