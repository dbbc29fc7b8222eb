import type { Dimension } from "../../model/formula/dimension";

const BASES: Readonly<Record<string, string>> = {
  eur: "euro's",
  person: "mensen",
  talk: "gesprekken",
  case: "casussen",
  consult: "consulten",
  team: "teams",
  hour: "uren",
  week: "weken",
  month: "maanden",
  year: "jaren",
  fte: "fte",
};

/** "euro's per mensen": what a dimension counts, for whoever describes a plan. */
export function dimensionText(dimension: Dimension): string {
  const name = (sign: 1 | -1) =>
    Object.entries(dimension)
      .filter(([, exponent]) => Math.sign(exponent) === sign)
      .flatMap(([base, exponent]) => Array.from({ length: Math.abs(exponent) }, () => BASES[base] ?? base));
  const above = name(1);
  const below = name(-1);
  const whole = above.length === 0 ? "een getal zonder eenheid" : above.join(" × ");
  return [whole, ...below].join(" per ");
}
