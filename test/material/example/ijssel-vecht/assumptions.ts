import type { Workbook } from "exceljs";
import type { InputDefinition } from "../../../../src/model/plan/plan";
import { UNIT_WORDS } from "../unit-words";
import { costs, programme } from "../../../../src/plans/ijssel-vecht/inputs/costs";
import { effects } from "../../../../src/plans/ijssel-vecht/inputs/effects";
import { rates } from "../../../../src/plans/ijssel-vecht/inputs/rates";
import { takenOverInputs } from "../../../../src/plans/ijssel-vecht/inputs/taken-over";
import { volumes } from "../../../../src/plans/ijssel-vecht/inputs/volumes";
import type { Addresses } from "../kit/addresses";
import type { Tab } from "../kit/tab";
import { YEARS } from "../kit/years";
import { OTHERS } from "./other-assumptions";
import { TAB, YEAR_HEADERS, formatOf, openTab, yearColumn } from "./sheet";
import { PER_UNIT } from "./taken-over";

const BLOCKS = [
  ["Gesprekken en verwijzingen", volumes],
  ["Tarieven en prijspeil", rates],
  ["Effecten", effects],
  ["Opzet, scholing en ruimte", costs],
  ["Programma", programme],
  ["Overgenomen uit de tabellen", takenOverInputs],
] as const satisfies readonly (readonly [string, readonly InputDefinition[]])[];

function blocksOf(perYear: boolean): readonly (readonly [string, readonly InputDefinition[]])[] {
  return BLOCKS.map(
    ([heading, inputs]) => [heading, inputs.filter((input) => input.perYear === perYear)] as const,
  ).filter(([, inputs]) => inputs.length > 0);
}

/** *Bijlage 3* as the plan prints it: label, value, unit, source; and the assumptions that differ by year beside it. */
export function fillAssumptions(workbook: Workbook, addresses: Addresses): void {
  const tab = openTab(
    workbook,
    TAB.assumptions,
    {
      title: "Bijlage 3: aannames",
      subtitle: "Gelijk in alle jaren; wat per jaar verschilt staat op Bijlage 3 per jaar",
      columns: [
        { header: "Aanname", width: 62 },
        { header: "Eenheid", width: 26 },
        { header: "Waarde", width: 12, right: true },
        { header: "Bron", width: 92 },
      ],
      frozenColumns: 1,
    },
    "bijlage 3",
  );
  for (const [heading, inputs] of blocksOf(false)) {
    tab.section(heading);
    for (const input of inputs) {
      const row = describe(tab, input, "D");
      const value = Number(input.published[0]);
      tab.write(`C${row}`, value, "input", formatOf(input.unit, [value]));
      addresses.placeConstant(input.id, tab.name, "C", row);
    }
  }
  fillOthers(tab);
}

/** Printed in the plan, used in no row: to keep the appendix whole. */
function fillOthers(tab: Tab): void {
  tab.section("Verder in bijlage 3 genoemd (niet in een formule gebruikt)");
  for (const { label, unit, value, format, source } of OTHERS) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, label, "label");
    tab.write(`B${row}`, unit, "muted");
    tab.write(`C${row}`, value, "input", format);
    tab.write(`D${row}`, source, "muted");
  }
}

/** Answers the tab: what the plan prints as amounts only is written once its steps have a place. */
export function fillSeries(workbook: Workbook, addresses: Addresses): Tab {
  const tab = openTab(
    workbook,
    TAB.series,
    {
      title: "Bijlage 3: aannames per jaar",
      subtitle: "Kolom 2025 bevat ook 2024: wat in 2024 valt heeft een eigen regel",
      columns: [
        { header: "Aanname", width: 58 },
        { header: "Eenheid", width: 14 },
        ...YEAR_HEADERS,
        { header: "Bron", width: 76 },
      ],
      frozenColumns: 2,
    },
    "bijlage 3 en tabellen 1 en 6",
  );
  for (const [heading, inputs] of blocksOf(true)) {
    tab.section(heading);
    for (const input of inputs) {
      const row = describe(tab, input, "H");
      addresses.placeSeries(input.id, tab.name, row, yearColumn);
      if (PER_UNIT.some(({ id }) => id === input.id)) continue;
      const values = input.published.map(Number);
      const format = formatOf(input.unit, values);
      YEARS.forEach((year, index) => tab.write(`${yearColumn(year)}${row}`, values[index], "input", format));
    }
  }
  return tab;
}

function describe(tab: Tab, { label, unit, source, inferred }: InputDefinition, sourceColumn: string): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, label, "label");
  tab.write(`B${row}`, UNIT_WORDS[unit], "muted");
  tab.write(`${sourceColumn}${row}`, inferred === undefined ? (source.detail ?? "") : `Afgeleid: ${inferred}`, "muted");
  return row;
}
