import { IMPLEMENTATIONS, useExcelErrors } from "../functions/call";
import { DRIVERS } from "../../src/functions/drivers/definitions";
import { EXAMPLES } from "../../src/functions/examples";
import { measure, type Measured } from "./measure";

const CALLS = 50_000;

/** The functions themselves, called as Excel calls them: every argument a range of one cell that changes. */
export async function direct(): Promise<Measured[]> {
  useExcelErrors();
  const measured: Measured[] = [];
  for (const { id, args } of EXAMPLES.filter((example, index) => firstOf(example.id) === index)) {
    const implementation = IMPLEMENTATIONS.get(id);
    if (!implementation || args.some(Array.isArray)) continue;
    const given = args.map((value) => (id in DRIVERS ? [[value]] : value));
    measured.push(
      await measure(`MGN.${id}`, CALLS, () => {
        for (let call = 0; call < CALLS; call += 1) implementation(...given);
      }),
    );
  }
  return measured;
}

function firstOf(id: string): number {
  return EXAMPLES.findIndex((example) => example.id === id);
}
