/** The root of the project. */
export const root: string;
/** A path below the root. */
export function at(...parts: string[]): string;
