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
  // What may stay empty leaves nothing unknown.
  const optional = new Set(plan.inputs.flatMap((input) => (input.optional === true ? [input.id] : [])));
  const readers = readersOf(from);
  const followers = new Map<string, { follower: LinkedCell; place: Place; cause: Place }>();
  for (const [input, cells] of places)
    for (const [index, cause] of cells.entries()) {
      const isUnusable = (cell: LinkedCell) => read.get(cell.input)?.[cell.index] === null;
      if (!isUnusable({ input, index }) || optional.has(input)) continue;
      const open: LinkedCell[] = [{ input, index }];
      for (let cell = open.pop(); cell !== undefined; cell = open.pop())
        for (const follower of readers.get(cellKey(cell)) ?? []) {
          const place = places.get(follower.input)?.[follower.index];
          // What cannot be used itself is told by itself, and so is what hangs on it.
          if (place === undefined || followers.has(cellKey(follower)) || isUnusable(follower)) continue;
          followers.set(cellKey(follower), { follower, place, cause });
          open.push(follower);
        }
    }
  return followers;
}

/** By linked cell, those that are worked out from it. */
function readersOf(from: WorkedOutFrom): ReadonlyMap<string, readonly LinkedCell[]> {
  const readers = new Map<string, LinkedCell[]>();
  for (const [input, cells] of from)
    for (const [index, sources] of cells.entries())
      for (const source of sources) {
        const known = readers.get(cellKey(source));
        if (known === undefined) readers.set(cellKey(source), [{ input, index }]);
        else known.push({ input, index });
      }
  return readers;
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
