import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from "react";
import type { Session } from "../../workbook/session/session";
import type { SessionState } from "../../workbook/session/state";

/** The add-in's one session; App provides it. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session: render inside SessionContext");
  return session;
}

/** The session's state; the component renders again at each change. */
export function useSessionState(): SessionState {
  const session = useSession();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.state());
}

/** Follows the workbook for as long as it is connected, so that a change in the grid renews the figures by itself. */
export function useWatch(connected: boolean): void {
  const session = useSession();
  useEffect(() => {
    if (!connected) return undefined;
    const watching = session.watch();
    // A host without change events leaves the Herbereken button; there is nothing to tell before someone edits.
    watching.catch(() => undefined);
    return () => {
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [session, connected]);
}
