import { comparePublished } from "../../scripts/plans/compare";
import { planPage } from "../../scripts/plans/pages";
import { evaluate } from "../../src/model/evaluation/evaluate";
import type { Plan } from "../../src/model/plan/plan";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { checkPlan } from "../../src/plans/schema";
import { template } from "../../src/plans/template/plan";
import { buildChange } from "../../src/workbook/change/build";
import { connectCells } from "../../src/workbook/connect/connect";
import { grid } from "../workbook/support/grids";

/** The plan without what a plan may do without. */
const bare: Plan = {
  ...template,
  milestones: [],
  milestoneVolumes: [],
  measures: [],
  milestoneMeasures: [],
  questions: [],
  openChoices: [],
  scenarios: [],
  published: [],
};

test("the template's figures are those of a hand calculation, and of what it prints", () => {
  const result = evaluate(template, publishedFigures(template));
  const [prevented, lead] = result.rows;
  // 200, 400 and 500 talks × 15% × € 3.000, at 3% a year from 2026 on.
  expect(prevented?.amounts.map(String)).toEqual(["-90000", "-185400", "-238702.5"]);
  expect(lead?.amounts.map(String)).toEqual(["80000", "82000", "0"]);
  const verdicts = comparePublished(template, result).flatMap(({ cells }) => cells.map(({ verdict }) => verdict));
  expect(verdicts).toEqual(["equal", "equal", "equal", "equal", "equal", "equal"]);
});

test("a plan without printed tables, milestones, questions, scenarios or an example has no fault, and a page", () => {
  expect(checkPlan(bare)).toEqual([]);
  expect(planPage(bare)).toContain("Het plan drukt geen tabellen die het model ook berekent.");
});

test("it is found in a workbook that has its labels, or other words for them, and calculated", () => {
  const workbook = [
    grid("Invoer", [
      ["Omschrijving", "Waarde"],
      ["Prijspeil (basisjaar)", 2026],
      ["Indexatie per jaar", 0.03],
      ["Aandeel gesprekken zonder vervolg in de ggz", 0.2],
      ["Kosten behandeling ggz", 3000],
      ["Wachttijd ggz (weken)", 18],
      [],
      ["", 2026, 2027, 2028],
      ["Aantal verkennende gesprekken", 200, 400, 500],
      ["0. Projectleider", 80000, 82000, 0],
    ]),
  ];
  const connection = connectCells(bare, workbook);
  expect(connection.missing).toEqual([]);
  expect(connection.links.filter(({ doubtful }) => doubtful)).toEqual([]);
  const result = evaluate(bare, connection.figures);
  expect(result.totals.impact.amounts.map(String)).toEqual(["-120000", "-247200", "-318270"]);
  const { sheets } = buildChange(connection, result, "1-1-2027 om 12.00 uur");
  expect(sheets.map(({ name }) => name)).toContain("MGN Businesscase");
});
