import { createContext, useCallback, useContext } from "react";
import type { Session } from "../../workbook/session/session";
import { useActions } from "../state/actions";

/** Settles one thing; when it is done the focus moves on to the next that must be looked at. */
export type Settle = (key: string, action: (session: Session) => Promise<void>) => Promise<boolean>;

/** What must be looked at, in the order in which it is shown, by the id of its card. */
export const ToSettleContext = createContext<readonly string[]>([]);

/** The id of the card of an input or a table. */
export function cardId(key: string): string {
  return `settle-${key}`;
}

export function useSettling(): Settle {
  const { settle } = useActions();
  const order = useContext(ToSettleContext);
  return useCallback(
    async (key, action) => {
      const next = order[order.indexOf(key) + 1] ?? order.find((other) => other !== key);
      const done = await settle(action);
      // Once the cards have been drawn anew; the one that was settled is gone with the button that had the focus.
      if (done) requestAnimationFrame(() => focusOn(key, next));
      return done;
    },
    [order, settle],
  );
}

/** The same card where it is still asked, such as with the next possibility; else the next; else the heading. */
function focusOn(key: string, next: string | undefined): void {
  const card = [key, next].flatMap((id) => (id === undefined ? [] : [document.getElementById(cardId(id))]));
  const target = card.find((element) => element !== null) ?? document.querySelector<HTMLElement>("#panel h2");
  target?.focus();
}
