/** What the window asks of the pane that opened it. The pane answers with a presentation, as text, or with NOTHING. */
export const ASK = "ask";
export const CLOSE = "close";
/** There is no result to show any more. */
export const NOTHING = "nothing";
