import type { MilestoneOutcome } from "../../model/plan/milestone-outcome";
import {
  NO_SCENARIOS,
  type InputChange,
  type Scenario,
  type ScenarioBook,
  type SeriesChange,
} from "../../model/plan/scenario";
import { isRecord } from "./checks";
import { outcomeFromJson } from "./choices-json";
import { endsFromJson } from "./ends-json";

/** The scenarios as the file keeps them; what cannot be read of one is left out of it. */
export function scenariosFromJson(value: unknown): ScenarioBook {
  if (!isRecord(value) || !Array.isArray(value["scenarios"])) return NO_SCENARIOS;
  return { scenarios: value["scenarios"].flatMap(scenarioFrom) };
}

function scenarioFrom(value: unknown): readonly Scenario[] {
  if (!isRecord(value)) return [];
  const { id, name, remark, inputs, series, milestones, ends, locked } = value;
  if (typeof id !== "string" || typeof name !== "string") return [];
  const ending = endsFromJson(ends);
  return [
    {
      id,
      name,
      remark: typeof remark === "string" ? remark : "",
      inputs: entriesOf(inputs, changeFrom),
      series: entriesOf(series, seriesFrom),
      milestones: entriesOf<MilestoneOutcome>(milestones, outcomeFromJson),
      ...(ending && { ends: ending }),
      locked: locked === true,
    },
  ];
}

function entriesOf<T>(value: unknown, read: (value: unknown) => T | null): Readonly<Record<string, T>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => {
      const known = read(entry);
      return known === null ? [] : [[key, known]];
    }),
  );
}

function changeFrom(value: unknown): InputChange | null {
  if (!isRecord(value)) return null;
  const { kind, values, percent, formula } = value;
  const series = seriesFrom(values);
  if (kind === "value" && series) return { kind, values: series };
  if (kind === "percent" && isDecimal(percent)) return { kind, percent };
  return kind === "formula" && typeof formula === "string" ? { kind, formula } : null;
}

function seriesFrom(value: unknown): SeriesChange | null {
  return Array.isArray(value) && value.every((text) => text === null || isDecimal(text)) ? value : null;
}

function isDecimal(value: unknown): value is string {
  return typeof value === "string" && /^-?\d{1,15}(\.\d{1,20})?$/.test(value);
}
