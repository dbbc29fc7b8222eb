import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Place } from "../../model/audit/finding";
import type { InputId } from "../../model/businesscase/expression";
import type { Problem, Session } from "../../workbook/connection";
import { useTexts } from "../texts/texts";
import { useSession } from "./session";

/** The actions that take time and end in a message. */
export type Work = "connecting" | "recalculating" | "undoing" | "freezing";

const METHODS: Readonly<Record<Work, (session: Session) => Promise<void>>> = {
  connecting: (session) => session.connect(),
  recalculating: (session) => session.recalculate(),
  undoing: (session) => session.undo(),
  freezing: (session) => session.freezeValues(),
};

export interface Actions {
  /** Resolves to whether it was done; never rejects. */
  run(work: Work): Promise<boolean>;
  show(place: Place): void;
  /** The user vouches for a doubtful cell. */
  confirm(input: InputId): void;
  /** What was last done here, until something else starts. */
  readonly done: Work | null;
  /** What went wrong, by the session's own account or else in general terms. */
  readonly problem: Problem | null;
  dismiss(): void;
}

const ActionsContext = createContext<Actions | null>(null);

export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error("no actions: render inside ActionsProvider");
  return actions;
}

/** The pane's side of the session's use-cases: it remembers how the last one ended, so that the pane can say so. */
export function ActionsProvider({ reported, children }: { reported: Problem | null; children: ReactNode }) {
  const session = useSession();
  const texts = useTexts();
  const [done, setDone] = useState<Work | null>(null);
  const [unreported, setUnreported] = useState<Problem | null>(null);

  const attempt = useCallback(
    async (action: () => Promise<void>): Promise<boolean> => {
      setUnreported(null);
      try {
        await action();
      } catch {
        // The session reports what it knows; a rejection without a report must not pass in silence either.
        if (!session.state().problem) setUnreported({ code: "failed", ...texts.failure });
        return false;
      }
      return session.state().problem === null;
    },
    [session, texts],
  );

  const actions = useMemo<Actions>(
    () => ({
      run: async (work) => {
        setDone(null);
        const succeeded = await attempt(() => METHODS[work](session));
        if (succeeded) setDone(work);
        return succeeded;
      },
      show: (place) => void attempt(() => session.show(place)),
      confirm: (input) => void attempt(() => session.confirm(input)),
      done,
      problem: reported ?? unreported,
      dismiss: () => {
        setUnreported(null);
        session.dismissProblem();
      },
    }),
    [attempt, session, done, reported, unreported],
  );
  return <ActionsContext.Provider value={actions}>{children}</ActionsContext.Provider>;
}
