import type { Texts } from "../texts/texts";
import type { Turning } from "./turning-point";

/** The finding that the years show. */
export function chartTitle(turning: Turning, { outcome }: Texts): string {
  switch (turning.kind) {
    case "from":
      return outcome.chartTurns(turning.year);
    case "always":
      return outcome.chartAlways;
    case "never":
      return outcome.chartNever;
    case "unknown":
      return outcome.chartUnknown;
  }
}
