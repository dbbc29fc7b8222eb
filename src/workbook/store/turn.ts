import type { HiddenName } from "../links/hidden-names";
import { isRecord } from "./checks";

/**
 * Which write kept the store last. Two windows, or two people, may read the same store and both want to write: the hidden
 * name of a turn goes with the first operation of the next write, so that the second fails before it did anything.
 */
export interface Turn {
  readonly number: number;
  /** Of that one write. */
  readonly mark: string;
}

export const NO_TURN: Turn = { number: 0, mark: "" };

const PREFIX = "_mgn._turn.";

export function isTurnName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/**
 * The name that the first write adds and none takes away. Who read that nobody wrote yet knows by it that another did since,
 * however often.
 */
export const BEGUN: HiddenName = { name: `${PREFIX}0`, formula: '="begonnen"' };

export function nameOfTurn({ number, mark }: Turn): HiddenName {
  return { name: `${PREFIX}${number}`, formula: `="${mark}"` };
}

/** Something that nobody else, here or elsewhere, has: of a write, or of a loan. */
export function newMark(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 12);
}

/**
 * The turn after all that a workbook knows of.
 * @param names of ours, as they were read together with the store
 */
export function nextTurn(last: Turn, names: readonly HiddenName[], mark: string): Turn {
  return { number: Math.max(last.number, latestTurn(names)) + 1, mark };
}

/** The highest number among the names of turns; 0 where there is none. */
export function latestTurn(names: readonly HiddenName[]): number {
  const known = names.filter(({ name }) => isTurnName(name)).map(({ name }) => Number(name.slice(PREFIX.length)));
  return Math.max(0, ...known.filter(Number.isSafeInteger));
}

/** In files from before there were turns there is none. */
export function turnFromJson(value: unknown): Turn {
  if (!isRecord(value)) return NO_TURN;
  const { number, mark } = value;
  return typeof number === "number" && Number.isSafeInteger(number) && typeof mark === "string"
    ? { number, mark }
    : NO_TURN;
}
