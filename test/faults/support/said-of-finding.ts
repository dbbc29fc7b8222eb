import { withMark } from "../../../src/model/plan/marks";
import type { Session } from "../../../src/workbook/session/session";

/** Someone says of a finding that it is right as it is. The finding itself is made up: what is kept does not depend on it. */
export const sayOfFinding = (session: Session, about: string): Promise<void> =>
  session.setMarks((marks, day) =>
    withMark(marks, {
      ...{ plan: "twente", as: "agreed", reason: `zo hoort ${about}`, day, instead: null },
      finding: { code: "total-mismatch", severity: "warning", about, message: `${about} klopt niet.`, remedy: "" },
    }),
  );

export const saidOf = (marks: readonly { readonly about: string }[]): readonly string[] =>
  marks.map(({ about }) => about);
