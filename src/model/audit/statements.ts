import { Decimal, ZERO, sumKnown } from "../money/decimal";
import type { Figures, Milestone } from "../plan/figures";
import { where, type Finding } from "../plan/finding";
import type { EffortShare, RequestStatement, RisingResult, Statement } from "../plan/statement";
import type { UncheckedResult } from "../result/result";
import { euros, list, percent } from "../text/dutch";
import { consequenceOf } from "./consequence";
import { checkCostStatement } from "./cost-statements";
import { checkRecurring } from "./recurring";

/** What the document says of its own figures, against those figures. */
export function checkStatements(
  { statements = [], milestones }: Figures,
  outcome: UncheckedResult,
): readonly Finding[] {
  return [
    ...statements.flatMap((statement) => checkStatement(statement, milestones, outcome) ?? []),
    ...checkRecurring(
      statements.filter((statement) => statement.kind === "recurring"),
      outcome,
    ),
  ];
}

function checkStatement(
  statement: Statement,
  milestones: readonly Milestone[],
  outcome: UncheckedResult,
): Finding | null {
  switch (statement.kind) {
    case "effort-share":
      return checkEffortShare(statement, milestones);
    case "rising-result":
      return checkRisingResult(statement, outcome);
    case "requested":
      return checkRequested(statement, milestones);
    case "cost":
      return checkCostStatement(statement, outcome);
    case "recurring":
      // The domains of one statement are judged together.
      return null;
  }
}

/** A share that is stated in whole percentages is right to half a percentage. */
const HALF_A_PERCENTAGE = new Decimal("0.005");

function checkEffortShare({ share, place }: EffortShare, milestones: readonly Milestone[]): Finding | null {
  const money = sumKnown(milestones.map(({ total }) => total));
  if (money.isZero()) return null;
  const efforts = sumKnown(milestones.map(({ obligation, total }) => (obligation === "effort" ? total : ZERO)));
  const computed = efforts.div(money);
  if (computed.minus(share).abs().lte(HALF_A_PERCENTAGE)) return null;
  const results = money.minus(efforts);
  const more = results.minus(money.times(new Decimal(1).minus(share)));
  return {
    code: "effort-share",
    about: "milestones",
    severity: "warning",
    place,
    printed: share,
    computed,
    unit: "share",
    consequence: consequenceOf(
      more.abs(),
      (told) =>
        `Aan resultaten hangt ${told} ${more.isNegative() ? "minder" : "meer"} dan genoemd: ${euros(results)} (${percent(new Decimal(1).minus(computed), 1)} van het geld).`,
    ),
    message: `${where(place)} noemt ${percent(share, 1)} inspanning; in de tabel met mijlpalen is het ${percent(computed, 1)} van het geld (${euros(efforts)} van ${euros(money)}).`,
    remedy: `Verbeter het percentage in ${where(place)}, of de verplichtingen in de tabel met mijlpalen.`,
  };
}

/** Negative is good: the result of a year must be below that of the year before, once both are benefits. */
function checkRisingResult({ fromYear, place }: RisingResult, { years, totals }: UncheckedResult): Finding | null {
  const results = totals.result.amounts;
  const equal = years.flatMap((year, index) => {
    const [now, before] = [results[index], results[index - 1]];
    if (index < fromYear || !now || !before) return [];
    // Printed in thousands: a rise that does not show there is no rise.
    return thousands(now).lt(thousands(before)) ? [] : [{ year, now, before }];
  });
  const [first] = equal;
  if (first === undefined) return null;
  const told = list(equal.map(({ year, now, before }) => `${year} ${euros(now)} na ${euros(before)} in ${year - 1}`));
  return {
    code: "result-not-better",
    about: "result",
    severity: "warning",
    place,
    printed: first.before,
    computed: first.now,
    message: `${where(place)} zegt dat het resultaat elk jaar beter wordt; afgerond op duizend euro is dat niet zo: ${told}.`,
    remedy: `Pas de zin in ${where(place)} aan.`,
  };
}

function checkRequested(
  { pot, amount, halfUnit, place }: RequestStatement,
  milestones: readonly Milestone[],
): Finding | null {
  const computed = sumKnown(milestones.map((milestone) => milestone[pot]));
  const difference = amount.minus(computed);
  if (computed.isZero() || difference.abs().lte(halfUnit)) return null;
  const name = pot === "total" ? "het totaal" : pot.toUpperCase();
  const free = difference.isPositive();
  return {
    code: "funding-mismatch",
    about: pot,
    severity: "warning",
    place,
    printed: amount,
    computed,
    consequence: consequenceOf(difference.abs(), (told) =>
      free
        ? `${told} hangt aan geen mijlpaal en wordt dan nooit uitbetaald.`
        : `De mijlpalen keren ${told} meer uit dan er is gevraagd.`,
    ),
    message: `${where(place)} vraagt voor ${name} ${euros(amount)}; de mijlpalen zijn samen ${euros(computed)}.`,
    remedy: "Breng de mijlpalen en de aanvraag met elkaar in overeenstemming.",
  };
}

function thousands(amount: Decimal): Decimal {
  return amount.div(1000).toDecimalPlaces(0);
}
