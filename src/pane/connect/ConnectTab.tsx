import { useSessionState } from "../state/session";
import { Connected } from "./Connected";
import { FirstSteps } from "./FirstSteps";

/** Which cell is which: before, and after looking for them. */
export function ConnectTab() {
  const { connection } = useSessionState();
  return connection ? <Connected connection={connection} /> : <FirstSteps />;
}
