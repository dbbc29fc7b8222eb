import type { connectNl } from "./connect-nl";

export const connectEn: typeof connectNl = {
  other: "Something else…",
  otherFor: (label) => `Something else than this cell: ${label}`,
  solve: "Solve…",
  solveFor: (label) => `Solve: ${label}`,
  change: "Change…",
  changeFor: (label) => `Change the cell of ${label}`,
  options: (label) => `Choices for ${label}`,

  withoutCell: "Settled by you",
  typed: (values) => `Typed: ${values}`,
  leftOut: "Left out: what hangs on it stays unknown.",
  askAgain: "Look again",
  askAgainFor: (label) => `Look again: ${label}`,

  moved: "Changed since last time",
  movedTo: (from, to) => `stood in ${from}, now stands in ${to}`,
  gone: (from) => `stood in ${from}; that cell is gone`,

  tableDoubtful: "Look whether this is the right table, with the right columns.",
  tableRight: "Right, use this table",
  tableRightFor: (table) => `Right, use this table: ${table}`,
  column: (field) => `Column for ${field}`,
  fields: {
    name: "name",
    inhabitants: "inhabitants",
    code: "code",
    number: "number",
    nr: "number",
    description: "description",
    total: "total amount",
    iza: "IZA",
    spuk: "SPUK",
    due: "date",
    obligation: "obligation",
    component: "component",
  },
  useOther: "Read it so",

  ownPlan: "Own plan…",
  ownPlanTitle: "A plan of your own",
};
