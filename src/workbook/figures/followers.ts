import type { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import { where, type Finding, type Place } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import { capitalised, list } from "../../model/text/dutch";
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

/** One for each cell that others hang on. */
export function followerFindings(plan: Plan, links: readonly Link[], followers: Followers): readonly Finding[] {
  const isUsed = new Set(links.map(({ input }) => input));
  const byCause = new Map<string, { readonly cause: Place; readonly all: { follower: LinkedCell; place: Place }[] }>();
  for (const { follower, place, cause } of followers.values()) {
    if (!isUsed.has(follower.input)) continue;
    const entry = byCause.get(where(cause)) ?? { cause, all: [] };
    entry.all.push({ follower, place });
    byCause.set(where(cause), entry);
  }
  return [...byCause.values()].map(({ cause, all }): Finding => {
    const inputs = [...new Set(all.map(({ follower }) => follower.input))];
    const labels = inputs.map((id) => plan.inputs.find((input) => input.id === id)?.label ?? id);
    const named = labels.slice(0, NAMED).map((label) => `"${label}"`);
    const rest = labels.length - named.length;
    const which = list(rest > 0 ? [...named, `${rest} andere`] : named);
    const [first] = all;
    return {
      code: "follows-unusable",
      about: `${where(cause)} →`,
      severity: "error",
      place: cause,
      each: inputs,
      message: `${capitalised(which)} ${labels.length === 1 ? "wordt" : "worden"} in uw werkmap berekend met ${where(cause)}, dat niet te gebruiken is${first ? `, zoals in ${where(first.place)}` : ""}. Wat daar nu staat klopt daarom niet en telt niet mee: het is onbekend, met alles wat ervan afhangt.`,
      remedy: `Herstel ${where(cause)}; daarna tellen deze bedragen weer mee.`,
    };
  });
}
