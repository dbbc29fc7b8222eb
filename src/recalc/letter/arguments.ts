import { parseArgs, type ParseArgsConfig } from "node:util";
import { LENGTHS, isLength, type Length } from "../../letter/templates";
import { parsedOptions } from "../parsed-options";
import { UsageError, parseArguments, type Arguments } from "../arguments";

export interface LetterArguments {
  /** How the workbook is read and calculated: the same options as a recalculation. */
  readonly calculation: Arguments;
  /** Names or codes; null for every municipality. */
  readonly municipalities: readonly string[] | null;
  /** The report for the board on where the plan stands, in the place of letters. */
  readonly progress?: boolean;
  readonly length: Length;
  /** File with an own template; null for the one of the length. */
  readonly template: string | null;
  /** Folder for the letters. */
  readonly out: string;
  /** File for a copy of the workbook that can resolve the reference; null for none. */
  readonly keep: string | null;
}

export const LETTER_USAGE =
  "Gebruik: npm run --silent letter -- IN.xlsx --municipality GEMEENTE … | --all | --progress [--realisation TELLINGEN …] [--length alinea|half|bijlage|begroting] [--template BESTAND.txt] --out MAP [--keep UIT.xlsx] [--set …] [--scenario …] [--plan …] [--from-plan] [--confirm …] [--reject …]";

const OPTIONS = {
  municipality: { type: "string", multiple: true },
  all: { type: "boolean" },
  progress: { type: "boolean" },
  length: { type: "string" },
  template: { type: "string" },
  out: { type: "string" },
  keep: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

/** @throws UsageError for wrong use */
export function parseLetterArguments(argv: readonly string[]): LetterArguments {
  const { own, rest } = divided(argv);
  const { values } = parsedOptions({ args: [...own], options: OPTIONS });
  const { municipality = null, all = false, progress = false, length = "half", template = null } = values;
  const { out, keep = null } = values;
  if ([all, progress, municipality !== null].filter(Boolean).length !== 1)
    throw new UsageError("geef --municipality GEMEENTE op, of --all, of --progress");
  const calculation = parseArguments(rest, Object.keys(OPTIONS));
  if (!progress && calculation.realisation?.file != null) throw new UsageError("--realisation hoort bij --progress");
  if (!isLength(length)) throw new UsageError(`--length ${length}: kies uit ${LENGTHS.join(", ")}`);
  if (out === undefined) throw new UsageError("geef met --out de map op voor de brieven");
  return { calculation, municipalities: municipality, progress, length, template, out, keep };
}

/** The options of letters, and what is left for the calculation. */
function divided(argv: readonly string[]): { readonly own: readonly string[]; readonly rest: readonly string[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const ours = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "option" || !Object.hasOwn(OPTIONS, token.name)) continue;
    ours.add(token.index);
    if (token.value !== undefined && !token.inlineValue) ours.add(token.index + 1);
  }
  return {
    own: argv.filter((_, index) => ours.has(index)),
    rest: argv.filter((_, index) => !ours.has(index)),
  };
}
