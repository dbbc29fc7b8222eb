import type { InputDefinition } from "../../model/plan/plan";
import type { Distribution } from "../../model/whatif/simulation/distribution";
import { decimalOption } from "../decimal-option";
import { UsageError } from "../usage-error";

const EXAMPLES =
  "uniform:LAAG,HOOG, triangular:LAAG,MIDDEN,HOOG, pert:LAAG,MIDDEN,HOOG, normal:GEMIDDELDE,SPREIDING,LAAG,HOOG, lognormal:MEDIAAN,SPREIDING, discrete:WAARDE@KANS,… of empirical:WAARDE,…";

/**
 * "triangular:0.02,0.028,0.04" as a distribution.
 * @param where what to name when it is none
 * @param input of which it draws values; absent: it draws factors
 */
export function distributionFrom(text: string, where: string, input?: InputDefinition): Distribution {
  const numberOf = (part: string | undefined) => decimalOption(where, part ?? "", input).toNumber();
  const [kind = "", list = ""] = text.split(":", 2);
  const parts = list.split(",").map((part) => part.trim());
  const numbers = parts.map((part) => (part === "" || part.includes("@") ? NaN : numberOf(part)));
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
          const [value, chance] = part.split("@");
          return { value: numberOf(value), chance: numberOf(chance) };
        }),
      };
    case "empirical":
      return { kind, values: numbers };
    default:
      throw new UsageError(`${where}: kies ${EXAMPLES}`);
  }
}
