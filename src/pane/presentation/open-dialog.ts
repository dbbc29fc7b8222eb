import type { Session } from "../../workbook/session/session";
import { currentViewOf } from "./current-view";
import { ASK, CLOSE, NOTHING } from "./messages";

/** Why there is no window of its own: what Excel lacks, what the user did not want, or what went wrong. */
export type Refusal = "absent" | "already" | "refused" | "failed";

/** Codes of displayDialogAsync and of a dialog's own event, as Microsoft lists them. */
const CODES = { closed: 12006, already: 12007, ignored: 12009 };

/** Nearly all of the screen: it is there to be seen from afar. */
const SIZE = { width: 90, height: 90 };

/** The one window; a page may have no more of them. */
let opened: Office.Dialog | null = null;

/**
 * Opens the presentation in a window of its own, which then follows the session until it is closed. It hands over its
 * figures by messages (DialogApi 1.2) and never through the address or a store, so that none stay behind anywhere.
 *
 * @param onLost the window went away otherwise than by its user
 * @returns why there is no window; null where there is
 */
export async function openDialog(session: Session, onLost: () => void): Promise<Refusal | null> {
  if (opened) return "already";
  if (!hasDialogs()) return "absent";
  const answer = await display(new URL("presentation.html", window.location.href).href);
  if (answer.status !== Office.AsyncResultStatus.Succeeded) {
    const { code } = answer.error;
    return code === CODES.already ? "already" : code === CODES.ignored ? "refused" : "failed";
  }
  keepInformed(session, answer.value, onLost);
  return null;
}

/** Excel 2021 has it; not every Excel on an iPad or a server of one's own. */
function hasDialogs(): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("DialogApi", "1.2");
}

function display(address: string): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve, reject) => {
    try {
      // No frame on the web: a window of its own can be moved to the projector, and may be full screen.
      Office.context.ui.displayDialogAsync(address, { ...SIZE, displayInIframe: false }, resolve);
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function keepInformed(session: Session, dialog: Office.Dialog, onLost: () => void): void {
  opened = dialog;
  const view = currentViewOf(session);
  const tell = () => {
    const now = view();
    dialog.messageChild(now === null ? NOTHING : JSON.stringify(now));
  };
  // Before it has asked nobody listens there, and a message would be lost.
  let stop: (() => void) | null = null;
  const end = () => {
    stop?.();
    opened = null;
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    if (!("message" in event)) return;
    if (event.message === ASK) {
      stop ??= session.subscribe(tell);
      tell();
    }
    if (event.message === CLOSE) {
      dialog.close();
      end();
    }
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
    end();
    if (!("error" in event) || event.error !== CODES.closed) onLost();
  });
}
