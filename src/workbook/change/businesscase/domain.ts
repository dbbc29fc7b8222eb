import type { Domain, RowDefinition } from "../../../model/plan/plan";

export function domainName({ domain }: RowDefinition): string {
  if (typeof domain === "object") return "Zvw en SD";
  return domain === "zvw" ? "Zvw" : "SD";
}

/** The part of an amount that one domain bears, by the weights printed beside its row: a formula, "0" for none. */
export function domainPart({ domain }: RowDefinition, of: Domain, cell: string): string {
  if (typeof domain === "string") return domain === of ? cell : "0";
  return `${cell}*${domain[of]}/(${domain.zvw}+${domain.sd})`;
}
