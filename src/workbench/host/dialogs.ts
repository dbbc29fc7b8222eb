/** A window that an add-in opened, as whoever opened it sees it. */
export interface DialogWindow {
  readonly isClosed: () => boolean;
  readonly close: () => void;
}

/** Opens a window for an address; null where the browser does not. Width and height in hundredths of the screen. */
export type OpenWindow = (address: string, width: number, height: number) => DialogWindow | null;

type Handler = (event: number, payload: readonly unknown[]) => void;
type Complete = (status: number) => void;

/** Numbers of office.js: a message to the pane and one to the dialog, and what they say of it. */
export const DIALOG_EVENT = 10;
export const PARENT_MESSAGE_EVENT = 12;
const FROM_DIALOG = 0;
const FROM_PARENT = 1;
const OK = 0;
/** Of displayDialogAsync, as Microsoft lists them. */
const CODES = { otherDomain: 12004, closed: 12006, already: 12007, ignored: 12009 };
/** A window tells nobody that its user closed it: it is looked at, so many milliseconds apart. */
const LOOKS_EVERY = 200;

interface Opened {
  readonly window: DialogWindow;
  readonly toPane: Handler;
  readonly looking: ReturnType<typeof setInterval>;
  /** Set once its page listens; what is said before is lost, as in Office. */
  toDialog: Handler | null;
}

/** Office's side of the dialog API, for the one window that a pane may have: opens it, carries messages, sees it go. */
export class Dialogs {
  private opened: Opened | null = null;

  constructor(private readonly openWindow: OpenWindow) {}

  /** @param target what office.js asks, as JSON */
  open(target: string, origin: string, toPane: Handler, complete: Complete): void {
    const { url, width, height } = JSON.parse(target) as { url: string; width: number; height: number };
    if (this.opened) return complete(CODES.already);
    if (new URL(url).origin !== origin) return complete(CODES.otherDomain);
    const window = this.openWindow(url, width, height);
    if (!window) return complete(CODES.ignored);
    const looking = setInterval(() => {
      if (!window.isClosed()) return;
      this.forget();
      toPane(DIALOG_EVENT, [CODES.closed]);
    }, LOOKS_EVERY);
    this.opened = { window, toPane, looking, toDialog: null };
    complete(OK);
  }

  /** The pane closes it, or goes itself. */
  close(): void {
    const { opened } = this;
    this.forget();
    opened?.window.close();
  }

  /** The dialog's page listens from now on. */
  listen(toDialog: Handler): void {
    if (this.opened) this.opened.toDialog = toDialog;
  }

  /** @param message what office.js hands over, as JSON */
  tellPane(message: string, origin: string): void {
    const { messageToParent } = JSON.parse(message) as { messageToParent: string };
    this.opened?.toPane(DIALOG_EVENT, [FROM_DIALOG, messageToParent, origin]);
  }

  tellDialog(message: string, origin: string): void {
    const { messageContent } = JSON.parse(message) as { messageContent: string };
    this.opened?.toDialog?.(PARENT_MESSAGE_EVENT, [FROM_PARENT, messageContent, origin]);
  }

  private forget(): void {
    if (this.opened) clearInterval(this.opened.looking);
    this.opened = null;
  }
}
