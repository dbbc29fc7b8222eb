import { DIALOG_EVENT, PARENT_MESSAGE_EVENT, type Dialogs } from "./dialogs";
import type { Client, Host } from "./host";
import { type OfficeContextOptions, officeContext } from "./office-context";
import { withoutPauses } from "./pace";
import type { RequestMessage } from "./protocol/messages";

export interface AttachOptions extends Partial<Omit<OfficeContextOptions, "hasDialogs">> {
  /** Absent: this Excel opens no windows, and says so. */
  readonly dialogs?: Dialogs;
}

/** The two seams that office.js looks for; set before its script runs. */
interface Seams {
  _richApiNativeBridge: Bridge;
  external: unknown;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (message: string) => void;
}

type Complete = (status: number) => void;
type EventHandler = (event: number, payload: readonly unknown[]) => void;

/** Numbers of office.js for a click in the ribbon and for the end of what it started. */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;
const OK = 0;

/** Makes a window believe that it is a task pane of Excel. Call it before office.js loads; answers how to let go. */
export function attach(window: object, host: Host, { dialogs, ...options }: AttachOptions = {}): () => void {
  const handlers = new Map<number, EventHandler>();
  const running = new Map<string, (status: number) => void>();
  let commands = 0;

  const bridge: Bridge = {
    sendMessageToHost(text) {
      void host.handle(client, JSON.parse(text) as RequestMessage);
    },
  };
  const client: Client = {
    receive: (message) => bridge.onMessageFromHost?.(JSON.stringify(message)),
    runAction(actionId) {
      const invoked = handlers.get(COMMAND_INVOKED);
      if (!invoked) return Promise.reject(new Error("office.js has not registered for the ribbon's commands yet."));
      const id = `command-${(commands += 1)}`;
      const completed = new Promise<void>((resolve, reject) =>
        running.set(id, (status) => {
          if (status === OK) resolve();
          else reject(new Error(`The add-in has no action "${actionId}" (Office's code ${status}).`));
        }),
      );
      invoked(COMMAND_INVOKED, [id, actionId, JSON.stringify({ source: { id: actionId } })]);
      return completed;
    },
  };
  const external = {
    ...surroundings(host, { ...options, hasDialogs: dialogs !== undefined }),
    Execute(call: number, args: readonly unknown[], complete?: Complete) {
      if (call !== COMMAND_COMPLETED) throw new Error(`The workbench host does not implement call ${call} of Office.`);
      const [command, status] = args;
      const id = String(command);
      running.get(id)?.(Number(status));
      running.delete(id);
      complete?.(OK);
    },
    RegisterEvent(event: number, target: string, handler: EventHandler, complete: Complete = () => undefined) {
      if (event === DIALOG_EVENT && dialogs) return dialogs.open(target, originOf(window), handler, complete);
      handlers.set(event, handler);
      complete(OK);
    },
    UnregisterEvent(event: number, _target: string, complete?: Complete) {
      if (event === DIALOG_EVENT) dialogs?.close();
      handlers.delete(event);
      complete?.(OK);
    },
    MessageChild2: (message: string) => dialogs?.tellDialog(message, originOf(window)),
  };
  setSeams(window, { _richApiNativeBridge: bridge, external });
  withoutPauses(window);
  const disconnect = host.connect(client);
  return () => {
    dialogs?.close();
    disconnect();
  };
}

/** Makes a window believe that it is a dialog, which may speak to the pane that opened it and to nobody else. */
export function attachDialog(
  window: object,
  host: Host,
  { dialogs, ...options }: AttachOptions & { readonly dialogs: Dialogs },
): void {
  const external = {
    ...surroundings(host, { ...options, hasDialogs: true }, "isDialog"),
    Execute(call: number) {
      throw new Error(`The workbench host does not implement call ${call} of Office in a dialog.`);
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, complete?: Complete) {
      if (event === PARENT_MESSAGE_EVENT) dialogs.listen(handler);
      complete?.(OK);
    },
    UnregisterEvent: (_event: number, _target: string, complete?: Complete) => complete?.(OK),
    MessageParent2: (message: string) => dialogs.tellPane(message, originOf(window)),
  };
  setSeams(window, { _richApiNativeBridge: { sendMessageToHost: () => undefined }, external });
}

/** What office.js asks while it starts: host, platform, version, locale, "telemetry", dialog, logging off, shared runtime. */
function surroundings(host: Host, options: Partial<OfficeContextOptions>, dialog: "" | "isDialog" = "") {
  return {
    GetContext: () => officeContext(host, options),
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale ?? "nl-NL"}$telemetry$${dialog}$disableLogging$1`,
    GetLoggingAllowed: () => false,
  };
}

function setSeams(window: object, seams: Seams): void {
  for (const [name, value] of Object.entries(seams)) {
    // `external` of a browser's window is an accessor: assigning to it would be ignored.
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
}

function originOf(window: object): string {
  return (window as Pick<Window, "location">).location.origin;
}
