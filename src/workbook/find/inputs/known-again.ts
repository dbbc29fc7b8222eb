import type { Place } from "../../../model/plan/finding";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import { parseAddress, rangeAround } from "../../cells/address";
import { cellNamed, textAt, type Grid } from "../../cells/grid";
import { normalise } from "../../cells/normalise";
import { isPercentFormat } from "../../cells/number-format";
import { CERTAIN, cellsOfLink, placeOfCells, type Link, type Marks, type Scale } from "../../links/link";
import { isUnitText } from "../words/units";
import type { FoundInput } from "./assign";
import type { Candidate } from "./candidates";
import { MarkReader, heldBy, isBlank, nearestText, sameMarks, textOfMarks } from "./marks";

/** What is left of a link while its name and its label do not tell the same. */
const ASKED_AT_MOST = 0.7;

/** Cells of a sheet that a link may be in now. */
interface Spot {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/**
 * Finds settled links again, confirmed or not, by all that they are known by: their hidden name, and what stands around
 * their cells. Where these tell the same, a link holds. Where they do not, it is asked.
 */
export class KnownAgain {
  private readonly readers = new Map<string, MarkReader>();

  /**
   * @param candidates surest first
   * @param isRejected true for a place of which the user said that it is not this input's
   */
  constructor(
    private readonly grids: readonly Grid[],
    private readonly plan: Plan,
    private readonly candidates: readonly Candidate[],
    private readonly isRejected: (input: string, place: Place) => boolean,
  ) {}

  /** The link where it stands now, or as what is asked; null where nothing is left of it. */
  find(before: Link, input: InputDefinition): FoundInput | null {
    const grid = this.grids.find(({ name }) => name === before.sheet);
    const cells = cellsOfLink(before);
    if (cells.length !== 1 && cells.length !== this.plan.years.length) return null;
    const own = this.candidates.filter((candidate) => candidate.input === input);
    const here: Spot | null = grid === undefined ? null : { sheet: before.sheet, cells };
    const agrees = here !== null && this.agrees(before, here, own);
    const isNamed = here !== null && before.unnamed !== true;
    if (isNamed && agrees) return this.found(before, here, own);
    const elsewhere = this.elsewhere(before, here, own);
    if (isNamed) return this.disputed(before, input, here, elsewhere, own);
    return this.byLabelAlone(before, input, here, agrees ? [here, ...elsewhere] : elsewhere, own);
  }

  /** What stands around these cells now, to know them again by. */
  marksOf({ input, sheet, ...place }: Link): Marks | null {
    const reader = this.readerOf(sheet);
    if (reader === null) return null;
    const cells = cellsOfLink(place);
    const named = this.candidates.some(
      (candidate) => candidate.input.id === input && isAt(candidate, { sheet, cells }),
    );
    return { ...reader.marksOf(cells), ...(named && { named }) };
  }

  /** Whether the label at this place is the link's own. */
  private agrees({ marks, corrected, confirmed, beside }: Link, spot: Spot, own: readonly Candidate[]): boolean {
    const found = own.find((candidate) => isAt(candidate, spot));
    const isCertain = (found?.certainty ?? 0) >= CERTAIN;
    if (marks !== undefined) {
      const now = this.readerOf(spot.sheet)?.marksOf(spot.cells);
      if (now === undefined || !sameMarks(now, marks)) return isCertain;
      // The same words may have come under another component's heading.
      const strange = marks.named === true && corrected !== true && found === undefined;
      return !(strange && (own.some(({ certainty }) => certainty >= CERTAIN) || this.isAnothers(spot, own)));
    }
    if (found !== undefined) return isCertain || !own.some(({ certainty }) => certainty >= CERTAIN);
    return confirmed === true && beside !== undefined && this.standsBeside(spot, beside);
  }

  private isAnothers(spot: Spot, own: readonly Candidate[]): boolean {
    return this.candidates.some(
      (candidate) => !own.includes(candidate) && candidate.certainty >= CERTAIN && isAt(candidate, spot),
    );
  }

