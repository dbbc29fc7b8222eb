import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { associateFunctions } from "../functions/associate";
import functionsMetadata from "../functions/metadata.json";
import type { InputId } from "../model/businesscase/expression";
import { evaluate } from "../model/businesscase/evaluate";
import type { Result } from "../model/businesscase/result";
import { UnreadableWorkbook } from "../workbench/files/unreadable";
import { openHeadless } from "../workbench/node/open";
import type { Connection, Problem, Session } from "../workbook/connection";
import { createSession } from "../workbook/session";
import { UsageError, changesFromScenario, changesFromSettings } from "./arguments";
import type { Arguments, InputChanges } from "./arguments";

export interface Run {
  readonly connection: Connection;
  readonly result: Result;
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
 * @throws UnreadableWorkbook when there is no such workbook, UsageError for changes that do not fit the plan
 */
export async function run({ file, plan: planId, out, set, scenario }: Arguments): Promise<Run> {
  const bytes = await workbookBytes(file);
  const headless = await openHeadless({ file: bytes, fileName: basename(file) });
  try {
    headless.useGlobally();
    associateFunctions();
    headless.host.registerFunctions(functionsMetadata, "MGN");
    const session = createSession();
    const { plan } = await connect(session, planId);
    const changes = new Map([
      ...(scenario ? changesFromScenario(await scenarioText(scenario), plan) : []),
      ...changesFromSettings(set, plan),
    ]);
    const notLinked = changes.size > 0 ? (await session.changeInputs(changes)).notLinked : [];
    if (out) {
      // A workbook of another kind, with our functions in it, is calculated all the same.
      const { links, tables } = connected(session);
      if (links.length + tables.length > 0) await session.recalculate();
      await writeFile(out, await headless.save());
    }
    return withTypedInputs(connected(session), changes, notLinked);
  } finally {
    headless.close();
  }
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

async function scenarioText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new UsageError(`het scenario ${file} kan niet worden gelezen`);
  }
}

async function connect(session: Session, planId: string | null): Promise<Connection> {
  await (planId === null ? session.connect() : session.choosePlan(planId));
  return connected(session);
}

function connected(session: Session): Connection {
  const { connection, problem } = session.state();
  if (problem) throw new RecalculationError(problem);
  if (!connection) throw new Error("the session has no connection and no problem");
  return connection;
}

/** Inputs that stand in no cell but were given for this run count as given. */
function withTypedInputs(connection: Connection, changes: InputChanges, notLinked: readonly InputId[]): Run {
  const typed = new Map([...connection.figures.inputs]);
  for (const id of notLinked) {
    const values = changes.get(id);
    if (values) typed.set(id, values);
  }
  const missing = connection.missing.filter(({ input }) => !notLinked.includes(input));
  const result = evaluate(connection.plan, { ...connection.figures, inputs: typed });
  return { connection: { ...connection, missing }, result };
}
