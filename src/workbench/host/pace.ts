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
  timers.setTimeout = (handler, delay, ...args) => {
    if (!isPause(handler, delay)) return setTimeout(handler, delay, ...args);
    // Even a timer of 0 ms takes 1 ms here and 4 in a browser: with thousands of calls, one after the other, that is
    // all the time there is. Nobody takes these two back, so they need no number.
    queueMicrotask(() => handler(...args));
    return 0;
  };
}

/** Neither timer has a name: one is an anonymous method bound to its object, the other names itself in what it logs. */
function isPause(handler: unknown, delay: number | undefined): handler is (...args: readonly unknown[]) => void {
  if (typeof handler !== "function") return false;
  const bound = handler.name === "bound " && delay === 50;
  return bound || (delay !== undefined && delay >= 200 && Function.prototype.toString.call(handler).includes(MARK));
}

const MARK = "clearInProgressContestSyncExpectedFinishedTime";
