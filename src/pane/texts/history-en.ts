import type { historyNl } from "./history-nl";

/** The texts about what was written, and how to take it back or put it right. */
export const historyEn: typeof historyNl = {
  title: "Last changes",
  help: "The last ten times that something was written, newest first. Whatever stands below stays as it is.",
  cells: (count) => `${count} cells`,
  undoLast: "Undo",
  undoUpTo: (steps) => `Undo the last ${steps}`,
  undoUpToLabel: (steps, what) => `Undo the last ${steps}, up to and including ${what}`,
  keepMine: "Keep my cells",
  putInOrder: "Put in order",
  changes: (added, changed, removed) =>
    [
      added === null ? null : `${added} new`,
      changed === null ? null : `${changed} changed`,
      removed === null ? null : `${removed} cleared`,
    ]
      .filter((part) => part !== null)
      .join(", "),
  examples: "For example",
  formula: "formula",
  emptyCell: "empty",
  willBeOverwritten: (cells) => `You changed ${cells}: that will be overwritten.`,
  typed: (cells) =>
    `You changed ${cells}. Recalculate and Undo write over it; what Recalculate overwrites, Undo gives back.`,
  overwritten: (cells) => `Overwritten: ${cells}. Undo gives it back.`,
  overwrittenForGood: (cells) => `Gone as well is what you changed yourself afterwards: ${cells}.`,
  cellOn: (address, sheet, content) => `${address} on ${sheet} (${content})`,
  andMore: (count) => (count === 1 ? "and 1 more cell" : `and ${count} more cells`),
  cellAt: ({ address, sheet }) => `${address} on ${sheet}`,
  returned: (cells) => `The check with your own formulas was not finished. Put back and read again: ${cells}.`,
  unreturned: "Not put back after the check with your own formulas:",
  unreturnedCell: ({ address, sheet, content, why }) => {
    const held = content === "" ? "it was empty" : `it held ${String(content).replace(/^'/, "")}`;
    return why === "typed"
      ? `${address} on ${sheet} was changed meanwhile and stays as it is; ${held}.`
      : `${address} on ${sheet} is no longer there; ${held}.`;
  },
  seen: "Seen",
  thaw: "Make live again",
  thawHelp: "Puts the formulas back on the MGN sheets, with the inputs as they are now.",
  manual: "Calculation in Excel is set to manual: after a change, F9 calculates the formulas.",
  broken: (count, cell) =>
    count === 1
      ? `Cell ${cell} holds a formula that Excel no longer knows.`
      : `${count} cells on the MGN sheets hold formulas that Excel no longer knows, such as ${cell}.`,
  brokenTheirs: (count, cell) =>
    count === 1
      ? `Your own cell ${cell} holds an MGN function that Excel no longer knows.`
      : `${count} of your own cells hold MGN functions that Excel no longer knows, such as ${cell}.`,
  brokenWhy: "That happens when the file was saved where this add-in was not.",
  repair: "Repair",
  repairTheirs: "Repair my cells",
};
