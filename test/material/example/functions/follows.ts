import { twente } from "../../../../src/plans";

/** What an amount is proportional to, beside the index. */
export type Driver = "talks" | "consults" | "year-part" | "index";

export interface Follows {
  readonly driver: Driver;
  /** The plan's rule of a yearly indexation alone; the printed amounts do not show it. */
  readonly assumed: boolean;
  /** Dutch: how it is known. */
  readonly evidence: string;
}

/**
 * What moves a cost row of Twente's table, as the plan in the add-in has it. Null for a row that follows nothing: by
 * quotation, material, or already spent.
 *
 * @param label "2. Deelname sociaal domein"
 */
export function followsOf(label: string): Follows | null {
  const row = twente.rows.find((each) => each.kind === "cost" && each.label === label);
  if (!row) throw new Error(`The plan has no cost row "${label}"`);
  const { amount } = row;
  if (amount.kind !== "anchored") return null;
  const drivers = amount.drivers.map(({ id }) => id);
  const known = DRIVERS.find((driver) => drivers.includes(driver));
  const others = drivers.filter((driver) => driver !== known && driver !== "index");
  if (!known || others.length > 0) throw new Error(`No function for what "${label}" follows: ${drivers.join(", ")}`);
  return { driver: known, assumed: amount.assumed, evidence: amount.evidence };
}

/** The index comes with each of the others. */
const DRIVERS = ["talks", "consults", "year-part", "index"] as const;
