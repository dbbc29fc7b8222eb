import { date } from "../text/dutch";
import type { Milestone } from "./figures";

/** What tells a milestone's name from others, small: "KPI 12" → "12", "Mijlpaal 3B." → "3b". */
export function nameKey(name: string): string {
  const [, number, letter = ""] = /(\d+)\s?([a-z](?![a-z]))?/i.exec(name) ?? [];
  return number === undefined ? name.trim().toLowerCase() : `${Number(number)}${letter.toLowerCase()}`;
}

type Named = Pick<Milestone, "nr" | "name" | "due" | "dueAssumed">;

/** As each of these numbers is named in the user's table. */
export function milestoneLabels(nrs: readonly number[], milestones: readonly Named[]): readonly string[] {
  return nrs.map((nr) => {
    const milestone = milestones.find((each) => each.nr === nr);
    return milestone === undefined ? String(nr) : milestoneLabel(milestone);
  });
}

/** As the user's table names it, never by a number of ours that is another's name there: "12", "3b van 30-6-2025". */
export function milestoneLabel({ nr, name, due, dueAssumed }: Named): string {
  const key = nameKey(name);
  if (key === "" || key === String(nr)) return String(nr);
  return dueAssumed ? key : `${key} van ${date(due)}`;
}
