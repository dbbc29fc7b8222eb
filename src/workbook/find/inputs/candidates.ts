import { oncePer } from "../../../model/plan/once-per";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import { capitalised } from "../../../model/text/dutch";
import { UNIT_LABELS, isShare } from "../../../model/text/units";
import { cellAddress } from "../../cells/address";
import { cellNamed, type Grid } from "../../cells/grid";
import { hasPercentLetter } from "../../cells/number-format";
import type { Scale } from "../../links/link";
import { numberIn } from "../numbers/cell-number";
import { otherPeriodSaid } from "../numbers/periods";
import { moneySaid, percentSaid, unitTexts } from "../numbers/said-units";
import { chooseScale, scaleByEquality } from "../numbers/units";
import { yearAxes } from "../numbers/years";
import { UNLIKE, type Likeness } from "../words/similarity";
import { contradicts, isEqual, isFar, isOpposite, isRefused, weigh } from "./evidence";
import { labelCells, type LabelCell } from "./labels";
import { PlaceFinder, type Content, type Place } from "./places";
import type { Proposal } from "./proposal";
import { SharedScales } from "./shared-scales";
import { wantedInputs, type Named, type SoughtInput } from "./sought-inputs";

/** A place where an input may stand. */
export interface Candidate {
  readonly input: InputDefinition;
  readonly sheet: string;
  /** Nobody sees that sheet, unless they look for it. */
  readonly isHidden: boolean;
  readonly label: LabelCell;
  readonly likeness: number;
  /** One cell, or one per year in the order of the plan; fewer where the sheet has not all years. */
  readonly cells: readonly string[];
  readonly scale: Scale;
  /** The cells hold exactly what was published. */
  readonly equal: boolean;
  /** Something beside the label speaks against it: unit, format, size, a missing year or number. */
  readonly doubted: boolean;
  /** 0…1, before it is weighed against other candidates. */
  readonly certainty: number;
  /** Dutch, one sentence. */
  readonly why: string;
}

/** A plan numbers its rows; a label without that number may belong to any component. */
const COMPONENT_UNKNOWN = 0.78;
/** What is less certain than this would only distract: then the input is missing. */
const LEAST_CERTAINTY = 0.4;
/** Beside an empty or bad cell only the label speaks: it must be right. */
const LEAST_LIKENESS_WITHOUT_FIGURE = 0.88;
/** "Weken per jaar" is an input where it stands by itself as the plan has it, and else a unit. */
const LEAST_LIKENESS_OF_UNIT = 0.95;
/** Where years are missing, another unit is said, or every sign is turned, someone must look. */
const MUST_LOOK_AT_MOST = 0.6;

/** Every place in these sheets where an input of the plan may stand. */
export function findCandidates(grids: readonly Grid[], plan: Plan): readonly Candidate[] {
  return grids.flatMap((grid) => candidatesIn(grid)(plan));
}

const candidatesIn = oncePer((grid: Grid) => oncePer((plan: Plan) => candidatesOn(grid, plan)));

function candidatesOn(grid: Grid, plan: Plan): readonly Candidate[] {
  const wanted = wantedInputs(plan);
  const places = new PlaceFinder(grid, yearAxes(grid, plan.years), plan.years);
  const drafts = labelCells(grid, plan.components).flatMap((label) =>
    wanted
      .namedBy(label.bare)
      .filter(({ likeness }) => !label.isUnit || likeness.score >= LEAST_LIKENESS_OF_UNIT)
      .flatMap((named) => draftsFor(grid, places, label, named)),
  );
  const shared = new SharedScales(drafts);
  return drafts.flatMap((draft) => candidate(grid, plan, draft, shared.of(draft)));
}

function draftsFor(
  grid: Grid,
  finder: PlaceFinder,
  label: LabelCell,
  { wanted, likeness }: Named,
): readonly Proposal[] {
  const inComponent = likenessIn(label, wanted, likeness);
  if (inComponent.score === 0) return [];
  return placesFor(finder, label, wanted).flatMap((place): Proposal[] => {
    const content = contentFor(wanted, finder.content(place.cells));
    const hasFigures = content === "constant" || content === "calculated" || content === "formula";
    if (!hasFigures && likeness.score < LEAST_LIKENESS_WITHOUT_FIGURE) return [];
    const numbers = place.cells.map((cell) => numberIn(cellNamed(grid, cell)));
    const { input, published } = wanted;
    // Nothing but the published figures can still make a place of so poor a label.
    const isHopeless = inComponent.score - place.doubt < LEAST_CERTAINTY;
    if (isHopeless && scaleByEquality({ input, published, numbers }) === null) return [];
    return [{ wanted, label, likeness: inComponent, place, content, numbers }];
  });
}