  /** In files from before marks were kept: one text, the nearest one. A unit says nothing. */
  private standsBeside({ sheet, cells: [first] }: Spot, beside: string): boolean {
    const grid = this.grids.find(({ name }) => name === sheet);
    if (grid === undefined || first === undefined) return false;
    const { row, column } = parseAddress(first);
    const wanted = normalise(beside);
    if (beside !== "" && isUnitText(beside)) return false;
    for (let c = column - 1; c >= grid.left; c -= 1) {
      const text = textAt(grid, row, c);
      if (text !== "" && !isUnitText(text)) return normalise(text) === wanted;
    }
    const above = this.readerOf(sheet)?.columnText({ row, column }) ?? "";
    return normalise(above) === wanted;
  }

  /** The other places that have its label, those that look the same first. */
  private elsewhere(before: Link, here: Spot | null, own: readonly Candidate[]): readonly Spot[] {
    const { marks } = before;
    const count = cellsOfLink(before).length;
    const alike =
      marks === undefined
        ? []
        : this.grids.flatMap(({ name }): readonly Spot[] => {
            const places = this.readerOf(name)?.placesOf(marks, count) ?? [];
            return places.map((cells) => ({ sheet: name, cells }));
          });
    // A user who pointed at another cell did not mean the one with the plan's own label.
    const meantAnother = before.corrected === true && marks !== undefined && marks.named !== true;
    const certain = meantAnother
      ? []
      : own.filter(({ certainty, cells }) => certainty >= CERTAIN && cells.length === count);
    const spots = [...alike.filter((spot) => this.agrees(before, spot, own)), ...certain].filter(
      (spot) => !(here && isAt(spot, here)) && !this.isRejected(before.input, placeOf(spot)),
    );
    const known = new Set<string>();
    return spots.filter((spot) => known.size < known.add(keyOf(spot)).size);
  }

  /** Its name stands where its label does not. Rows that were sorted took what they hold along: then that decides. */
  private disputed(
    before: Link,
    input: InputDefinition,
    here: Spot,
    elsewhere: readonly Spot[],
    own: readonly Candidate[],
  ): FoundInput {
    const [first] = elsewhere;
    // Cut and pasted with its label: other texts stand further to the left, or above it, by now.
    if (first === undefined && this.holds(before, here) && this.hasNearestText(before, here)) {
      return this.found(before, here, own);
    }
    if (first === undefined) {
      return asked(before, here, `Eerder gekoppeld, maar ${this.saysNow(before, here, input)}.`);
    }
    const stays = this.holds(before, here);
    const went = elsewhere.filter((spot) => this.holds(before, spot));
    const [only] = went;
    if (only !== undefined && went.length === 1 && !stays) return this.found(before, only, own);
    const [proposed, other] = stays ? [here, first] : [only ?? first, here];
    const why = `De gekoppelde cel is nu ${shown(here)}, maar het label ${quotedLabel(before, input)} staat bij ${shown(first)}.`;
    return asked(before, proposed, why, other);
  }

  /** Its name is gone: then its label must tell, and tell one place only. */
  private byLabelAlone(
    before: Link,
    input: InputDefinition,
    here: Spot | null,
    spots: readonly Spot[],
    own: readonly Candidate[],
  ): FoundInput | null {
    const [first] = spots;
    if (first === undefined) {
      if (here === null) return null;
      return asked(before, here, `Eerder gekoppeld, maar ${this.saysNow(before, here, input)}.`);
    }
    const alike = spots.filter((spot) => this.holds(before, spot));
    const only = spots.length === 1 ? first : alike.length === 1 ? alike[0] : undefined;
    const isBlind = before.marks !== undefined && isBlank(before.marks);
    if (only !== undefined && !isBlind && this.mayBe(before, only, here)) return this.found(before, only, own);
    const why = `Deze cel is niet meer te volgen; het label ${quotedLabel(before, input)} staat nu bij ${shown(first)}.`;
    return asked(before, only ?? first, why, spots.find((spot) => spot !== (only ?? first)) ?? undefined);
  }

