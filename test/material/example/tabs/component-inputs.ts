import type { Workbook } from "exceljs";
import type { ComponentInputs, Derived } from "../inputs/shapes";
import type { Addresses } from "../kit/addresses";
import { Tab, YEAR_COLUMNS } from "../kit/tab";
import { PLAN } from "../published";

type Described = Omit<Derived, "formula">;

/** *Input VG* and its sisters: the parameters of one component, constants first, then one row per series. */
export function fillComponentInputs(workbook: Workbook, addresses: Addresses, inputs: ComponentInputs): void {
  const tab = new Tab(workbook, inputs.tab, {
    title: inputs.title,
    subtitle: "Parameters van dit onderdeel; kengetallen die voor alle onderdelen gelden staan op Algemene input",
    source: PLAN,
    columns: [
      { header: "Omschrijving", width: 52 },
      { header: "Eenheid", width: 25 },
      { header: "Waarde", width: 10, right: true },
      ...YEAR_COLUMNS,
      { header: "Bron", width: 60 },
    ],
    frozenColumns: 1,
  });

  const describe = ({ label, unit, source }: Described) => {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, label, "label");
    tab.write(`B${row}`, unit, "muted");
    tab.write(`I${row}`, source, "muted");
    return row;
  };

  if (inputs.constants.length > 0) tab.section("Gelijk in alle jaren");
  for (const constant of inputs.constants) {
    const row = describe(constant);
    tab.write(`C${row}`, constant.value, "input", constant.format);
    addresses.placeConstant(constant.id, tab.name, "C", row);
  }

  tab.section("Per jaar");
  for (const series of inputs.series) {
    const row = describe(series);
    tab.perYear(row, (address, _year, index) => tab.write(address, series.values[index], "input", series.format));
    addresses.placeSeries(series.id, tab.name, row);
  }

  if (inputs.derived.length > 0) tab.section("Berekend");
  for (const derived of inputs.derived) {
    const row = describe(derived);
    addresses.placeSeries(derived.id, tab.name, row);
    const ref = addresses.from(tab.name);
    tab.perYear(row, (address, year) => tab.formula(address, derived.formula(ref, year), "calculated", derived.format));
  }
}
