import { moneyText } from "../model/realisation/report";
import { toldChance, toldStanding } from "../model/realisation/ahead";
import { OUTCOME_WORDS } from "../model/plan/milestone-outcome";
import type { ProgressLine } from "../model/realisation/progress";
import type { Verdict } from "../model/realisation/standing";
import type { IsoDate } from "../model/time/iso-date";
import {
  METHOD_WORDS,
  askedText,
  clashingText,
  lackingText,
  neededText,
  noOutlookText,
  outlookText,
  reachText,
  soFarText,
  toldOf,
} from "../model/realisation/words";
import { date, euros, list } from "../model/text/dutch";
import type { RealisedRun } from "./realisation";

/** Where the plan really stands, for someone at a terminal. */
export function realisationLines({
  remarks,
  realisation,
  stakes,
  lines,
  planned,
  expected,
}: RealisedRun): readonly string[] {
  const { until } = realisation.basis.book.actuals;
  const evidence = lines
    .filter(({ standing }) => standing.kind === "evidence")
    .map(({ milestone }) => String(milestone.nr));
  return [
    "",
    `Realisatie tot en met ${date(until)}`,
    ...remarks.map((remark) => `  Let op: ${remark}`),
    ...lines.flatMap((line) => milestoneLines(line, until)),
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

const VERDICTS: Readonly<Record<Verdict, string | null>> = {
  met: "Gehaald",
  missed: "Niet gehaald",
  open: null,
  unknown: null,
};

function milestoneLines(line: ProgressLine, until: IsoDate): readonly string[] {
  const standing = toldStanding(line);
  if (standing === null) return [];
  const { name, outcome } = line.milestone;
  const { target, outlooks } = standing;
  const [outlook] = outlooks;
  // What someone noted goes before what was counted.
  const settled =
    outcome.status !== "open" ? `Genoteerd: ${OUTCOME_WORDS[outcome.status]}` : VERDICTS[standing.verdict];
  const [chance, needed, reach] = [toldChance(line), neededText(standing), reachText(standing, until)];
  const told = toldOf(standing);
  const lacking = lackingText(standing);
  const clashing = clashingText(standing);
  const why = noOutlookText(standing);
  return [
    `  ${name}, ${standing.measure.label.toLowerCase()}: ${askedText(standing)} gevraagd${target.agreed.length > 0 ? ` (in het plan ${told(target.published)})` : ""}, tot nu toe ${soFarText(standing)}.`,
    ...(settled === null ? [] : [`    ${settled}.`]),
    ...(outlook
      ? [
          `    Prognose ${METHOD_WORDS[outlook.method]}: ${outlookText(outlook, standing)}${chance === null ? "" : `; kans ${chance}`}.`,
        ]
      : chance === null
        ? []
        : [`    Kans: ${chance}.`]),
    ...(needed === null ? [] : [`    Nog nodig: ${needed}.`]),
    ...(reach === null ? [] : [`    Buiten bereik: ${reach}.`]),
    ...(why === null ? [] : [`    Geen prognose: ${why}.`]),
    ...[lacking, clashing].flatMap((each) => (each === null ? [] : [`    ${each}`])),
  ];
}
