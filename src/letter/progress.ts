import type { Plan } from "../model/plan/plan";
import { PLAN_NAME } from "../model/plan/scenario";
import type { Progress } from "../model/realisation/progress";
import { progressReport } from "../model/realisation/report";
import type { Block, Cell, Run } from "../model/text/document";
import { longDate } from "../model/text/dutch";
import { clean } from "./content/clean";
import { ofScenario } from "./content/remarks";
import type { LetterSource } from "./facts/source";
import type { Written } from "./letter";

/** What it bears as a letter does; without a scenario it is of the plan itself. */
type Bears = Pick<LetterSource, "on" | "reference"> & Partial<Pick<LetterSource, "scenario" | "remark">>;

/** The progress report as a piece of writing, with the scenario, the day and the reference of a letter. */
export function progressLetter(
  plan: Plan,
  progress: Progress,
  { on, reference, scenario = PLAN_NAME, remark }: Bears,
): Written {
  const [heading, ...blocks] = progressReport(plan, progress);
  const assumed = ofScenario({ plan, scenario, ...(remark !== undefined && { remark }) }, "bedragen en standen");
  const end = `Scenario: ${clean(scenario)}. Berekend op ${longDate(on)}. Verwijzing: ${reference}.`;
  return {
    isDense: true,
    title: clean(`Voortgang ${plan.name}`),
    blocks: [
      ...(heading ? [cleanBlock(heading)] : []),
      ...assumed.map(paragraph),
      ...blocks.map(cleanBlock),
      paragraph(end),
    ],
  };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", runs: [{ text, bold: false }] };
}

/** Names and reasons come from the workbook and from who typed them. */
function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, runs: block.runs.map(cleanRun) };
    case "list":
      return { ...block, items: block.items.map((runs) => runs.map(cleanRun)) };
    case "table": {
      const rows = block.table.rows.map((row) => ({ ...row, cells: row.cells.map(cleanCell) }));
      return { ...block, table: { ...block.table, rows } };
    }
  }
}

function cleanRun({ text, bold }: Run): Run {
  return { text: clean(text), bold };
}

function cleanCell(cell: Cell): Cell {
  return cell.kind === "text" ? { ...cell, text: clean(cell.text) } : cell;
}
