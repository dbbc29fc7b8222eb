import { createRoot } from "react-dom/client";
import { ASK, CLOSE } from "./presentation/messages";
import type { Parent } from "./presentation/use-parent";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Notice } from "./shell/Notice";
import { presentationNl as say } from "./texts/presentation-nl";

/** The page of the window: draws nothing of its own, only what the pane tells it. */
async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("presentation.html has no element with id root");
  const root = createRoot(element);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return root.render(<Notice text={say.silent} />);
  const [{ DialogPage }, parent] = await Promise.all([
    import(/* webpackChunkName: "presentation-page" */ "./presentation/DialogPage"),
    reachParent(),
  ]);
  root.render(
    <ErrorBoundary fallback={<Notice text={say.silent} />}>
      <DialogPage parent={parent} />
    </ErrorBoundary>,
  );
}

/** Once this page listens: what comes before that is lost. */
function reachParent(): Promise<Parent> {
  return new Promise((resolve, reject) => {
    let hear: (message: string) => void = () => undefined;
    const { ui } = Office.context;
    ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message }) => hear(message),
      ({ status, error }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return reject(new Error(error.message));
        resolve({
          ask: () => ui.messageParent(ASK),
          close: () => ui.messageParent(CLOSE),
          listen: (listener) => {
            hear = listener;
          },
        });
      },
    );
  });
}

start().catch(() => {
  const element = document.getElementById("root");
  // Better a sentence than an empty window before a full room.
  if (element) element.textContent = say.silent;
});
