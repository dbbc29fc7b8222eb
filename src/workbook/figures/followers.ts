import type { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import { where, type Finding, type Place } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import { list } from "../../model/text/dutch";
import { cellsOfLink, type Link } from "../links/link";
import type { LinkedCell, WorkedOutFrom } from "./worked-out-from";

/** By a linked cell that hangs on it, the linked cell that cannot be used. */
export type Followers = ReadonlyMap<
  string,
  { readonly follower: LinkedCell; readonly place: Place; readonly cause: Place }
>;

export function cellKey({ input, index }: LinkedCell): string {
  return `${index} ${input}`;
}

/**
 * Linked cells that hold a number which the workbook worked out from a linked cell that cannot be used.
 * @param read by input the number in each cell of its link, null where that cell cannot be used; absent where it may be empty
 */
export function unusableFollowers(
  plan: Plan,
  links: readonly Link[],
  from: WorkedOutFrom,
  read: ReadonlyMap<InputId, readonly (Decimal | null)[]>,
): Followers {
  const places = new Map(
    links.map((link) => [link.input, cellsOfLink(link).map((address) => ({ sheet: link.sheet, address }))]),
  );
  const placeOf = ({ input, index }: LinkedCell) => places.get(input)?.[index];
  // What may stay empty leaves nothing unknown.
  const optional = new Set(plan.inputs.flatMap((input) => (input.optional === true ? [input.id] : [])));
  const isUnusable = ({ input, index }: LinkedCell) => read.get(input)?.[index] === null && !optional.has(input);
  const known = new Map<string, Place | null>();
  /** The cell that makes this one unusable: itself, or one that it is worked out from. */
  const causeOf = (cell: LinkedCell): Place | null => {
    const key = cellKey(cell);
    const before = known.get(key);
    if (before !== undefined) return before;
    // Cells that refer to each other end here.
    known.set(key, null);
    const own = isUnusable(cell) ? (placeOf(cell) ?? null) : null;
    let cause = own;
    for (const source of from.get(cell.input)?.[cell.index] ?? []) cause ??= causeOf(source);
    known.set(key, cause);
    return cause;
  };
  return new Map(
    links.flatMap(({ input }) =>
      (places.get(input) ?? []).flatMap((place, index) => {
        const follower = { input, index };
        const cause = read.get(input)?.[index] === null ? null : causeOf(follower);
        return cause === null ? [] : [[cellKey(follower), { follower, place, cause }] as const];
      }),
    ),
  );
}

/** So many are named; the rest is counted. */
const NAMED = 3;

/**
 * The findings with what else they make unknown: told with the cell that it comes from, once; by itself where that cell is
 * none that is used.
 */
export function withFollowers(
  findings: readonly Finding[],
  plan: Plan,
  links: readonly Link[],
  followers: Followers,
): readonly Finding[] {
  const isUsed = new Set(links.map(({ input }) => input));
  const byCause = new Map<string, Hanging>();
  for (const { follower, place, cause } of followers.values()) {
    if (!isUsed.has(follower.input)) continue;
    const entry = byCause.get(where(cause)) ?? { cause, first: place, inputs: new Set<InputId>() };
    entry.inputs.add(follower.input);
    byCause.set(where(cause), entry);
  }
  const told = findings.map((finding): Finding => {
    const hanging = finding.place && byCause.get(where(finding.place));
    if (!finding.place || !hanging || finding.severity !== "error") return finding;
    byCause.delete(where(finding.place));
    const each = [...new Set([...(finding.each ?? []), ...hanging.inputs])];
    return { ...finding, each, message: `${finding.message} ${hangingText(plan, hanging)}` };
  });
  return [...told, ...[...byCause.values()].map((hanging) => ofUnusedCell(plan, hanging))];
}

interface Hanging {
  readonly cause: Place;
  /** The first cell that is worked out from it. */
  readonly first: Place;
  readonly inputs: Set<InputId>;
}

function hangingText(plan: Plan, { first, inputs }: Hanging): string {
  const labels = [...inputs].map((id) => `"${plan.inputs.find((input) => input.id === id)?.label ?? id}"`);
  const rest = labels.length - NAMED;
  const which = list(rest > 0 ? [...labels.slice(0, NAMED), `${rest} andere`] : labels);
  const [works, are] =
    labels.length === 1 ? ["Daarmee berekent uw werkmap", "dat is"] : ["Daarmee berekent uw werkmap ook", "die zijn"];
  return `${works} ${which} (zoals in ${where(first)}): ${are} daarom onbekend.`;
}

/** Its value comes from elsewhere, but the workbook's own formulas do not know that. */
function ofUnusedCell(plan: Plan, hanging: Hanging): Finding {
  const cell = where(hanging.cause);
  return {
    code: "follows-unusable",
    about: cell,
    severity: "error",
    place: hanging.cause,
    each: [...hanging.inputs],
    message: `${cell} is niet te gebruiken; de waarde komt nu van elders. ${hangingText(plan, hanging)}`,
    remedy: `Zet de waarde in ${cell}.`,
  };
}
