import { UsageError, knownPlan } from "../arguments";
import { parsedOptions } from "../parsed-options";
import { CONNECT_OPTIONS, connectOptions, type ConnectOptions } from "../connect-options";

export interface ExplainArguments {
  readonly file: string;
  /** What to explain: a row, a series, a component or a total, by its id. */
  readonly id: string;
  /** Null where none was given, as of what is of no year of its own. */
  readonly year: number | null;
  readonly json: boolean;
  /** Id of the plan that the workbook is read as; null to choose by what stands in it. */
  readonly plan: string | null;
  readonly connect?: ConnectOptions;
}

export const EXPLAIN_USAGE =
  "Gebruik: npm run --silent explain -- IN.xlsx WAT [JAAR] [--json] [--plan PLAN] [--from-plan] [--confirm NAAM …] [--reject NAAM …]";

/** @throws UsageError */
export function parseExplainArguments(argv: readonly string[]): ExplainArguments {
  const { values, positionals } = parsed(argv);
  const [file, id, year] = positionals;
  if (file === undefined || id === undefined || positionals.length > 3) {
    throw new UsageError("geef een werkmap op, wat u uitgelegd wilt zien, en het jaar");
  }
  if (year !== undefined && !/^\d{4}$/.test(year)) throw new UsageError(`${year} is geen jaar`);
  return {
    file,
    id,
    year: year === undefined ? null : Number(year),
    json: values.json ?? false,
    plan: knownPlan(values.plan),
    connect: connectOptions(values),
  };
}

function parsed(argv: readonly string[]) {
  const options = { json: { type: "boolean" }, plan: { type: "string" }, ...CONNECT_OPTIONS } as const;
  return parsedOptions({ args: [...argv], options, allowPositionals: true });
}
