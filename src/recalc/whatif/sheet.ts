import type { Amounts } from "../../model/businesscase/lines";
import { sum } from "../../model/money/decimal";
import { where } from "../../model/plan/finding";
import { PLAN_NAME } from "../../model/plan/scenario";
import { euros } from "../../model/text/dutch";
import type { SheetRow, SheetRuns } from "../../workbook/through-sheet/sheet-run";
import { amount } from "../amount";
import type { WhatIfCommand } from "./command";
import { wantedScenarios } from "./compare";

/** Scenarios through the workbook's own formulas, row by row beside the model. */
export const sheetCommand: WhatIfCommand = {
  usage: "sheet [NAAM …] [--scenario BESTAND.json …]",
  options: {},
  takesSeveralScenarios: true,
  async run(args, opened) {
    const runs = await opened.throughSheet(wantedScenarios(args, opened));
    return { json: reported(runs), text: page(runs) };
  },
};

/** Amounts in euros per year, benefit negative; `sheet` is what the workbook's formulas gave. */
function reported({ runs, standStill, notCalculated }: SheetRuns): object {
  return {
    runs: runs.map(({ scenario, rows, notThroughSheet }) => ({
      name: scenario ?? PLAN_NAME,
      rows: rows.map(({ row, label, place, sheet, model, difference, agrees }) => ({
        row,
        label,
        ...place,
        sheet: sheet.map(amount),
        model: model.map(amount),
        difference: amount(difference),
        agrees,
      })),
      notThroughSheet,
    })),
    standStill,
    notCalculated,
  };
}

function page({ runs, standStill, notCalculated }: SheetRuns): string {
  const blocks = runs.map(({ scenario, rows, notThroughSheet }) => {
    const agreeing = rows.filter(({ agrees }) => agrees).length;
    return [
      `${scenario ?? PLAN_NAME}: werkmap en model zijn het over ${agreeing} van de ${rows.length} regels eens.`,
      ...rows.map((row) => `  ${line(row)}`),
      ...notThroughSheet.map((sentence) => `  ${sentence}`),
    ].join("\n");
  });
  const told = (what: string, labels: readonly string[]) =>
    labels.length === 0 ? [] : [`${what}: ${labels.join(" · ")}`];
  return [
    ...blocks,
    ...told("Staan in de werkmap stil, terwijl het model ze laat meebewegen", standStill),
    ...told("Niet nagerekend met de formules van de werkmap", notCalculated),
  ].join("\n\n");
}

function line({ label, place, sheet, model, difference, agrees }: SheetRow): string {
  const apart = agrees ? "gelijk" : `grootste verschil ${difference ? euros(difference) : "onbekend"}`;
  return `${label} (${where(place)}): werkmap ${inAll(sheet)}, model ${inAll(model)}, ${apart}`;
}

function inAll(amounts: Amounts): string {
  const total = sum(amounts);
  return total ? euros(total) : "onbekend";
}
