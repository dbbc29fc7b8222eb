import { fork } from "node:child_process";
import { at } from "../paths.mjs";

/** One process that tries mutants one after another, and that is ended and begun again when one keeps it busy. */
export class WarmProcess {
  #child = null;

  /** @param {string} cases how many random cases a property is tried on at most */
  constructor(cases) {
    this.cases = cases;
  }

  /** @param {object} request @param {number} limit milliseconds @returns {Promise<object | null>} null: no answer in time */
  ask(request, limit) {
    const worker = at("scripts", "mutants", "worker.mjs");
    this.#child ??= fork(worker, {
      env: { ...process.env, MUTANT_CASES: this.cases },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const child = this.#child;
    return new Promise((resolve) => {
      const answered = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer === null) this.close();
        resolve(answer);
      };
      const timer = setTimeout(() => answered(null), limit);
      child.once("message", answered);
      child.once("exit", () => answered(null));
      child.send(request);
    });
  }

  close() {
    this.#child?.kill("SIGKILL");
    this.#child = null;
  }
}
