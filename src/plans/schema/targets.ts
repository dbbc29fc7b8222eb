import type { Bandwidth, MilestoneVolume, Plan } from "../../model/plan/plan";
import { fault, type PlanFault } from "./fault";
import { numberOf } from "./numbers";

/** What is compared with the formulas: limits, milestones, and the volumes that milestones ask. */
export function checkTargets(plan: Plan): readonly PlanFault[] {
  return [
    ...plan.bandwidths.flatMap((bandwidth) => checkBandwidth(bandwidth, plan)),
    ...checkMilestones(plan),
    ...plan.milestoneVolumes.flatMap((volume) => checkVolume(volume, plan)),
  ];
}

function checkBandwidth({ id, min, max, from, until }: Bandwidth, { years }: Plan): readonly PlanFault[] {
  const where = `bandbreedte ${id}`;
  const limits = [min, max].filter((text) => text !== undefined);
  const low = min === undefined ? null : numberOf(min);
  const high = max === undefined ? null : numberOf(max);
  const first = from ?? years[0] ?? -Infinity;
  const last = until ?? years.at(-1) ?? Infinity;
  return [
    ...(limits.length === 0 ? [fault(where, "er is geen grens.", "Geef een laagste, een hoogste, of beide.")] : []),
    ...limits
      .filter((text) => numberOf(text) === null)
      .map((text) => fault(where, `“${text}” is geen getal.`, 'Schrijf het met een decimale punt, zoals "0.25".')),
    ...(low && high && low.gte(high)
      ? [fault(where, `tussen ${min} en ${max} ligt niets.`, "Geef een laagste die kleiner is dan de hoogste.")]
      : []),
    ...(years.some((year) => year >= first && year <= last)
      ? []
      : [fault(where, `van ${first} tot en met ${last} ligt geen jaar van het plan.`, "Verbeter de jaren.")]),
  ];
}

function checkMilestones({ milestones, components }: Plan): readonly PlanFault[] {
  return milestones.flatMap(({ nr, component }) => [
    ...(Number.isInteger(nr) && nr > 0
      ? []
      : [fault(`mijlpaal ${nr}`, "het nummer is geen geheel getal vanaf 1.", "Nummer de mijlpalen vanaf 1.")]),
    // A plan may take components together in one: "3-4-5" holds component 4.
    ...(components.some(({ id }) => id === component || id.split("-").includes(component))
      ? []
      : [fault(`mijlpaal ${nr}`, `het onderdeel ${component} bestaat niet.`, "Noem een onderdeel van het plan.")]),
  ]);
}

function checkVolume({ nr, asks, year }: MilestoneVolume, { milestones, years }: Plan): readonly PlanFault[] {
  const where = `gevraagd aantal bij mijlpaal ${nr}`;
  return [
    ...(milestones.some((milestone) => milestone.nr === nr)
      ? []
      : [fault(where, "deze mijlpaal bestaat niet.", "Noem een mijlpaal van het plan.")]),
    ...(years.includes(year)
      ? []
      : [fault(where, `${year} is geen jaar van het plan.`, "Noem het jaar waarin het aantal wordt gevraagd.")]),
    ...(numberOf(asks)?.gt(0) ? [] : [fault(where, `“${asks}” is geen aantal.`, "Geef een getal boven nul.")]),
  ];
}
