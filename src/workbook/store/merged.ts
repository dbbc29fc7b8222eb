import { NO_CHOICES, type PayoutChoices } from "../../model/plan/choices";
import { where, type Place } from "../../model/plan/finding";
import type { InputId } from "../../model/plan/expression";
import type { Mark } from "../../model/plan/marks";
import type { Scenario, ScenarioBook } from "../../model/plan/scenario";
import { isOutline } from "../../model/provenance/basis";
import type { Register } from "../../model/provenance/register";
import { cellsOfLink, isSettled, type Link } from "../links/link";
import { NOTHING_SETTLED, type Settlement } from "../links/settlement";
import type { TableLink } from "../links/table-link";
import { isRecord, plain } from "./checks";
import { choicesFromJson } from "./choices-json";
import { isSame, partsOf } from "./clash";
import { WORDS } from "./field-words";
import { mergedHistory } from "./merged-history";
import { fitting } from "./register-room";
import type { Store, Undo } from "./store";

/** Two stores of one workbook as one. */
export interface Merged {
  readonly store: Store;
  /** Dutch: of what the two hold something that does not go together. Of that, the first is kept. */
  readonly clashes: readonly string[];
}

/** Told that a field of the two does not go together. */
type Tell = (field: keyof Store) => void;

/**
 * All of a store, with what only another holds of the same workbook: links, choices, scenarios, references of letters,
 * steps that can be taken back. Where both say something of the same thing, the first is right, unless a user decided in
 * the other only.
 *
 * @param main the one with the most writes
 */
export function merged(main: Store, other: Store): Merged {
  const fields = new Set<string>();
  const tell: Tell = (field) => fields.add(WORDS[field] ?? field);
  const isOtherPlan = main.plan !== null && other.plan !== null && main.plan !== other.plan;
  if (isOtherPlan) tell("plan");
  const store = isOtherPlan ? besidesPlan(main, other, tell) : ofOnePlan(main, other, tell);
  return { store, clashes: [...fields] };
}

/** What another says of inputs, milestones and rows is of another plan. */
function besidesPlan(main: Store, other: Store, tell: Tell): Store {
  const { turn } = later(main, other);
  return {
    ...main,
    turn,
    writes: Math.max(main.writes, other.writes),
    borrowed: unionBy((cell) => cell.name ?? where(cell), main.borrowed, other.borrowed),
    unreturned: unionBy((cell) => JSON.stringify(cell), main.unreturned, other.unreturned),
    letters: mergedLetters(main.letters, other.letters, tell),
  };
}

function ofOnePlan(main: Store, other: Store, tell: Tell): Store {
  const { history, writes, written } = mergedHistory(main, other, tell);
  return {
    ...besidesPlan(main, other, tell),
    plan: main.plan ?? other.plan,
    ownPlan: mergedValue(null, main.ownPlan, other.ownPlan, 0, () => tell("ownPlan")),
    ...mergedInputs(main, other, tell),
    tables: mergedTables(main.tables, other.tables, tell),
    payout: mergedPayout(main.payout, other.payout, tell),
    scenarios: mergedScenarios(main.scenarios, other.scenarios, tell),
    marks: mergedMarks(main.marks, other.marks, tell),
    history: history.map((undo) => keepingMarks(undo, main, other)),
    writes,
    written,
    other: mergedValue({}, main.other, other.other, 1, () => tell("other")) as Store["other"],
    newer: mergedValue(null, main.newer, other.newer, 0, () => tell("newer")) as Store["newer"],
  };
}

/** The one that was written last. */
function later(main: Store, other: Store): Store {
  return other.turn.number > main.turn.number ? other : main;
}

function unionBy<T>(keyOf: (item: T) => string, mine: readonly T[], theirs: readonly T[]): readonly T[] {
  const known = new Set(mine.map(keyOf));
  return [...mine, ...theirs.filter((item) => !known.has(keyOf(item)))];
}

/**
 * @param base what stands there where nobody chose
 * @param depth so many levels of fields, or of lists, are looked at one by one; what lies deeper is one thing
 * @param tell called where the two do not go together: then the first is kept
 */
