/** The tabs, in the order of the work. */
export const TABS = ["connect", "outcome", "whatIf", "payout", "waitList", "realisation", "letter", "check"] as const;

export type TabId = (typeof TABS)[number];

export function isTab(value: unknown): value is TabId {
  return TABS.some((tab) => tab === value);
}
