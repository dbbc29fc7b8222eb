/**
 * Calls of custom functions that wait for an answer. Univer waits for ever for a function that does not answer, so
 * every call here comes to an end: also when another workbook is opened and nobody will answer any more.
 */
export class PendingCalls<T> {
  private readonly waiting = new Set<() => void>();
  private closed = false;

  /** @param noAnswer what a call that is given up yields */
  constructor(private readonly noAnswer: T) {}

  /** The answer, or what stands for none. @param whenFailed what a call that rejects yields */
  async wait(call: () => Promise<T>, whenFailed: (reason: unknown) => T): Promise<T> {
    if (this.closed) return this.noAnswer;
    return new Promise<T>((resolve) => {
      const giveUp = () => resolve(this.noAnswer);
      this.waiting.add(giveUp);
      void call()
        .then(resolve, (reason: unknown) => resolve(whenFailed(reason)))
        .finally(() => this.waiting.delete(giveUp));
    });
  }

  /** Ends what waits, and whatever is called before `reopen`. */
  close(): void {
    this.closed = true;
    for (const giveUp of this.waiting) giveUp();
    this.waiting.clear();
  }

  reopen(): void {
    this.closed = false;
  }
}
