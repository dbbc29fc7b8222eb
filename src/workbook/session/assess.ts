import { evaluate } from "../../model/evaluation/evaluate";
import { withChoices } from "../../model/payout/with-choices";
import type { Result } from "../../model/result/result";
import { buildChange } from "../change/build";
import { dutchMoment } from "../cells/dutch-moment";
import { connectCells } from "../connect/connect";
import type { Connection } from "../connect/connection";
import type { PlanChoice } from "../find/plan";
import { brokenFormulas } from "../own-sheets/broken-formulas";
import { frozenNow } from "../own-sheets/frozen";
import { beforeWriting, presentSheets, withFormer, type PresentSheet } from "../own-sheets/present-sheets";
import { frozenSince } from "../own-sheets/frozen-since";
import { olderSheets, previewOf } from "../own-sheets/preview";
import { typedSince } from "../own-sheets/typed-cells";
import type { Reading } from "../reading/reading";
import { actualsOnSheet, type ActualsReading } from "../realisation/actuals-on-sheet";
import { underChoice } from "../scenarios/chosen";
import { OWN_SHEETS, REALISATION_SHEET } from "../sheets/sheet-names";
import type { WorkbookChange } from "../sheets/workbook-change";
import { accountLines } from "../sisa/account-lines";
import { filledIn } from "../sisa/keeping-entries";
import { roomFor } from "../store/history-room";
import { undoOf, undoable } from "../store/store";
import { localDay } from "./moment";
import type { SessionState } from "./state";

/** All that follows from a reading of the workbook, without writing anything. */
export interface Assessment {
  readonly connection: Connection;
  readonly result: Result;
  readonly present: readonly PresentSheet[];
  readonly change: WorkbookChange;
  /** What the pane shows of it. */
  readonly shown: Pick<
    SessionState,
    | "planChoice"
    | "connection"
    | "unrecognised"
    | "result"
    | "planResult"
    | "figures"
    | "scenario"
    | "scenarioFaults"
    | "preview"
    | "room"
    | "typed"
    | "lastWrite"
    | "canUndo"
    | "history"
    | "live"
    | "stale"
    | "older"
    | "frozen"
    | "frozenSince"
    | "manual"
    | "broken"
    | "settlement"
    | "moved"
    | "scenarios"
    | "marks"
    | "letters"
    | "actuals"
  >;
}

/**
 * @param now what is at risk is said of this day
 * @param at moment of the write that the sheets will tell; their own last write when nothing is going to be written
 * @param scenario id of the one that the pane looks at; sheets are always of the plan itself
 */
export function assess(
  planChoice: PlanChoice,
  reading: Reading,
  now: Date,
  at: Date | null = null,
  scenario: string | null = null,
): Assessment {
  const { plan } = planChoice;
  const { store, grids, named } = reading;
  // Links to the inputs of another plan say nothing of this one's.
  const kept = store.plan === plan.id ? store : { links: [], tables: [] };
  const marks = store.marks.filter((mark) => mark.plan === plan.id);
  const { links, tables } = kept;
  const found = connectCells(plan, grids, links, store.settlement, tables, store.payout, reading.definedNames);
  const present = presentSheets(reading);
  const entries = filledIn(withFormer(present, reading));
  const chosen = withChoices(found.figures, store.payout, plan.municipalities);
  const connection: Connection = { ...found, figures: { ...chosen, accounts: accountLines(entries) } };
  const evaluateOn = (day: Date) => evaluate(plan, connection.figures, { today: localDay(day) });
  const result = evaluateOn(now);
  const { lastWrite, calculatedAt = lastWrite?.at, frozenOn } = store.written;
  // Of the last calculation: another write, such as of a comparison, makes nothing on these sheets any older.
  const moment = at ?? (calculatedAt === undefined ? null : new Date(calculatedAt));
  // A sheet that tells of the day it was written is not out of date the next morning.
  const written = moment === null || localDay(moment) === localDay(now) ? result : evaluateOn(moment);
  const writtenAt = moment === null ? "dit moment" : dutchMoment(moment);
  const counted = withFormer(present, reading).find(({ name }) => name === REALISATION_SHEET);
  const actualsOn = (day: Date) => (counted === undefined ? null : actualsOnSheet(counted.grid, plan, localDay(day)));
  const actuals = actualsOn(now);
  const change = buildChange(
    connection,
    written,
    writtenAt,
    entries,
    present.map(({ name }) => name),
    asWritten(actuals, moment && actualsOn(moment))?.actuals,
    marks,
  );
  const preview = previewOf(change, named, present);
  const before = beforeWriting(
    change.sheets.map(({ name }) => name),
    present,
  );
  const frozen = frozenNow(store.written.frozen, change, present);
  // Sheets that are written when someone asks for it: what would come on them is not known yet.
  const onOtherSheets = present.filter(({ name }) => !OWN_SHEETS.includes(name)).flatMap(typedSince);
  const there = present.some(({ name }) => OWN_SHEETS.includes(name));
  const older = there && frozen !== "yes" ? olderSheets(change, named, present) : [];
  return {
    connection,
    result,
    present,
    change,
    shown: {
      planChoice,
      connection,
      unrecognised: null,
      ...underChoice(scenario, connection, result, store.scenarios, localDay(now)),
      preview,
      // Only who is about to write asks, and packing ten steps takes a moment.
      room: asked(() => roomFor(store, undoOf(store, "Herberekenen", now, { before }))),
      typed: [...preview.flatMap((sheet) => sheet.typed), ...onOtherSheets],
      lastWrite: there ? lastWrite : null,
      ...undoable(store),
      live: there && frozen === "no",
      // Some sheets follow and some do not: neither word is true, and writing again puts it right.
      stale: there && (frozen === "partly" || older.length > 0),
      older,
      frozen: there && frozen === "yes",
      frozenSince: there && frozen === "yes" ? frozenSince(frozenOn, plan, connection.figures) : null,
      manual: reading.conditions.manual,
      broken: brokenFormulas(
        present.map(({ grid }) => grid),
        grids,
      ),
      settlement: store.settlement,
      // A link of before, to an input that the plan no longer has, is nobody's loss.
      moved: reading.moved.filter(({ input }) => plan.inputs.some(({ id }) => id === input)),
      scenarios: store.scenarios,
      marks,
      letters: store.letters,
      actuals,
    },
  };
}

/**
 * What was counted, for the sheets. Where it is only the day that moved on, they are no older the next morning; what was
 * filled in since is news, whatever the day.
 */
function asWritten(now: ActualsReading | null, then: ActualsReading | null): ActualsReading | null {
  const isTheDayAlone = now?.runsOn === true && then?.runsOn === true && now.faults.length === then.faults.length;
  return isTheDayAlone ? then : now;
}

/** An answer that is worked out when it is first asked for. */
function asked<T>(make: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => (known ??= { answer: make() }).answer;
}
