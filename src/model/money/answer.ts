/**
 * What is asked of a plan. That there is none, that it is nought, and that it is unknown are three things: none is a year
 * that does not come, nought a known value, unknown that a figure is missing.
 */
export type Answer<T> =
  { readonly is: "known"; readonly value: T } | { readonly is: "none" } | { readonly is: "unknown" };

export const NONE = { is: "none" } as const;
export const UNKNOWN_ANSWER = { is: "unknown" } as const;

export function known<T>(value: T): Answer<T> {
  return { is: "known", value };
}

/** What is said of an answer, with a word for each kind: nobody can read one and forget another. */
export function told<T, Said>(
  answer: Answer<T>,
  say: { readonly known: (value: T) => Said; readonly none: Said; readonly unknown: Said },
): Said {
  return answer.is === "known" ? say.known(answer.value) : say[answer.is];
}
