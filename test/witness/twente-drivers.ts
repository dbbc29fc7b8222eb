import figures from "./figures/twente.json";
import { YEARS, multiply, type ByYear } from "./by-year";
import { Decimal } from "./number";

/** Inputs that are changed, as `--set` takes them: one number, or one for each year. */
export type Change = Readonly<Record<string, string | readonly string[]>>;

export interface Drivers {
  readonly input: (id: string) => ByYear;
  readonly index: ByYear;
  readonly yearPart: ByYear;
  readonly talks: ByYear;
  readonly consults: ByYear;
}

/** What the plan itself puts in each input. */
export const PLAN_INPUTS: Change = figures.inputs;

/** The inputs of the plan with these changes, and what costs may follow. */
export function driversOf(change: Change): Drivers {
  const inputs: Change = { ...PLAN_INPUTS, ...change };
  const input = (id: string): ByYear => {
    const given = inputs[id];
    if (given === undefined) throw new Error(`no input ${id}`);
    return YEARS.map((_, year) => new Decimal(typeof given === "string" ? given : (given[year] ?? NaN)));
  };
  const [inflation, base] = [input("inflation"), input("price-level")];
  return {
    input,
    index: YEARS.map((year, at) => inflation[at]!.plus(1).pow(new Decimal(year).minus(base[at]!))),
    yearPart: input("year-part"),
    talks: multiply(input("inflow"), input("talk-share"), input("adoption"), input("year-part")),
    consults: input("consults"),
  };
}
