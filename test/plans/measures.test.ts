import { input } from "../../src/model/plan/expression";
import type { MilestoneMeasure } from "../../src/model/plan/measure";
import type { Plan } from "../../src/model/plan/plan";
import { centraalGelderland, ijsselVecht, twente } from "../../src/plans";
import { askedInWords } from "../../src/plans/asked-in-words";
import { checkPlan } from "../../src/plans/schema";

/** What the milestones ask, typed over from the printed tables of the plans: a witness beside what the data derives. */
type Line = readonly [nr: number, measure: string, target: string, from: string | number, until?: string];

function lineOf({ nr, asked, window }: MilestoneMeasure): Line {
  if ("months" in window) return [nr, asked.measure, asked.target, window.months];
  return window.until === undefined
    ? [nr, asked.measure, asked.target, window.from]
    : [nr, asked.measure, asked.target, window.from, window.until];
}

const linesOf = ({ milestoneMeasures = [] }: Plan) => milestoneMeasures.map(lineOf).sort(([a], [b]) => a - b);

test("Twente's milestones ask what the Mijlpalenformat prints", () => {
  expect(linesOf(twente)).toEqual([
    [4, "wait-list-original", "155", "2025-07-01", "2026-07-01"],
    [5, "wait-list-original", "437", "2025-07-01", "2027-07-01"],
    [13, "talks", "100", "2025-01-01"],
    [14, "talks", "650", "2026-01-01"],
    [15, "talks", "1300", "2027-01-01"],
    [16, "talks-specialist", "0.78", "2025-01-01", "2025-12-31"],
    [17, "talks-specialist", "0.73", "2026-01-01", "2026-12-31"],
    [18, "talks-specialist", "0.68", "2027-01-01", "2027-12-31"],
    [19, "talks-mono", "0.10", "2025-01-01", "2025-12-31"],
    [20, "talks-mono", "0.12", "2026-01-01", "2026-12-31"],
    [21, "talks-mono", "0.15", "2027-01-01", "2027-12-31"],
    [22, "talks-sd", "0.09", "2025-01-01", "2025-12-31"],
    [23, "talks-sd", "0.12", "2026-01-01", "2026-12-31"],
    [24, "talks-sd", "0.14", "2027-01-01", "2027-12-31"],
    [27, "cases", "138", "2025-01-01"],
    [28, "cases", "414", "2026-01-01"],
    [29, "cases", "690", "2027-01-01"],
    [30, "cases-outside", "0.10", "2025-07-01", "2025-12-31"],
    [31, "cases-outside", "0.10", "2026-01-01", "2026-12-31"],
    [32, "cases-outside", "0.10", "2027-01-01", "2027-12-31"],
    [41, "consults", "400", "2025-01-01"],
    [42, "consults", "850", "2026-01-01"],
    [43, "consults", "900", "2027-01-01"],
    [46, "trained-groups", "150", "2025-01-01"],
  ]);
  expect(twente.milestoneMeasures?.filter(({ asked }) => asked.kind === "share" && asked.bound === "at-most")).toEqual(
    [16, 17, 18].map((nr) => expect.objectContaining({ nr }) as MilestoneMeasure),
  );
});

test("IJssel-Vecht's count from the pilots on, or over the half year or quarter before", () => {
  const lines = linesOf(ijsselVecht);
  const asked = (measure: string) => lines.filter(([, of]) => of === measure).map(([, , target]) => target);
  expect(asked("practices")).toEqual(["10", "14", "27", "35", "47", "60", "77"]);
  expect(asked("trained")).toEqual(["35", "55", "65", "75"]);
  expect(asked("talks")).toEqual(["100", "230", "460", "1100", "1800", "2500", "3400", "4300"]);
  expect(lines.slice(-4)).toEqual([
    [37, "talks-ggz", "0.81", 6],
    [38, "talks-ggz", "0.81", 6],
    [39, "talks-sd", "0.30", 3],
    [40, "talks-poh", "0.05", 3],
  ]);
  expect(lines).toHaveLength(23);
});

test("Centraal Gelderland's KPIs that ask a number", () => {
  expect(linesOf(centraalGelderland)).toEqual([
    [3, "talks", "380", "2026-01-01", "2026-12-31"],
    [4, "talks-outside", "0.2", "2026-01-01", "2026-12-31"],
    [6, "complex-cases", "10", "2026-01-01", "2027-12-31"],
    [8, "support-point-visitors", "200", "2026-01-01", "2026-12-31"],
    [9, "vertical-transfers", "22", "2027-01-01", "2027-12-31"],
    [10, "support-point-visitors", "300", "2027-01-01", "2027-12-31"],
    [12, "talks", "750", "2027-01-01", "2027-12-31"],
    [13, "talks-outside", "0.2", "2027-01-01", "2027-12-31"],
    [16, "wait-weeks", "0.03", "2026-03-31", "2027-10-01"],
  ]);
});

test("a text without the number is told, not guessed", () => {
  expect(() => askedInWords("gesprekken gevoerd", /(\d+)/)).toThrow("no number");
});

const [first] = twente.milestoneMeasures ?? [];
if (!first) throw new Error("Twente has measures");
const withMeasured = (change: Partial<MilestoneMeasure>): Plan => ({
  ...twente,
  milestoneMeasures: [{ ...first, ...change }],
});

test.each<[string, Plan, string]>([
  ["a milestone that is not there", withMeasured({ nr: 99 }), "deze mijlpaal bestaat niet"],
  [
    "a measure that is not there",
    withMeasured({ asked: { kind: "at-least", measure: "gesprek", target: "100" } }),
    "de meting gesprek bestaat niet",
  ],
  [
    "a share of what is no part",
    withMeasured({ asked: { kind: "share", measure: "talks", bound: "at-least", target: "0.1" } }),
    "van de meting talks kan dit niet",
  ],
  [
    "a share over one",
    withMeasured({ asked: { kind: "share", measure: "talks-sd", bound: "at-least", target: "12" } }),
    "“12” kan niet worden gevraagd",
  ],
  [
    "another number than stands with the volumes",
    withMeasured({ asked: { kind: "at-least", measure: "talks", target: "101" } }),
    "hier wordt 101 gevraagd",
  ],
  ["a day that is none", withMeasured({ window: { from: "2025-02-30" } }), "2025-02-30 is geen datum"],
  ["an end before its begin", withMeasured({ window: { from: "2026-01-01", until: "2025-12-31" } }), "ligt voor"],
  ["no months", withMeasured({ window: { months: 0 } }), "0 is geen aantal maanden"],
  ["two measures of one milestone", { ...twente, milestoneMeasures: [first, first] }, "twee keer"],
  [
    "a part of a part",
    {
      ...twente,
      measures: (twente.measures ?? []).map((each) =>
        each.id === "talks-sd" ? { ...each, partOf: "talks-mono" } : each,
      ),
    },
    "kan geen deel van talks-mono zijn",
  ],
  [
    "a share that is an amount",
    {
      ...twente,
      measures: (twente.measures ?? []).map((each) =>
        each.id === "talks-sd" ? { ...each, of: input("doco-cases") } : each,
      ),
    },
    "dit moet",
  ],
])("%s", (_, plan, message) => {
  expect(checkPlan(plan).map((fault) => fault.message)).toContainEqual(expect.stringContaining(message));
});
