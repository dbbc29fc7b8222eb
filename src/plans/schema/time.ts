import type { Plan } from "../../model/plan/plan";
import { dateParts, type IsoDate } from "../../model/time/iso-date";
import { fault, type PlanFault } from "./fault";
import { numberOf } from "./numbers";

/** The years follow each other, dates exist, and discount rates hold from the first year on. */
export function checkTime(plan: Plan): readonly PlanFault[] {
  return [...checkYears(plan), ...checkDates(plan), ...checkDiscount(plan)];
}

function checkYears({ years }: Plan): readonly PlanFault[] {
  const follow = years.every((year, index) => Number.isInteger(year) && year === (years[0] ?? NaN) + index);
  if (years.length > 0 && follow) return [];
  return [
    fault("jaren", `${years.join(", ") || "geen enkel jaar"} is geen rij van jaren.`, "Noem elk jaar, oplopend."),
  ];
}

function checkDates({ inhabitantsOn, endOfScheme }: Plan): readonly PlanFault[] {
  const dates = { "datum van het inwonertal": inhabitantsOn, "einde van de regeling": endOfScheme };
  return Object.entries(dates)
    .filter(([, date]) => date !== null && !exists(date))
    .map(([where, date]) => fault(where, `${date} is geen datum.`, 'Schrijf jaar, maand en dag, zoals "2027-12-31".'));
}

function exists(date: IsoDate): boolean {
  try {
    dateParts(date);
    return true;
  } catch {
    return false;
  }
}

function checkDiscount({ discount, years }: Plan): readonly PlanFault[] {
  const [first] = discount;
  const start = years[0];
  return [
    ...(first && start !== undefined && first.fromYear > start
      ? [
          fault(
            "discontovoet",
            `voor ${start} is er geen discontovoet.`,
            "Begin met een voet die in het eerste jaar geldt.",
          ),
        ]
      : []),
    ...discount
      .filter((term, index) => term.fromYear <= (discount[index - 1]?.fromYear ?? -Infinity))
      .map(({ fromYear }) =>
        fault(
          `discontovoet vanaf ${fromYear}`,
          "de jaren lopen niet op.",
          "Zet de oudste voet vooraan, elk jaar één keer.",
        ),
      ),
    ...discount
      .filter(({ rate }) => !(numberOf(rate)?.abs().lt(1) ?? false))
      .map(({ fromYear, rate }) =>
        fault(`discontovoet vanaf ${fromYear}`, `${rate} is geen aandeel per jaar.`, 'Schrijf 2,25% als "0.0225".'),
      ),
  ];
}
