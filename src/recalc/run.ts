import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { associateFunctions } from "../functions/associate";
import functionsMetadata from "../functions/metadata.json";
import { evaluate } from "../model/evaluation/evaluate";
import type { InputId } from "../model/plan/expression";
import type { Figures, Milestone } from "../model/plan/figures";
import type { MarkedFinding } from "../model/plan/marks";
import type { Scenario } from "../model/plan/scenario";
import type { Result } from "../model/result/result";
import { list } from "../model/text/dutch";
import { dateParts, type IsoDate } from "../model/time/iso-date";
import { inputDifferences, type InputDifference } from "../model/whatif/scenario/input-differences";
import { readyMade } from "../model/whatif/scenario/ready-made";
import { UnreadableWorkbook } from "../workbench/files/unreadable";
import { warningsOf } from "../workbench/files/warnings";
import { openHeadless } from "../workbench/node/open";
import type { Connection } from "../workbook/connect/connection";
import { markedIn } from "../workbook/connect/marked";
import { takenFromPlan } from "../workbook/connect/typed-inputs";
import { placesOfLinks } from "../workbook/links/places-of-links";
import type { Problem } from "../workbook/problem/problem";
import { roomText } from "../workbook/store/undo-room";
import { localDay } from "../workbook/session/moment";
import type { Session } from "../workbook/session/session";
import { returnedText } from "../workbook/through-sheet/returned-text";
import { createSession } from "../workbook/tasks/create-session";
import { NO_CONNECT_OPTIONS, askedBy, missingFromPlan, type ConnectOptions } from "./connect-options";
import { UsageError, changesFromSettings, stillFrom, type Arguments, type InputChanges } from "./arguments";
import { changedFigures } from "./changed-figures";
import { reportedSheets, type ReportedSheets } from "./report-sheets";
import { adoptPlanFile, isPlanFile } from "./own-plan";
import { canBeWritten, writeWhole } from "./output";
import { NO_PAYOUT_OPTIONS, changeOfChoices, outcomeFrom, type PayoutOptions } from "./payout-options";
import {
  outsideCells,
  plainChanges,
  refuseTwice,
  scenarioNamed,
  underScenario,
  type ToldBeside,
} from "./scenario-option";
import { changeOfSettlement } from "./settlement-options";

export interface Run {
  /** Its figures are those of the run: with what was given for it, and under the scenario. */
  readonly connection: Connection;
  readonly result: Result;
  /** All that does not add up, with what was said of it in the workbook. */
  readonly findings: readonly MarkedFinding[];
  /** Null for a run of the plan as it is. */
  readonly scenario: Scenario | null;
  /** What differs from the workbook, cell by cell. */
  readonly changes: readonly InputDifference[];
  /** Dutch: what of the workbook is not calculated here, and so may be of before a change. */
  readonly warnings: readonly string[];
  /** The result sheets as they stood in the workbook when it was opened. */
  readonly sheets: ReportedSheets;
}

/** A run that is not closed yet: its session can still be asked for more. */
export interface OpenRun extends Run {
  readonly now: Date;
  readonly session: Session;
  /** The workbook as it is now, as a file. */
  readonly save: () => Promise<Uint8Array>;
}

