import { type PlanFault, fault } from "../schema/fault";

/**
 * Small readers for data from outside: each takes an unknown value and its place, and gives it back as what it should
 * be, or notes what is wrong with it. Fields that a reader does not know are left out.
 */
export type Shape<T> = (value: unknown, at: string, faults: PlanFault[]) => T;

/** Notes what is wrong. What it gives stands in for what could not be read: a single fault refuses the whole. */
function wrong(faults: PlanFault[], at: string, expected: string): never {
  faults.push(fault(at, `hier hoort ${expected} te staan.`, "Verbeter dit in het bestand en laad het opnieuw."));
  return undefined as never;
}

export const text: Shape<string> = (value, at, faults) =>
  typeof value === "string" ? value : wrong(faults, at, "tekst tussen aanhalingstekens");

export const whole: Shape<number> = (value, at, faults) =>
  Number.isInteger(value) ? (value as number) : wrong(faults, at, "een geheel getal");

export const flag: Shape<boolean> = (value, at, faults) =>
  typeof value === "boolean" ? value : wrong(faults, at, "true of false");

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A number as text, so that no digit is lost. */
export const decimal: Shape<string> = (value, at, faults) =>
  typeof value === "string" && DECIMAL.test(value)
    ? value
    : wrong(faults, at, 'een getal als tekst, met een decimale punt, zoals "0.028",');

export function oneOf<const T extends string | boolean>(...options: readonly T[]): Shape<T> {
  return (value, at, faults) =>
    options.find((option) => option === value) ??
    wrong(faults, at, options.map((option) => JSON.stringify(option)).join(" of "));
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value, at, faults) => (value === null ? null : shape(value, at, faults));
}

export function list<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value, at, faults) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => shape(item, `${at}[${index}]`, faults))
      : wrong(faults, at, "een lijst tussen [ en ]");
}

/** A field that need not be there. */
export interface OptionalField<T> {
  readonly optional: Shape<T>;
}

export function optional<T>(shape: Shape<T>): OptionalField<T> {
  return { optional: shape };
}

type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalField<Exclude<T[K], undefined>> : Shape<T[K]>;
};

export function record<T extends object>(fields: Fields<T>): Shape<T> {
  return (value, at, faults) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return wrong(faults, at, "een groep velden tussen { en }");
    }
    const given = value as Readonly<Record<string, unknown>>;
    const read = Object.entries<Shape<unknown> | OptionalField<unknown>>(fields).flatMap(([name, field]) => {
      const isOptional = typeof field !== "function";
      if (isOptional && given[name] === undefined) return [];
      const shape = isOptional ? field.optional : field;
      return [[name, shape(given[name], at === "" ? name : `${at}.${name}`, faults)] as const];
    });
    return Object.fromEntries(read) as T;
  };
}
