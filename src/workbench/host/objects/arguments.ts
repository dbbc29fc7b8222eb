import { invalidArgument } from "../protocol/errors";

/** Arguments come as JSON: these say what they should be, and throw `InvalidArgument` where they are not. */

export function text(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location, "a text is expected");
  return value;
}

export function whole(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(location, "a whole number is expected");
  return value;
}

export function amount(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(location, "a number is expected");
  return value;
}

export function flag(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location, "true or false is expected");
  return value;
}

export function oneOf<T extends string>(value: unknown, words: readonly T[], location: string): T {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(location, `one of ${words.join(", ")} is expected`);
  return found;
}
