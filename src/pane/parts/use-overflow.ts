import { useEffect, useRef, useState, type RefObject } from "react";

/** Whether an element is wider or higher inside than outside: then it scrolls, and must be reachable by keyboard. */
export function useOverflow<T extends HTMLElement>(
  way: "sideways" | "down" = "sideways",
): readonly [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return undefined;
    const measure = () =>
      setOverflows(
        way === "sideways" ? element.scrollWidth > element.clientWidth : element.scrollHeight > element.clientHeight,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [way]);
  return [ref, overflows];
}
