import { date } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";
import { where, type Finding, type FindingCode, type Severity } from "./finding";

/** What a user said of a finding: seen, or right as it is and why. It holds for what the finding told at that moment. */
export interface Mark {
  /** No two marks share one. */
  readonly id: string;
  readonly code: FindingCode;
  /** What the finding is about. */
  readonly about: string;
  readonly as: "seen" | "agreed";
  /** Why it is right as it is; empty where it was only seen. */
  readonly reason: string;
  readonly day: IsoDate;
  readonly told: Told;
}

/** What a finding told when it was marked, as text. Empty where it told nothing of the kind. */
export interface Told {
  readonly severity: Severity;
  readonly place: string;
  readonly message: string;
  readonly consequence: string;
  readonly printed: string;
  readonly computed: string;
}

export const NO_MARKS: readonly Mark[] = [];

/** Dutch: "akkoord op 3 december 2026, want …". */
export function markText({ as, day, reason }: Pick<Mark, "as" | "day" | "reason">): string {
  return `${as === "seen" ? "gezien" : "akkoord"} op ${date(day)}${reason === "" ? "" : `, want ${reason}`}`;
}

/** A finding with what was said of it. */
export interface MarkedFinding {
  readonly finding: Finding;
  /** The mark that holds; null where it is open. */
  readonly mark: Mark | null;
  /** A mark of when it told something else: it is open again. Null where there is none. */
  readonly before: Mark | null;
}

export interface MarkedFindings {
  readonly findings: readonly MarkedFinding[];
  /** Of what is no longer found. */
  readonly gone: readonly Mark[];
}

/** A cell that Excel calculates differs in its last digits from one program to the next. */
const DECIMALS = 2;

function toldBy({ severity, place, message, consequence, printed, computed }: Finding): Told {
  return {
    severity,
    place: place === undefined ? "" : where(place),
    message,
    consequence: consequence?.text ?? "",
    printed: printed?.toFixed(DECIMALS) ?? "",
    computed: computed?.toFixed(DECIMALS) ?? "",
  };
}

/**
 * The findings, each with its mark. A mark holds only for exactly what was marked: where the same finding tells another
 * amount or another cell by now, it is open, and the mark is one of before.
 */
export function markedFindings(findings: readonly Finding[], marks: readonly Mark[]): MarkedFindings {
  const used = new Set<Mark>();
  const use = (mark: Mark | undefined): Mark | null => {
    if (mark !== undefined) used.add(mark);
    return mark ?? null;
  };
  const held = findings.map((finding) => use(marks.find((mark) => isOf(mark, finding) && holds(mark, finding))));
  return {
    findings: findings.map((finding, index) => {
      const mark = held[index] ?? null;
      const before = mark === null ? use(marks.find((each) => !used.has(each) && isOf(each, finding))) : null;
      return { finding, mark, before };
    }),
    gone: marks.filter((mark) => !used.has(mark)),
  };
}

function isOf({ code, about }: Mark, finding: Finding): boolean {
  return code === finding.code && about === finding.about;
}

function holds({ told }: Mark, finding: Finding): boolean {
  const now = toldBy(finding);
  return (Object.keys(now) as (keyof Told)[]).every((key) => told[key] === now[key]);
}

/** What a user says of a finding. */
export interface Saying extends Pick<Mark, "as" | "reason" | "day"> {
  readonly finding: Finding;
  /** A mark of before, whose place it takes. */
  readonly instead: Mark | null;
}

export function withMark(marks: readonly Mark[], { finding, instead, ...said }: Saying): readonly Mark[] {
  const { code, about } = finding;
  const told = toldBy(finding);
  const id = [code, about, told.place, told.printed, told.computed].join("|");
  return [...marks.filter((mark) => mark.id !== id && mark.id !== instead?.id), { id, code, about, ...said, told }];
}

export function withoutMarks(marks: readonly Mark[], gone: readonly Pick<Mark, "id">[]): readonly Mark[] {
  const ids = new Set(gone.map(({ id }) => id));
  return marks.filter(({ id }) => !ids.has(id));
}
