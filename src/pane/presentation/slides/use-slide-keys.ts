import { useEffect } from "react";

export interface SlideMoves {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly fullScreen: () => void;
  /** Not where Escape already leaves the full screen. */
  readonly close: () => void;
}

/** Arrows, and what a clicker in the hand sends: the keys of pages. Up and down stay for what must scroll. */
const KEYS: Readonly<Record<string, keyof SlideMoves>> = {
  ArrowRight: "next",
  PageDown: "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
  f: "fullScreen",
  F: "fullScreen",
  Escape: "close",
};

export function useSlideKeys(moves: SlideMoves): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const move = KEYS[event.key];
      if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
      if (move === "close" && document.fullscreenElement) return;
      event.preventDefault();
      moves[move]();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [moves]);
}

/** Full screen and back; nothing where the window may not. */
export function toggleFullScreen(): void {
  if (!document.fullscreenEnabled) return;
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // A browser that refuses leaves the window as it is, which anyone can see.
  change.catch(() => undefined);
}
