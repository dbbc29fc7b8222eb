import type { Plan } from "../model/plan/plan";
import type { Progress } from "../model/realisation/progress";
import { progressReport } from "../model/realisation/report";
import type { Block, Cell, Run } from "../model/text/document";
import { longDate } from "../model/text/dutch";
import type { IsoDate } from "../model/time/iso-date";
import { clean } from "./content/clean";
import type { Written } from "./letter";

interface Moment {
  readonly on: IsoDate;
  /** By which its figures can be traced, such as "MGN-7F3K-2Q9D". */
  readonly reference: string;
}

/** The progress report as a piece of writing, with the day and the reference of a letter. */
export function progressLetter(plan: Plan, progress: Progress, { on, reference }: Moment): Written {
  const end = `Berekend op ${longDate(on)}. Verwijzing: ${reference}.`;
  return {
    isDense: true,
    title: clean(`Voortgang ${plan.name}`),
    blocks: [
      ...progressReport(plan, progress).map(cleanBlock),
      { kind: "paragraph", runs: [{ text: end, bold: false }] },
    ],
  };
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
