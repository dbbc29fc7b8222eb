import type { InputDefinition, RowId } from "../../../model/plan/plan";
import type { Unit } from "../../../model/text/units";
import { PLAN } from "../source";

interface Printed {
  readonly label: string;
  readonly where: string;
  readonly value: readonly string[];
  readonly row?: RowId;
}

/** Printed figures that no published assumption explains: they are inputs, and no formula is made up that fits. */
function takenOver(id: string, unit: Unit, { label, where, value, row }: Printed): InputDefinition {
  return {
    id,
    label,
    short: label,
    unit,
    perYear: true,
    published: value,
    source: { ...PLAN, detail: `${where}, als gedrukt` },
    bounds: { min: "-1000000000", max: "1000000000" },
    ...(row !== undefined && { row }),
  };
}

export const takenOverInputs: readonly InputDefinition[] = [
  // The hours of a pilot are published, their division over four roles with different rates is not.
  takenOver("cost.pilots", "eur", {
    label: "Opzetten MGN (pilots), bedrag uit tabel 1",
    where: "tabel 1",
    value: ["246568", "0", "0", "0", "0"],
    row: "cost.pilots",
  }),
  // Of what someone costs who goes on to a formal provision or the Wmo, 2,13 euros a talk are not published.
  takenOver("cost.more-sd", "eur", {
    label: "Meer gebruik sociaal domein, bedrag uit tabellen 1 en 2",
    where: "tabellen 1 en 2",
    value: ["299633", "951602", "1409669", "1466056", "1524698"],
    row: "cost.more-sd",
  }),
  // The hourly rate of the psychologist who gives the training is not published.
  takenOver("cost.training-group", "eur", {
    label: "Scholing groepsgericht werken, bedrag uit tabel 1",
    where: "tabel 1",
    value: ["69322", "72094", "0", "0", "0"],
    row: "cost.training-group",
  }),
  takenOver("fte-sd", "fte", {
    label: "Fte sociaal domein uit tabel 6",
    where: "tabel 6",
    value: ["2.4", "7.1", "8.2", "8.2", "8.2"],
  }),
  takenOver("fte-evd", "fte", {
    label: "Fte ervaringsdeskundigen uit tabel 6",
    where: "tabel 6",
    value: ["1.4", "3.9", "3.7", "3.7", "3.7"],
  }),
];
