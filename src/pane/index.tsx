import { createRoot } from "react-dom/client";
import { getSession } from "../workbook/tasks/create-session";
import { App } from "./App";
import { createPerson } from "./state/person";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Notice } from "./shell/Notice";
import { nl as texts } from "./texts/nl";

/** The oldest Excel that has what the add-in needs: Excel 2021. */
const EXCEL_API = "1.14";

/** Draws the pane once Office has started, or says why it cannot. */
async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("pane.html has no element with id root");
  const person = createPerson();
  const root = createRoot(element);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    root.render(<Notice text={texts.host.notExcel} />);
  } else if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API)) {
    root.render(<Notice text={texts.host.tooOld} />);
  } else {
    const session = getSession();
    root.render(
      <ErrorBoundary fallback={<Notice text={texts.host.crashed} />}>
        <App session={session} person={person} />
      </ErrorBoundary>,
    );
    // A file that was connected before shows so at once.
    await session.resume();
  }
}

void start();
