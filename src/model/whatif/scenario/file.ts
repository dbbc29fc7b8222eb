import { Decimal } from "../../money/decimal";
import type { MilestoneOutcome, OutcomeStatus } from "../../plan/milestone-outcome";
import type { Bounds, Plan } from "../../plan/plan";
import { emptyScenario, type InputChange, type Scenario, type SeriesChange } from "../../plan/scenario";
import { decimalOfText, plainDecimal } from "../../text/decimal-text";
import { isDate } from "../../time/iso-date";
import { readEnds } from "./ends-file";
import type { ScenarioFault } from "./fault";
import { inputNamed, noSuchInput, retiredInput } from "./input-names";

/** What comes of a scenario file: the scenario, without an id of the workbook, or everything that is wrong with it. */
export type ScenarioReading = { readonly scenario: Scenario } | { readonly faults: readonly ScenarioFault[] };

const FIELDS = ["name", "remark", "inputs", "series", "milestones", "ends"] as const;
const CHANGES = ["inputs", "series", "milestones", "ends"] as const;
const STATUSES: readonly OutcomeStatus[] = ["open", "met", "missed", "later", "partly", "deemed-met"];

type Json = Readonly<Record<string, unknown>>;

/**
 * A scenario as a small file that people can read and write:
 *
 *     { "name": "Trager", "inputs": { "inflation": 0.04, "adoption": { "percent": -50 } },
 *       "milestones": { "4": { "status": "missed" } },
 *       "ends": { "terminated": "2026-12-31" } }
 *
 * Numbers have a decimal point, shares are fractions, null leaves a year as it is.
 */
export function scenarioToJson({ name, remark, inputs, series, milestones, ends }: Scenario): string {
  const file = {
    name,
    ...(remark !== "" && { remark }),
    inputs: mapped(inputs, changeToJson),
    ...(Object.keys(series).length > 0 && { series: mapped(series, (values) => values.map(numberOf)) }),
    ...(Object.keys(milestones).length > 0 && { milestones: mapped(milestones, outcomeToJson) }),
    ...(ends && { ends }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function mapped<T>(all: Readonly<Record<string, T>>, of: (one: T) => unknown): Json {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, of(one)]));
}

function changeToJson(change: InputChange): unknown {
  switch (change.kind) {
    case "value": {
      const values = change.values.map(numberOf);
      return values.length === 1 && values[0] !== null ? values[0] : values;
    }
    case "percent":
      return { percent: numberOf(change.percent) };
    case "formula":
      return { formula: change.formula };
  }
}

/** A number where that is exactly what the text says and can be read as nothing else; else a text. */
function numberOf(text: string | null): number | string | null {
  if (text === null) return null;
  if (plainDecimal(text) !== text) return plainDecimal(text);
  return new Decimal(Number(text)).equals(text) ? Number(text) : text;
}

function outcomeToJson({ granted, ...outcome }: MilestoneOutcome): unknown {
  return { ...outcome, ...(granted && { granted: numberOf(granted.toFixed()) }) };
}

/** @param plan by which inputs, series and numbers of years are judged */
export function scenarioFromJson(text: string, plan: Plan): ScenarioReading {
  const reader = new FileReader(plan);
  const scenario = reader.read(text);
  return scenario !== null && reader.faults.length === 0 ? { scenario } : { faults: reader.faults };
}

/** Reads a file from outside with suspicion, and keeps a fault for everything that cannot be read. */
class FileReader {
  readonly faults: ScenarioFault[] = [];

  constructor(private readonly plan: Plan) {}

  read(text: string): Scenario | null {
    const file = parsed(text);
    if (!isRecord(file)) {
      return this.fault("bestand", "Het scenario is geen geldige JSON. Verwacht is { … } met naam en invoer.");
    }
    const { name, remark, inputs = {}, series = {}, milestones = {}, ends } = file;
    const ended = ends === undefined ? null : readEnds(ends);
    for (const field of Object.keys(file).filter((key) => !FIELDS.some((known) => known === key))) {
      this.fault("bestand", `Het veld “${field}” is onbekend. Kies uit ${FIELDS.join(", ")}.`);
    }
    if (CHANGES.every((field) => file[field] === undefined)) {
      this.fault("bestand", 'Het scenario heeft geen "inputs", geen "series", geen "milestones" en geen "ends".');
    }
    for (const fault of ended?.faults ?? []) this.faults.push(fault);
    return {
      ...emptyScenario("", typeof name === "string" ? name.trim() : ""),
      remark: typeof remark === "string" ? remark : "",
      inputs: this.byId(this.entries("inputs", inputs, (id, value) => this.change(id, value))),
      series: this.entries("series", series, (id, value) => this.series(id, value)),
      milestones: this.entries<MilestoneOutcome>("milestones", milestones, (nr, value) => this.outcome(nr, value)),
      ...(ended?.faults.length === 0 && { ends: ended.ends }),
    };
  }

