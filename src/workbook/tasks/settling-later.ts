import type { TaskRunner } from "../session/task-runner";
import type { Planning } from "./planning";
import type { Settling } from "./settling";

/** What is settled on the tab Koppelen. Few need it at once: its code comes when it is first asked for. */
export function settlingLater(runner: TaskRunner): Settling & Planning {
  const work = async () => (await import(/* webpackChunkName: "settling" */ "./settling")).settling(runner);
  const plans = async () => (await import(/* webpackChunkName: "settling" */ "./planning")).planning(runner);
  return {
    confirm: async (input) => (await work()).confirm(input),
    reject: async (input) => (await work()).reject(input),
    pointAt: async (input) => (await work()).pointAt(input),
    setScale: async (input, scale) => (await work()).setScale(input, scale),
    typeInput: async (input, values) => (await work()).typeInput(input, values),
    leaveOut: async (input) => (await work()).leaveOut(input),
    askAgain: async (input) => (await work()).askAgain(input),
    confirmTable: async (kind) => (await work()).confirmTable(kind),
    correctTable: async (kind, columns) => (await work()).correctTable(kind, columns),
    draftPlan: async (from, name) => (await plans()).draftPlan(from, name),
    adoptPlan: async (plan) => (await plans()).adoptPlan(plan),
  };
}
