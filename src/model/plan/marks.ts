import { date } from "../text/dutch";
import type { IsoDate } from "../time/iso-date";
import { SEVERITY_WORDS, where, type Finding, type FindingCode, type Severity } from "./finding";

/** What a user said of a finding: seen, or right as it is and why. It holds for what the finding told at that moment. */
export interface Mark {
  /** No two marks share one. */
  readonly id: string;
  /** Id of the plan that the workbook was read as. */
  readonly plan: string;
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
  /** Each of what the message only counts. */
  readonly each: string;
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

/** Dutch: what was said of a finding, also where it told something else then, so that it is open; empty where nothing was. */
export function standingText({ mark, before }: Pick<MarkedFinding, "mark" | "before">): string {
  if (mark !== null) return markText(mark);
  return before === null ? "" : `open; eerder ${markText(before)}, maar de bevinding is sindsdien veranderd`;
}

/** Dutch: "fout (akkoord op 3 december 2026, want …): …". */
export function findingLine(marked: MarkedFinding): string {
  const { severity, message } = marked.finding;
  const said = standingText(marked);
  return `${SEVERITY_WORDS[severity]}${said === "" ? "" : ` (${said})`}: ${message}`;
}

export interface MarkedFindings {
  readonly findings: readonly MarkedFinding[];
  /** Of what is not found now. */
  readonly gone: readonly Mark[];
}

/** A cell that Excel calculates differs in its last digits from one program to the next. */
const DECIMALS = 2;

function toldBy({ severity, place, message, consequence, printed, computed, each = [] }: Finding): Told {
  return {
    severity,
    place: place === undefined ? "" : where(place),
    message,
    consequence: consequence?.text ?? "",
    printed: printed?.toFixed(DECIMALS) ?? "",
    computed: computed?.toFixed(DECIMALS) ?? "",
    each: each.join("; "),
  };
}

/**
 * The findings, each with its mark. A mark holds only for exactly what was marked: where the same finding tells another
 * amount or another cell by now, it is open, and the mark is one of before. Marks are of the plan itself: what is found
 * under other assumptions says nothing of one that is not exactly so.
 *
 * @param of what was calculated: the plan as it stands in the workbook, or what if
 */
export function markedFindings(
  findings: readonly Finding[],
  marks: readonly Mark[],
  of: "plan" | "what-if" = "plan",
): MarkedFindings {
  const used = new Set<Mark>();
  const use = (mark: Mark | undefined): Mark | null => {
    if (mark !== undefined) used.add(mark);
    return mark ?? null;
  };
  const held = findings.map((finding) => use(marks.find((mark) => isOf(mark, finding) && holds(mark, finding))));
  return {
    findings: findings.map((finding, index) => {
      const mark = held[index] ?? null;
      const before =
        mark === null && of === "plan" ? use(marks.find((each) => !used.has(each) && isOf(each, finding))) : null;
      return { finding, mark, before };
    }),
    gone: of === "plan" ? marks.filter((mark) => !used.has(mark)) : [],
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
export interface Saying extends Pick<Mark, "plan" | "as" | "reason" | "day"> {
  readonly finding: Finding;
  /** A mark of before, whose place it takes. */
  readonly instead: Mark | null;
}

/** @returns null where something else was said of this finding since: that is not taken away unseen */
export function withMark(marks: readonly Mark[], { finding, instead, ...said }: Saying): readonly Mark[] | null {
  const { code, about } = finding;
  const told = toldBy(finding);
  const mark: Mark = { id: idOf(said.plan, code, about, told), code, about, ...said, told };
  const others = instead === null ? marks : withoutMarks(marks, [instead]);
  return others === null || others.some(({ id }) => id === mark.id) ? null : [...others, mark];
}

/** @returns null where one of these says something else by now */
export function withoutMarks(marks: readonly Mark[], gone: readonly Mark[]): readonly Mark[] | null {
  const seen = new Map(gone.map((mark) => [mark.id, mark]));
  const saysElse = marks.some((mark) => {
    const as = seen.get(mark.id);
    return as !== undefined && (as.as !== mark.as || as.reason !== mark.reason || as.day !== mark.day);
  });
  return saysElse ? null : marks.filter(({ id }) => !seen.has(id));
}

/** Of two findings that are about the same, each is told apart by what it tells. */
function idOf(plan: string, code: FindingCode, about: string, told: Told): string {
  return JSON.stringify([plan, code, about, told]);
}
