import type { Rect, SheetValidation, ValidationOperator, ValidationRule } from "../../engine/engine";
import type { Book } from "../book";
import { intersection, shifted, without } from "../grid/rect";
import { define, type HostType, type Property } from "../protocol/define";
import { apiNotFound, HostError, invalidArgument } from "../protocol/errors";
import { flag, oneOf, text } from "./arguments";
import type { RangeState } from "./states";

/** As the rule of office.js calls them. */
const KINDS = { wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date" } as const;

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const STYLES = ["Stop", "Warning", "Information"] as const;

/** In characters: what the file format and the window of Excel hold ([MS-XLS] 2.5.37). */
const LIMITS = { title: 32, alert: 225, prompt: 255 };

/** What Excel begins with. */
const ANYTHING: ValidationRule = {
  type: "None",
  operator: null,
  formulas: ["", ""],
  ignoreBlanks: true,
  alert: { shows: true, style: "Stop", title: "", message: "" },
  prompt: { shows: true, title: "", message: "" },
};

/**
 * What may be typed in cells: kept with the document and written in its file. It is not held to what a test or a user of
 * the workbench types.
 */
export const dataValidation: HostType<RangeState> = define<RangeState>({
  name: "DataValidation",
  properties: {
    Type: {
      get(state) {
        const rules = rulesIn(state, "DataValidation.type");
        if (rules.every((rule) => rule === null)) return "None";
        if (rules.includes(null)) return "MixedCriteria";
        return sameRule(rules)?.type ?? "Inconsistent";
      },
    },
    Rule: {
      get(state) {
        const rule = commonRule(state, "DataValidation.rule");
        const kind = Object.entries(KINDS).find(([, type]) => type === rule?.type)?.[0];
        if (!rule || kind === undefined) return rule && {};
        const [formula1, formula2] = rule.formulas.map((formula) => `=${formula}`);
        const { operator } = rule;
        return { [kind]: { formula1, ...(rule.formulas[1] !== "" && { formula2 }), operator } };
      },
      set: setRule,
    },
    IgnoreBlanks: {
      get: (state) => commonRule(state, "DataValidation.ignoreBlanks")?.ignoreBlanks ?? null,
      set: (state, value) => {
        const location = "DataValidation.ignoreBlanks";
        const ignoreBlanks = flag(value, location);
        change(state, location, (rule) => ({ ...rule, ignoreBlanks }));
      },
    },
    ErrorAlert: alertProperty(),
    Prompt: promptProperty(),
  },
  methods: {
    Clear: (state) => put(state, null, "DataValidation.clear"),
  },
});

/** Lets what was set on cells follow them where rows and columns come and go. Answers how to stop. */
export function followShifts({ engine, parts }: Book): () => void {
  return engine.onCellsChanged(({ sheetId, shift }) => {
    const all = shift && parts.validations.get(sheetId);
    if (!all) return;
    const moved = (area: Rect) => shifted(area, shift) ?? [];
    const now = all.map((each) => ({ ...each, areas: each.areas.flatMap(moved) }));
    parts.validations.set(
      sheetId,
      now.filter(({ areas }, index) => areas.length > 0 || all[index]?.areas.length === 0),
    );
  });
}

function alertProperty(): Property<RangeState> {
  const location = "DataValidation.errorAlert";
  return {
    get(state) {
      const rule = commonRule(state, location);
      if (!rule) return null;
      const { shows, style, title, message } = rule.alert;
      return { message, showAlert: shows, style, title };
    },
    set(state, value) {
      const { message, showAlert, style, title } = record(value, location);
      const alert = {
        shows: flag(showAlert ?? true, location),
        style: oneOf(style ?? "Stop", STYLES, location),
        title: short(title, LIMITS.title, location),
        message: short(message, LIMITS.alert, location),
      };
      change(state, location, (rule) => ({ ...rule, alert }));
    },
  };
}

function promptProperty(): Property<RangeState> {
  const location = "DataValidation.prompt";
  return {
    get(state) {
      const rule = commonRule(state, location);
      if (!rule) return null;
      const { shows, title, message } = rule.prompt;
      return { message, showPrompt: shows, title };
    },
    set(state, value) {
      const { message, showPrompt, title } = record(value, location);
      const prompt = {
        shows: flag(showPrompt ?? true, location),
        title: short(title, LIMITS.title, location),
        message: short(message, LIMITS.prompt, location),
      };
      change(state, location, (rule) => ({ ...rule, prompt }));
    },
  };
}

/** Where cells differ Excel refuses another rule for all of them (issue 2594 of OfficeDev/office-js). */
function setRule(state: RangeState, value: unknown): void {
  const location = "DataValidation.rule";
  const given = Object.entries(record(value, location)).filter(([, criteria]) => criteria != null);
  const [kind = "", criteria] = given[0] ?? [];
  if (given.length !== 1) throw invalidArgument(location, "one kind of rule is expected");
  const type = kind in KINDS ? KINDS[kind as keyof typeof KINDS] : null;
  if (type === null) throw apiNotFound(`${location}.${kind}`);
  const { formula1, formula2, operator: asked } = record(criteria, location);
  const operator = oneOf(asked, OPERATORS, location);
  const takesTwo = operator === "Between" || operator === "NotBetween";
  const second = takesTwo ? formulaOf(formula2, type, location) : "";
  const formulas = [formulaOf(formula1, type, location), second] as const;
  const isKnown = touching(state).every(({ rule }) => rule !== null);
  const now = isKnown ? rulesIn(state, location) : [null];
  const same = sameRule(now);
  if (same === undefined) throw invalidArgument(location, "the cells have different rules");
  put(state, { ...(same ?? ANYTHING), type, operator, formulas }, location);
}

/** A number, a day as "2026-11-30", or a formula. */
function formulaOf(value: unknown, type: ValidationRule["type"], location: string): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const given = text(value, location);
  if (given.startsWith("=")) return given.slice(1);
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(given);
  if (type === "Date" && day)
    return String(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / DAY + 25_569);
  if (type !== "Date" && given !== "" && Number.isFinite(Number(given))) return given;
  throw invalidArgument(location, `"${given}" is no limit`);
}