/** The add-in could not do its work in this workbook. */
export class RecalculationError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.message} ${problem.remedy}`);
  }
}

/**
 * Opens the workbook in the host without a screen and runs the add-in's own session in it: connect, change inputs,
 * recalculate. The file itself is never written; `out` is.
 *
 * @param meanwhile what else to do with the workbook before it is closed
 * @throws UnreadableWorkbook when there is no such workbook, UsageError for changes that do not fit the plan
 */
export async function run(
  {
    file,
    plan: planId,
    out,
    acceptLoss = false,
    set,
    scenario,
    still = [],
    connect: settling = NO_CONNECT_OPTIONS,
    payout = NO_PAYOUT_OPTIONS,
    settlement,
  }: Arguments,
  meanwhile?: (open: OpenRun) => Promise<void>,
): Promise<Run> {
  if (out) await canBeWritten(out, file);
  const bytes = await workbookBytes(file);
  const headless = await openHeadless({ file: bytes, fileName: basename(file) });
  try {
    headless.useGlobally();
    associateFunctions();
    headless.host.registerFunctions(functionsMetadata, "MGN");
    const clock = clockOn(payout.today);
    const session = createSession({ now: clock });
    await connect(session, planId);
    if (out && session.state().unrecognised !== null) {
      // A workbook of another kind, with our functions in it, is calculated all the same; it is no business case.
      await writeWhole(out, await headless.save({ acceptLoss }));
    }
    const { plan, figures } = await settled(session, settling);
    const sheets = reportedSheets(session.state());
    for (const sentence of returnedText(session.state().returned)) process.stderr.write(`${sentence}\n`);
    for (const sentence of session.state().storeNotes) process.stderr.write(`${sentence}\n`);
    if (payout.status.length > 0 || payout.count !== null) {
      const change = await changeOfChoices(payout, plan, figures.milestones, figures.municipalities);
      await done(session, session.setPayoutChoices(change));
    }
    if (settlement && settlement.end.length + settlement.spent.length > 0) {
      await done(session, session.setPayoutChoices(changeOfSettlement(settlement, figures.municipalities)));
    }
    if (still.length > 0) await done(session, session.setStill(stillFrom(still, plan)));
    const before = connected(session).figures;
    const settings = changesFromSettings(set, plan, before.inputs);
    const known = [...readyMade(plan, figures), ...session.state().scenarios.scenarios];
    const chosen = scenario === null ? null : await scenarioNamed(scenario, plan, known);
    // Before anything is put in a cell: a scenario is run as a whole, or not.
    underScenario(plan, figures, chosen);
    if (chosen) refuseTwice(chosen, toldBeside(settings, payout, settlement, figures.milestones));
    const { plain, rest } = plainChanges(chosen, plan);
    const outside = outsideCells(rest, plan, figures.milestones);
    if (out && outside.length > 0) tellOutside(outside, acceptLoss);
    const changes = new Map([...plain, ...settings]);
    const notLinked = changes.size > 0 ? (await done(session, session.changeInputs(changes))).notLinked : [];
    if (out) {
      const { links, tables } = connected(session);
      if (links.length + tables.length > 0) {
        for (const sentence of roomText(session.state().room())) process.stderr.write(`Let op: ${sentence}\n`);
        await done(session, session.recalculate());
      }
      await writeWhole(out, await headless.save({ acceptLoss }));
    }
    const { connection, result } = evaluated(connected(session), before, changes, notLinked, rest, localDay(clock()));
    const differing = inputDifferences(plan, figures, connection.figures, placesOfLinks(connection.links));
    await headless.settled();
    const warnings = warningsOf(headless);
    for (const sentence of warnings) process.stderr.write(`Let op: ${sentence}\n`);
    const isChanged =
      chosen !== null || set.length + still.length > 0 || differing.length > 0 || isDecided(payout, settlement);
    const { findings } = markedIn(connection, result, session.state().marks, isChanged ? "what-if" : "plan");
    const run: Run = { connection, result, findings, scenario: chosen, changes: differing, warnings, sheets };
    await meanwhile?.({ ...run, now: clock(), session, save: () => headless.save({ acceptLoss }) });
    return run;
  } finally {
    headless.close();
  }
}

function toldBeside(
  settings: InputChanges,
  { status }: PayoutOptions,
  settlement: Arguments["settlement"],
  milestones: readonly Milestone[],
): ToldBeside {
  return {
    inputs: new Set(settings.keys()),
    milestones: new Map(status.map((setting) => [outcomeFrom(setting, milestones).nr, setting])),
    ends: (settlement?.end.length ?? 0) > 0,
  };
}

/** @throws UsageError unless that is accepted: the file would hold neither the plan nor the scenario */
function tellOutside(outside: readonly string[], acceptLoss: boolean): void {
  const what = `van het scenario kan niet in cellen: ${list(outside)}`;
  if (!acceptLoss) {
    throw new UsageError(
      `--out: ${what}. Het bestand zou een ander resultaat hebben dan het scenario. Geef waarden, noteer een mijlpaal met --status, laat --out weg, of schrijf de rest met --accept-loss`,
    );
  }
  process.stderr.write(`Let op: ${what}. Dat staat niet in het bestand; de resultaten daarin zijn die zonder.\n`);
}

/** Whether the run was told something about the payout that the workbook does not keep. */
function isDecided({ status, count }: PayoutOptions, settlement: Arguments["settlement"]): boolean {
  const { end = [], spent = [] } = settlement ?? {};
  return status.length + end.length + spent.length > 0 || count !== null;
}

function stillMissing(connection: Connection): number {
  return connection.missing.length + takenFromPlan(connection).length;
}

/** The given day at noon, or the clock of the machine. */
function clockOn(today: IsoDate | null): () => Date {
  if (today === null) return () => new Date();
  const { year, month, day } = dateParts(today);
  return () => new Date(year, month - 1, day, 12);
}

async function workbookBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UnreadableWorkbook(
      `${file} kan niet worden geopend: het bestand is er niet, of mag niet worden gelezen.`,
      {
        cause,
      },
    );
  }
}

async function connect(session: Session, planId: string | null): Promise<void> {
  if (planId === null) await session.connect();
  else await (isPlanFile(planId) ? adoptPlanFile(session, planId) : session.choosePlan(planId));
}

/** What was asked is answered, then what misses is taken from the plan: what is confirmed may show where another stands. */
async function settled(session: Session, { confirm, reject, fromPlan }: ConnectOptions): Promise<Connection> {
  for (const { kind, id } of askedBy("confirm", confirm, connected(session))) {
    await done(session, kind === "table" ? session.confirmTable(id) : session.confirm(id));
  }
  for (const { kind, id } of askedBy("reject", reject, connected(session))) {
    if (kind === "table") throw new UsageError(`--reject ${id}: een tabel kan alleen worden bevestigd`);
    // Until nothing is proposed any more.
    const isAsked = () => connected(session).links.some(({ input, doubtful }) => input === id && doubtful);
    while (isAsked()) await done(session, session.reject(id));
  }
  // What was confirmed may have been all that missed: then there is nothing left to take, and no fault in asking.
  const nothingLeft = confirm.length > 0 && stillMissing(connected(session)) === 0;
  if (fromPlan && !nothingLeft) await done(session, session.takeFromPlan(missingFromPlan(connected(session))));
  return connected(session);
}

/** What came of a task that is over. @throws RecalculationError where it was not done: the next one would hide that */
export async function done<T>(session: Session, task: Promise<T>): Promise<T> {
  const outcome = await task;
  const { problem } = session.state();
  if (problem) throw new RecalculationError(problem);
  return outcome;
}

function connected(session: Session): Connection {
  const { connection, problem } = session.state();
  if (problem) throw new RecalculationError(problem);
  if (!connection) throw new Error("the session has no connection and no problem");
  return connection;
}

/**
 * What the workbook comes to. Inputs that stand in no cell but were given for this run count as given.
 *
 * @param before the figures of the workbook as it was opened
 * @param rest what of the scenario does not stand in cells
 */
function evaluated(
  connection: Connection,
  before: Figures,
  changes: InputChanges,
  notLinked: readonly InputId[],
  rest: Scenario | null,
  today: IsoDate,
): Pick<Run, "connection" | "result"> {
  const given = new Map([...changes].filter(([id]) => notLinked.includes(id)));
  const { figures: changed, findings } = changedFigures(connection, before, changes, given);
  const isGiven = ({ input }: { readonly input: InputId }) => notLinked.includes(input);
  const missing = connection.missing.filter((input) => !isGiven(input));
  const fromPlan = connection.fromPlan.filter((input) => !isGiven(input));
  const figures = underScenario(connection.plan, changed, rest);
  const result = evaluate(connection.plan, figures, { today });
  return {
    connection: { ...connection, missing, fromPlan, figures },
    result: { ...result, findings: [...result.findings, ...findings] },
  };
}
