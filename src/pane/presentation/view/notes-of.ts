import { inputsFromPlan } from "../../../model/plan/from-plan";
import { firstFew } from "../../../model/text/dutch";
import { scenarioOf } from "../../../workbook/scenarios/chosen";
import type { SessionState } from "../../../workbook/session/state";
import { countsOf, findingsOf } from "../../check/findings";
import { standingOf, standingText } from "../../figures/status-text";
import type { PresentationTexts } from "../../texts/presentation-nl";
import type { Texts } from "../../texts/texts";

/** Why the figures are not simply the plan as it stands in a workbook that is in order. Nothing where they are. */
export function notesOf(state: SessionState, texts: Texts, say: PresentationTexts): readonly string[] {
  const open = countsOf(findingsOf(state).findings).open;
  return [
    ...scenarioNotes(state, say),
    ...(standingOf(state) === "fresh" ? [] : [say.standing(lowered(standingText(state, texts)))]),
    ...busyNotes(state, say),
    ...(state.returned.left.length > 0 ? [say.borrowed(state.returned.left.length)] : []),
    ...(state.manual && state.live ? [texts.history.manual] : []),
    ...fromPlanNotes(state, texts),
    ...(state.result?.totals.result.total === null ? [say.incomplete] : []),
    ...(open > 0 ? [say.openFindings(open)] : []),
    ...(state.problem ? [say.problem(state.problem.message)] : []),
  ];
}

function scenarioNotes(state: SessionState, say: PresentationTexts): readonly string[] {
  const { scenario, connection, scenarios, scenarioFaults } = state;
  if (scenario === null || !connection) return [];
  const name = scenarioOf(scenario, connection, scenarios)?.name ?? scenario;
  return [say.scenario(name), ...(scenarioFaults.length > 0 ? [say.scenarioFaults(scenarioFaults.length)] : [])];
}

function busyNotes({ phase }: SessionState, say: PresentationTexts): readonly string[] {
  if (phase === "idle") return [];
  return [phase === "running-through-sheet" ? say.running : say.busy];
}

function fromPlanNotes({ connection, figures }: SessionState, { settling }: Texts): readonly string[] {
  const taken = figures ? inputsFromPlan(figures) : [];
  const labels = taken.map((id) => connection?.plan.inputs.find((input) => input.id === id)?.label ?? id);
  return labels.length === 0 ? [] : [settling.fromPlanNote(firstFew(labels))];
}

function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
