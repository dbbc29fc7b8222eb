import type { ParseArgsConfig } from "node:util";
import { movementsOf } from "../model/formula/explanation";
import { planExpressions } from "../model/formula/plan-expressions";
import type { Decimal } from "../model/money/decimal";
import type { InputId } from "../model/plan/expression";
import type { Figures, Still } from "../model/plan/figures";
import type { InputDefinition, Plan } from "../model/plan/plan";
import { publishedFigures } from "../model/plan/published-figures";
import type { InputChange } from "../model/plan/scenario";
import { changedInputs } from "../model/whatif/scenario/changed-inputs";
import { inputNamed, noSuchInput } from "../model/whatif/scenario/input-names";
import { PLANS } from "../plans";
import { CONNECT_OPTIONS, connectOptions, type ConnectOptions } from "./connect-options";
import { decimalOption } from "./decimal-option";
import { isPlanFile } from "./own-plan";
import { parsedOptions } from "./parsed-options";
import { knownDay, type PayoutOptions } from "./payout-options";
import { knownRealisation, type RealisationOptions } from "./realisation-options";
import type { SettlementOptions } from "./settlement-options";
import { UsageError } from "./usage-error";

/** Inputs that are changed for this run: one value, or one per year, in the input's own unit. */
export type InputChanges = ReadonlyMap<InputId, readonly Decimal[]>;

export interface Arguments {
  readonly file: string;
  /** Id of the plan that the workbook is read as, or a file with a plan; null to choose by what stands in it. */
  readonly plan: string | null;
  readonly out: string | null;
  /** Saves also where something of the workbook would be lost. */
  readonly acceptLoss?: boolean;
  readonly json: boolean;
  readonly set: readonly string[];
  readonly scenario: string | null;
  /** Amounts that were taken over and stand still in this run, by their rows, or "all"; absent: as the workbook keeps it. */
  readonly still?: readonly string[];
  readonly connect?: ConnectOptions;
  readonly payout?: PayoutOptions;
  readonly settlement?: SettlementOptions;
  readonly realisation?: RealisationOptions;
}

export { UsageError };

export const USAGE =
  "Gebruik: npm run --silent recalc -- IN.xlsx [--out UIT.xlsx [--accept-loss]] [--json] [--set INVOER=WAARDE …] [--scenario BESTAND.json] [--still REGEL|all …] [--plan PLAN] [--from-plan] [--confirm NAAM …] [--reject NAAM …] [--status MIJLPAAL=STATUS …] [--today JJJJ-MM-DD] [--count CBS.csv] [--end EINDE:JJJJ-MM-DD …] [--spent GEMEENTE=BEDRAG|regio=BEDRAG|regio:GEMEENTE=BEDRAG …] [--realisation TELLINGEN.csv|REGISTRATIE.csv|WERKMAP.xlsx [--answer NUMMER=ANTWOORD …] [--pace METING=AANTAL …] [--forecast tempo|plan] [--target MIJLPAAL=DOEL:JJJJ-MM-DD:REDEN …]]";

const OPTIONS = {
  plan: { type: "string" },
  ...CONNECT_OPTIONS,
  out: { type: "string" },
  "accept-loss": { type: "boolean" },
  json: { type: "boolean" },
  set: { type: "string", multiple: true },
  scenario: { type: "string" },
  still: { type: "string", multiple: true },
  status: { type: "string", multiple: true },
  today: { type: "string" },
  count: { type: "string" },
  end: { type: "string", multiple: true },
  spent: { type: "string", multiple: true },
  realisation: { type: "string" },
  answer: { type: "string", multiple: true },
  pace: { type: "string", multiple: true },
  target: { type: "string", multiple: true },
  forecast: { type: "string" },
} as const satisfies ParseArgsConfig["options"];

