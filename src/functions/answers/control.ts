import { sumKnown, ZERO } from "../../model/money/decimal";
import { numberUpTo } from "../../model/text/dutch";
import { answer } from "../answer";
import { decimalOf } from "../../model/money/excel-number";
import { cellsOf, isBlank, type Given } from "../arguments/given";
import { AMOUNT, PRICE, readNumber, type Kind } from "../arguments/kinds";
import { placeIn } from "../arguments/lists";
import { DRIVERS, isDriver } from "../drivers/definitions";
import { readArguments } from "../drivers/driver";
import { inWords } from "../drivers/words";
import { refuse } from "../fault";

const NUMBER: Kind = { ...AMOUNT, label: "getal", expected: "een getal" };
const MARGIN: Kind = { ...PRICE, label: "marge", expected: "een marge van 0 of meer" };

/** Whether a printed total is the sum of its parts: "klopt", or what is wrong. Empty cells count as 0. */
export function checkTotal(getallen: Given, totaal: Given, marge: Given): string {
  return answer(() => {
    const parts = cellsOf(getallen).map((each, index) =>
      isBlank(each) ? ZERO : readNumber(each, placeIn("getallen", index), NUMBER),
    );
    const [added, printed] = [sumKnown(parts), readNumber(totaal, "totaal", NUMBER)];
    const difference = printed.minus(added);
    const margin = isBlank(marge) ? ZERO : readNumber(marge, "marge", MARGIN);
    if (difference.abs().lte(margin)) return "klopt";
    const [shown, sum, apart] = [printed, added, difference.abs()].map((value) => numberUpTo(value, 4));
    return `klopt niet: het totaal is ${shown}, de som is ${sum}; verschil ${apart}`;
  });
}

/** How a driver comes to its amount: its formula with names and numbers, and the outcome. */
export function explain(functie: Given, ...args: readonly Given[]): string {
  return answer(() => {
    const id =
      typeof functie === "string"
        ? functie
            .trim()
            .toUpperCase()
            .replace(/^=?MGN\./, "")
        : "";
    if (!isDriver(id)) {
      return refuse(`functie is geen functie die uitleg heeft; kies uit ${Object.keys(DRIVERS).join(", ")}.`);
    }
    const { parameters, formula, calculate, show, names } = DRIVERS[id];
    const extra = args.findIndex((given, index) => index >= parameters.length && !isBlank(given));
    if (extra >= 0) return refuse(`argument${extra + 1} is er een te veel; ${id} heeft er ${parameters.length}.`);
    const values = readArguments(parameters, args).map(decimalOf);
    const words = inWords(formula, (name) => {
      const index = names.indexOf(name);
      const [parameter, value] = [parameters[index], values[index]];
      return parameter && value ? `${name} (${parameter.kind.show(value)})` : name;
    });
    return `${id} = ${words} = ${show(calculate(values))}`;
  });
}
