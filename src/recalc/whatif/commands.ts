import { compareCommand } from "./compare";
import type { WhatIfCommand } from "./command";

/** Every question, by the word that asks it. */
export const COMMANDS: Readonly<Record<string, WhatIfCommand>> = {
  compare: compareCommand,
};
