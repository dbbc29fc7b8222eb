import { localDay } from "../workbook/session/moment";
import type { Arguments } from "./arguments";
import { realisedRun } from "./realisation";
import { realisationLines } from "./summary-realisation";
import { report, unsettled } from "./report";
import { reportedRealisation } from "./report-realisation";
import { run } from "./run";
import { summary } from "./summary";

export interface Calculation {
  /** What is printed: the report as JSON, or a page of Dutch text. */
  readonly text: string;
  /** False when an input is missing, or not certain enough to be used. */
  readonly complete: boolean;
}

export async function calculate(args: Arguments): Promise<Calculation> {
  const done = await run(args);
  const { connection } = done;
  const file = args.realisation?.file ?? null;
  const realised =
    args.realisation && file !== null
      ? await realisedRun(done, args.realisation, file, args.payout?.today ?? localDay(new Date()))
      : null;
  const text = args.json
    ? JSON.stringify({ ...report(done), ...(realised && { realisation: reportedRealisation(realised) }) }, null, 2)
    : [summary(done), ...(realised ? realisationLines(realised) : [])].join("\n");
  return { text, complete: unsettled(connection).length === 0 };
}
