import type { KeyboardEvent } from "react";

/** Where a key leads to among so many, round at the ends; null for a key that means nothing here. */
function stepOf(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (current + 1) % count;
    case "ArrowLeft":
      return (current - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Arrow keys, Home and End walk the buttons of a list that is one stop for Tab. */
export function walkButtons(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")].filter(
    ({ style }) => style.visibility !== "hidden",
  );
  const current = buttons.findIndex((button) => button === document.activeElement);
  const next = stepOf(event.key, current, buttons.length);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}
