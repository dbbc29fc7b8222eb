/** The views of the tab, in the order in which a conversation needs them. */
export const VIEWS = ["scenarios", "compare", "matters", "turning", "simulation"] as const;

export type ViewId = (typeof VIEWS)[number];

export function isView(value: unknown): value is ViewId {
  return VIEWS.some((view) => view === value);
}