  /** Only with what it held; in files from before that was kept, only where it stood. */
  private mayBe(before: Link, spot: Spot, here: Spot | null): boolean {
    return before.marks === undefined ? here !== null && isAt(spot, here) : this.holds(before, spot);
  }

  private hasNearestText({ marks }: Link, { sheet, cells }: Spot): boolean {
    // A year above a cell is more than its surroundings.
    if (cells.length > 1) return false;
    const now = this.readerOf(sheet)?.marksOf(cells);
    return (
      marks !== undefined && now !== undefined && nearestText(marks) !== "" && nearestText(now) === nearestText(marks)
    );
  }

  private holds({ marks }: Link, { sheet, cells }: Spot): boolean {
    const grid = this.grids.find(({ name }) => name === sheet);
    return marks !== undefined && grid !== undefined && heldBy(grid, cells) === marks.held;
  }

  private found(before: Link, spot: Spot, own: readonly Candidate[]): FoundInput {
    const link = { ...before };
    delete link.cells;
    delete link.unnamed;
    const grid = this.grids.find(({ name }) => name === spot.sheet);
    const scale = grid === undefined ? before.scale : scaleNow(before.scale, grid, spot.cells);
    const moved = before.sheet !== spot.sheet || cellsOfLink(before).join() !== spot.cells.join();
    const why = moved ? own.find((candidate) => isAt(candidate, spot))?.why : undefined;
    const other = own.find((candidate) => !isAt(candidate, spot));
    return {
      link: { ...link, sheet: spot.sheet, ...placeOfCells(spot.cells), scale, ...(why && { why }) },
      ...(other && { runnerUp: placeOf(other) }),
    };
  }

  /** Dutch, for in a sentence: what stands beside a cell instead of its label. */
  private saysNow({ marks, beside, confirmed }: Link, { sheet, cells }: Spot, { label }: InputDefinition): string {
    const now = this.readerOf(sheet)?.marksOf(cells);
    const was = marks === undefined ? beside : textOfMarks(marks);
    const is = now === undefined ? "" : textOfMarks(now);
    if (confirmed !== true || marks?.named === true || was === undefined || was === "") {
      return `bij deze cel staat niet meer het label "${label}"`;
    }
    return `naast deze cel staat nu ${is === "" ? "geen tekst" : `"${is}"`} in plaats van "${was}"`;
  }

  private readerOf(sheet: string): MarkReader | null {
    const known = this.readers.get(sheet);
    const grid = this.grids.find(({ name }) => name === sheet);
    if (known !== undefined || grid === undefined) return known ?? null;
    const made = new MarkReader(grid, this.plan.years);
    this.readers.set(sheet, made);
    return made;
  }
}

/** Typing "2,8%" makes Excel format the cell as a percentage: from then on it holds the fraction. */
function scaleNow(before: Scale, grid: Grid, cells: readonly string[]): Scale {
  const percentage = cells.some((cell) => isPercentFormat(cellNamed(grid, cell).numberFormat));
  return before === "0.01" && percentage ? "1" : before;
}

function asked(before: Link, { sheet, cells }: Spot, why: string, other?: Spot): FoundInput {
  const { input, scale, certainty } = before;
  return {
    link: {
      ...{ input, sheet, ...placeOfCells(cells), scale, why },
      certainty: Math.min(certainty, ASKED_AT_MOST),
      before,
    },
    ...(other && { runnerUp: placeOf(other) }),
  };
}

function quotedLabel({ marks }: Link, { label }: InputDefinition): string {
  return `"${marks === undefined || marks.named === true ? label : textOfMarks(marks)}"`;
}

function shown(spot: Spot): string {
  const { sheet, address } = placeOf(spot);
  return `${sheet}!${address}`;
}

function placeOf({ sheet, cells }: Spot): Place {
  return { sheet, address: rangeAround(cells) };
}

function keyOf({ sheet, cells }: Spot): string {
  return `${sheet}!${cells.join()}`;
}

function isAt(candidate: Spot, spot: Spot): boolean {
  return keyOf(candidate) === keyOf(spot);
}
