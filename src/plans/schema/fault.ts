import { capitalised } from "../../model/text/dutch";

/** Something in a plan that cannot be right. All texts are Dutch, for whoever describes the plan. */
export interface PlanFault {
  /** "invoer inflow", "rij vg.prevented". */
  readonly where: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly remedy: string;
}

export function fault(where: string, message: string, remedy: string): PlanFault {
  return { where, message, remedy };
}

/** "Rij vg.prevented: … Doe …", one sentence a line. */
export function faultText({ where, message, remedy }: PlanFault): string {
  return `${capitalised(where)}: ${message} ${remedy}`;
}
