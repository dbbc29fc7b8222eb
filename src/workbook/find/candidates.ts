import type { InputDefinition, Plan } from "../../model/businesscase/plan";
import { isShare } from "../../model/text/units";
import type { Scale } from "../connection";
import { cellAddress } from "../address";
import { cellNamed } from "../grid";
import type { Grid } from "../grid";
import { labelCells } from "./labels";
import type { LabelCell } from "./labels";
import { phrase, splitComponent } from "./normalise";
import type { Phrase } from "./normalise";
import { UNLIKE, bestLikeness } from "./similarity";
import type { Likeness } from "./similarity";
import { OTHER_WORDINGS } from "./synonyms";
import { chooseScale } from "./units";
import { ValueFinder } from "./values";
import type { Content } from "./values";
import { yearAxes } from "./years";

/** A place where an input may stand. */
export interface Candidate {
  readonly input: InputDefinition;
  readonly sheet: string;
  readonly label: LabelCell;
  readonly likeness: number;
  /** One cell, or one per year in the order of the plan. */
  readonly cells: readonly string[];
  readonly scale: Scale;
  /** 0…1, before it is weighed against other candidates. */
  readonly certainty: number;
  /** Dutch, one sentence. */
  readonly why: string;
}

/** Labels less alike than this are not even shown as a runner-up. */
const LEAST_LIKENESS = 0.6;
/** A plan numbers its rows; a label without that number may belong to any component. */
const COMPONENT_UNKNOWN = 0.78;
/** Nothing is ever quite certain. */
const MOST_CERTAIN = 0.98;
/** A cell that is calculated from others is a result that carries the input's name, hardly ever the input. */
const FORMULA_FACTOR = 0.5;
/** What is less certain than this would only distract: then the input is missing. */
const LEAST_CERTAINTY = 0.4;
const EMPTY_COST = 0.1;
const CONTRADICTING_FORMAT_COST = 0.3;
/** Beside an empty or bad cell only the label speaks: it must be right. */
const LEAST_LIKENESS_WITHOUT_FIGURE = 0.88;

/** An input as it is looked for. */
interface Wanted {
  readonly input: InputDefinition;
  /** The component in whose block it must stand; null where it may stand anywhere. */
  readonly component: string | null;
  /** True when the plan's label carries the component's number. */
  readonly numbered: boolean;
  readonly label: Phrase;
  readonly otherWordings: readonly Phrase[];
}

/** Every place in these sheets where an input of the plan may stand. */
export function findCandidates(grids: readonly Grid[], plan: Plan): readonly Candidate[] {
  const components = new Map(plan.rows.map((row) => [row.id, row.component]));
  const wanted = plan.inputs.map((input): Wanted => {
    const { component, rest } = splitComponent(input.label);
    return {
      input,
      component: input.row === undefined ? null : (components.get(input.row) ?? null),
      numbered: component !== null,
      label: phrase(rest),
      otherWordings: (OTHER_WORDINGS[input.id] ?? []).map(phrase),
    };
  });
  return grids.flatMap((grid) => candidatesIn(grid, plan, wanted));
}

function candidatesIn(grid: Grid, plan: Plan, wanted: readonly Wanted[]): readonly Candidate[] {
  const labels = labelCells(grid, plan.components);
  const values = new ValueFinder(grid, yearAxes(grid, plan.years), plan.years);
  return wanted.flatMap((one) =>
    labels.flatMap((label) => {
      const likeness = labelLikeness(label, one);
      return likeness.score < LEAST_LIKENESS ? [] : candidate(grid, values, label, one.input, likeness);
    }),
  );
}

function labelLikeness(label: LabelCell, { component, numbered, label: wanted, otherWordings }: Wanted): Likeness {
  if (component !== null && label.component !== null && label.component !== component) return UNLIKE;
  const likeness = bestLikeness(label.bare, wanted, otherWordings);
  const numberMissing = numbered && label.component === null;
  return numberMissing ? { ...likeness, score: likeness.score * COMPONENT_UNKNOWN } : likeness;
}

function candidate(
  grid: Grid,
  values: ValueFinder,
  label: LabelCell,
  input: InputDefinition,
  likeness: Likeness,
): readonly Candidate[] {
  const cells = cellsOf(values, label, input);
  if (cells === null) return [];
  const content = values.content(cells);
  if (content !== "constant" && content !== "formula" && likeness.score < LEAST_LIKENESS_WITHOUT_FIGURE) return [];

  const { scale, doubt, how } = chooseScale(input, grid, label, cells);
  const contradicted = contradicts(input, grid, cells);
  const certainty =
    (Math.min(likeness.score, MOST_CERTAIN) -
      doubt -
      (content === "empty" ? EMPTY_COST : 0) -
      (contradicted ? CONTRADICTING_FORMAT_COST : 0)) *
    (content === "formula" ? FORMULA_FACTOR : 1);
  if (certainty < LEAST_CERTAINTY) return [];
  return [
    {
      input,
      sheet: grid.name,
      label,
      likeness: likeness.score,
      cells,
      scale,
      certainty,
      why: sentence([
        `${likeness.how} in ${cellAddress(label.row, label.column)}`,
        cells.length > 1 ? "met een waarde onder elk jaar" : "",
        how,
        doubt > 0 ? "maar de eenheid is niet zeker" : "",
        contradicted ? "maar de celopmaak past niet bij de eenheid" : "",
        REMARKS[content],
      ]),
    },
  ];
}

const REMARKS: Readonly<Record<Content, string>> = {
  constant: "",
  formula: "maar de cel is zelf een berekening",
  unusable: "maar in de cel staat geen getal",
  empty: "maar de cel is leeg",
};

/** A series stands on a time axis; a single figure in one cell. A series may also be given as one figure for all years. */
function cellsOf(values: ValueFinder, label: LabelCell, input: InputDefinition): readonly string[] | null {
  const single = (): readonly string[] | null => {
    const cell = values.single(label);
    return cell === null ? null : [cell];
  };
  if (!input.perYear) return single();
  const series = values.series(label);
  if (series === null || values.content(series) !== "empty") return series ?? single();
  const one = single();
  return one !== null && values.content(one) === "constant" ? one : series;
}

/** A price with a % or a share with a € is something else. */
function contradicts({ unit }: InputDefinition, grid: Grid, cells: readonly string[]): boolean {
  const formats = cells.map((cell) => cellNamed(grid, cell).numberFormat);
  return isShare(unit)
    ? formats.some((format) => format.includes("€"))
    : formats.some((format) => format.includes("%"));
}

function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
