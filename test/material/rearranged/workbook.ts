import type { InputDefinition, Plan } from "../../../src/model/plan/plan";
import type { Grid } from "../../../src/workbook/cells/grid";
import { splitComponent } from "../../../src/workbook/cells/normalise";
import { decoys, municipalities, oldVersion, results } from "./distractors";
import type { Kind } from "./kinds";
import { Page } from "./page";
import { Random } from "./random";
import { drawStyle, type Style } from "./style";
import { LineWriter, isBigMoney, type Table } from "./table";
import type { Rearranged, Truth } from "./truth";
import { WORDINGS } from "./wordings";
import { writeTable, type Surroundings } from "./write-table";

/** Figures for what the plans do not publish, so that a workbook can hold them. */
const UNPUBLISHED: Readonly<Record<string, readonly string[]>> = {
  "wait-list-start": ["1150"],
  "wait-weeks": ["21", "20", "18", "16", "14"],
};

/** A workbook of a plan in which everything stands elsewhere and is called otherwise; the same seed gives the same. */
export function rearranged(plan: Plan, seed: number, wording: 0 | 1): Rearranged {
  const random = new Random(seed * 7919 + plan.id.length * 104_729);
  const style = drawStyle(random, wording);
  const years = yearsShown(plan, style, random);
  const components = new Map(plan.components.map(({ id, label }) => [id, label]));
  const tables = tablesOf(plan, style, random);
  const pages: Page[] = [];
  const truth: Truth[] = [];
  for (const [index, group] of onPages(tables, random).entries()) {
    const page = new Page(tabName(index, style, random));
    pages.push(page);
    let row = style.kinds.has("shifted blocks") ? random.between(1, 6) : 0;
    const left = style.kinds.has("shifted blocks") ? random.between(0, 3) : 0;
    if (style.kinds.has("merged titles"))
      page.put(row, left, style.english ? `Business case ${plan.name}` : `Businesscase ${plan.name}`);
    row += 2;
    let column = left;
    let bottom = row;
    for (const table of group) {
      const second =
        style.kinds.has("second scenario beside it") && table.perYear && random.chance(0.6)
          ? secondName(style, random)
          : null;
      const around: Surroundings = { years, planYears: plan.years, second, components };
      const written = writeTable(page, table, row, column, around, style, random);
      truth.push(...written.truth);
      bottom = Math.max(bottom, written.bottom);
      if (style.kinds.has("tables side by side") && column === left && random.chance(0.5)) column = written.right + 2;
      else {
        row = bottom + random.between(1, 3);
        column = left;
        if (style.kinds.has("notes in between") && random.chance(0.4)) {
          page.put(
            row,
            column,
            style.english ? "All amounts are provisional." : "Alle bedragen zijn voorlopig, vastgesteld op 12-3-2025.",
          );
          row += 2;
        }
      }
    }
  }
  const inputs = pages.map((page) => page.grid());
  const extra: Grid[] = [];
  if (style.kinds.has("results with the same names")) extra.push(results(tables, years, style));
  if (style.kinds.has("decoys")) extra.push(decoys(plan, years, style, random));
  if (style.kinds.has("other municipalities")) extra.push(municipalities(style));
  if (style.kinds.has("old version beside it")) extra.push(...inputs.map((grid) => oldVersion(grid, style, random)));
  return {
    name: `${plan.id} ${seed}`,
    plan,
    grids: random.chance(0.5) ? [...inputs, ...extra] : [...extra, ...inputs],
    truth: truth.map((one) => ({ ...one, kinds: [...new Set([...one.kinds, ...ofWorkbook(style)])] })),
  };
}

/** Kinds that touch every input of a workbook; the others are noted input by input. */
function ofWorkbook({ kinds }: Style): readonly Kind[] {
  const perInput: readonly Kind[] = [
    "other words",
    "typing error",
    "abbreviation or plural",
    "marks round the label",
    "English",
    "years down",
    "amounts x 1.000",
    "amounts in millions",
    "percentages as numbers",
    "numbers as text",
    "changed values",
  ];
  return [...kinds].filter((kind) => !perInput.includes(kind));
}

