import { Decimal } from "../money/decimal";
import type { Progress } from "../realisation/progress";
import { NONE, type LaterFigures } from "./later";

/** What a progress report tells of each milestone with a measure: how far it is, what is asked, and how likely it is. */
export function countedOf({ lines }: Progress): LaterFigures {
  return Object.fromEntries(
    lines.flatMap(({ milestone: { name }, standing }) => {
      if (standing.kind === "evidence") return [];
      const { value, target, chance } = standing;
      return [
        [`${name}: tot nu toe`, value?.toFixed() ?? null],
        [`${name}: gevraagd`, target.value.toFixed()],
        [`${name}: kans`, chance === null ? NONE : new Decimal(chance.toFixed(4)).toFixed()],
      ] as const;
    }),
  );
}
