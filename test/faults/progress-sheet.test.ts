import { smallWorkbook } from "../support/small-workbook";
import { USER_ACTIONS } from "./support/actions";
import { openSmall } from "./support/small-bench";

// The faults in every sync of these actions say nothing unless the sheet for the board is really among what they write.
jest.setTimeout(600_000);

test.each([
  ["recalculate with counts", false, true],
  ["undo a recalculation with counts", true, false],
])("%s", async (what, isBefore, isAfter) => {
  const action = USER_ACTIONS.find((each) => each.what === what);
  if (action === undefined) throw new Error(`no action ${what}`);
  const { office, session } = await openSmall(await smallWorkbook());
  const hasProgress = () => office.engine.sheets().some(({ name }) => name === "MGN Voortgang");
  for (const step of action.before) await step(session);
  expect(hasProgress()).toBe(isBefore);
  await action.act(session);
  expect([session.state().problem, hasProgress()]).toEqual([null, isAfter]);
  office.close();
});
