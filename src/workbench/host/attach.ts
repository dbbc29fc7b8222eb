import type { Client, Host } from "./host";
import { type OfficeContextOptions, officeContext } from "./office-context";
import { withoutPauses } from "./pace";
import type { RequestMessage } from "./protocol/messages";

export type AttachOptions = Partial<OfficeContextOptions>;

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
export function attach(window: object, host: Host, options: AttachOptions = {}): () => void {
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
    GetContext: () => officeContext(host, options),
    // Host, platform, version, locale, "telemetry", dialog, logging off, shared runtime.
    GetHostInfo: () => `Excel$Win32$16.01$${options.locale ?? "nl-NL"}$telemetry$$disableLogging$1`,
    GetLoggingAllowed: () => false,
    Execute(call: number, args: readonly unknown[], complete?: Complete) {
      if (call !== COMMAND_COMPLETED) throw new Error(`The workbench host does not implement call ${call} of Office.`);
      const [command, status] = args;
      const id = String(command);
      running.get(id)?.(Number(status));
      running.delete(id);
      complete?.(OK);
    },
    RegisterEvent(event: number, _target: string, handler: EventHandler, complete?: Complete) {
      handlers.set(event, handler);
      complete?.(OK);
    },
    UnregisterEvent(event: number, _target: string, complete?: Complete) {
      handlers.delete(event);
      complete?.(OK);
    },
  };
  const seams: Seams = { _richApiNativeBridge: bridge, external };
  for (const [name, value] of Object.entries(seams)) {
    // `external` of a browser's window is an accessor: assigning to it would be ignored.
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  }
  withoutPauses(window);
  return host.connect(client);
}
