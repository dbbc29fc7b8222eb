import { sumKnown } from "../money/decimal";
import { NO_ENDS, type Ending, type Ends } from "../plan/ends";
import type { Milestone, Municipality } from "../plan/figures";
import { milestoneLabel } from "../plan/milestone-label";
import { date, euros, list } from "../text/dutch";
import { endingOf } from "./ends";
import type { PayoutNotice } from "./notice";

interface Ended {
  readonly milestone: Milestone;
}

/** What an end before its time does, and what of it the documents do not say. */
export function endNotices(
  milestones: readonly Ended[],
  municipalities: readonly Municipality[],
  ends: Ends = NO_ENDS,
): readonly PayoutNotice[] {
  const ending = endingOf(ends);
  return [
    ...(ending === null ? [] : [endOfAll(ending, milestones)]),
    ...municipalities.flatMap(({ code, name }) => {
      const last = ends.leaving?.[code];
      return last === undefined ? [] : [leaves(name, last)];
    }),
  ];
}

const WHAT: Readonly<Record<Ending["kind"], (day: string) => string>> = {
  terminated: (day) => `De overeenkomst is beëindigd op ${day} (artikel 4.2.2): aanspraken vervallen.`,
  replaced: (day) =>
    `Het plan is vervangen op ${day} (artikel 2.3.3). Wat het nieuwe plan oplevert, staat hier niet in.`,
};

function endOfAll({ kind, on }: Ending, milestones: readonly Ended[]): PayoutNotice {
  const lapsed = milestones.filter(({ milestone }) => milestone.lapse !== undefined);
  const numbers = lapsed.map(({ milestone }) => milestone.nr);
  const money = sumKnown(lapsed.map(({ milestone: { iza, spuk } }) => iza.plus(spuk)));
  const isUnpriced = milestones.some(({ milestone: { request } }) => request !== undefined);
  const what =
    numbers.length === 0
      ? "Er valt geen mijlpaal na die dag."
      : `${numbers.length === 1 ? "Mijlpaal" : "Mijlpalen"} ${list(lapsed.map(({ milestone }) => milestoneLabel(milestone)))}: ${
          isUnpriced
            ? "telt niet meer mee. Wat daarvan vervalt en terug moet, zegt het plan niet."
            : `${euros(money, money.isInteger() ? 0 : 2)} telt niet meer mee, en de SPUK daarvan gaat terug. Van een later jaar staan voorschot en terugbetaling er beide; zij heffen elkaar op.`
        }`;
  return {
    code: kind,
    milestones: numbers,
    message: `${WHAT[kind](date(on))} ${what} Wat voor een gehaalde mijlpaal is betaald, blijft.`,
  };
}

function leaves(name: string, last: string): PayoutNotice {
  return {
    code: "leaving",
    milestones: [],
    message: `${name} treedt uit na ${date(last)}. Wat voor gehaalde mijlpalen is betaald, blijft. Haar deel in latere mijlpalen, en in het risico daarvan, gaat volgens de verdeelsleutel naar de andere gemeenten. De stukken zeggen dat niet: het is een aanname. Voorschot dat zij daarvan al ontving, draagt zij over.`,
  };
}
