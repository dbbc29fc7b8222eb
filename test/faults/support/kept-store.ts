import { Decimal } from "../../../src/model/money/decimal";
import { NAMESPACE } from "../../../src/workbook/store/store";
import { openExample, type Workbench } from "../../workbook/support/workbench";

/** The example workbook of a region, with everything in its store that a user can put there. */
export async function openKept(): Promise<Workbench> {
  const bench = await openExample();
  const { session } = bench;
  await session.connect();
  await session.setPayoutChoices((choices) => ({
    ...choices,
    milestones: { 1: { outcome: { status: "met", on: "2026-06-30", evidence: `Brief "R&D" <1> 'é'` } } },
    unit: "cent",
  }));
  await session.setScenarios(() => ({
    scenarios: [
      {
        id: "own-1",
        name: "Trager",
        remark: "",
        inputs: { inflation: { kind: "value", values: [new Decimal("0.03").toString()] } },
        series: {},
        milestones: {},
        locked: false,
      },
    ],
  }));
  await session.recalculate();
  const { problem } = session.state();
  if (problem) throw new Error(problem.message);
  return bench;
}

/** The texts in our namespace that a file has. */
export function partsOf({ office }: Workbench): readonly string[] {
  return [...office.parts.customXml.values()].filter((xml) => xml.includes(`${NAMESPACE}"`));
}

/** What must never change. */
export function cellsOf({ office }: Workbench): unknown {
  return office.engine.sheets().map(({ id, name }) => {
    const rect = office.engine.usedRect(id, false);
    return [name, rect === null ? [] : office.engine.read(id, rect)];
  });
}
