import type { ParseArgsConfig } from "node:util";
import type { Figures } from "../../model/plan/figures";
import type { Plan } from "../../model/plan/plan";
import type { Scenario } from "../../model/plan/scenario";
import type { IsoDate } from "../../model/time/iso-date";
import type { Connection } from "../../workbook/connect/connection";
import type { SheetRuns } from "../../workbook/through-sheet/sheet-run";

/** A workbook that was opened for a what-if. Nothing that a command does is written in it. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly connection: Connection;
  /** As the workbook has it, with what --set changed. */
  readonly workbook: Figures;
  /** The same under the scenario of --scenario; without one, those of the workbook. */
  readonly figures: Figures;
  /** Those of --scenario, in order: more than one only for a command that takes several. */
  readonly chosen: readonly Scenario[];
  /** All that can be called by name: ready-made for the plan, then those that the workbook keeps. */
  readonly known: readonly Scenario[];
  /** What is at risk is said of this day. */
  readonly today: IsoDate;
  /** Runs scenarios through the workbook's own formulas. @throws RecalculationError */
  readonly throughSheet: (scenarios: readonly Scenario[]) => Promise<SheetRuns>;
}

/** What stood on the command line after the name of the command. */
export interface WhatIfArguments {
  readonly options: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  /** What is no option: names. */
  readonly words: readonly string[];
}

/** What a command prints: one of the two. Amounts in `json` are decimal text, unrounded; null is unknown. */
export interface Answer {
  readonly json: object;
  /** Dutch, for reading. */
  readonly text: string;
}

/** One question that can be asked of a workbook: `npm run --silent whatif -- IN.xlsx NAME …`. */
export interface WhatIfCommand {
  /** Dutch: "compare [NAAM …] [--base NAAM]". */
  readonly usage: string;
  /** Its own, beside those that every command has: --plan, --set, --scenario, --status, --today, --count, --json. */
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly takesSeveralScenarios?: true;
  /** @throws UsageError for a question that the plan cannot be asked */
  run(args: WhatIfArguments, opened: OpenedPlan): Promise<Answer>;
}