/** @param others options of the command that are read elsewhere */
export function parseArguments(argv: readonly string[], others: readonly string[] = []): Arguments {
  const { values, positionals } = parsedOptions({ args: [...argv], options: OPTIONS, allowPositionals: true }, others);
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError("geef precies één werkmap op");
  return {
    file,
    plan: knownPlan(values.plan),
    out: values.out ?? null,
    acceptLoss: values["accept-loss"] ?? false,
    json: values.json ?? false,
    set: values.set ?? [],
    scenario: values.scenario ?? null,
    still: values.still ?? [],
    connect: connectOptions(values),
    payout: { status: values.status ?? [], today: knownDay(values.today), count: values.count ?? null },
    settlement: { end: values.end ?? [], spent: values.spent ?? [] },
    realisation: knownRealisation({
      file: values.realisation ?? null,
      answer: values.answer ?? [],
      pace: values.pace ?? [],
      target: values.target ?? [],
      forecast: values.forecast ?? null,
    }),
  };
}

/** The plan, or the file with one, that a command was told to read the workbook as. @throws UsageError for one that is not there */
export function knownPlan(id: string | undefined): string | null {
  if (id === undefined) return null;
  if (isPlanFile(id)) return id;
  const ids = PLANS.map((plan) => plan.id);
  if (!ids.includes(id))
    throw new UsageError(`--plan ${id}: kies uit ${ids.join(", ")}, of noem een bestand dat op .json eindigt`);
  return id;
}

/**
 * "wait-weeks=18,17,16,15,14": an input by its id or label, a decimal point, a comma between years, shares as fractions.
 *
 * @param inputs those of the workbook
 * @throws UsageError for what a scenario could not set either, and for one input that is set twice
 */
export function changesFromSettings(settings: readonly string[], plan: Plan, inputs: Figures["inputs"]): InputChanges {
  const changes: Record<InputId, InputChange> = {};
  for (const setting of settings) {
    const equals = setting.indexOf("=");
    if (equals < 1) throw new UsageError(`--set ${setting}: schrijf INVOER=WAARDE`);
    const definition = knownInput(plan, setting.slice(0, equals).trim());
    const { id } = definition;
    if (Object.hasOwn(changes, id)) throw new UsageError(`--set ${id} staat er twee keer; geef één waarde op`);
    changes[id] = { kind: "value", values: numbersIn(definition, plan, setting.slice(equals + 1)) };
  }
  const changed = changedInputs(plan, inputs, changes);
  if (changed.faults.length > 0) throw new UsageError(changed.faults.map(({ message }) => message).join("\n"));
  return new Map(
    Object.keys(changes).map((id) => [id, (changed.inputs.get(id) ?? []).flatMap((value) => value ?? [])]),
  );
}

/** The amounts that a run lets stand still. @throws UsageError for what is no such amount of this plan */
export function stillFrom(rows: readonly string[], plan: Plan): Still {
  const moving = movementsOf(planExpressions(plan), plan, publishedFigures(plan)).map(({ id }) => id);
  const unknown = rows.find((row) => row !== "all" && !moving.includes(row));
  if (unknown !== undefined) {
    throw new UsageError(`--still ${unknown}: dit bedrag beweegt niet mee; kies all, of uit ${moving.join(", ")}`);
  }
  return rows.includes("all") ? "all" : rows;
}

/** The input that goes by an id or a label. @throws UsageError where none does */
export function knownInput(plan: Plan, name: string): InputDefinition {
  const id = inputNamed(plan, name);
  const definition = plan.inputs.find((input) => input.id === id);
  if (definition === undefined) throw new UsageError(noSuchInput(plan, name));
  return definition;
}

function numbersIn(definition: InputDefinition, { years }: Plan, given: string): readonly string[] {
  const { id, perYear } = definition;
  const texts = given.split(",").map((text) => text.trim());
  if (texts.length > 1 && texts.length !== (perYear ? years.length : 1)) {
    const wanted = perYear ? `${years.length} waarden, één per jaar,` : "één waarde";
    throw new UsageError(
      `${id}: geef ${wanted} in plaats van "${given}"; een komma scheidt jaren, decimalen staan achter een punt (0.04)`,
    );
  }
  for (const text of texts) decimalOption(id, text, definition);
  const unfit = texts.find((text) => !fitsCell(text));
  if (unfit !== undefined) throw new UsageError(`${id}: ${unfit} is te groot of te klein voor een cel`);
  return texts;
}

/** A cell holds what is too small for it as nothing at all. */
function fitsCell(text: string): boolean {
  const number = Number(text);
  return Number.isFinite(number) && (number !== 0 || !/[1-9]/.test(text.replace(/e.*/i, "")));
}
