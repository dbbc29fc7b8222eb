import type { InputId } from "../../../model/plan/expression";
import type { Place } from "../../../model/plan/finding";
import { rangeAround } from "../../cells/address";
import { CERTAIN, cellsOfLink, type Link } from "../../links/link";
import type { Candidate } from "./candidates";

export interface FoundInput {
  readonly link: Link;
  readonly runnerUp?: Place;
}

/** Two places that are this close to each other cannot be told apart: neither is certain. */
const NEAR_EQUAL = 0.1;
/** The plan's own label beside figures that are no worse: another name must come closer than this to be a rival. */
const OWN_LABEL_MARGIN = 0.03;
const AMBIGUOUS_AT_MOST = 0.6;

/**
 * Gives every input at most one place and every cell at most one input: surest first, so that a cell goes to the input
 * that it fits best, and what is left over looks elsewhere.
 *
 * @param heldInputs inputs that have their place, whatever is found
 * @param held links whose cells are taken
 */
export function assign(
  candidates: readonly Candidate[],
  heldInputs: ReadonlySet<InputId>,
  held: readonly Link[],
): ReadonlyMap<InputId, FoundInput> {
  const heldCells = new Set(held.flatMap((link) => cellsOfLink(link).map((cell) => `${link.sheet}!${cell}`)));
  const free = surestFirst(candidates).filter(
    (candidate) => !heldInputs.has(candidate.input.id) && !placesOf(candidate).some((cell) => heldCells.has(cell)),
  );
  const owners = new Map<string, Candidate>();
  const chosen = new Map<InputId, Candidate>();
  const contested = new Set<InputId>();
  for (const candidate of free) {
    if (chosen.has(candidate.input.id)) continue;
    const owner = placesOf(candidate)
      .map((cell) => owners.get(cell))
      .find((other) => other !== undefined);
    if (owner !== undefined && owner.certainty - candidate.certainty >= NEAR_EQUAL) continue;
    if (owner !== undefined) {
      contested.add(owner.input.id);
      contested.add(candidate.input.id);
    }
    chosen.set(candidate.input.id, candidate);
    for (const cell of placesOf(candidate)) if (!owners.has(cell)) owners.set(cell, candidate);
  }
  return new Map(
    [...chosen].map(([id, candidate]): [InputId, FoundInput] => {
      const rivals = free.filter(
        (other) => other.input.id === id && !isSamePlace(other, candidate) && !isTaken(other, owners, candidate),
      );
      return [id, found(candidate, rivals[0], contested.has(id))];
    }),
  );
}

/** Surest first; of equals, the one that holds what was published, and then the one that was read first. */
function surestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => b.certainty - a.certainty || Number(b.equal) - Number(a.equal));
}

function placesOf({ sheet, cells }: Candidate): readonly string[] {
  return cells.map((cell) => `${sheet}!${cell}`);
}

/** A label and a unit in the same row may both point at the same cells. */
function isSamePlace(one: Candidate, other: Candidate): boolean {
  return one.sheet === other.sheet && one.cells.join() === other.cells.join();
}

/** A place that certainly belongs to another input is no rival. */
function isTaken(place: Candidate, owners: ReadonlyMap<string, Candidate>, own: Candidate): boolean {
  return placesOf(place).some((cell) => {
    const owner = owners.get(cell);
    return owner !== undefined && owner !== own && owner.certainty >= CERTAIN && owner.certainty > place.certainty;
  });
}

function found(candidate: Candidate, rival: Candidate | undefined, isContested: boolean): FoundInput {
  const link = linkTo(candidate);
  const runnerUp: Place | null = rival === undefined ? null : { sheet: rival.sheet, address: rangeAround(rival.cells) };
  const isClose = rival !== undefined && candidate.certainty - rival.certainty < marginTo(candidate, rival);
  const because =
    isClose && runnerUp !== null
      ? `maar ${runnerUp.sheet}!${runnerUp.address}${rival.isHidden ? ", op een verborgen tabblad," : ""} past even goed`
      : isContested
        ? "maar dezelfde cel past ook bij een andere invoer"
        : null;
  const told = because === null ? withHidden(link, rival, runnerUp) : doubted(link, because);
  return { link: told, ...(runnerUp && { runnerUp }) };
}

/** The visible cell has it; the user is told of the other, as an older copy may be used somewhere. */
function withHidden(link: Link, rival: Candidate | undefined, place: Place | null): Link {
  if (!rival?.isHidden || place === null) return link;
  return {
    ...link,
    why: `${link.why.slice(0, -1)}, en niet ${place.sheet}!${place.address}: dat tabblad is verborgen.`,
  };
}

function marginTo(candidate: Candidate, rival: Candidate): number {
  const hasOwnLabel = candidate.likeness === 1 && rival.likeness < 1;
  return hasOwnLabel && (candidate.equal || !rival.equal) ? OWN_LABEL_MARGIN : NEAR_EQUAL;
}

function doubted(link: Link, because: string): Link {
  const certainty = Math.min(link.certainty, AMBIGUOUS_AT_MOST);
  return { ...link, certainty, why: `${link.why.slice(0, -1)}, ${because}.` };
}

function linkTo({ input, sheet, cells, scale, certainty, why }: Candidate): Link {
  const address = rangeAround(cells);
  const link = { input: input.id, sheet, address, scale, certainty: Math.round(certainty * 100) / 100, why };
  const inOrder = cellsOfLink(link).join() === cells.join();
  return inOrder ? link : { ...link, cells };
}
