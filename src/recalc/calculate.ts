import type { Arguments } from "./arguments";
import { report, unsettled } from "./report";
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
  const text = args.json ? JSON.stringify(report(done), null, 2) : summary(done);
  return { text, complete: unsettled(connection).length === 0 };
}
