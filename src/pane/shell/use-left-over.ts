import { useLayoutEffect, useState, type RefObject } from "react";

/**
 * Which children of a row do not fit beside each other, by their number; the chosen one always does. For those that do
 * not fit something stands behind the row.
 *
 * @param chosen number of the child that must be seen
 * @param more width in pixels of what stands behind the row
 */
export function useLeftOver(row: RefObject<HTMLElement | null>, chosen: number, more: number): readonly number[] {
  const [left, setLeft] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const bar = row.current?.parentElement;
    if (!row.current || !bar || typeof ResizeObserver === "undefined") return undefined;
    const children = [...row.current.children];
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(bar);
      const room = bar.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const next = leftOver(
        children.map((child) => child.getBoundingClientRect().width),
        chosen,
        room,
        more,
      );
      setLeft((before) => (before.join() === next.join() ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    for (const child of children) observer.observe(child);
    return () => observer.disconnect();
  }, [row, chosen, more]);
  return left;
}

/** What does not fit of things with these widths, in their order. */
export function leftOver(widths: readonly number[], chosen: number, room: number, more: number): readonly number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  if (all <= room) return [];
  let taken = (widths[chosen] ?? 0) + more;
  let isFull = false;
  return widths.flatMap((width, index) => {
    if (index === chosen) return [];
    isFull ||= taken + width > room;
    if (isFull) return [index];
    taken += width;
    return [];
  });
}
