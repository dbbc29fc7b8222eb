import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook, type Workbench } from "./support/workbench";

const example = (plan: string) => readFileSync(join(__dirname, `../../assets/voorbeeld-${plan}.xlsx`));

const benches: Workbench[] = [];
async function open(file: Uint8Array): Promise<Workbench> {
  const bench = await openWorkbook(file);
  benches.push(bench);
  return bench;
}
afterEach(() => benches.splice(0).forEach((bench) => bench.close()));

const planOf = ({ session }: Workbench) => session.state().planChoice?.plan.id;

test.each(["twente", "ijssel-vecht", "centraal-gelderland"])(
  "the example of %s is known for what it is, and calculated in full",
  async (plan) => {
    const bench = await open(example(plan));
    await bench.session.connect();
    expect(bench.session.state().planChoice).toMatchObject({ how: "found" });
    expect(planOf(bench)).toBe(plan);
    expect(bench.session.state().connection?.missing).toEqual([]);
    expect(bench.session.state().result?.totals.result.total).not.toBeNull();
  },
);

test("another plan is chosen, kept in the file, and left again; links of the one are not taken for the other's", async () => {
  const bench = await open(example("centraal-gelderland"));
  await bench.session.connect();
  const links = bench.session.state().connection?.links;
  await bench.session.choosePlan("twente");
  expect(bench.session.state()).toMatchObject({ planChoice: { how: "chosen" }, problem: null });
  expect(bench.session.state().connection?.plan.id).toBe("twente");

  const again = await open(await bench.office.save());
  await again.session.resume();
  expect(again.session.state().planChoice).toMatchObject({ how: "kept" });
  expect(planOf(again)).toBe("twente");
  await again.session.choosePlan("centraal-gelderland");
  expect(again.session.state().connection?.links).toEqual(links);

  await again.session.choosePlan("atlantis");
  expect(planOf(again)).toBe("centraal-gelderland");
});

test("a workbook of anything else is read as the first plan, without a problem", async () => {
  const bench = await open(example("functies"));
  await bench.session.connect();
  expect(planOf(bench)).toBe("twente");
  expect(bench.session.state().problem).toBeNull();
});
