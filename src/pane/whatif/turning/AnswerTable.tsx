import type { Breakeven, BreakevenAnswer } from "../../../model/whatif/breakeven/breakeven";
import { precise } from "../../../model/whatif/breakeven/breakeven-text";
import { DataTable } from "../../parts/DataTable";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { axisText } from "../parts/axis";

interface Line {
  readonly name: string;
  readonly of: (answer: BreakevenAnswer) => string;
}

interface Props {
  readonly told: Breakeven;
  readonly years: readonly number[];
}

/** Every answer in a column: the value, what it makes of the input in each year, and how it was found. */
export function AnswerTable({ told, years }: Props) {
  const texts = useTexts();
  const { turning: say } = useWhatIfTexts();
  const { input, answers, outcome, linear } = told;
  const lines: readonly Line[] = [
    { name: input.label, of: ({ x }) => axisText(told, x) },
    ...(input.perYear
      ? years.map((year, at) => ({
          name: String(year),
          of: ({ values }: BreakevenAnswer) => {
            const value = values[at];
            return value ? precise(value, input.unit) : texts.unknown;
          },
        }))
      : []),
    { name: outcome.label, of: (answer) => precise(answer.outcome, outcome.unit) },
    {
      name: say.how,
      of: ({ withinBounds, withinRange }) =>
        [
          linear ? say.exact : say.bracketed,
          ...(withinBounds ? [] : [say.impossible]),
          ...(withinRange === false ? [say.outside] : []),
        ].join(", "),
    },
  ];
  return (
    <DataTable
      caption={say.values}
      rows={lines}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", header: say.what, cell: ({ name }) => name },
        ...answers.map((answer, at) => ({
          key: String(at),
          header: answers.length === 1 ? say.answer : `${say.answer} ${at + 1}`,
          cell: ({ of }: Line) => of(answer),
        })),
      ]}
    />
  );
}
