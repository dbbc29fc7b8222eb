import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { faultInFolder } from "../../scripts/plans/place-of-fault";
import type { Plan } from "../../src/model/plan/plan";
import { PLANS, ijsselVecht, twente } from "../../src/plans";
import { checkPlan } from "../../src/plans/schema";
import { template } from "../../src/plans/template/plan";

/** A plan is one folder of one shape. */

const PLANS_FOLDER = "src/plans";
const folder = join(__dirname, "../..", PLANS_FOLDER);
const folders = readdirSync(folder).filter((name) => existsSync(join(folder, name, "plan.ts")));
const all: readonly Plan[] = [...PLANS, template];

/** What each file gives the plan, by the same name. */
const PARTS = {
  inputs: ["inputs"],
  rows: ["rows"],
  milestones: ["milestones", "milestoneVolumes"],
  measures: ["measures", "milestoneMeasures"],
  published: ["published"],
  questions: ["questions"],
  scenarios: ["scenarios"],
} as const;

test("each folder is a plan that the add-in knows, or the template", () => {
  expect([...folders].sort()).toEqual(all.map(({ id }) => id).sort());
});

describe.each(all.map((plan) => [plan.id, plan] as const))("%s", (id, plan) => {
  test("has the files that every plan has, and gives what they hold", async () => {
    for (const file of ["source.ts", "series.ts", "published.json"])
      expect(readdirSync(join(folder, id))).toContain(file);
    for (const [file, names] of Object.entries(PARTS)) {
      const module: unknown = await import(join(folder, id, `${file}.ts`));
      expect(module).toMatchObject(Object.fromEntries(names.map((name) => [name, plan[name]])));
    }
  });

  test("has no fault; one would be told with its file and line", () => {
    expect(checkPlan(plan).map((fault) => faultInFolder(`${PLANS_FOLDER}/${id}`, fault))).toEqual([]);
  });
});

test.each<[string, Plan, RegExp]>([
  [
    "an input",
    withInput(twente, "inflow", { published: ["veel"] }),
    /twente\/inputs\.ts:\d+: Invoer inflow: “veel” is geen/,
  ],
  [
    "an input in a part of the file",
    withInput(ijsselVecht, "gp-hourly", { published: ["-1"] }),
    /ijssel-vecht\/inputs\/rates\.ts:\d+: Invoer gp-hourly: de gepubliceerde waarde -1/,
  ],
  [
    "an input that is a row",
    withInput(twente, "cost.1.agency", { unit: "people" }),
    /twente\/rows\.ts:\d+: Invoer cost\.1\.agency: een overgenomen/,
  ],
  [
    "a row",
    { ...twente, rows: twente.rows.map((row) => (row.id === "vg.extra-sd" ? { ...row, component: "12" } : row)) },
    /twente\/rows\.ts:\d+: Rij vg\.extra-sd: het onderdeel 12/,
  ],
  [
    "a printed line",
    {
      ...twente,
      published: twente.published.map((line) => ({ ...line, roundedTo: line.of === "row vg.less-sd" ? "0" : "1" })),
    },
    /twente\/published\.json:\d+: Gedrukte regel “Minder uitgaven sociaal domein \(geen ondersteuning nodig\)” \(row vg\.less-sd\)/,
  ],
  [
    "a question",
    { ...template, questions: template.questions?.map((each) => ({ ...each, input: "niets" })) ?? [] },
    /template\/questions\.ts:\d+: Vraag talks-result: de invoer niets/,
  ],
  [
    "a volume that a milestone asks",
    { ...template, milestoneVolumes: template.milestoneVolumes.map((each) => ({ ...each, year: 2031 })) },
    /template\/milestones\.ts:\d+: Gevraagd aantal bij mijlpaal 2: 2031/,
  ],
  ["the years", { ...template, years: [2026, 2028] }, /template\/plan\.ts: Jaren: 2026, 2028/],
])("a fault in %s says where to mend it", (_, plan, says) => {
  const told = checkPlan(plan).map((fault) => faultInFolder(`${PLANS_FOLDER}/${plan.id}`, fault));
  expect(told).toContainEqual(expect.stringMatching(says));
});

function withInput(plan: Plan, id: string, change: Partial<Plan["inputs"][number]>): Plan {
  return { ...plan, inputs: plan.inputs.map((input) => (input.id === id ? { ...input, ...change } : input)) };
}
