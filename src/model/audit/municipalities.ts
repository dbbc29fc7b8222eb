import type { Municipality } from "../plan/figures";
import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import { list } from "../text/dutch";

/**
 * Municipalities of the plan that the workbook does not have: they would be paid nothing.
 * @param left codes of those that the user took out on purpose
 */
export function checkMissingMunicipalities(
  municipalities: readonly Municipality[],
  plan: Plan,
  left: readonly string[] = [],
): readonly Finding[] {
  if (municipalities.length === 0) return [];
  const present = new Set([...municipalities.map((municipality) => municipality.code), ...left]);
  const absent = plan.municipalities.filter((municipality) => !present.has(municipality.code));
  if (absent.length === 0) return [];
  const names = list(absent.map((municipality) => municipality.name));
  return [
    {
      code: "missing-municipality",
      about: "municipalities",
      severity: "warning",
      message: `In de tabel met gemeenten ${absent.length === 1 ? "ontbreekt" : "ontbreken"} ${names}. De verdeling gaat over de andere ${municipalities.length}.`,
      remedy: "Voeg toe wie meedoet; doet een gemeente niet mee, dan hoeft u niets te doen.",
    },
  ];
}
