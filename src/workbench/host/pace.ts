interface Timers {
  setTimeout: (handler: unknown, delay?: number, ...args: unknown[]) => unknown;
}

/**
 * Takes the pauses out of office.js' answers to function calls, in this window.
 *
 * To spare a busy Excel, office.js holds an answer for 50 ms and sends no two batches of them within 500 ms. Excel asks
 * for many functions at once; the workbench's engine asks for one after the other, and would take half a second each.
 * Only those two timers are shortened: the add-in's own keep their time.
 */
export function withoutPauses(window: object): void {
  const timers = window as Timers;
  const setTimeout = timers.setTimeout.bind(window);
  timers.setTimeout = (handler, delay, ...args) => setTimeout(handler, isPause(handler, delay) ? 0 : delay, ...args);
}

/** Neither timer has a name: one is an anonymous method bound to its object, the other names itself in what it logs. */
function isPause(handler: unknown, delay: number | undefined): boolean {
  if (typeof handler !== "function") return false;
  const bound = handler.name === "bound " && delay === 50;
  return bound || (delay !== undefined && delay >= 200 && Function.prototype.toString.call(handler).includes(MARK));
}

const MARK = "clearInProgressContestSyncExpectedFinishedTime";
