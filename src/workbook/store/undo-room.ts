import { dutchMoment } from "../cells/dutch-moment";

/** How many writes can be taken back. */
export const MOST_UNDO = 10;

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
