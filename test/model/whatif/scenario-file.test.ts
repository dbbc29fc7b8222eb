import fc from "fast-check";
import { Decimal } from "../../../src/model/money/decimal";
import type { MilestoneOutcome } from "../../../src/model/plan/milestone-outcome";
import { emptyScenario, type InputChange, type Scenario } from "../../../src/model/plan/scenario";
import { scenarioFromJson, scenarioToJson } from "../../../src/model/whatif/scenario/file";
import { twente } from "../../../src/plans";

const YEARS = twente.years.length;
const SERIES = twente.inputs.filter(({ perYear }) => perYear).map(({ id }) => id);
const SINGLE = twente.inputs.filter(({ perYear }) => !perYear).map(({ id }) => id);

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 12 }))
  .map(([digits, places]) => new Decimal(`${digits}e-${places}`).toFixed());
const perYear = fc.array(fc.option(decimal), { minLength: YEARS, maxLength: YEARS });
const reckoned = fc.oneof(
  decimal.map((percent): InputChange => ({ kind: "percent", percent })),
  fc.string({ minLength: 1 }).map((formula): InputChange => ({ kind: "formula", formula })),
);
const outcome = fc.oneof(
  fc.constantFrom("met", "missed", "open", "deemed-met").map((status): MilestoneOutcome => ({ status })),
  fc.constant<MilestoneOutcome>({ status: "later", on: "2027-10-01" }),
  fc.integer({ min: 0, max: 100 }).map((hundredths): MilestoneOutcome => ({
    status: "partly",
    granted: new Decimal(hundredths).div(100),
  })),
);
const day = fc.constantFrom("2025-12-31", "2026-06-30", "2027-12-31");
const ends = fc.record(
  { terminated: day, replaced: day, leaving: fc.dictionary(fc.constantFrom("GM0183", "GM0141"), day, { minKeys: 1 }) },
  { requiredKeys: [] },
);
const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    name: fc.string().map((name) => name.trim()),
    remark: fc.string(),
    series: fc.dictionary(fc.constantFrom("talks", "diversion"), perYear),
    milestones: fc.dictionary(fc.constantFrom("1", "4", "5"), outcome),
    single: fc.dictionary(
      fc.constantFrom(...SINGLE),
      fc.oneof(
        reckoned,
        decimal.map((one): InputChange => ({ kind: "value", values: [one] })),
      ),
    ),
    yearly: fc.dictionary(
      fc.constantFrom(...SERIES),
      fc.oneof(
        reckoned,
        perYear.map((values): InputChange => ({ kind: "value", values })),
      ),
    ),
  })
  .chain(({ single, yearly, ...rest }) =>
    fc.option(ends).map((ending) => ({
      ...emptyScenario("", ""),
      ...rest,
      inputs: { ...single, ...yearly },
      ...(ending && { ends: ending }),
    })),
  );

function plain(of: unknown): unknown {
  return JSON.parse(JSON.stringify(of));
}

test("what is written is what is read", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expect(plain(scenarioFromJson(scenarioToJson(scenario), twente))).toEqual(plain({ scenario }));
    }),
  );
});

test("a file as people write it", () => {
  const text = `{
    "name": "Trager", "remark": "voor de vergadering",
    "inputs": { "inflation": 0.04, "inflow": "11000", "wait-weeks": [18, 17, null, 15, 14], "year-part": 1,
                "adoption": { "percent": -50 }, "share-mono": { "formula": "[share-sd] * 0.5" } },
    "series": { "talks": [100, 650, 1300, null, null] },
    "milestones": { "4": { "status": "missed" }, "5": { "status": "partly", "granted": 0.6, "on": "2027-07-01" } }
  }`;
  expect(scenarioFromJson(text, twente)).toEqual({
    scenario: {
      ...emptyScenario("", "Trager"),
      remark: "voor de vergadering",
      inputs: {
        inflation: { kind: "value", values: ["0.04"] },
        inflow: { kind: "value", values: ["11000"] },
        "wait-weeks": { kind: "value", values: ["18", "17", null, "15", "14"] },
        "year-part": { kind: "value", values: ["1"] },
        adoption: { kind: "percent", percent: "-50" },
        "share-mono": { kind: "formula", formula: "[share-sd] * 0.5" },
      },
      series: { talks: ["100", "650", "1300", null, null] },
      milestones: { 4: { status: "missed" }, 5: { status: "partly", granted: new Decimal("0.6"), on: "2027-07-01" } },
    },
  });
});

