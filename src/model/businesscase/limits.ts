import type { BandwidthResult } from "./lines";

/** Dutch: what is said of a figure with limits. */
export const LIMIT_WORDS = { within: "ok", outside: "let op" } as const;

/** One year outside the limits is known, whatever the others are. */
export function limitVerdict({ years }: Pick<BandwidthResult, "years">): keyof typeof LIMIT_WORDS | "unknown" {
  if (years.some(({ within }) => within === false)) return "outside";
  return years.some(({ within }) => within === null) ? "unknown" : "within";
}
