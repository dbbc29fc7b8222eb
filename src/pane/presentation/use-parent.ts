import { useEffect, useReducer } from "react";
import { NOTHING } from "./messages";
import { viewFromText, type PresentationView } from "./view/view";

/** The pane that opened this window, as far as this window can reach it. */
export interface Parent {
  readonly ask: () => void;
  readonly close: () => void;
  readonly listen: (hear: (message: string) => void) => void;
}

/** How often the window asks whether the pane is still there: what it shows must not be old without a word. */
export const ASKS_EVERY = 10_000;
/** Of those without an answer: one may be lost. */
const MOST_UNANSWERED = 2;

export interface Heard {
  readonly view: PresentationView | null;
  /** unlinked: figures are shown, and nobody answers any more. silent: none ever came. nothing: there are none. */
  readonly is: "waiting" | "following" | "unlinked" | "silent" | "nothing";
}

interface Kept extends Heard {
  readonly unanswered: number;
}

const START: Kept = { view: null, is: "waiting", unanswered: 0 };

/** @param message what the pane said; null: it was asked once more */
function next(kept: Kept, message: string | null): Kept {
  if (message === null) {
    const unanswered = kept.unanswered + 1;
    if (unanswered <= MOST_UNANSWERED) return { ...kept, unanswered };
    return { ...kept, unanswered, is: kept.view ? "unlinked" : "silent" };
  }
  if (message === NOTHING) return { view: null, is: "nothing", unanswered: 0 };
  const view = viewFromText(message);
  return view ? { view, is: "following", unanswered: 0 } : kept;
}

export function useParent(parent: Parent): Heard {
  const [heard, hear] = useReducer(next, START);
  useEffect(() => {
    const ask = () => {
      hear(null);
      parent.ask();
    };
    parent.listen(hear);
    ask();
    const asking = setInterval(ask, ASKS_EVERY);
    return () => clearInterval(asking);
  }, [parent]);
  return heard;
}
