import type { RowDefinition } from "../../../model/plan/plan";

export function domainName({ domain }: RowDefinition): string {
  if (typeof domain === "object") return "Zvw en SD";
  return domain === "zvw" ? "Zvw" : "SD";
}
