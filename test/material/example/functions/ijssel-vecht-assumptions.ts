import type { Workbook } from "exceljs";
import type { InputDefinition } from "../../../../src/model/plan/plan";
import { UNIT_WORDS } from "../unit-words";
import { ijsselVecht } from "../../../../src/plans";
import { formatOf, openTab, YEAR_HEADERS, yearColumn } from "../ijssel-vecht/sheet";
import type { Addresses } from "../kit/addresses";
import { YEARS } from "../kit/years";

export const ASSUMPTIONS_TAB = "IJV aannames";

/** Before every label: the workbook is Twente's, and no assumption of another plan may pass for one of Twente. */
export function marked(label: string): string {
  return `IJV · ${label}`;
}

/** *IJV aannames*: what the plan of IJssel-Vecht assumes, in one value or one for each year. */
export function fillIjsselVechtAssumptions(workbook: Workbook, addresses: Addresses): void {
  const tab = openTab(
    workbook,
    ASSUMPTIONS_TAB,
    {
      title: "IJssel-Vecht: aannames",
      subtitle: "IJV = IJssel-Vecht · één waarde staat in de eerste kolom; kolom 2025 bevat ook 2024",
      columns: [
        { header: "Aanname", width: 66 },
        { header: "Eenheid", width: 26 },
        ...YEAR_HEADERS,
        { header: "Bron", width: 92 },
      ],
      frozenColumns: 1,
    },
    "bijlage 3",
  );
  for (const [heading, perYear] of [
    ["Gelijk in alle jaren", false],
    ["Per jaar", true],
  ] as const) {
    tab.section(heading);
    for (const input of ijsselVecht.inputs.filter((each) => isPublished(each) && each.perYear === perYear)) {
      const row = tab.nextRow("calculated");
      const values = input.published.map(Number);
      tab.write(`A${row}`, marked(input.label), "label");
      tab.write(`B${row}`, UNIT_WORDS[input.unit], "muted");
      tab.write(`H${row}`, sourceOf(input), "muted");
      const format = formatOf(input.unit, values);
      const years = perYear ? YEARS : YEARS.slice(0, 1);
      years.forEach((year, index) => tab.write(`${yearColumn(year)}${row}`, values[index], "input", format));
      if (perYear) addresses.placeSeries(input.id, tab.name, row, yearColumn);
      else addresses.placeConstant(input.id, tab.name, yearColumn(2025), row);
    }
  }
}

function isPublished({ published }: InputDefinition): boolean {
  return published.length > 0;
}

function sourceOf({ source, inferred }: InputDefinition): string {
  return inferred === undefined ? (source.detail ?? "") : `Afgeleid: ${inferred}`;
}
