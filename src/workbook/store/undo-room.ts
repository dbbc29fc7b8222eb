import { dutchMoment } from "../cells/dutch-moment";

/** How many writes can be taken back, as they count. */
const MOST_UNDO = 10;

/** So many marks of findings in a row count as one. */
const MARKS_IN_ONE = 25;

/** A write that can be taken back. */
export interface PastWrite {
  readonly id: number;
  /** Dutch: what the write did, such as "Herberekenen". */
  readonly what: string;
  /** The moment of the write, ISO 8601; "" where an older version of the add-in did not keep it. */
  readonly at: string;
  /** How many cells it wrote. */
  readonly cells: number;
}

/** A write as the list shows it. */
export interface ListedWrite extends PastWrite {
  /** It only said something of a finding. */
  readonly isMark?: true;
}

/**
 * The writes as they count: marks of findings that follow one another are one together, so that going through a list of
 * findings pushes out one write and not ten. Each stays a write of its own, with a reason that someone typed.
 *
 * @param writes newest first
 */
export function countedWrites<W>(writes: readonly W[], isMark: (write: W) => boolean): readonly (readonly W[])[] {
  const counted: W[][] = [];
  let run: W[] = [];
  for (const write of writes) {
    const [first] = run;
    const goesOn = first !== undefined && isMark(first) && isMark(write) && run.length < MARKS_IN_ONE;
    if (!goesOn) counted.push((run = []));
    run.push(write);
  }
  return counted;
}

/** As many of the newest as there is room for. */
export function withinRoom<W>(writes: readonly W[], isMark: (write: W) => boolean): readonly W[] {
  return countedWrites(writes, isMark).slice(0, MOST_UNDO).flat();
}

/** Whether the next write lets the oldest go. */
export function isFull(counted: readonly unknown[]): boolean {
  return counted.length === MOST_UNDO;
}

/** What a coming write does to what can be taken back. */
export interface HistoryRoom {
  /** Writes that can be taken back now and not after it, newest first. */
  readonly losing: readonly PastWrite[];
  /** Whether it can be taken back itself. */
  readonly keepsItself: boolean;
}

export const ROOM_FOR_ALL: HistoryRoom = { losing: [], keepsItself: true };

/** Dutch: what cannot be taken back once it is written; none where all that can be now still can. */
export function roomText({ losing, keepsItself }: HistoryRoom): readonly string[] {
  const [first] = losing;
  return [
    ...(keepsItself
      ? []
      : [
          "Deze keer schrijven kan niet ongedaan worden gemaakt: wat nu op de MGN-tabbladen staat, is te veel om in het bestand te bewaren. Sla eerst een kopie van de werkmap op.",
        ]),
    ...(first === undefined
      ? []
      : [
          losing.length === 1
            ? `Daarna kan de oudste stap niet meer ongedaan worden gemaakt: ${nameOf(first)}.`
            : `Daarna kunnen ${losing.length} stappen niet meer ongedaan worden gemaakt: ${nameOf(first)}, en wat ervoor kwam.`,
        ]),
  ];
}

function nameOf({ what, at }: PastWrite): string {
  return at === "" ? what : `${what} van ${dutchMoment(new Date(at))}`;
}
