import type { Decimal } from "../../model/money/decimal";
import { euros } from "../../model/text/dutch";
import { FACTOR } from "../arguments/kinds";
import { parameter } from "./driver";

/** The price index, which nearly every amount takes; 1 where left out. */
export const index = parameter("index", FACTOR, 1);

export const inEuros = (value: Decimal) => euros(value, 2);
