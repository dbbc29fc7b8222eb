import { Decimal } from "../../../model/money/decimal";
import { numberUpTo, percent } from "../../../model/text/dutch";
import { isShare, type Unit } from "../../../model/text/units";
import { faultOf, type Distribution } from "../../../model/whatif/simulation/distribution";
import { DISTRIBUTION_FAULTS } from "../../../model/whatif/simulation/distribution-words";
import { percentText, percentTyped } from "../../figures/typed";
import type { WhatIfTexts } from "../../texts/whatif";
import { valueText, valueTyped } from "../parts/typed-value";

export type Kind = Distribution["kind"];
export type Field = keyof WhatIfTexts["simulation"]["parameters"];

export const KINDS: readonly Kind[] = ["uniform", "triangular", "pert", "normal", "lognormal", "discrete", "empirical"];

/** The numbers that each kind asks for; the others ask for a list. */
export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  uniform: ["low", "high"],
  triangular: ["low", "mode", "high"],
  pert: ["low", "mode", "high"],
  normal: ["mean", "deviation", "low", "high"],
  lognormal: ["median", "spread"],
  discrete: [],
  empirical: [],
};

/** The fields of a distribution, as typed. */
export interface DistributionForm {
  readonly kind: Kind;
  readonly fields: Readonly<Record<Field, string>>;
  readonly list: string;
}

const SHOWN_DECIMALS = 3;
/** Normal: 95% of the runs lie between low and high. */
const DEVIATIONS = 4;

/** The form as the distribution is, with a beginning for every other kind. */
export function distributionFormOf(distribution: Distribution, unit: Unit): DistributionForm {
  const { low, mode, high } = reachOf(distribution);
  const text = (value: number) => valueText(shortly(value), unit);
  const fields: Readonly<Record<Field, number>> = {
    low,
    mode,
    high,
    mean: mode,
    deviation: (high - low) / DEVIATIONS,
    median: mode,
    spread: mode > 0 && low > 0 ? Math.log(high / low) / DEVIATIONS : 0.1,
    ...numbersOf(distribution),
  };
  return {
    kind: distribution.kind,
    fields: {
      low: text(fields.low),
      mode: text(fields.mode),
      high: text(fields.high),
      mean: text(fields.mean),
      deviation: text(fields.deviation),
      median: text(fields.median),
      // Of a logarithm: without a unit.
      spread: valueText(shortly(fields.spread), "factor"),
    },
    list: listOf(distribution, text),
  };
}

/** The distribution that was typed, or what is wrong with it. */
export function distributionTyped(
  { kind, fields, list }: DistributionForm,
  unit: Unit,
  { simulation: say }: WhatIfTexts,
): { readonly distribution: Distribution } | { readonly wrong: string } {
  if (kind === "discrete") {
    const values = lines(list).map((line) => chanceTyped(line, unit));
    const known = values.filter((value) => value !== null);
    return known.length < values.length ? { wrong: say.wrongChances } : checked({ kind, values: known });
  }
  if (kind === "empirical") {
    const values = lines(list).map((line) => valueTyped(line, unit)?.toNumber() ?? null);
    const known = values.filter((value) => value !== null);
    return known.length < values.length ? { wrong: say.wrongList } : checked({ kind, values: known });
  }
  const number = (field: Field) => valueTyped(fields[field], field === "spread" ? "factor" : unit)?.toNumber() ?? NaN;
  const [low, mode, high] = [number("low"), number("mode"), number("high")];
  switch (kind) {
    case "uniform":
      return checked({ kind, low, high });
    case "triangular":
    case "pert":
      return checked({ kind, low, mode, high });
    case "normal":
      return checked({ kind, mean: number("mean"), deviation: number("deviation"), low, high });
    case "lognormal":
      return checked({ kind, median: number("median"), spread: number("spread") });
  }
}

/** "PERT 16 – 17 – 18", as it stands behind the name of an input. */
export function distributionText(distribution: Distribution, unit: Unit, { simulation: say }: WhatIfTexts): string {
  const name = say.distributions[distribution.kind];
  const shown = (value: number, as: Unit) => {
    const known = new Decimal(value);
    return isShare(as) ? percent(known) : numberUpTo(known, SHOWN_DECIMALS);
  };
  const numbers = FIELDS[distribution.kind].map((field) =>
    shown(numbersOf(distribution)[field] ?? 0, field === "spread" ? "factor" : unit),
  );
  const listed = "values" in distribution ? [String(distribution.values.length)] : numbers;
  return `${name}: ${listed.join(" – ")}`;
}

function checked(distribution: Distribution) {
  const fault = faultOf(distribution);
  return fault === null ? { distribution } : { wrong: DISTRIBUTION_FAULTS[fault] };
}

function numbersOf(distribution: Distribution): Partial<Readonly<Record<Field, number>>> {
  if ("values" in distribution) return {};
  const { kind, ...numbers } = distribution;
  return FIELDS[kind].length > 0 ? numbers : {};
}

/** Between which numbers it mostly lies, and around which: what another kind begins with. */
function reachOf(distribution: Distribution): { low: number; mode: number; high: number } {
  switch (distribution.kind) {
    case "uniform":
      return { ...distribution, mode: (distribution.low + distribution.high) / 2 };
    case "triangular":
    case "pert":
      return distribution;
    case "normal":
      return { low: distribution.low, mode: distribution.mean, high: distribution.high };
    case "lognormal": {
      const factor = Math.exp((DEVIATIONS / 2) * distribution.spread);
      return { low: distribution.median / factor, mode: distribution.median, high: distribution.median * factor };
    }
    case "discrete":
    case "empirical": {
      const values = distribution.values.map((value) => (typeof value === "number" ? value : value.value));
      const [low, high] = [Math.min(...values), Math.max(...values)];
      return { low, mode: (low + high) / 2, high };
    }
  }
}

function listOf(distribution: Distribution, text: (value: number) => string): string {
  switch (distribution.kind) {
    case "discrete":
      return distribution.values
        .map(({ value, chance }) => `${text(value)} = ${percentText(shortly(chance))}%`)
        .join("\n");
    case "empirical":
      return distribution.values.map(text).join("\n");
    default:
      return "";
  }
}

function lines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}

/** "0,15 = 40%" */
function chanceTyped(line: string, unit: Unit) {
  const [left = "", right = ""] = line.split("=");
  const [value, chance] = [valueTyped(left, unit), percentTyped(right)];
  return value && chance ? { value: value.toNumber(), chance: chance.toNumber() } : null;
}

/** As exact as anyone types. */
function shortly(value: number): Decimal {
  return new Decimal(value).toSignificantDigits(8);
}
