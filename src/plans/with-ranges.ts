import type { InputId } from "../model/businesscase/expression";
import type { InputDefinition, PublishedRange } from "../model/businesscase/plan";

/** The inputs with what was published of how far they may turn out otherwise. */
export function withRanges(
  inputs: readonly InputDefinition[],
  ranges: Readonly<Record<InputId, PublishedRange>>,
): readonly InputDefinition[] {
  return inputs.map((input) => {
    const range = ranges[input.id];
    return range ? { ...input, range } : input;
  });
}
