import { Decimal } from "../../model/money/decimal";
import type { Plan } from "../../model/plan/plan";
import { euros, number, percent } from "../../model/text/dutch";
import { UNIT_LABELS, isMoney, quantity, type Unit } from "../../model/text/units";
import { assumedText, plannedText } from "../../model/whatif/simulation/assumed";
import type { SimulatedOutcome, SimulationResult } from "../../model/whatif/simulation/result";

/** Drivers worth a line each. */
const TOP = 5;

/** A page of Dutch text: outcomes with percentiles, chances, repayments, and what matters most. */
export function simulationPage({ name }: Plan, result: SimulationResult, scenario: string | null = null): string {
  const { runs, seed, sampling, inputs, outcomes, milestones, repayments, regionalRepayment, notices } = result;
  const drawing = sampling === "plain" ? "los getrokken" : "Latin hypercube";
  const regional = regionalRepayment && { who: "Regionale pot", ...regionalRepayment };
  const repaid = [
    ...repayments.map((each) => ({ who: each.municipality.name, ...each })),
    ...(regional ? [regional] : []),
  ].filter(({ expected, planned }) => expected !== 0 || planned !== 0);
  return [
    `${name}: ${number(new Decimal(runs))} trekkingen (${drawing}, startgetal ${seed})`,
    ...section(
      "Wat varieert",
      inputs.map(
        ({ label, as, min, max, assumed }) =>
          `${label}${as === "factor" ? " (factor)" : ""}: ${plain(min)} tot ${plain(max)}${assumed ? " (aanname)" : ""}`,
      ),
    ),
    ...outcomes.flatMap((outcome) => outcomeLines(outcome, result, scenario)),
    ...section(
      "Kans dat de mijlpaal wordt gehaald",
      milestones.map(
        ({ label, required, chance }) =>
          `${label}: ${share(chance)} (gevraagd ${quantity(new Decimal(required), "people")})`,
      ),
    ),
    ...section(
      "Verwachte terugbetaling",
      repaid.map(({ who, expected, planned }) => `${who}: ${shown(expected, "eur")} (nu ${shown(planned, "eur")})`),
    ),
    ...section("Let op", notices),
  ].join("\n");
}

function outcomeLines(outcome: SimulatedOutcome, result: SimulationResult, scenario: string | null): readonly string[] {
  const { label, unit, planned, mean, deviation, percentiles, threshold, chanceBelow, drivers } = outcome;
  const chance = isMoney(unit) && threshold === 0 ? "kans op een baat" : `kans op minder dan ${shown(threshold, unit)}`;
  const [assumed, where] = [assumedText(result), plannedText(outcome)];
  const who = scenario === null ? "volgens het plan" : `volgens scenario “${scenario}”, zonder te trekken,`;
  return section(`${label} (${UNIT_LABELS[unit]})`, [
    `${who} ${planned === null ? "onbekend" : shown(planned, unit)}${where === null ? "" : `, ${where}`}`,
    `gemiddeld ${shown(mean, unit)}, spreiding ${shown(deviation, unit)}`,
    percentiles.map(({ fraction, value }) => `P${Math.round(fraction * 100)} ${shown(value, unit)}`).join(", "),
    `${chance} ${share(chanceBelow)}${assumed === null ? "" : ` (${assumed})`}`,
    ...drivers.slice(0, TOP).map((driver) => `${driver.label}: ${share(driver.contribution)} van de spreiding`),
  ]);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function shown(value: number, unit: Unit): string {
  const decimal = new Decimal(value);
  return unit === "eur" ? euros(decimal) : quantity(decimal, unit);
}

function plain(value: number): string {
  return quantity(new Decimal(value).toSignificantDigits(4), "factor");
}

function share(part: number): string {
  return percent(new Decimal(part), 1);
}
