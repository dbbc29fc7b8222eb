import { useEffect, useState } from "react";

/** Whether something has been going on for so long (ms). What is over sooner is never shown: it would only flicker. */
export function useElapsed(active: boolean, delay: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setElapsed(true), delay);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [active, delay]);
  return active && elapsed;
}
