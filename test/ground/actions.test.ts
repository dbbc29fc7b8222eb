import { createActions, type ActionId, type Work } from "../../src/commands/actions";

/** A session that writes down what was asked of it, and fails where told. */
function setUp(failing: readonly string[] = []) {
  const calls: string[] = [];
  const step = (name: string) => () => {
    calls.push(name);
    return failing.includes(name) ? Promise.reject(new Error(name)) : Promise.resolve();
  };
  const work: Work = {
    connect: step("connect"),
    recalculate: step("recalculate"),
    freezeValues: step("freezeValues"),
  };
  const actions = createActions(() => work, step("pane"));
  const click = (id: ActionId) => actions[id]({ completed: () => calls.push("completed") });
  return { calls, click };
}

test.each<[ActionId, string]>([
  ["showPane", "pane"],
  ["connect", "connect"],
  ["recalculate", "recalculate"],
  ["freezeValues", "freezeValues"],
])("%s does its work and completes", async (id, call) => {
  const { calls, click } = setUp();
  await click(id);
  expect(calls).toEqual([call, "completed"]);
});

test("a problem opens the pane before the button is released", async () => {
  const { calls, click } = setUp(["connect"]);
  await click("connect");
  expect(calls).toEqual(["connect", "pane", "completed"]);
});

test("the button is released even when the pane cannot open", async () => {
  const { calls, click } = setUp(["recalculate", "pane"]);
  await click("recalculate");
  expect(calls).toEqual(["recalculate", "pane", "completed"]);
});
