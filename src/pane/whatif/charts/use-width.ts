import { useEffect, useRef, useState, type RefObject } from "react";

/** A pane at its narrowest, less its margins: what is drawn before anything was measured. */
const NARROWEST = 296;

/** How wide an element is now, in pixels: a line has no percentages. */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(NARROWEST);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
