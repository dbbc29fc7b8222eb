import { onceEach, oncePer } from "../../../model/plan/once-per";
import type { OwnLine } from "../../../model/plan/own-line";
import type { Plan, PublishedLine, RowDefinition, RowKind } from "../../../model/plan/plan";
import { normalise, splitComponent } from "../../cells/normalise";

/** What a label may stand for. */
export interface NamedLine extends Pick<OwnLine, "rows" | "kind"> {
  /** The component of all its rows; null where they are of more than one. */
  readonly component: string | null;
}

/** A name that stands for something else as well is no certain name: then it is in here without rows. */
type Meaning = NamedLine | "other";

/** The names of the rows, subtotals and totals of a plan. */
export const namesIn = oncePer((plan: Plan) => {
  const names = meaningsIn(plan);
  // Other labels than these come by the thousand, and are not remembered.
  const remembered = onceEach((label: string) => namedBy(label, names));
  return {
    /** Each line that a label may stand for: none where it may be something else. */
    of: (label: string): readonly NamedLine[] => (isName(label, names) ? remembered(label) : []),
  };
});

type Names = ReadonlyMap<string, readonly Meaning[]>;

const TOTAL = /^\s*(?:sub)?totaal[\s:]+/i;

function isName(label: string, names: Names): boolean {
  return label !== "" && (names.has(keyOf(label)) || (TOTAL.test(label) && names.has(totalKey(label))));
}

function namedBy(label: string, names: Names): readonly NamedLine[] {
  const isWhole = !names.has(keyOf(label));
  const bare = isWhole ? label.replace(TOTAL, "") : label;
  const { component } = splitComponent(bare);
  const meant = (names.get(isWhole ? totalKey(label) : keyOf(label)) ?? []).filter(
    (meaning) => meaning === "other" || component === null || meaning.component === component,
  );
  return meant.includes("other") ? [] : meant.flatMap((meaning) => (meaning === "other" ? [] : [meaning]));
}

function keyOf(label: string): string {
  return normalise(splitComponent(label).rest);
}

/** Of a subtotal: "Totaal 2. Verkennend gesprek" is known as "totaal" and the name of its component. */
function totalKey(label: string): string {
  return `totaal ${keyOf(label.replace(TOTAL, ""))}`;
}

function meaningsIn(plan: Plan): Names {
  const names = new Map<string, Meaning[]>();
  const add = (key: string, meaning: Meaning) => {
    const before = names.get(key) ?? [];
    if (!before.some((other) => isSame(other, meaning))) names.set(key, [...before, meaning]);
  };
  for (const row of plan.rows) {
    add(keyOf(row.label), lineOf([row], row.kind));
    for (const { synonyms = [], row: of } of plan.inputs)
      if (of === row.id) for (const other of synonyms) add(keyOf(other), lineOf([row], row.kind));
  }
  for (const published of plan.published) {
    if (published.amounts.every((amount) => amount === null)) continue;
    add(keyOf(published.label), meaningOf(published, plan));
  }
  for (const { id, label } of plan.components)
    for (const kind of ["impact", "cost"] as const) {
      const rows = plan.rows.filter((row) => row.component === id && row.kind === kind);
      if (rows.length > 0) add(`totaal ${keyOf(label)}`, lineOf(rows, kind));
    }
  for (const [name, kind] of TOTALS) add(name, totalOf(plan, kind));
  return names;
}

const TOTALS: readonly (readonly [string, OwnLine["kind"]])[] = [
  ["totaal impact", "impact"],
  ["totaal baten", "impact"],
  ["totale baten", "impact"],
  ["totaal kosten", "cost"],
  ["totale kosten", "cost"],
  ["totaal resultaat", "result"],
  ["totaal resultaat business case", "result"],
  ["totaal resultaat businesscase", "result"],
  ["resultaat business case", "result"],
  ["resultaat businesscase", "result"],
];

function meaningOf(published: PublishedLine, plan: Plan): Meaning {
  const [kind, ...words] = published.of.split(" ");
  const [first = "", second = ""] = words;
  switch (kind) {
    case "row":
    case "rows": {
      const rows = plan.rows.filter(({ id }) => words.includes(id));
      const [row] = rows;
      const key = keyOf(published.label);
      // "Uitvoering verkennend gesprek" may be what goes on in one domain, or in both.
      const isPart = plan.rows.some(
        (other) =>
          !rows.includes(other) && other.component === row?.component && keyOf(other.label).startsWith(`${key} `),
      );
      return row === undefined || isPart ? "other" : lineOf(rows, row.kind);
    }
    case "zvw":
    case "sd": {
      // Of rows that one domain pays as a whole it is those rows; of shared ones a part that no cell of the plan's has.
      const rows = plan.rows.filter(({ id }) => words.includes(id));
      const own = rows.filter(({ domain }) => domain === kind);
      const [row] = own;
      return row === undefined || rows.some(({ domain }) => typeof domain !== "string")
        ? "other"
        : lineOf(own, row.kind);
    }
    case "component": {
      const rows = plan.rows.filter((row) => row.component === first && row.kind === second);
      return isKind(second) && rows.length > 0 ? lineOf(rows, second) : "other";
    }
    case "total":
      return isKind(first) || first === "result" ? totalOf(plan, first) : "other";
    default:
      return "other";
  }
}

function isKind(word: string): word is RowKind {
  return word === "impact" || word === "cost";
}

function totalOf({ rows }: Plan, kind: OwnLine["kind"]): NamedLine {
  return lineOf(
    rows.filter((row) => kind === "result" || row.kind === kind),
    kind,
  );
}

function lineOf(rows: readonly RowDefinition[], kind: OwnLine["kind"]): NamedLine {
  const components = new Set(rows.map(({ component }) => component));
  const [only = null] = components;
  return { rows: rows.map(({ id }) => id), kind, component: components.size === 1 ? only : null };
}

function isSame(one: Meaning, other: Meaning): boolean {
  if (one === "other" || other === "other") return one === other;
  return one.kind === other.kind && one.rows.join() === other.rows.join();
}