test.each([
  ["{", /geen geldige JSON/],
  ["[]", /geen geldige JSON/],
  ["{}", /geen "inputs"/],
  ['{ "inputs": [] }', /“inputs” moet/],
  ['{ "input": {}, "inputs": {} }', /“input” is onbekend/],
  ['{ "inputs": { "instromen": 1 } }', /instromen: deze invoer kent het plan/],
  ['{ "inputs": { "inflow": 12.046 } }', /duizendtallen of decimalen scheidt; schrijf 12046 of 12.0460/],
  ['{ "inputs": { "inflow": 12.000 } }', /duizendtallen of decimalen/],
  ['{ "inputs": { "inflation": "0,04" } }', /"0,04" is geen getal; decimalen staan achter een punt/],
  ['{ "inputs": { "inflation": 0.04, "Inflatie (NZa)": 0.05 } }', /inflation staat er twee keer/],
  ['{ "inputs": { "inflow": "veel" } }', /inflow: "veel" is geen getal/],
  ['{ "inputs": { "inflow": null } }', /inflow: "null" is geen getal/],
  ['{ "inputs": { "inflow": [1, 2] } }', /inflow: geef één waarde/],
  ['{ "inputs": { "wait-weeks": [18, 17] } }', /wait-weeks: geef 5 waarden/],
  ['{ "inputs": { "inflow": { "percentage": 4 } } }', /inflow: geef een getal/],
  ['{ "inputs": { "inflow": { "percent": 4, "formula": "1" } } }', /inflow: geef een getal/],
  ['{ "inputs": { "inflow": { "percent": "4%" } } }', /"4%" is geen getal/],
  ['{ "series": { "talks": [1] } }', /talks: geef 5 waarden/],
  ['{ "series": { "talks": 1 } }', /talks: geef 5 waarden/],
  ['{ "milestones": { "vier": { "status": "met" } } }', /Mijlpaal vier/],
  ['{ "milestones": { "4": { "status": "gemist" } } }', /kies als status/],
  ['{ "milestones": { "4": { "status": "later", "on": "1-7-2027" } } }', /schrijf de dag/],
  ['{ "milestones": { "4": { "status": "partly" } } }', /ook "granted"/],
  ['{ "milestones": { "4": { "status": "partly", "granted": 60 } } }', /tussen 0 en 1/],
])("refuses %s and says why", (text, message) => {
  const read = scenarioFromJson(text, twente);
  expect("faults" in read ? read.faults.map((fault) => fault.message).join(" ") : "").toMatch(message);
});

test("tells everything that is wrong at once", () => {
  const read = scenarioFromJson('{ "inputs": { "a": 1, "inflow": "x" }, "milestones": { "4": {} } }', twente);
  const subjects = "faults" in read ? read.faults.map(({ subject }) => subject) : [];
  expect(subjects).toEqual(["invoer a", "invoer inflow", "mijlpaal 4"]);
});

test.each([
  [{ ends: 3 }, /“ends”: schrijf bijvoorbeeld/],
  [{ ends: { stopped: "2026-12-31" } }, /kent geen “stopped”/],
  [{ ends: { terminated: "2026-02-30" } }, /terminated: schrijf een bestaande dag/],
  [{ ends: { leaving: { GM0183: "morgen" } } }, /GM0183: schrijf een bestaande dag/],
])("an end that cannot be is refused: %j", (file, message) => {
  const read = scenarioFromJson(JSON.stringify(file), twente);
  expect("faults" in read && read.faults.map((fault) => fault.message)).toEqual([expect.stringMatching(message)]);
});

test("an input by its label, and a file that the program wrote of what may be thousands", () => {
  const named = scenarioFromJson('{ "inputs": { "Inflatie (NZa)": 0.04 } }', twente);
  const inputs = { inflation: { kind: "value", values: ["0.04"] } };
  expect(named).toMatchObject({ scenario: { inputs } });
  const scenario = {
    ...emptyScenario("", "Klein"),
    inputs: { inflow: { kind: "value", values: ["12.046"] } },
  } as const;
  const again = scenarioFromJson(scenarioToJson(scenario), twente);
  expect(again).toMatchObject({ scenario: { inputs: scenario.inputs } });
});
