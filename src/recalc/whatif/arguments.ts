import { parseArgs, type ParseArgsConfig } from "node:util";
import { knownPlan, type Arguments } from "../arguments";
import { CONNECT_OPTIONS } from "../connect-options";
import { parsedOptions } from "../parsed-options";
import { knownDay } from "../payout-options";
import { UsageError } from "../usage-error";
import type { WhatIfArguments, WhatIfCommand } from "./command";
import { COMMANDS } from "./commands";
import { flagOption, textOption, textsOption } from "./options";

export interface WhatIfCall {
  readonly command: WhatIfCommand;
  /** How the workbook is opened; the scenarios are not part of it. */
  readonly opening: Arguments;
  /** Files, or names of scenarios that the plan or the workbook knows. */
  readonly scenarios: readonly string[];
  readonly args: WhatIfArguments;
}

/** Options of every command. */
const COMMON = {
  plan: { type: "string" },
  ...CONNECT_OPTIONS,
  json: { type: "boolean" },
  set: { type: "string", multiple: true },
  scenario: { type: "string", multiple: true },
  still: { type: "string", multiple: true },
  status: { type: "string", multiple: true },
  today: { type: "string" },
  count: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

export const USAGE = [
  "Gebruik: npm run --silent whatif -- IN.xlsx VRAAG [--json] [--scenario BESTAND.json|NAAM …] [--set INVOER=WAARDE …] [--still REGEL|all …] [--plan PLAN] [--from-plan] [--confirm NAAM …] [--reject NAAM …] [--status MIJLPAAL=STATUS …] [--today JJJJ-MM-DD] [--count CBS.csv]",
  "met als VRAAG",
  ...Object.values(COMMANDS).map(({ usage }) => `  ${usage}`),
].join("\n");

/** @throws UsageError */
export function parseWhatIf(argv: readonly string[]): WhatIfCall {
  const name = nameOfCommand(argv);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) throw new UsageError(`${name}: kies een vraag uit ${Object.keys(COMMANDS).join(", ")}`);
  const { values, positionals } = parsed(argv, command);
  const [file, , ...words] = positionals;
  const args: WhatIfArguments = { options: values, words };
  const scenarios = textsOption(args, "scenario");
  if (file === undefined || positionals[1] !== name) throw new UsageError("geef eerst de werkmap op, dan de vraag");
  if (scenarios.length > 1 && !command.takesSeveralScenarios) throw new UsageError("geef één --scenario op");
  return {
    command,
    scenarios,
    args,
    opening: {
      file,
      plan: knownPlan(textOption(args, "plan") ?? undefined),
      out: null,
      json: flagOption(args, "json"),
      set: textsOption(args, "set"),
      scenario: null,
      still: textsOption(args, "still"),
      connect: {
        confirm: textsOption(args, "confirm"),
        reject: textsOption(args, "reject"),
        fromPlan: flagOption(args, "from-plan"),
      },
      payout: {
        status: textsOption(args, "status"),
        today: knownDay(textOption(args, "today") ?? undefined),
        count: textOption(args, "count"),
      },
    },
  };
}

/** The second word, whatever options stand around it: which options there are depends on it. */
function nameOfCommand(argv: readonly string[]): string {
  const { positionals } = parseArgs({ args: [...argv], options: COMMON, allowPositionals: true, strict: false });
  const name = positionals.slice(1).find((word) => Object.hasOwn(COMMANDS, word)) ?? positionals[1];
  if (name === undefined) throw new UsageError("geef de werkmap en een vraag op");
  return name;
}

function parsed(argv: readonly string[], { options }: WhatIfCommand) {
  return parsedOptions({ args: [...argv], options: { ...options, ...COMMON }, allowPositionals: true });
}
