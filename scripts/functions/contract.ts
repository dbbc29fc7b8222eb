import type { FunctionMetadata } from "./metadata";

/** What workbooks out there rely on: docs/functies/contract.json. */
export interface Promised {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly range: boolean }[];
}

export function contractOf(functions: readonly FunctionMetadata[]): Promised[] {
  return functions.map(({ id, parameters }) => ({
    id,
    parameters: parameters.map(({ name, optional = false, dimensionality }) => ({
      name,
      optional,
      range: dimensionality === "matrix",
    })),
  }));
}

export function contractFile(contract: readonly Promised[]): string {
  const lines = contract.map((promised) => `  ${JSON.stringify(promised)}`);
  return `[\n${lines.join(",\n")}\n]\n`;
}

/**
 * How the functions of today break what was promised, a sentence each; none when every formula ever written still
 * means the same. A new function is welcome; a new argument must be optional and last.
 */
export function breaches(promised: readonly Promised[], today: readonly Promised[]): string[] {
  return promised.flatMap((old) => {
    const now = today.find(({ id }) => id === old.id);
    if (!now) return [`${old.id} is gone`];
    const changed = old.parameters.flatMap((parameter, index) => {
      const current = now.parameters[index];
      if (!current) return [`${old.id}: argument ${parameter.name} is gone`];
      if (current.name !== parameter.name) return [`${old.id}: argument ${parameter.name} became ${current.name}`];
      if (parameter.optional && !current.optional) return [`${old.id}: argument ${parameter.name} became required`];
      if (parameter.range && !current.range) return [`${old.id}: argument ${parameter.name} takes no range any more`];
      return [];
    });
    const required = now.parameters.slice(old.parameters.length).filter(({ optional }) => !optional);
    return [...changed, ...required.map(({ name }) => `${old.id}: new argument ${name} is required`)];
  });
}
