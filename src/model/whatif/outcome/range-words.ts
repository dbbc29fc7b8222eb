/** What a low and a high rest on. */
export interface RangeWords {
  readonly published: string;
  readonly assumption: string;
  readonly percent: (percent: string) => string;
  readonly same: (percent: string) => string;
}

/** In Dutch: the same in pane and report. */
export const RANGE_WORDS: RangeWords = {
  published: "gepubliceerde bandbreedte",
  assumption: "bandbreedte als aanname",
  percent: (percent: string) => `aanname: ±${percent}%; geen bandbreedte gepubliceerd`,
  same: (percent: string) => `±${percent}%, voor elke aanname gelijk`,
};

/** The line that bars start from: the plan, or a scenario with the plan beside it. */
export function baseWords(base: string, scenario: string | null, plan: string): string {
  return scenario === null ? `het plan: ${base}` : `scenario “${scenario}”: ${base}; het plan: ${plan}`;
}
