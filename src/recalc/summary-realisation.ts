import { moneyText } from "../model/realisation/report";
import type { Measured } from "../model/realisation/standing";
import {
  METHOD_WORDS,
  askedText,
  chanceText,
  clashingText,
  lackingText,
  noOutlookText,
  outlookText,
  soFarText,
  toldOf,
} from "../model/realisation/words";
import { date, euros, list, numberUpTo } from "../model/text/dutch";
import type { RealisedRun } from "./realisation";

/** Where the plan really stands, for someone at a terminal. */
export function realisationLines({
  remarks,
  realisation,
  stakes,
  figures,
  planned,
  expected,
}: RealisedRun): readonly string[] {
  const { until } = realisation.basis.book.actuals;
  const measured = realisation.standings.filter((standing) => standing.kind === "measured");
  const evidence = realisation.standings.filter(({ kind }) => kind === "evidence").map(({ nr }) => String(nr));
  return [
    "",
    `Realisatie tot en met ${date(until)}`,
    ...remarks.map((remark) => `  Let op: ${remark}`),
    ...measured.flatMap((standing) => {
      const name = figures.milestones.find(({ nr }) => nr === standing.nr)?.name ?? String(standing.nr);
      return milestoneLines(name, standing);
    }),
    ...(evidence.length > 0 ? [`  Met een document of een datum aan te tonen: mijlpaal ${list(evidence)}.`] : []),
    ...(stakes
      ? [
          `  ${moneyText(stakes)}`,
          ...stakes.municipalities.map(
            ({ municipality, atStake, expected: lost, unknown }) =>
              `    ${municipality.name.padEnd(20)}${[atStake, lost, unknown].map((each) => euros(each).padStart(14)).join("")}`,
          ),
        ]
      : []),
    `  Resultaat over alle jaren: ${total(planned)} volgens het plan, ${total(expected)} met wat is gerealiseerd en de prognose.`,
  ];
}

function total({ totals }: RealisedRun["planned"]): string {
  return totals.result.total === null ? "n.b." : euros(totals.result.total);
}

function milestoneLines(name: string, standing: Measured): readonly string[] {
  const { target, verdict, outlooks, needed } = standing;
  const [outlook] = outlooks;
  const told = toldOf(standing);
  const lacking = lackingText(standing);
  const clashing = clashingText(standing);
  const why = noOutlookText(standing);
  return [
    `  ${name}, ${standing.measure.label.toLowerCase()}: ${askedText(standing)} gevraagd${target.agreed.length > 0 ? ` (in het plan ${told(target.published)})` : ""}, tot nu toe ${soFarText(standing)}.`,
    ...(verdict === "met" ? ["    Gehaald."] : verdict === "missed" ? ["    Niet gehaald."] : []),
    ...(verdict === "open" && outlook
      ? [
          `    Prognose ${METHOD_WORDS[outlook.method]}: ${outlookText(outlook, standing)}; kans ${chanceText(outlook.chance)}.`,
        ]
      : []),
    ...(needed?.perMonth ? [`    Nog nodig: ${numberUpTo(needed.perMonth, 1)} per maand.`] : []),
    ...(why === null ? [] : [`    Geen prognose: ${why}.`]),
    ...[lacking, clashing].flatMap((each) => (each === null ? [] : [`    ${each}`])),
  ];
}
