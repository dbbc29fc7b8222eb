import type { Distribution } from "../../model/whatif/simulation/distribution";
import { UsageError } from "../usage-error";

const EXAMPLES =
  "uniform:LAAG,HOOG, triangular:LAAG,MIDDEN,HOOG, pert:LAAG,MIDDEN,HOOG, normal:GEMIDDELDE,SPREIDING,LAAG,HOOG, lognormal:MEDIAAN,SPREIDING, discrete:WAARDE@KANS,… of empirical:WAARDE,…";

/** "triangular:0.02,0.028,0.04" as a distribution. @param where what to name when it is none */
export function distributionFrom(text: string, where: string): Distribution {
  const [kind = "", list = ""] = text.split(":", 2);
  const parts = list.split(",").map((part) => part.trim());
  const numbers = parts.map((part) => (part === "" ? NaN : Number(part)));
  const [a = NaN, b = NaN, c = NaN, d = NaN] = numbers;
  switch (kind) {
    case "uniform":
      return { kind, low: a, high: b };
    case "triangular":
    case "pert":
      return { kind, low: a, mode: b, high: c };
    case "normal":
      return { kind, mean: a, deviation: b, low: c, high: d };
    case "lognormal":
      return { kind, median: a, spread: b };
    case "discrete":
      return {
        kind,
        values: parts.map((part) => {
          const [value, chance] = part.split("@").map(Number);
          return { value: value ?? NaN, chance: chance ?? NaN };
        }),
      };
    case "empirical":
      return { kind, values: numbers };
    default:
      throw new UsageError(`${where}: kies ${EXAMPLES}`);
  }
}
