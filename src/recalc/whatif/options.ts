import type { Decimal } from "../../model/money/decimal";
import { decimalOption } from "../decimal-option";
import { UsageError } from "../usage-error";
import type { WhatIfArguments } from "./command";

type Options = Pick<WhatIfArguments, "options">;

/** The value of an option; null where it was not given. */
export function textOption({ options }: Options, name: string): string | null {
  const value = options[name];
  return typeof value === "string" ? value : null;
}

/** The values of an option that may be given more than once, in order. */
export function textsOption({ options }: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.map(String) : [];
}

export function flagOption({ options }: Options, name: string): boolean {
  return options[name] === true;
}

/** A number with a decimal point, null where it was not given. @throws UsageError for what is no number */
export function numberOption(args: Options, name: string): Decimal | null {
  const text = textOption(args, name);
  return text === null ? null : decimalOption(`--${name}`, text);
}

/** A whole number that is at least so much. @throws UsageError for anything else */
export function countOption(args: Options, name: string, least: number): number | null {
  const value = numberOption(args, name);
  if (value === null) return null;
  if (!value.isInteger() || value.lt(least) || value.gt(Number.MAX_SAFE_INTEGER)) {
    throw new UsageError(`--${name} ${value.toFixed()}: geef een heel getal van ten minste ${least}`);
  }
  return value.toNumber();
}
