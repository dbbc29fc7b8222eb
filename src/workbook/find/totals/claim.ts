import type { TotalDefinition } from "../../../model/plan/figures";
import type { Figure } from "./table";

/** A figure that a total is made of. */
export interface ClaimedPart {
  readonly sheet: string;
  readonly figure: Figure;
  readonly sign: 1 | -1;
}

/** The finding that a figure should follow from others, before anything is checked. */
export interface Claim {
  readonly sheet: string;
  readonly figure: Figure;
  readonly along: TotalDefinition["along"];
  readonly parts: readonly ClaimedPart[];
  /** Of a share: what the parts are a share of. */
  readonly of?: readonly ClaimedPart[];
}

/** What a claim comes to, in Excel's own numbers: enough to see whether a structure is a sum at all. */
export function outcome({ parts, of }: Pick<Claim, "parts" | "of">): number {
  const add = (all: readonly ClaimedPart[]) => all.reduce((total, { figure, sign }) => total + sign * figure.value, 0);
  return of === undefined ? add(parts) : add(parts) / add(of);
}

export function partsOf(sheet: string, figures: readonly Figure[], sign: 1 | -1 = 1): readonly ClaimedPart[] {
  return figures.map((figure) => ({ sheet, figure, sign }));
}
