import { useSyncExternalStore } from "react";
import { lookOf, type Look } from "./theme";

const QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

/** The look of the moment. Office tells of no change of theme to a task pane, so it is asked again on return to it. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, currentLook);
}

function subscribe(listener: () => void): () => void {
  const queries = QUERIES.map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
  };
}

export function currentLook(): Look {
  return lookOf(officeBackground(), (query) => window.matchMedia(query).matches);
}

/** Excel on the web and Excel for Mac may know no theme. */
function officeBackground(): string | null {
  if (typeof Office === "undefined") return null;
  // Office.js is typed as if both were always there; not every host has a theme, and none before Office has started.
  const { context } = Office as { readonly context?: { readonly officeTheme?: Partial<Office.OfficeTheme> } };
  return context?.officeTheme?.bodyBackgroundColor ?? null;
}
