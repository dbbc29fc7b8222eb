import { amountsOf } from "../../model/formula/amounts";
import { minus, stock as stockOf } from "../../model/plan/expression";
import { answer } from "../answer";
import { rowsOf, type Given } from "../arguments/given";
import { AMOUNT, COUNT, readNumber, type Kind } from "../arguments/kinds";
import { readList, requireSameLength } from "../arguments/lists";
import { cell } from "../cell";

/** Net growth may be below 0: more people leave by themselves than come. */
const FLOW: Kind = { ...AMOUNT, label: "stroom", expected: "een aantal mensen per jaar" };

/** The list at the beginning of each year, in the shape of the outflow. */
export function stock(begin: Given, instroom: Given, uitstroom: Given): number[][] {
  return answer(() => {
    const start = readNumber(begin, "begin", COUNT);
    const out = readList(uitstroom, "uitstroom", COUNT);
    const given = readList(instroom, "instroom", FLOW);
    const [only] = given;
    const inflow = given.length === 1 && only ? out.map(() => only) : given;
    requireSameLength({ instroom: inflow, uitstroom: out });
    const inputs = new Map(Object.entries({ start: [start], inflow, out }));
    const years = out.map((_, index) => index);
    const listed = amountsOf({ years, inputs, connected: { inputs } }, stockOf("start", minus("inflow", "out")));
    const positions = listed.flatMap((people) => (people === null ? [] : [cell(people)]));
    let next = 0;
    return (rowsOf(uitstroom) ?? [[uitstroom]]).map((row) => row.map(() => positions[next++] ?? 0));
  });
}