const DAY = 86_400_000;

function change(state: RangeState, location: string, to: (rule: ValidationRule) => ValidationRule): void {
  assertKnown(state, location);
  const all = touching(state);
  const bare = all.flatMap(({ areas }) => areas).reduce<readonly Rect[]>(removed, [state.rect]);
  const pieces = all.flatMap(({ areas, rule }) =>
    areas.flatMap((area) => {
      const rect = intersection(area, state.rect);
      return rect && rule ? [{ rect, rule }] : [];
    }),
  );
  for (const { rect, rule } of [...pieces, ...bare.map((rect) => ({ rect, rule: ANYTHING }))]) {
    put({ ...state, rect }, to(rule), location);
  }
}

/** Takes away what the cells have, and gives them a rule. */
function put(state: RangeState, rule: ValidationRule | null, location: string): void {
  const { book, sheetId, rect } = state;
  book.assertWritable(sheetId, location);
  if (book.refusesValidations) throw new HostError("GeneralException", "No rules are taken here.", location);
  const met = touching(state);
  if (met.some(({ isFixed }) => isFixed === true)) throw apiNotFound(`${location} over a list of another sheet`);
  const left = validationsOf(state).flatMap((each) => {
    if (!met.includes(each)) return [each];
    const areas = removed(each.areas, rect);
    return areas.length === 0 ? [] : [{ ...each, areas }];
  });
  const same = left.find((each) => rule !== null && each.listed === undefined && key(each.rule) === key(rule));
  const now = same
    ? left.map((each) => (each === same ? { ...each, areas: [...each.areas, rect] } : each))
    : [...left, ...(rule === null ? [] : [{ areas: [rect], rule }])];
  book.parts.validations.set(sheetId, now);
}

function removed(areas: readonly Rect[], hole: Rect): readonly Rect[] {
  return areas.flatMap((area) => without(area, hole));
}

/** One of each rule that the cells have, null among them where some have none. */
function rulesIn(state: RangeState, location: string): readonly (ValidationRule | null)[] {
  assertKnown(state, location);
  const all = touching(state);
  const bare = all.flatMap(({ areas }) => areas).reduce<readonly Rect[]>(removed, [state.rect]);
  return [...all.map(({ rule }) => rule), ...(bare.length > 0 ? [null] : [])];
}

/** Null where the cells differ, or have none: what Excel then answers is not known. */
function commonRule(state: RangeState, location: string): ValidationRule | null {
  const same = sameRule(rulesIn(state, location));
  if (same === null) throw apiNotFound(`${location} of cells without a rule`);
  return same ?? null;
}

/** Undefined where they differ. */
function sameRule(rules: readonly (ValidationRule | null)[]): ValidationRule | null | undefined {
  const [first = null] = rules;
  return rules.every((rule) => key(rule) === key(first)) ? first : undefined;
}

function key(rule: ValidationRule | null): string {
  return JSON.stringify(rule);
}

function touching({ book, sheetId, rect }: RangeState): readonly SheetValidation[] {
  return validationsOf({ book, sheetId }).filter(({ areas }) => areas.some((area) => intersection(area, rect)));
}

function validationsOf({ book, sheetId }: Pick<RangeState, "book" | "sheetId">): readonly SheetValidation[] {
  book.sheetInfo(sheetId);
  return book.parts.validations.get(sheetId) ?? [];
}

function assertKnown(state: RangeState, location: string): void {
  if (touching(state).some(({ rule }) => rule === null))
    throw apiNotFound(`${location} of a list, or of a kind like it`);
}

function record(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument(location, "an object is expected");
  return value as Readonly<Record<string, unknown>>;
}

function short(value: unknown, most: number, location: string): string {
  const given = text(value ?? "", location);
  if (given.length > most) throw invalidArgument(location, `at most ${most} characters are expected`);
  return given;
}
