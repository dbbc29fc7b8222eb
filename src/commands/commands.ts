/** Ties the ribbon's buttons to the session. Runs once, in the shared runtime's page. */
import { getSession } from "../workbook/tasks/create-session";
import { createActions, type ButtonEvent } from "./actions";

const actions = createActions(getSession, () => Office.addin.showAsTaskpane());

void Office.onReady(() => {
  for (const [id, action] of Object.entries(actions))
    Office.actions.associate(id, (event: ButtonEvent) => void action(event));
});
