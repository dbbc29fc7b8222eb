import { useSessionState } from "../state/session";
import { Connected } from "./Connected";
import { FirstSteps } from "./FirstSteps";
import { Unrecognised } from "./Unrecognised";

/** Which cell is which: before, and after looking for them. */
export function ConnectTab() {
  const { connection, unrecognised } = useSessionState();
  if (connection) return <Connected connection={connection} />;
  return unrecognised ? <Unrecognised choice={unrecognised} /> : <FirstSteps />;
}
