import type { Breakeven } from "../../../model/whatif/breakeven";
import { precise } from "../../../model/whatif/breakeven-text";
import { DataTable } from "../../parts/DataTable";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { axisText } from "../parts/axis";

interface Props {
  readonly told: Breakeven;
  readonly years: readonly number[];
}

/** Every answer with what it makes of the input, beside what the input is now. */
export function AnswerTable({ told, years }: Props) {
  const texts = useTexts();
  const { turning: say } = useWhatIfTexts();
  const { input, answers, outcome, linear } = told;
  return (
    <DataTable
      caption={say.values}
      rows={answers.map((answer, at) => ({ ...answer, at }))}
      rowKey={({ at }) => at}
      columns={[
        { key: "x", header: input.short, cell: ({ x }) => axisText(told, x) },
        ...(input.perYear
          ? years.map((year, at) => ({
              key: String(year),
              header: String(year),
              cell: ({ values }: Breakeven["answers"][number]) => {
                const value = values[at];
                return value ? precise(value, input.unit) : texts.unknown;
              },
            }))
          : []),
        { key: "outcome", header: outcome.label, cell: (answer) => precise(answer.outcome, outcome.unit) },
        {
          key: "how",
          header: say.how,
          text: true,
          cell: ({ withinBounds, withinRange }) =>
            [
              linear ? say.exact : say.bracketed,
              ...(withinBounds ? [] : [say.impossible]),
              ...(withinRange === false ? [say.outside] : []),
            ].join(", "),
        },
      ]}
    />
  );
}
