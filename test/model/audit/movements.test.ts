import { checkMovements } from "../../../src/model/audit/movements";
import { Decimal } from "../../../src/model/money/decimal";
import { withConnected } from "../../../src/model/plan/figures";
import { twente } from "../../../src/plans";
import { twenteFigures } from "../../support/twente-figures";

const series = (...values: readonly number[]) => values.map((value) => new Decimal(value));

test("an amount whose driver was nil in the workbook, and no longer is, is named with its year", () => {
  const { inputs, ...rest } = twenteFigures();
  const nil = withConnected({ ...rest, inputs: new Map([...inputs, ["adoption", series(0, 0.3, 0.6, 1, 1)]]) });
  expect(checkMovements(twente, nil)).toEqual([]);
  const started = { ...nil, inputs };
  const found = checkMovements(twente, started);
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ["amount-cannot-move", "error"],
    ["amount-cannot-move", "error"],
  ]);
  expect(found[0]?.message).toContain("2. Deelname zorgprofessionals (Zvw) kan in 2025 niet meebewegen met");
});