function mergedValue(base: unknown, mine: unknown, theirs: unknown, depth: number, tell: () => void): unknown {
  if (isSame(mine, theirs) || isSame(theirs, base) || theirs === undefined) return mine;
  if (isSame(mine, base) || mine === undefined) return theirs;
  const [was, one, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  if (depth === 0 || one === null || other === null || Array.isArray(mine) !== Array.isArray(theirs)) {
    tell();
    return mine;
  }
  const parts = [...new Set([...one.keys(), ...other.keys()])].map((key) => {
    return [key, mergedValue(was?.get(key), one.get(key), other.get(key), depth - 1, tell)] as const;
  });
  return Array.isArray(mine) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

/** Of a milestone each field is a choice of its own; what became of it is one. All else is chosen as a whole. */
const DEPTHS: Readonly<Record<string, number>> = { milestones: 2, advanceDays: 1, joined: 1, left: 1, realisation: 2 };

function mergedPayout(mine: PayoutChoices, theirs: PayoutChoices, tell: Tell): PayoutChoices {
  const [base, one, other] = [NO_CHOICES, mine, theirs].map((choices) => plain(choices));
  if (!isRecord(base) || !isRecord(one) || !isRecord(other)) return mine;
  const entries = [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => {
    return [key, mergedValue(base[key], one[key], other[key], DEPTHS[key] ?? 0, () => tell("payout"))];
  });
  return choicesFromJson(Object.fromEntries(entries));
}

function mergedScenarios({ scenarios: mine }: ScenarioBook, { scenarios: theirs }: ScenarioBook, tell: Tell) {
  const scenarios: Scenario[] = [...mine];
  for (const scenario of theirs) {
    const same = scenarios.find(({ id }) => id === scenario.id);
    if (same === undefined) scenarios.push({ ...scenario, name: freeName(scenario.name, scenarios) });
    else if (!isSame(same, scenario)) tell("scenarios");
  }
  return { scenarios };
}

/** Of one finding the first is kept. */
function mergedMarks(mine: readonly Mark[], theirs: readonly Mark[], tell: Tell): readonly Mark[] {
  const both = unionBy(({ id }) => id, mine, theirs);
  if (theirs.some((mark) => !both.some((kept) => isSame(kept, mark)))) tell("marks");
  return both;
}

/** What only the other says of findings stays when a step of the first is taken back. */
function keepingMarks(undo: Undo, main: Store, other: Store): Undo {
  const marks = undo.kept?.marks;
  // A step of the other is taken in only where the first says nothing of findings.
  if (marks === undefined || main.history.every(({ kept }) => kept?.marks === undefined)) return undo;
  const known = new Set(main.marks.map(({ id }) => id));
  const theirs = other.marks.filter(({ id }) => !known.has(id));
  return { ...undo, kept: { ...undo.kept, marks: unionBy(({ id }) => id, marks, theirs) } };
}

/** No two scenarios of a workbook share a name. */
function freeName(name: string, scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map((scenario) => scenario.name.toLowerCase()));
  let [free, number] = [name, 1];
  while (taken.has(free.toLowerCase())) free = `${name} (${(number += 1)})`;
  return free;
}

type OfInputs = Pick<Store, "links" | "settlement">;

/** Of each input: where it stands, what was typed for it, that the plan's value is taken, or that it is left out. */
function mergedInputs(main: OfInputs, other: OfInputs, tell: Tell): OfInputs {
  const ids = [...new Set([...inputsOf(main), ...inputsOf(other)])];
  const said = ids.map((input) => mergedInput(saidOf(main, input), saidOf(other, input), tell));
  const still = mergedValue([], main.settlement.still, other.settlement.still, 1, () => tell("settlement"));
  return {
    links: said.flatMap(({ link }) => link ?? []),
    settlement: {
      typed: Object.fromEntries(said.flatMap(({ input, typed }) => (typed === null ? [] : [[input, typed]]))),
      leftOut: said.flatMap(({ input, isLeftOut }) => (isLeftOut ? [input] : [])),
      fromPlan: Object.fromEntries(
        said.flatMap(({ input, fromPlan }) => (fromPlan === null ? [] : [[input, fromPlan]])),
      ),
      rejected: Object.fromEntries(
        said.flatMap(({ input, rejected }) => (rejected.length === 0 ? [] : [[input, rejected]])),
      ),
      still: still as Settlement["still"],
    },
  };
}

function inputsOf({ links, settlement: { typed, leftOut, fromPlan, rejected } }: OfInputs): readonly InputId[] {
  return [
    ...links.map(({ input }) => input),
    ...[typed, fromPlan, rejected].flatMap((of) => Object.keys(of)),
    ...leftOut,
  ];
}

/** What a store says of one input. */
interface Said {
  readonly input: InputId;
  readonly link: Link | null;
  readonly typed: readonly string[] | null;
  readonly isLeftOut: boolean;
  /** The plan whose own value is taken; null where none is. */
  readonly fromPlan: string | null;
  readonly rejected: readonly Place[];
}

function saidOf({ links, settlement }: OfInputs, input: InputId): Said {
  const { typed, leftOut, fromPlan, rejected } = { ...NOTHING_SETTLED, ...settlement };
  return {
    input,
    link: links.find((link) => link.input === input) ?? null,
    typed: typed[input] ?? null,
    isLeftOut: leftOut.includes(input),
    fromPlan: fromPlan[input] ?? null,
    rejected: rejected[input] ?? [],
  };
}

function mergedInput(mine: Said, theirs: Said, tell: Tell): Said {
  const rejected = unionBy(where, mine.rejected, theirs.rejected);
  if (isSame({ ...mine, rejected }, { ...theirs, rejected })) return { ...mine, rejected };
  const [one, other] = [weightOf(mine), weightOf(theirs)];
  const chosen = other > one ? theirs : mine;
  if (one === other && one >= 1 && !isSameInput(mine, theirs)) tell(mine.link && theirs.link ? "links" : "settlement");
  // Who said that this is not the cell did not see that another took it.
  const { link } = chosen;
  const others = rejected.filter((place) => link === null || where(place) !== where(link));
  if (others.length === rejected.length) return { ...chosen, rejected };
  if (weightOf(chosen) < 2) return { ...chosen, link: null, rejected };
  tell("links");
  return { ...chosen, rejected: others };
}

/** 2 where a user decided, 1 where something certain was found, less where it is only proposed, 0 where nothing is said. */
function weightOf({ link, typed, isLeftOut, fromPlan }: Said): number {
  if (typed !== null || isLeftOut || fromPlan !== null || link?.confirmed === true || link?.corrected === true)
    return 2;
  if (link === null) return 0;
  return isSettled(link) ? 1 : 0.5;
}

function isSameInput(mine: Said, theirs: Said): boolean {
  if (mine.link === null || theirs.link === null) {
    const said = ({ typed, isLeftOut, fromPlan, link }: Said) => [typed, isLeftOut, fromPlan, link];
    return isSame(said(mine), said(theirs));
  }
  const placeOf = (link: Link) => [link.sheet, cellsOfLink(link), link.scale];
  return isSame(placeOf(mine.link), placeOf(theirs.link));
}

function mergedTables(mine: readonly TableLink[], theirs: readonly TableLink[], tell: Tell): readonly TableLink[] {
  const both = unionBy(({ table }) => table, mine, theirs);
  return both.map((table) => {
    const other = theirs.find((candidate) => candidate.table === table.table);
    if (other === undefined || other === table || other.confirmed !== true) return table;
    if (table.confirmed !== true) return other;
    const readFrom = ({ sheet, address, columns, cells }: TableLink) => [sheet, address, columns, cells];
    if (!isSame(readFrom(table), readFrom(other))) tell("tables");
    return table;
  });
}

/** A reference is only ever added. What one of the two lost of its detail, the other may still have. */
function mergedLetters(mine: Register, theirs: Register, tell: Tell): Register {
  const printed = unionBy(({ reference }) => reference, mine.printed, theirs.printed);
  const richer = Object.entries(theirs.bases).filter(([key, basis]) => {
    const known = mine.bases[key];
    return known === undefined || (isOutline(known) && !isOutline(basis));
  });
  if (printed.length === mine.printed.length && richer.length === 0) return mine;
  const all = {
    printed: [...printed].sort((a, b) => a.at.localeCompare(b.at)),
    bases: { ...mine.bases, ...Object.fromEntries(richer) },
    unread: unionBy(([key]) => key, mine.unread, theirs.unread),
  };
  const kept = fitting(all);
  if (kept === null) tell("letters");
  return kept ?? mine;
}
