import { isShare } from "../../../model/text/units";
import type { Scale } from "../../links/link";
import { scaleByEquality } from "../numbers/units";
import type { Proposal } from "./proposal";

/** Labels less alike than this do not vote on the unit of their table. */
const VOTING_LIKENESS = 0.6;
/** So many inputs of a table with exactly their published figures show what the table is in. */
const ENOUGH_VOTES = 2;
/** And so large a part of them must agree. */
const AGREEING = 0.8;

/** What the tables of a sheet are in, shown by those of their inputs that hold exactly what was published. */
export class SharedScales {
  private readonly votes = new Map<string, Map<Scale, Set<string>>>();

  constructor(drafts: readonly Proposal[]) {
    for (const draft of drafts) {
      if (draft.likeness.score < VOTING_LIKENESS || (draft.content !== "constant" && draft.content !== "calculated"))
        continue;
      const scale = vote(draft);
      if (scale === null) continue;
      const table = this.votes.get(tableOf(draft)) ?? new Map<Scale, Set<string>>();
      this.votes.set(tableOf(draft), table);
      table.set(scale, (table.get(scale) ?? new Set<string>()).add(draft.wanted.input.id));
    }
  }

  of(draft: Proposal): Scale | null {
    const table = [...(this.votes.get(tableOf(draft)) ?? [])].map(([scale, inputs]) => ({ scale, count: inputs.size }));
    const all = table.reduce((total, { count }) => total + count, 0);
    const most = table.find(({ count }) => count >= AGREEING * all);
    return all >= ENOUGH_VOTES && most !== undefined ? most.scale : null;
  }
}

function vote({ wanted: { input, published }, numbers }: Proposal): Scale | null {
  if (!isShare(input.unit)) return input.unit === "eur" ? scaleByEquality({ input, published, numbers }) : null;
  const typed = numbers.flatMap((number) => (number === null || number.percentage ? [] : [number.value]));
  if (typed.some((value) => value.gt(1) && value.gt(input.bounds.max))) return "0.01";
  return typed.length === numbers.length ? scaleByEquality({ input, published, numbers }) : null;
}

/** The cells under one header, by kind of unit; without years, the column that the figures stand in. */
function tableOf({ wanted: { input }, place: { axis, cells } }: Proposal): string {
  const where = axis === null ? (cells[0] ?? "").replace(/\d+/g, "") : `${axis.direction} ${axis.line} ${axis.first}`;
  return `${isShare(input.unit) ? "share" : "money"} ${where}`;
}
