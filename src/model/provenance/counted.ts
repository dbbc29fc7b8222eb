import { Decimal } from "../money/decimal";
import type { Progress } from "../realisation/progress";
import type { LaterFigures } from "./later";

/** What a progress report tells of each milestone with a measure: how far it is, what is asked, and how likely it is. */
export function countedOf({ lines }: Progress): LaterFigures {
  const names = lines.map(({ milestone: { name } }) => name);
  return Object.fromEntries(
    lines.flatMap(({ milestone: { nr, name }, standing }) => {
      if (standing.kind === "evidence") return [];
      const { value, target, chance } = standing;
      // Two that are called alike are told apart by their number.
      const which = names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (nr. ${nr})`;
      return [
        [`${which}: tot nu toe`, value?.toFixed() ?? null],
        [`${which}: gevraagd`, target.value.toFixed()],
        [`${which}: kans`, chance === null ? null : new Decimal(chance.toFixed(4)).toFixed()],
      ] as const;
    }),
  );
}
