import { UNKNOWN } from "../../model/formula/sentence";
import { Decimal } from "../../model/money/decimal";
import type { InputId } from "../../model/plan/expression";
import { precise } from "../../model/whatif/breakeven/breakeven-text";
import { axisOf, twoWay, type TwoWayAxis, type TwoWayTable } from "../../model/whatif/sensitivity/two-way";
import type { VariedInput } from "../../model/whatif/sensitivity/varying";
import { amount } from "../amount";
import { UsageError } from "../usage-error";
import type { Answer, OpenedPlan, WhatIfArguments, WhatIfCommand } from "./command";
import { textOption } from "./options";
import { OUTCOME_OPTIONS, OUTCOME_USAGE, inputWithValues, wantedOutcome } from "./subjects";
import { reportedOutcome, reportedVarying } from "./where-reports";

/** Factors where no values were given. */
const USUAL_FACTORS = ["0.8", "0.9", "1", "1.1", "1.2"];

/** An outcome over a grid of two inputs. */
export const twoWayCommand: WhatIfCommand = {
  usage: `two-way --x INVOER[=WAARDE,…] --y INVOER[=WAARDE,…] ${OUTCOME_USAGE}`,
  options: { ...OUTCOME_OPTIONS, x: { type: "string" }, y: { type: "string" } },
  run: (args, opened) => Promise.resolve(answer(args, opened)),
};

function answer(args: WhatIfArguments, opened: OpenedPlan): Answer {
  const { plan, figures } = opened;
  const { outcome } = wantedOutcome(args, opened);
  const [across, down] = [axis(args, opened, "x"), axis(args, opened, "y")];
  if (across.input === down.input) throw new UsageError("--x en --y: geef twee verschillende invoeren op");
  const table = twoWay(plan, figures, outcome, { across, down });
  const side = ({ input, varying }: VariedInput, xs: readonly Decimal[]) => ({
    input: input.id,
    label: input.label,
    vary: reportedVarying(varying),
    values: xs.map((x) => x.toFixed()),
  });
  const json = {
    plan: plan.name,
    outcome: reportedOutcome(outcome),
    x: side(table.across, table.columns),
    y: side(table.down, table.rows),
    cells: table.cells.map((row) => row.map(amount)),
  };
  return { json, text: page(plan.name, table) };
}

/** @throws UsageError */
function axis(args: WhatIfArguments, opened: OpenedPlan, name: "x" | "y"): TwoWayAxis {
  const text = textOption(args, name);
  if (text === null) throw new UsageError(`geef met --${name} een invoer op`);
  const { input, values } = inputWithValues(opened, name, text);
  const wanted = values
    ? { input, xs: values }
    : { input, varying: { by: "factor" } as const, xs: USUAL_FACTORS.map((factor) => new Decimal(factor)) };
  return checked(opened, wanted, input);
}

function checked({ plan, figures }: OpenedPlan, wanted: TwoWayAxis, input: InputId): TwoWayAxis {
  try {
    axisOf(plan, figures, wanted);
    return wanted;
  } catch {
    throw new UsageError(`${input}: deze invoer heeft geen waarde die kan worden veranderd`);
  }
}

function page(name: string, { outcome, across, down, columns, rows, cells }: TwoWayTable): string {
  const told = ({ input, varying }: VariedInput, x: Decimal | undefined) =>
    x === undefined ? "" : precise(x, varying.by === "factor" ? "share" : input.unit);
  return [
    `${name}: ${outcome.label}`,
    `Naast elkaar ${across.input.label}: ${columns.map((x) => told(across, x)).join(" · ")}`,
    `Onder elkaar ${down.input.label}:`,
    ...cells.map((row, at) => {
      const values = row.map((value) => (value === null ? UNKNOWN : precise(value, outcome.unit)));
      return `  ${told(down, rows[at])}: ${values.join(" · ")}`;
    }),
  ].join("\n");
}
