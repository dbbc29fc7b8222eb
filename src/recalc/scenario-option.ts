import { basename } from "node:path";
import { Decimal } from "../model/money/decimal";
import type { InputId } from "../model/plan/expression";
import type { Figures, Milestone } from "../model/plan/figures";
import { milestoneLabels } from "../model/plan/milestone-label";
import type { Plan } from "../model/plan/plan";
import type { InputChange, Scenario } from "../model/plan/scenario";
import { list, milestonesNamed } from "../model/text/dutch";
import { applyScenario } from "../model/whatif/scenario/apply-scenario";
import { scenarioFromJson } from "../model/whatif/scenario/file";
import { retiredInput } from "../model/whatif/scenario/input-names";
import type { InputChanges } from "./arguments";
import { readTextFile } from "./text-file";
import { UsageError } from "./usage-error";

/**
 * A scenario by its file, or else by its name among those that are known. One without a name goes by that of its file.
 *
 * @throws UsageError where there is neither, or the file does not fit the plan
 */
export async function scenarioNamed(wanted: string, plan: Plan, known: readonly Scenario[]): Promise<Scenario> {
  const text = await readTextFile(wanted).catch(() => null);
  if (text === null) {
    const named = known.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
    if (named !== undefined) return named;
    const names = known.map(({ name }) => name).join(", ");
    throw new UsageError(`het scenario ${wanted} kan niet worden gelezen, en is ook geen naam uit: ${names}`);
  }
  const read = scenarioFromJson(text, plan);
  if ("faults" in read) throw new UsageError(read.faults.map(({ message }) => message).join("\n"));
  const { scenario } = read;
  return scenario.name === "" ? { ...scenario, name: basename(wanted, ".json") } : scenario;
}

/** The figures under a scenario. @throws UsageError for a scenario that cannot be used as a whole */
export function underScenario(plan: Plan, figures: Figures, scenario: Scenario | null): Figures {
  if (scenario === null) return figures;
  const { figures: changed, faults } = applyScenario(plan, figures, scenario);
  if (faults.length > 0) throw new UsageError(faults.map(({ message }) => message).join("\n"));
  return changed;
}

/** What else a run was told, that a scenario may tell otherwise. */
export interface ToldBeside {
  /** By --set. */
  readonly inputs: ReadonlySet<InputId>;
  /** By --status, as the table names them. */
  readonly milestones: ReadonlyMap<number, string>;
  /** By --end. */
  readonly ends: boolean;
}

/** @throws UsageError where an option and the scenario both say something of one figure: neither may be dropped unseen */
export function refuseTwice({ name, inputs, milestones, ends }: Scenario, beside: ToldBeside): void {
  const twice = [
    ...Object.entries(inputs).flatMap(([id, { kind }]) =>
      kind === "value" && beside.inputs.has(id) ? [`--set ${id}`] : [],
    ),
    ...[...beside.milestones].flatMap(([nr, told]) => (nr in milestones ? [`--status ${told}`] : [])),
    ...(ends && beside.ends ? ["--end"] : []),
  ];
  if (twice.length === 0) return;
  throw new UsageError(`${list(twice)}: het scenario "${name}" zegt daar ook iets over; laat een van beide weg`);
}

/**
 * Dutch: what of a scenario the cells of a workbook cannot hold; empty where they hold all of it.
 * @param rest what is left of it beside plain values
 */
export function outsideCells(rest: Scenario | null, plan: Plan, milestones: readonly Milestone[]): readonly string[] {
  if (rest === null) return [];
  const labelOf = (id: InputId) => plan.inputs.find((input) => input.id === id)?.label ?? id;
  const nrs = Object.keys(rest.milestones).map(Number);
  return [
    ...Object.entries(rest.inputs).map(([id, { kind }]) => `${labelOf(id)} (${KINDS[kind]})`),
    ...Object.keys(rest.series),
    ...(nrs.length > 0 ? [milestonesNamed(milestoneLabels(nrs, milestones))] : []),
    ...(rest.ends ? ["het einde van de overeenkomst"] : []),
  ];
}

const KINDS: Readonly<Record<InputChange["kind"], string>> = {
  value: "niet in elk jaar een waarde",
  percent: "percentage",
  formula: "formule",
};

/** Splits a scenario in values that can stand in the workbook's own cells, and what only the model can do with it. */
export function plainChanges(
  scenario: Scenario | null,
  plan: Plan,
): { readonly plain: InputChanges; readonly rest: Scenario | null } {
  if (scenario === null) return { plain: new Map(), rest: null };
  const plain = new Map<InputId, readonly Decimal[]>();
  const rest: Record<InputId, Scenario["inputs"][InputId]> = {};
  for (const [id, change] of Object.entries(scenario.inputs)) {
    if (retiredInput(plan, id) !== null) continue;
    const values = change.kind === "value" ? change.values.flatMap((text) => text ?? []) : [];
    const isPlain = change.kind === "value" && values.length === change.values.length && fits(plan, id, values.length);
    if (isPlain) {
      plain.set(
        id,
        values.map((text) => new Decimal(text)),
      );
    } else rest[id] = change;
  }
  return { plain, rest: { ...scenario, inputs: rest } };
}

function fits({ inputs, years }: Plan, id: InputId, values: number): boolean {
  const definition = inputs.find((input) => input.id === id);
  return values === 1 || (definition?.perYear === true && values === years.length);
}
