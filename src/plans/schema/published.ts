import { evaluate } from "../../model/evaluation/evaluate";
import type { Plan, PublishedLine } from "../../model/plan/plan";
import { publishedFigures } from "../../model/plan/published-figures";
import { computedLine } from "../../model/result/published-line";
import type { Result } from "../../model/result/result";
import { fault, type PlanFault } from "./fault";
import { numberOf } from "./numbers";

/** Every printed line has a computed one beside it, as many years, and numbers. Only for a plan that can be calculated. */
export function checkPublished(plan: Plan): readonly PlanFault[] {
  const result = evaluate(plan, publishedFigures(plan));
  return plan.published.flatMap((line) => checkLine(line, result));
}

function checkLine(line: PublishedLine, result: Result): readonly PlanFault[] {
  const where = `gedrukte regel “${line.label}” (${line.of})`;
  const texts = [...line.amounts, line.total, line.zvw, line.sd].filter((text) => typeof text === "string");
  return [
    ...(computedLine(line, result)
      ? []
      : [fault(where, "hier staat geen berekende regel tegenover.", 'Noem een regel, zoals "row vg.prevented".')]),
    ...(line.amounts.length === result.years.length
      ? []
      : [
          fault(
            where,
            `er zijn ${line.amounts.length} bedragen voor ${result.years.length} jaren.`,
            "Geef één bedrag per jaar, of niets waar niets is gedrukt.",
          ),
        ]),
    ...texts
      .filter((text) => numberOf(text) === null)
      .map((text) => fault(where, `“${text}” is geen getal.`, 'Schrijf het met een decimale punt, zoals "1237000".')),
    ...(numberOf(line.roundedTo)?.gt(0)
      ? []
      : [fault(where, `afronden op “${line.roundedTo}” kan niet.`, 'Noem de eenheid, zoals "1000" of "1".')]),
  ];
}
