/** The code of the problem that is no fault at all: someone pressed Stop. */
export const STOPPED = "stopped";
