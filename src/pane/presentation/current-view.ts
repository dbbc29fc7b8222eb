import { localDay } from "../../workbook/session/moment";
import type { Session } from "../../workbook/session/session";
import { currentLook } from "../theme/use-look";
import { viewOf } from "./view/view-of";
import type { PresentationView } from "./view/view";

/** The presentation of a session's figures; their day moves on only when they are other figures. */
export function currentViewOf(session: Session): () => PresentationView | null {
  let { result } = session.state();
  let day = localDay(new Date());
  return () => {
    const state = session.state();
    if (state.result !== result) {
      ({ result } = state);
      day = localDay(new Date());
    }
    return viewOf(state, day, currentLook());
  };
}
