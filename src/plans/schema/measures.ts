import type { MeasureDefinition, MeasureWindow, MilestoneMeasure } from "../../model/plan/measure";
import type { Plan } from "../../model/plan/plan";
import { isDate } from "../../model/time/iso-date";
import { fault, type PlanFault } from "./fault";
import { numberOf, repeated } from "./numbers";

/** What is counted, and which milestones are judged by it: each exists, and asks what can be counted. */
export function checkMeasures(plan: Plan): readonly PlanFault[] {
  const { measures = [], milestoneMeasures = [] } = plan;
  return [
    ...measures.flatMap((measure) => checkMeasure(measure, measures)),
    ...repeated(milestoneMeasures.map(({ nr }) => nr)).map((nr) =>
      fault(`meting van mijlpaal ${nr}`, "deze komt twee keer voor.", "Geef elke mijlpaal één meting."),
    ),
    ...milestoneMeasures.flatMap((each) => checkMilestone(each, plan)),
  ];
}

function checkMeasure(
  { id, kind, partOf }: MeasureDefinition,
  measures: readonly MeasureDefinition[],
): readonly PlanFault[] {
  if (partOf === undefined) return [];
  const whole = measures.find((measure) => measure.id === partOf);
  const isPart = kind === "flow" && whole?.kind === "flow" && whole.partOf === undefined;
  return isPart
    ? []
    : [
        fault(
          `meting ${id}`,
          `dit kan geen deel van ${partOf} zijn.`,
          "Noem een aantal per periode dat zelf geen deel is.",
        ),
      ];
}

function checkMilestone(each: MilestoneMeasure, plan: Plan): readonly PlanFault[] {
  const { nr, asked, window } = each;
  const where = `meting van mijlpaal ${nr}`;
  const measure = plan.measures?.find(({ id }) => id === asked.measure);
  const volume = plan.milestoneVolumes.find((other) => other.nr === nr);
  const target = numberOf(asked.target);
  const isShare = asked.kind === "share" || (asked.kind === "fall" && asked.by === "share");
  const when = windowFault(window);
  return [
    ...(plan.milestones.some((milestone) => milestone.nr === nr)
      ? []
      : [fault(where, "deze mijlpaal bestaat niet.", "Noem een mijlpaal van het plan.")]),
    ...(measure === undefined
      ? [fault(where, `de meting ${asked.measure} bestaat niet.`, "Noem een meting van het plan.")]
      : []),
    ...(measure !== undefined && !fits(each, measure)
      ? [
          fault(
            where,
            `van de meting ${asked.measure} kan dit niet worden gevraagd.`,
            "Vraag een aandeel van een deel, een daling van een stand, en een aantal van wat per periode wordt geteld.",
          ),
        ]
      : []),
    ...(target?.gt(0) && (!isShare || target.lte(1))
      ? []
      : [
          fault(
            where,
            `“${asked.target}” kan niet worden gevraagd.`,
            "Geef een getal boven nul; een aandeel is hoogstens 1.",
          ),
        ]),
    ...(target !== null && asked.kind === "at-least" && volume !== undefined && !target.equals(volume.asks)
      ? [
          fault(
            where,
            `hier wordt ${asked.target} gevraagd, bij de aantallen van de mijlpalen ${volume.asks}.`,
            "Neem het aantal daar over, zodat het op één plaats staat.",
          ),
        ]
      : []),
    ...(when === null ? [] : [fault(where, when, "Geef een dag van begin, en een die daarna komt.")]),
  ];
}

function fits({ asked }: MilestoneMeasure, { kind, partOf }: MeasureDefinition): boolean {
  if (asked.kind === "fall") return kind === "stock";
  return kind === "flow" && (asked.kind === "at-least" || partOf !== undefined);
}

function windowFault(window: MeasureWindow): string | null {
  if ("months" in window)
    return Number.isInteger(window.months) && window.months > 0 ? null : `${window.months} is geen aantal maanden.`;
  const { from, until } = window;
  const wrong = [from, ...(until === undefined ? [] : [until])].find((day) => {
    const exists: boolean = isDate(day);
    return !exists;
  });
  if (wrong !== undefined) return `${wrong} is geen datum.`;
  return until !== undefined && until < from ? `${until} ligt voor ${from}.` : null;
}
