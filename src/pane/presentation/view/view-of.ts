import { longDate } from "../../../model/text/dutch";
import type { IsoDate } from "../../../model/time/iso-date";
import type { SessionState } from "../../../workbook/session/state";
import { presentationNl as say } from "../../texts/presentation-nl";
import { nl as texts } from "../../texts/nl";
import type { Look } from "../../theme/theme";
import { aheadOf } from "./ahead-of";
import { headlineOf } from "./headline-of";
import { notesOf } from "./notes-of";
import type { PresentationView } from "./view";
import { waterfallOf } from "./waterfall-of";
import { yearsOf } from "./years-of";

/**
 * The presentation of what the pane shows now; null while it shows no result.
 * @param day on which the workbook held these figures
 */
export function viewOf(state: SessionState, day: IsoDate, look: Look): PresentationView | null {
  const { connection, figures, result } = state;
  if (!connection || !figures || !result) return null;
  const { plan } = connection;
  return {
    look,
    region: plan.name,
    notes: notesOf(state, texts, say),
    source: say.source(plan.source.document),
    day: longDate(day),
    headline: headlineOf(plan, result, texts, say),
    waterfall: waterfallOf(plan, result, texts, say),
    years: yearsOf(result, texts, say),
    ahead: aheadOf(plan, figures, result, texts, say),
  };
}
