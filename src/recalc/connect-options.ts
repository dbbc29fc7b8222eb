import type { ParseArgsConfig } from "node:util";
import type { InputId } from "../model/plan/expression";
import { list } from "../model/text/dutch";
import { inputNamed, noSuchInput } from "../model/whatif/scenario/input-names";
import type { Connection } from "../workbook/connect/connection";
import { takenFromPlan } from "../workbook/connect/typed-inputs";
import { isSettled } from "../workbook/links/link";
import type { TableLink } from "../workbook/links/table-link";
import { UsageError } from "./usage-error";

/** What a run is told about inputs that were not found, or not for certain. */
export interface ConnectOptions {
  /** Inputs or tables of which the proposed cell is right: by id, or as they are labelled. */
  readonly confirm: readonly string[];
  /** Inputs of which no proposed cell is right: they miss from then on. */
  readonly reject: readonly string[];
  /** Every input that is missing takes the plan's own published value. */
  readonly fromPlan: boolean;
}

export const NO_CONNECT_OPTIONS: ConnectOptions = { confirm: [], reject: [], fromPlan: false };

/** As a command is told it. */
export const CONNECT_OPTIONS = {
  "from-plan": { type: "boolean" },
  confirm: { type: "string", multiple: true },
  reject: { type: "string", multiple: true },
} as const satisfies ParseArgsConfig["options"];

export function connectOptions(values: {
  readonly "from-plan"?: boolean | undefined;
  readonly confirm?: readonly string[] | undefined;
  readonly reject?: readonly string[] | undefined;
}): ConnectOptions {
  return { confirm: values.confirm ?? [], reject: values.reject ?? [], fromPlan: values["from-plan"] ?? false };
}

/** Something that was asked, and is answered: a doubtful input, or a doubtful table. */
export type Asked =
  { readonly kind: "input"; readonly id: InputId } | { readonly kind: "table"; readonly id: TableLink["table"] };

/** @throws UsageError for a name that the plan does not have, or of which nothing is asked */
export function askedBy(
  option: "confirm" | "reject",
  names: readonly string[],
  connection: Connection,
): readonly Asked[] {
  return names.map((name) => {
    const told = `--${option} ${name}`;
    const table = connection.tables.find((candidate) => candidate.table === name.trim().toLowerCase());
    if (table !== undefined) {
      if (!isSettled(table)) return { kind: "table", id: table.table };
      throw new UsageError(`${told}: over deze tabel is geen twijfel. ${doubtsText(connection)}`);
    }
    const id = inputNamed(connection.plan, name);
    if (id === null)
      throw new UsageError(`--${option} ${noSuchInput(connection.plan, name)}. ${doubtsText(connection)}`);
    const isThis = ({ input }: { readonly input: InputId }) => input === id;
    const link = connection.links.find(isThis);
    if (link?.doubtful === true) return { kind: "input", id };
    if (link !== undefined) {
      throw new UsageError(`${told}: over ${link.sheet}!${link.address} is geen twijfel. ${doubtsText(connection)}`);
    }
    const why = connection.missing.some(isThis)
      ? "hiervoor is geen cel gevonden; --from-plan neemt de waarde uit het plan over"
      : "dit staat in geen cel van de werkmap";
    throw new UsageError(`${told}: ${why}. ${doubtsText(connection)}`);
  });
}

/** The inputs that `--from-plan` is about. @throws UsageError where there are none */
export function missingFromPlan(connection: Connection): readonly InputId[] {
  const { plan, missing } = connection;
  const taken = takenFromPlan(connection);
  if (taken.length > 0) return taken;
  const [only, ...others] = missing;
  if (only === undefined)
    throw new UsageError(`--from-plan: er ontbreekt geen invoer; laat deze optie weg. ${doubtsText(connection)}`);
  throw new UsageError(
    `--from-plan: het plan ${plan.name} noemt zelf geen waarde voor ${list([only, ...others].map(({ input }) => input))}; geef die met --set of in de werkmap.`,
  );
}

/** What may be confirmed, by name. */
function doubtsText({ links, tables }: Connection): string {
  const asked = [
    ...links.filter((link) => link.doubtful).map(({ input }) => input),
    ...tables.filter((table) => !isSettled(table)).map(({ table }) => table),
  ];
  return asked.length === 0 ? "Er is niets te bevestigen." : `Te bevestigen: ${list(asked)}.`;
}
