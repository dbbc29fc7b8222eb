import { publishedFigures } from "../../src/model/plan/published-figures";
import { outcomeKinds, outcomeOf } from "../../src/model/whatif/outcome/outcomes";
import { tornado } from "../../src/model/whatif/sensitivity/tornado";
import { PLANS } from "../../src/plans";
import { line, measure } from "./measure";

/** After this many the engine has compiled what it runs most. */
const RUNS = 200;

/** A tornado over all inputs, of the result over all years, in exact decimals. */
export async function benchTornado(): Promise<void> {
  console.log("\nTornado over alle aannames (resultaat, alle jaren), per aanname\n");
  for (const plan of PLANS) {
    const figures = publishedFigures(plan);
    const kind = outcomeKinds(plan, { milestones: [] }).find(({ id }) => id === "total.result");
    const outcome = kind && outcomeOf(plan, kind, "all");
    if (!outcome) throw new Error(`${plan.id} has no result`);
    const bars = tornado(plan, figures, outcome)?.bars.length ?? 0;
    const measured = await measure(
      `${plan.name}: ${bars} aannames`,
      bars,
      () => void tornado(plan, figures, outcome),
      RUNS,
    );
    console.log(line(measured));
  }
}