/** An amount of a row may well be worked out where it stands; any other input is typed, and what is worked out follows from it. */
function contentFor({ input }: SoughtInput, content: Content): Content {
  return content === "calculated" && input.row === undefined ? "formula" : content;
}

function likenessIn(label: LabelCell, { component, numbered }: SoughtInput, likeness: Likeness): Likeness {
  if (component !== null && label.component !== null && label.component !== component) return UNLIKE;
  const numberMissing = numbered && label.component === null;
  return numberMissing ? { ...likeness, score: likeness.score * COMPONENT_UNKNOWN } : likeness;
}

/** A series stands on a time axis; a single figure in one cell. A series may also be given as one figure for all years. */
function placesFor(finder: PlaceFinder, label: LabelCell, { input }: SoughtInput): readonly Place[] {
  if (!input.perYear) return finder.singles(label);
  const series = finder.series(label);
  if (series.some(({ cells }) => finder.content(cells) !== "empty")) {
    return series.filter(({ cells }) => finder.content(cells) !== "empty");
  }
  const [single, ...others] = finder.singles(label);
  if (single === undefined || finder.content(single.cells) !== "constant") return series;
  return others.length === 0 ? [{ ...single, how: "met één waarde voor alle jaren" }] : [];
}

function candidate(grid: Grid, plan: Plan, draft: Proposal, shared: Scale | null): readonly Candidate[] {
  const { wanted, label, likeness, place, content, numbers } = draft;
  const { input, published } = wanted;
  const said = isShare(input.unit)
    ? percentSaid(grid, label, place.cells) || percentShown(grid, place.cells)
      ? "0.01"
      : null
    : input.unit === "eur"
      ? moneySaid(grid, label, place.cells)
      : null;
  const scale = chooseScale({ input, published, numbers, said, shared });
  const contradicted = contradicts(input, grid, place.cells);
  const refused = isRefused(input, likeness.score, { numbers, scale, grid, cells: place.cells });
  const evidence = { published, numbers, scale, content, contradicted, refused, placeDoubt: place.doubt };
  const equal = isEqual(evidence);
  const unnumbered = wanted.numbered && label.component === null;
  const incomplete = missingYears(plan, input, place);
  const otherUnit = otherPeriodSaid(input, unitTexts(grid, label, place.cells));
  const opposite = isOpposite(evidence);
  const mustLook = incomplete !== null || otherUnit !== null || opposite;
  const weighed = weigh(likeness.score, evidence);
  const certainty = Math.min(weighed, unnumbered ? COMPONENT_UNKNOWN : 1, mustLook ? MUST_LOOK_AT_MOST : 1);
  if (certainty < LEAST_CERTAINTY) return [];
  return [
    {
      input,
      sheet: grid.name,
      isHidden: grid.isHidden ?? false,
      label,
      likeness: likeness.score,
      cells: place.cells,
      scale: scale.scale,
      equal,
      doubted:
        scale.doubt > 0 ||
        contradicted ||
        isFar(evidence) ||
        unnumbered ||
        mustLook ||
        (content !== "constant" && content !== "calculated"),
      certainty,
      why: sentence([
        `${likeness.how} in ${cellAddress(label.row, label.column)}`,
        place.how,
        scale.how,
        equal ? "gelijk aan het plan" : "",
        scale.doubt > 0 ? "maar de eenheid is niet zeker" : "",
        contradicted ? "maar de celopmaak past niet bij de eenheid" : "",
        otherUnit === null ? "" : `maar met een andere eenheid ("${otherUnit}") dan ${UNIT_LABELS[input.unit]}`,
        opposite ? "maar met het andere teken dan in het plan" : "",
        isFar(evidence) ? "maar van een heel andere grootte dan in het plan" : "",
        incomplete ?? "",
        REMARKS[content],
      ]),
    },
  ];
}

/** The cells hold 15 and show 15%. */
function percentShown(grid: Grid, cells: readonly string[]): boolean {
  return cells.every((cell) => hasPercentLetter(cellNamed(grid, cell).numberFormat));
}

const REMARKS: Readonly<Record<Content, string>> = {
  constant: "",
  calculated: "door de werkmap zelf berekend",
  formula: "maar de cel is zelf een berekening",
  unusable: "maar in de cel staat geen getal",
  empty: "maar de cel is leeg",
};

/** Dutch, for in a sentence: which years of the plan the header has not; null where it has them all. */
function missingYears({ years }: Plan, { perYear }: InputDefinition, { axis }: Place): string | null {
  if (!perYear || axis === null) return null;
  const missing = years.filter((year) => !axis.at.has(year));
  return missing.length === 0 ? null : `maar zonder kolom voor ${missing.join(", ")}`;
}

function sentence(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== "").join(", ");
  return `${capitalised(text)}.`;
}
