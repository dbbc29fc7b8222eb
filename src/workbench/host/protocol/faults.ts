import { HostError } from "./errors";

/** What goes wrong in one coming batch, for tests of what an add-in does then. */
export interface Fault {
  /** Which batch from now: 1 is the next. */
  readonly nth: number;
  /**
   * - before: nothing of the batch happens;
   * - during: the batch stops at `action`, what was written before stays;
   * - after: everything happens, but the answer is lost.
   */
  readonly moment: "before" | "during" | "after";
  /** Index of the action that fails, counted from 0; only for "during". Halfway what is written by default. */
  readonly action?: number;
  /** One of `Excel.ErrorCodes`; "GeneralException" by default. */
  readonly code?: string;
}

export type Struck = Fault & { readonly error: HostError };

/** Faults waiting for their batch. */
export class Faults {
  private waiting: { batch: number; fault: Fault }[] = [];

  /** @param counted batches so far. */
  constructor(private readonly counted: () => number) {}

  inject(fault: Fault): void {
    this.waiting.push({ batch: this.counted() + fault.nth, fault });
  }

  /** The fault of this batch, if any; it strikes once. */
  strike(batch: number): Struck | null {
    const index = this.waiting.findIndex((entry) => entry.batch === batch);
    if (index < 0) return null;
    const [entry] = this.waiting.splice(index, 1);
    if (!entry) return null;
    const { moment, code = "GeneralException" } = entry.fault;
    return { ...entry.fault, error: new HostError(code, `A fault injected ${moment} batch ${batch}.`, "fault") };
  }
}
