import { evaluate } from "../../../src/model/evaluation/evaluate";
import { Decimal } from "../../../src/model/money/decimal";
import { withChoices } from "../../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../../src/model/plan/choices";
import type { Figures } from "../../../src/model/plan/figures";
import type { Actuals } from "../../../src/model/realisation/actuals";
import { progressOf, type Progress } from "../../../src/model/realisation/progress";
import { allMilestones, progressReport } from "../../../src/model/realisation/report";
import type { Block } from "../../../src/model/text/document";
import { twente } from "../../../src/plans";
import { knownPayout } from "../../support/known-payout";
import { twenteFigures } from "../../support/twente-figures";
import { counted, monthly, same } from "./support";

/** Chances by scipy and money by the Mijlpalenformat, as docs/realisatie.md works them out; the words by hand. */

const TODAY = "2026-10-31";
const TALKS = counted(TODAY, monthly("talks", "2026-01", [30, 60, 45, 70, 40, 55, 35, 65, 50, 60]));

function progressWith(milestones: PayoutChoices["milestones"] = {}, actuals: Actuals = TALKS): Progress {
  const figures = withChoices(twenteFigures(), { ...NO_CHOICES, milestones });
  return progressOf(twente, figures, actuals, knownPayout(evaluate(twente, figures, { today: TODAY }).payout));
}

/** Only some of the milestones. */
function only(nrs: readonly number[], actuals: Actuals): Progress {
  const figures = twenteFigures();
  const some: Figures = { ...figures, milestones: figures.milestones.filter(({ nr }) => nrs.includes(nr)) };
  return progressOf(twente, some, actuals, null);
}

function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.map((runs) => runs.map(({ text }) => text).join(""));
    if (block.kind !== "table") return [block.runs.map(({ text }) => text).join("")];
    const rows = block.table.rows.map(({ cells }) =>
      cells.map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "euros" ? cell.value.toFixed() : "")),
    );
    return [block.table.columns, ...rows].map((cells) => cells.join("|"));
  });
}

const report = (progress: Progress) => linesOf(progressReport(twente, progress));
const TALKS_14 = "KPI 14, verkennende gesprekken";

test("a milestone that a document shows is not counted among those with a count, whatever was noted of it", () => {
  const [before, after] = [{}, { 1: { outcome: { status: "met" } } } as const].map((noted) =>
    report(progressWith(noted)).find((line) => line.startsWith("Van de mijlpalen met een telling")),
  );
  const [counts, documents] = after?.split(". ") ?? [];
  expect(before?.split(". ")[0]).toBe(counts);
  expect(documents).toMatch(
    /^\d+ mijlpalen worden met een document of een datum aangetoond: 1 gehaald en \d+ aan te tonen/,
  );
});

describe("a chance", () => {
  test("is not told of a milestone that is noted as ended, nor is a forecast", () => {
    const progress = progressWith({ 14: { outcome: { status: "missed" } } });
    expect(report(progress)).toContain(`${TALKS_14}|niet gehaald|510|ten minste 650|–|–|–`);
    expect(linesOf([allMilestones(progress)])).toContain(`${TALKS_14}|niet gehaald|ten minste 650|510||`);
  });

  test("is the noted one, by which the money is weighed, where there is one", () => {
    const lines = (chance?: string) =>
      report(progressWith(chance === undefined ? {} : { 14: { chance: new Decimal(chance) } }));
    expect(lines()).toContain(`${TALKS_14}|in gevaar|510|ten minste 650|4%|109500|98500`);
    expect(lines("0.25")).toContain(`${TALKS_14}|in gevaar|510|ten minste 650|25% (genoteerd)|109500|98500`);
    expect(lines("1")).toContain(`${TALKS_14}|in gevaar|510|ten minste 650|100% (genoteerd)|109500|98500`);
  });
});

describe("what is still needed", () => {
  const UNKNOWN = "Voor geen mijlpaal is bekend wat er nog nodig is.";
  const NOTHING = "Voor geen mijlpaal met een telling is nog iets nodig.";

  test("is nothing where all is met", () => {
    const lines = report(only([14], counted(TODAY, monthly("talks", "2026-01", same(10, 65)))));
    expect(lines).toContain(NOTHING);
    expect(lines).not.toContain(UNKNOWN);
  });

  test("is told of a milestone of which nothing else can be said: 1.300 in 2027, that is 108,3 a month", () => {
    const lines = report(only([15], counted(TODAY, monthly("cases", "2026-01", [5]))));
    expect(lines).toContain(
      "KPI 15, verkennende gesprekken, tot en met 31-12-2027: nog nodig 1.300, dat is 108,3 per maand.",
    );
    expect(lines).not.toContain(UNKNOWN);
  });

  test("is not known of a year that is over and was not counted", () => {
    const lines = report(only([13], counted(TODAY, monthly("cases", "2026-01", [5]))));
    expect(lines).toContain(UNKNOWN);
    expect(lines).not.toContain(NOTHING);
  });
});

describe("documents, by the days of the Mijlpalenformat", () => {
  const told = (progress: Progress, words: string) => report(progress).find((line) => line.includes(words));

  test("those whose day is over are told, the first with their names", () => {
    expect(told(progressWith(), "nog open")).toBe(
      "18 mijlpalen hadden al met een document of een datum aangetoond moeten zijn, en staan nog open: KPI 1 (uiterlijk 30-6-2025), KPI 2 (uiterlijk 30-10-2025), KPI 3 (uiterlijk 31-12-2025), KPI 10 (uiterlijk 31-12-2025), KPI 25 (uiterlijk 31-12-2025) en nog 13.",
    );
    expect(told(only([1], TALKS), "nog open")).toBe(
      "1 mijlpaal had al met een document of een datum aangetoond moeten zijn, en staat nog open: KPI 1 (uiterlijk 30-6-2025).",
    );
    expect(told(progressWith({ 1: { outcome: { status: "met" } } }), "nog open")).toMatch(/^17 .*: KPI 2 /);
  });

  test("the next ones are told with the last day that counts", () => {
    expect(told(progressWith(), "Het eerst")).toBe(
      "Het eerst aan te tonen met een document of een datum: KPI 8 (uiterlijk 31-12-2026), KPI 33 (uiterlijk 31-12-2026), KPI 38 (uiterlijk 31-12-2026), KPI 47 (uiterlijk 31-3-2027) en KPI 9 (uiterlijk 30-6-2027).",
    );
  });
});

test("the money in the words of the payout", () => {
  const lines = report(progressWith());
  expect(lines).toContain("Gemeente|Kans bekend|Verwacht|Kans onbekend");
  expect(lines.find((line) => line.startsWith("Aan open mijlpalen"))).toMatch(
    /^Aan open mijlpalen waarvan de kans bekend is, hangt € [\d.]+ SPUK en € [\d.]+ IZA; naar verwachting gaat daarvan € [\d.]+ SPUK terug en vervalt € [\d.]+ IZA\./,
  );
});
