import { parseArgs, type ParseArgsConfig } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import { UsageError } from "./usage-error";

/** More letters than so are another word, not a slip. */
const MOST_LETTERS = 3;

/**
 * What was asked of a command, as Node reads it.
 * @param others options of the command that are read elsewhere
 * @throws UsageError in Dutch for what cannot be meant
 */
export function parsedOptions<T extends ParseArgsConfig>(
  config: T,
  others: readonly string[] = [],
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(told(error, config, others), { cause: error });
  }
}

function told(error: unknown, { args = [], options = {} }: ParseArgsConfig, others: readonly string[]): string {
  const said = error instanceof Error ? error.message : String(error);
  const [, option = "", shown] = /'(-{1,2}[^\s',=]+)[^']*'/.exec(said) ?? /'([^']*)'/.exec(said) ?? [];
  switch ((error as NodeJS.ErrnoException).code) {
    case "ERR_PARSE_ARGS_UNKNOWN_OPTION":
      return `de optie ${option} bestaat niet. ${nearest(option, [...Object.keys(options), ...others])}`;
    case "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL":
      return `${shown ?? option} hoort hier niet`;
    case "ERR_PARSE_ARGS_INVALID_OPTION_VALUE": {
      const name = namedIn(said) ?? option;
      if (said.includes("does not take")) return `bij ${name} hoort geen waarde`;
      const value = args[args.indexOf(name) + 1];
      if (value === undefined || !said.includes("ambiguous")) return `bij ${name} hoort een waarde`;
      return `${name} ${value}: een waarde die met een streepje begint, schrijft u als ${name}=${value}; anders ontbreekt de waarde van ${name}`;
    }
    default:
      return said;
  }
}

/** "-o, --out <value>" is called by its long name. */
function namedIn(said: string): string | undefined {
  return /--[a-z][a-z-]*/.exec(said)?.[0];
}

function nearest(option: string, names: readonly string[]): string {
  const name = option.replace(/^-+/, "");
  const near = closest(name, [...names]);
  return distance(name, near) <= MOST_LETTERS && distance(name, near) < name.length
    ? `Bedoelt u --${near}?`
    : `Kies uit ${[...names]
        .sort()
        .map((each) => `--${each}`)
        .join(", ")}.`;
}
