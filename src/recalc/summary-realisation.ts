import { Decimal } from "../model/money/decimal";
import type { NoForecast } from "../model/realisation/forecast";
import type { Measured, Outlook } from "../model/realisation/standing";
import { date, euros, list, number, numberUpTo, percent } from "../model/text/dutch";
import type { RealisedRun } from "./realisation";

const METHODS = {
  "run-rate": "in het tempo tot nu toe",
  "plan-shape": "naar de vorm van het plan",
  own: "in uw tempo",
} as const;
const REASONS: Readonly<Record<NoForecast, string>> = {
  "nothing-counted": "er is niets geteld om op af te gaan",
  "not-all-counted": "niet alle maanden zijn geteld",
  "no-plan": "het plan zegt hier niets over",
  "no-pace": "er is geen tempo gegeven",
  "no-count": "van een bedrag of een wachttijd wordt geen prognose gemaakt",
};

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
          `  Aan open mijlpalen met een kans hangt ${euros(stakes.spuk.atStake)} SPUK en ${euros(stakes.iza.atStake)} IZA; naar verwachting gaat ${euros(stakes.spuk.expected)} SPUK terug en blijft ${euros(stakes.iza.expected)} IZA uit.`,
          `  Aan open mijlpalen zonder kans hangt ${euros(stakes.spuk.unknown)} SPUK en ${euros(stakes.iza.unknown)} IZA.`,
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
  const { target, value, whole, verdict, outlooks, noOutlook, needed, realised, clashing = [], asked } = standing;
  const [outlook] = outlooks;
  const isShare = asked.kind === "share" || (asked.kind === "fall" && asked.by === "share");
  const told = (of: Decimal) => (isShare ? percent(of, 1) : numberUpTo(of, 1));
  const bound = asked.kind === "share" && asked.bound === "at-most" ? "hoogstens" : "ten minste";
  const soFar =
    value === null
      ? realised.state === "to-come"
        ? "nog niet begonnen"
        : "niet bekend"
      : `${told(value)}${whole === null ? "" : ` van ${number(whole)}`}`;
  const lacking = asked.kind === "fall" ? [] : realised.lacking;
  return [
    `  ${name}, ${standing.measure.label.toLowerCase()}: ${bound} ${told(target.value)} gevraagd${target.agreed.length > 0 ? ` (in het plan ${told(target.published)})` : ""}, tot nu toe ${soFar}.`,
    ...(verdict === "met" ? ["    Gehaald."] : verdict === "missed" ? ["    Niet gehaald."] : []),
    ...(verdict === "open" && outlook ? [`    ${outlookText(outlook, told)}`] : []),
    ...(needed?.perMonth ? [`    Nog nodig: ${numberUpTo(needed.perMonth, 1)} per maand.`] : []),
    ...(noOutlook === null ? [] : [`    Geen prognose: ${REASONS[noOutlook]}.`]),
    ...(lacking.length > 0 && value !== null ? [`    Niet of niet volledig geteld: ${list(lacking)}.`] : []),
    ...(clashing.length > 0
      ? [`    Het deel is groter dan het geheel in ${list(clashing)}: die tellingen zijn niet gebruikt.`]
      : []),
  ];
}

function outlookText({ method, expected, low, high, chance }: Outlook, told: (of: Decimal) => string): string {
  const text = (of: number) => told(new Decimal(of));
  return `Prognose ${METHODS[method]}: ${text(expected)}, in 9 van de 10 gevallen tussen ${text(low)} en ${text(high)}; kans ${chanceText(chance)}.`;
}

/** A forecast is never certain. */
function chanceText(chance: number): string {
  if (chance > 0.995) return "meer dan 99%";
  return chance < 0.005 ? "minder dan 1%" : percent(new Decimal(chance), 0);
}
