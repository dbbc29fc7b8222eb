import type { settleNl } from "./settle-nl";

export const settleEn: typeof settleNl = {
  point: "Another cell",
  pointHelp: (years) =>
    years > 1
      ? `Select one cell in the sheet, or ${years} cells in a row or a column, and then choose the button.`
      : "Select the cell in the sheet, and then choose the button.",
  take: "Use the selection",
  reject: "This is not it",
  rejectHelp: "The next possibility is shown, or the input moves to Not found.",

  unit: "The cell holds",
  units: {
    "1": "the number as it stands",
    "1000": "thousands (× 1,000)",
    "1000000": "millions (× 1,000,000)",
    "0.01": "percentages (2.8 is 2.8%)",
  },

  type: (unit) => `Type the value (${unit})`,
  typePercent: "Type the value (in per cent)",
  typeHelp: (years) =>
    years > 1 ? `One number for all years, or ${years} numbers with semicolons in between.` : "For example 12,5.",
  typeWrong: "This is no number.",
  save: "Keep",

  leaveOut: "Leave out",
  leaveOutNow: "Leave out and go on",
  leaveOutAsk: "Without this input the following stays unknown:",
  leaveOutNothing: "Without this input nothing changes in the business case.",
  andMore: (count) => `and ${count} more ${count === 1 ? "row" : "rows"}`,
  totals: (totals) => `Also unknown: ${totals}.`,
  cancel: "Cancel",

  ownPlanLead:
    "Start with the plan of a region: its assumptions, rows and milestones, with your own name and the municipalities of your workbook. Save it as a file, change it and load it again.",
  startFrom: "Start with",
  ownName: "Name of your plan",
  ownNameMissing: "Fill in a name.",
  useOwn: "Use this plan",
  saveOwn: "Save as a file",
  loadOwn: "Load a file (.json)",
  notJson: "This file is no JSON. Save a plan as a file first, and change that.",
  faults: (count) =>
    count === 1
      ? "The plan was not taken over; something is wrong:"
      : `The plan was not taken over; ${count} things are wrong:`,
};
