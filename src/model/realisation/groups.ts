import type { Light } from "./light";
import type { ProgressLine } from "./progress";

export const LIGHTS = {
  /** The worst first. */
  attention: ["missed", "in-danger", "in-doubt", "partly"],
  well: ["met", "on-course"],
  untold: ["to-come", "unknown"],
  evidence: ["evidence"],
} as const satisfies Readonly<Record<string, readonly Light[]>>;

export type ProgressGroups = Readonly<Record<keyof typeof LIGHTS, readonly ProgressLine[]>>;

/** Milestones by what they ask of the reader. */
export function groupsOf(lines: readonly ProgressLine[]): ProgressGroups {
  const of = (lights: readonly Light[]) => lights.flatMap((light) => lines.filter((line) => line.light === light));
  return {
    attention: of(LIGHTS.attention),
    well: of(LIGHTS.well),
    untold: of(LIGHTS.untold),
    evidence: of(LIGHTS.evidence),
  };
}