function yearsShown(plan: Plan, { kinds }: Style, random: Random): readonly number[] {
  const first = plan.years[0] ?? 0;
  const last = plan.years.at(-1) ?? 0;
  if (kinds.has("more years"))
    return random.pick([
      [first - 1, ...plan.years],
      [...plan.years, last + 1, last + 2],
      [first - 1, ...plan.years, last + 1],
    ]);
  return kinds.has("fewer years") ? plan.years.slice(0, random.between(3, 4)) : plan.years;
}

function tablesOf(plan: Plan, style: Style, random: Random): readonly Table[] {
  const writer = new LineWriter(plan, WORDINGS[plan.id] ?? {}, style, random);
  const known = plan.inputs.flatMap((input): readonly InputDefinition[] => {
    if (input.published.length > 0) return [input];
    const own = UNPUBLISHED[input.id];
    return own !== undefined && random.chance(0.5) ? [{ ...input, published: own }] : [];
  });
  const tables: Table[] = [];
  const numbered = (input: InputDefinition) => splitComponent(input.label).component !== null;
  const add = (title: string, inputs: readonly InputDefinition[]) => {
    const money = inputs.some(isBigMoney) && style.money !== 1 ? (style.money === 1000 ? "1000" : "1000000") : "1";
    if (inputs.length > 0) tables.push(writer.table(title, inputs, money));
  };
  const singles = chunks(
    known.filter(({ perYear }) => !perYear),
    random,
  );
  singles.forEach((inputs, index) => add(titles(style, "single")[index % 4] ?? "", inputs));
  // Amounts in thousands do not share a table with people and percentages.
  const series = known.filter((input) => input.perYear && !numbered(input));
  chunks(
    series.filter((input) => !isBigMoney(input)),
    random,
  ).forEach((inputs, index) => add(titles(style, "series")[index % 4] ?? "", inputs));
  chunks(series.filter(isBigMoney), random).forEach((inputs, index) =>
    add(titles(style, "money")[index % 3] ?? "", inputs),
  );
  add(style.english ? "Costs per part" : "Kosten per onderdeel", known.filter(numbered));
  return tables;
}

function chunks(inputs: readonly InputDefinition[], random: Random): readonly (readonly InputDefinition[])[] {
  const result: InputDefinition[][] = [];
  for (const input of inputs) {
    const last = result.at(-1);
    if (last === undefined || last.length >= random.between(6, 24)) result.push([input]);
    else last.push(input);
  }
  return result;
}

function titles({ english }: Style, kind: "single" | "series" | "money"): readonly string[] {
  if (kind === "single")
    return english
      ? ["Key figures", "Assumptions", "Rates", "Other"]
      : ["Kengetallen", "Aannames", "Tarieven", "Overige uitgangspunten"];
  if (kind === "series")
    return english
      ? ["Volumes per year", "Shares per year", "Growth path", "Per year"]
      : ["Aantallen per jaar", "Ontwikkeling per jaar", "Ingroeipad", "Per jaar"];
  return english
    ? ["Amounts per year", "Investments", "Other amounts"]
    : ["Bedragen per jaar", "Investeringen", "Overige bedragen"];
}

/** One to three tables a tab. */
function onPages(tables: readonly Table[], random: Random): readonly (readonly Table[])[] {
  const pages: Table[][] = [];
  for (const table of tables) {
    const last = pages.at(-1);
    if (last === undefined || last.length >= random.between(1, 3)) pages.push([table]);
    else last.push(table);
  }
  return pages;
}

function tabName(index: number, { kinds, english }: Style, random: Random): string {
  if (!kinds.has("renamed tabs")) return english ? `Input ${index + 1}` : `Invoer ${index + 1}`;
  return `${random.pick(["Blad", "BC", "Uitgangspunten", "Data", "Rekenblad", "2025-2029", "Parameters"])} ${index + 1}`;
}

function secondName({ english }: Style, random: Random): string {
  return random.pick(
    english ? ["Low scenario", "Previous version"] : ["Oud plan", "Scenario laag", "Concept mei", "Vorige versie"],
  );
}
