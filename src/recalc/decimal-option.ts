import type { Decimal } from "../model/money/decimal";
import type { InputDefinition } from "../model/plan/plan";
import { decimalOfText } from "../model/text/decimal-text";
import { UsageError } from "./usage-error";

/** A number that was given for something. @param input of which it is a value @throws UsageError for what is none */
export function decimalOption(about: string, text: string, input?: Pick<InputDefinition, "bounds">): Decimal {
  const read = decimalOfText(text, input?.bounds);
  if ("fault" in read) throw new UsageError(`${about}: ${read.fault}`);
  return read.value;
}
