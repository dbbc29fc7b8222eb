import { breakevenCommand } from "./breakeven";
import { combineCommand } from "./combine";
import { compareCommand } from "./compare";
import type { WhatIfCommand } from "./command";
import { reverseCommand } from "./reverse";
import { sheetCommand } from "./sheet";
import { simulateCommand } from "./simulate";
import { spiderCommand } from "./spider";
import { tornadoCommand } from "./tornado";
import { twoWayCommand } from "./two-way";

/** Every question, by the word that asks it. */
export const COMMANDS: Readonly<Record<string, WhatIfCommand>> = {
  compare: compareCommand,
  combine: combineCommand,
  tornado: tornadoCommand,
  spider: spiderCommand,
  "two-way": twoWayCommand,
  breakeven: breakevenCommand,
  reverse: reverseCommand,
  simulate: simulateCommand,
  sheet: sheetCommand,
};
