import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import type { PayoutChoices } from "../../model/plan/choices";
import type { Place } from "../../model/plan/finding";
import type { ScenarioBook } from "../../model/plan/scenario";
import type { Printed } from "../../model/provenance/register";
import type { Block } from "../../model/text/document";
import type { Problem } from "../../workbook/problem/problem";
import type { ComparisonChoice } from "../../workbook/scenarios/comparison-of";
import type { Session } from "../../workbook/session/session";
import type { Insertion } from "../../workbook/writing/insertion";
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
  /** Takes the last writes back together. */
  undo(count: number): void;
  /** Does the undo that was refused, and leaves the user's own cells that hold something else by now. */
  undoKeepingMine(): void;
  /** Makes one whole store of what the file keeps. */
  putInOrder(): void;
  /** Puts formulas in the place of frozen values. */
  thaw(): void;
  /** Enters formulas again that Excel cannot follow any more. */
  repair(where: "ours" | "everywhere"): void;
  /** Reads the workbook as another plan. */
  choosePlan(id: string): void;
  show(place: Place): void;
  /** Writes a formula in the selected cell. Resolves to that cell, or to null when it was refused; never rejects. */
  insert(insertion: Insertion): Promise<Place | null>;
  /** Writes a letter on its own sheet. Resolves to whether it was done; never rejects. */
  writeLetter(blocks: readonly Block[], printed: Printed): Promise<boolean>;
  /** Keeps what the reference of a letter stands for. Resolves to whether it was done; never rejects. */
  keepReference(printed: Printed): Promise<boolean>;
  /** Settles something about where inputs are. Resolves to whether it was kept; never rejects. */
  readonly settle: (action: (session: Session) => Promise<void>) => Promise<boolean>;
  /** Asks something of the session. Resolves to the answer, or to null when it was refused; never rejects. */
  readonly ask: <T>(question: (session: Session) => Promise<T | null>) => Promise<T | null>;
  /** Changes what is decided about the payout. Resolves to whether it was kept; never rejects. */
  choose(change: (choices: PayoutChoices) => PayoutChoices): Promise<boolean>;
  /** Changes the scenarios that the workbook keeps. Resolves to whether it was kept; never rejects. */
  setScenarios(change: (book: ScenarioBook) => ScenarioBook): Promise<boolean>;
  /** Looks at the plan under a scenario; null for the plan itself. */
  chooseScenario(id: string | null): void;
  /** Puts scenarios side by side on a sheet of their own. Resolves to whether it was done; never rejects. */
  writeComparison(choice: ComparisonChoice): Promise<boolean>;
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
  /** How many writes someone last asked to take back. */
  const asked = useRef(1);
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

  const finish = useCallback(
    async (work: Work, action: () => Promise<void>): Promise<boolean> => {
      setDone(null);
      const succeeded = await attempt(action);
      if (succeeded) setDone(work);
      return succeeded;
    },
    [attempt],
  );

  const actions = useMemo<Actions>(
    () => ({
      ...worksOf({ session, attempt, finish, start: () => setDone(null) }),
      run: (work) => {
        asked.current = 1;
        return finish(work, () => METHODS[work](session));
      },
      undo: (count) => {
        asked.current = count;
        void finish("undoing", () => session.undo(count));
      },
      undoKeepingMine: () => void finish("undoing", () => session.undo(asked.current, { keepMine: true })),
      done,
      problem: reported ?? unreported,
      dismiss: () => {
        setUnreported(null);
        session.dismissProblem();
      },
    }),
    [attempt, finish, session, done, reported, unreported],
  );
  return <ActionsContext.Provider value={actions}>{children}</ActionsContext.Provider>;
}

/** What the provider remembers and does around each use-case. */
interface Around {
  readonly session: Session;
  readonly attempt: (action: () => Promise<void>) => Promise<boolean>;
  readonly finish: (work: Work, action: () => Promise<void>) => Promise<boolean>;
  /** What was done before can no longer be taken back: its message must not offer that. */
  readonly start: () => void;
}

type Own = "run" | "undo" | "undoKeepingMine" | "done" | "problem" | "dismiss";

function worksOf({ session, attempt, finish, start }: Around): Omit<Actions, Own> {
  const attemptAnew = (action: () => Promise<void>) => {
    start();
    return attempt(action);
  };
  const answered = async <T,>(question: () => Promise<T | null>): Promise<T | null> => {
    let answer: T | null = null;
    await attemptAnew(async () => {
      answer = await question();
    });
    return answer;
  };
  return {
    putInOrder: () => void finish("connecting", () => session.putInOrder()),
    thaw: () => void finish("recalculating", () => session.thaw()),
    repair: (where) => void finish("recalculating", () => session.repair(where)),
    choosePlan: (id) => void finish("connecting", () => session.choosePlan(id)),
    show: (place) => void attempt(() => session.show(place)),
    insert: (insertion) => answered(() => session.insertFormula(insertion)),
    writeLetter: (blocks, printed) => attemptAnew(() => session.writeLetter(blocks, printed)),
    keepReference: (printed) => attempt(() => session.keepReference(printed)),
    settle: (action) => attemptAnew(() => action(session)),
    ask: (question) => answered(() => question(session)),
    choose: (change) => attemptAnew(() => session.setPayoutChoices(change)),
    setScenarios: (change) => attemptAnew(() => session.setScenarios(change)),
    chooseScenario: (id) => session.chooseScenario(id),
    writeComparison: (choice) => attemptAnew(() => session.writeComparison(choice)),
  };
}
