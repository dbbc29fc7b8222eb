import { createActions, type ActionId, type Work } from "../../src/commands/actions";

type Outcome = "done" | "problem" | "throws";

/** A session that writes down what was asked of it; each call ends as told. */
function setUp(work: Outcome = "done", pane: Outcome = "done") {
  const calls: string[] = [];
  const step = (name: string, outcome: Outcome) => () => {
    calls.push(name);
    return outcome === "throws" ? Promise.reject(new Error(name)) : Promise.resolve();
  };
  const problem = work === "problem" ? { code: "unreadable", message: "De werkmap is beveiligd." } : null;
  const session = {
    connect: step("connect", work),
    recalculate: step("recalculate", work),
    freezeValues: step("freezeValues", work),
    // Of the state the buttons read only whether there is a problem.
    state: () => ({ problem }) as unknown as ReturnType<Work["state"]>,
  };
  const actions = createActions(() => session, step("pane", pane));
  const click = (id: ActionId) => actions[id]({ completed: () => calls.push("completed") });
  return { calls, click };
}

test.each<[ActionId, string[]]>([
  ["showPane", ["pane"]],
  ["connect", ["connect", "pane"]],
  ["recalculate", ["recalculate"]],
  ["freezeValues", ["freezeValues"]],
])("%s does its work and completes", async (id, work) => {
  const { calls, click } = setUp();
  await click(id);
  expect(calls).toEqual([...work, "completed"]);
});

test.each<Outcome>(["problem", "throws"])("a session that ends in %s opens the pane first", async (outcome) => {
  const { calls, click } = setUp(outcome);
  await click("recalculate");
  expect(calls).toEqual(["recalculate", "pane", "completed"]);
});

test("the button is released even when the pane cannot open", async () => {
  const { calls, click } = setUp("throws", "throws");
  await click("freezeValues");
  expect(calls).toEqual(["freezeValues", "pane", "completed"]);
});