  private entries<T>(
    field: string,
    value: unknown,
    read: (key: string, value: unknown) => T | null,
  ): Readonly<Record<string, T>> {
    if (!isRecord(value)) {
      this.fault("bestand", `Het veld “${field}” moet { … } zijn, met een naam en een waarde per regel.`);
      return {};
    }
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, own]) => {
        const known = read(key, own);
        return known === null ? [] : [[key, known] as const];
      }),
    );
  }

  /** A file may name an input by its label. */
  private byId(named: Scenario["inputs"]): Scenario["inputs"] {
    const changes: Record<string, InputChange> = {};
    for (const [name, change] of Object.entries(named)) {
      const id = inputNamed(this.plan, name) ?? name;
      if (Object.hasOwn(changes, id)) this.fault(`invoer ${id}`, `${id} staat er twee keer. Laat er een weg.`);
      changes[id] = change;
    }
    return changes;
  }

  private change(id: string, value: unknown): InputChange | null {
    const definition = this.plan.inputs.find((input) => input.id === inputNamed(this.plan, id));
    const subject = `invoer ${id}`;
    // A file of before may still change what nothing hung on.
    if (retiredInput(this.plan, id) !== null) return null;
    if (definition === undefined) return this.fault(subject, `${noSuchInput(this.plan, id)}.`);
    if (isRecord(value)) return this.reckoned(subject, id, value);
    const values = this.decimals(subject, id, Array.isArray(value) ? value : [value], definition.bounds);
    if (values === null) return null;
    const expected = definition.perYear ? this.plan.years.length : 1;
    if (values.length === expected || (values.length === 1 && !Array.isArray(value))) return { kind: "value", values };
    return this.fault(subject, `${id}: geef ${expected === 1 ? "één waarde" : `${expected} waarden, één per jaar`}.`);
  }

  private reckoned(subject: string, id: string, { percent, formula, ...rest }: Json): InputChange | null {
    const [other] = Object.keys(rest);
    if (other === undefined && formula === undefined && percent !== undefined) {
      const [text] = this.decimals(subject, id, [percent]) ?? [];
      return text ? { kind: "percent", percent: text } : null;
    }
    if (other === undefined && percent === undefined && typeof formula === "string")
      return { kind: "formula", formula };
    return this.fault(subject, `${id}: geef een getal, een getal per jaar, { "percent": … } of { "formula": "…" }.`);
  }

  private series(id: string, value: unknown): SeriesChange | null {
    const subject = `reeks ${id}`;
    if (Array.isArray(value) && value.length === this.plan.years.length) return this.decimals(subject, id, value);
    return this.fault(
      subject,
      `${id}: geef ${this.plan.years.length} waarden, één per jaar; null laat een jaar zoals het is.`,
    );
  }

  private outcome(nr: string, value: unknown): MilestoneOutcome | null {
    const subject = `mijlpaal ${nr}`;
    if (!/^\d{1,4}$/.test(nr) || !isRecord(value)) {
      return this.fault(subject, `Mijlpaal ${nr}: schrijf bijvoorbeeld "4": { "status": "missed" }.`);
    }
    const { status, on, granted, evidence } = value;
    const known = STATUSES.find((candidate) => candidate === status);
    if (known === undefined) return this.fault(subject, `Mijlpaal ${nr}: kies als status uit ${STATUSES.join(", ")}.`);
    if (on !== undefined && (typeof on !== "string" || !isDate(on))) {
      return this.fault(subject, `Mijlpaal ${nr}: schrijf de dag als "2027-07-01".`);
    }
    if (known === "partly" && granted === undefined) {
      return this.fault(subject, `Mijlpaal ${nr}: geef bij "partly" ook "granted", een deel tussen 0 en 1.`);
    }
    const [part] = granted === undefined ? [] : (this.decimals(subject, `mijlpaal ${nr}`, [granted]) ?? []);
    if (granted !== undefined && !(part && new Decimal(part).gte(0) && new Decimal(part).lte(1))) {
      return this.fault(subject, `Mijlpaal ${nr}: “granted” is een deel tussen 0 en 1.`);
    }
    return {
      status: known,
      ...(typeof on === "string" && { on }),
      ...(part && { granted: new Decimal(part) }),
      ...(typeof evidence === "string" && { evidence }),
    };
  }

  private decimals(
    subject: string,
    id: string,
    values: readonly unknown[],
    limits?: Bounds,
  ): readonly (string | null)[] | null {
    const texts: (string | null)[] = [];
    for (const value of values) {
      if (value === null && values.length > 1) {
        texts.push(null);
        continue;
      }
      const read = decimalOfText(show(value), limits);
      if ("fault" in read) return this.fault(subject, `${id}: ${read.fault}.`);
      texts.push(read.value.toFixed());
    }
    return texts;
  }

  private fault(subject: string, message: string): null {
    this.faults.push({ subject, message });
    return null;
  }
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(asWritten(text));
  } catch {
    return null;
  }
}

/** Numbers that may be thousands stay as they are written: of 12.000 a number would keep only 12. */
function asWritten(json: string): string {
  return json.replace(/"(?:[^"\\]|\\.)*"|[-+.\deE]+/g, (piece) =>
    piece.startsWith('"') || plainDecimal(piece) === piece ? piece : `"${piece}"`,
  );
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
