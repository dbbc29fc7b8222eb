import { movementsOf } from "../../model/formula/explanation";
import { planExpressions } from "../../model/formula/plan-expressions";
import type { Figures } from "../../model/plan/figures";
import type { Finding } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import { list } from "../../model/text/dutch";
import { cellNamed, type Grid } from "../cells/grid";
import { cellsOfLink, type Link } from "../links/link";

/** So many are named; the rest is counted. */
const NAMED = 3;

/**
 * Amounts that stand in the workbook as plain numbers though the plan lets them move: a scenario moves them, but what
 * the user types in the workbook does not, and nobody would see it.
 */
export function standingStill(
  plan: Plan,
  figures: Figures,
  links: readonly Link[],
  grids: ReadonlyMap<string, Grid>,
): readonly Finding[] {
  const moving = movementsOf(planExpressions(plan), plan, figures).filter(({ still }) => !still);
  const standing = moving.flatMap(({ id, label }) => {
    const link = links.find(({ input }) => input === id);
    const grid = link && grids.get(link.sheet);
    const [first] = link ? cellsOfLink(link) : [];
    if (!link || !grid || first === undefined) return [];
    const cells = cellsOfLink(link).map((address) => cellNamed(grid, address));
    const isPlain = cells.every(({ kind, formula }) => kind === "number" && formula === null);
    return isPlain ? [{ id, label, place: { sheet: link.sheet, address: first } }] : [];
  });
  const [first] = standing;
  if (first === undefined) return [];
  const named = standing.slice(0, NAMED).map(({ label, place }) => `${label} (${place.sheet}!${place.address})`);
  const rest = standing.length - named.length;
  const which = list(rest > 0 ? [...named, `${rest} andere`] : named);
  return [
    {
      code: "amounts-stand-still",
      about: "inputs",
      severity: "warning",
      place: first.place,
      each: standing.map(({ id }) => id),
      message: `Deze bedragen staan in uw werkmap als vaste getallen: ${which}. Wijzigt u in de werkmap bijvoorbeeld de inflatie, dan bewegen zij niet mee en is het resultaat te gunstig of te ongunstig. In een scenario bewegen zij wel mee.`,
      remedy:
        "Reken wat als met een scenario op het tabblad Wat-als, of maak van deze bedragen formules die de aannames volgen.",
    },
  ];
}
