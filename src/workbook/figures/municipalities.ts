import type { Municipality } from "../../model/plan/figures";
import type { Finding, Place } from "../../model/plan/finding";
import type { Plan } from "../../model/plan/plan";
import { list } from "../../model/text/dutch";
import { cellNamed, type Cell, type Grid } from "../cells/grid";
import { styleOf } from "../../model/text/number-text";
import { cellsOfField, type TableLink } from "../links/table-link";
import { NO_PAYOUT } from "./milestone-amounts";
import { municipalityKey, municipalityName } from "./municipality-name";
import { namelessRows } from "./nameless-rows";
import { readNumber, typedAsText, typedIn, type TypedAsText } from "./read-number";

export interface MunicipalityReading {
  /** Empty when the table cannot be trusted: then nothing is paid out on it. */
  readonly municipalities: readonly Municipality[];
  readonly findings: readonly Finding[];
}

/** People, of a municipality. */
export const PEOPLE_BOUNDS = { min: "0", max: "20000000", in: "people" } as const;

/** The table of inhabitants. One bad row makes every share wrong, so it withholds the whole payout. */
export function readMunicipalities(plan: Plan, table: TableLink, grid: Grid): MunicipalityReading {
  const names = cellsOfField(table, "name");
  const counts = cellsOfField(table, "inhabitants");
  const texts = counts.flatMap((address) => textsOf(cellNamed(grid, address)));
  const style = styleOf(texts, true);
  const findings: Finding[] = [];
  const typed: TypedAsText[] = [];
  const rows = names.flatMap((nameAddress, index): Municipality[] => {
    const address = counts[index] ?? nameAddress;
    const place: Place = { sheet: table.sheet, address };
    const name = municipalityName(String(cellNamed(grid, nameAddress).value));
    const read = readNumber(cellNamed(grid, address), place, {
      label: `Inwoners van ${name}`,
      unit: "people",
      bounds: PEOPLE_BOUNDS,
      scale: table.scale ?? "1",
      consequence: NO_PAYOUT,
      style,
    });
    if ("refused" in read) {
      findings.push(read.refused);
      return [];
    }
    typed.push(...typedIn([read]));
    if (read.value.isZero()) findings.push(withoutPeople(name, place));
    const known = plan.municipalities.find(
      (municipality) => municipalityKey(municipality.name) === municipalityKey(name),
    );
    if (known === undefined) findings.push(unknown(name, { sheet: table.sheet, address: nameAddress }, plan));
    return [{ name, code: known?.code ?? name, inhabitants: read.value, place }];
  });
  findings.push(...duplicates(names, grid), ...namelessRows(table, "gemeente", NO_PAYOUT));
  findings.push(...typedAsText("Inwoners", table.sheet, typed));

  return {
    municipalities: findings.some(({ severity }) => severity === "error") ? [] : rows,
    findings,
  };
}

function textsOf({ kind, value }: Cell): readonly string[] {
  return kind === "text" ? [String(value)] : [];
}

function withoutPeople(name: string, place: Place): Finding {
  return {
    code: "no-population",
    about: name,
    severity: "error",
    place,
    message: `Inwoners van ${name}: in ${place.sheet}!${place.address} staat 0. ${NO_PAYOUT}`,
    remedy: `Vul het aantal inwoners van ${name} in, of verwijder de regel als de gemeente niet meedoet.`,
  };
}

function unknown(name: string, place: Place, plan: Plan): Finding {
  return {
    code: "unknown-municipality",
    about: name,
    severity: "warning",
    place,
    message: `${name} (${place.sheet}!${place.address}) hoort niet bij ${plan.name}. De gemeente deelt wel mee in de verdeling.`,
    remedy: "Controleer de naam, of verwijder de regel als deze gemeente niet meedoet.",
  };
}

/** @param addresses cells with a name */
function duplicates(addresses: readonly string[], grid: Grid): readonly Finding[] {
  const byName = new Map<string, string[]>();
  for (const address of addresses) {
    const name = municipalityKey(String(cellNamed(grid, address).value));
    byName.set(name, [...(byName.get(name) ?? []), address]);
  }
  return [...byName.values()].flatMap((same): Finding[] => {
    const [first, again] = same;
    if (first === undefined || again === undefined) return [];
    const name = municipalityName(String(cellNamed(grid, first).value));
    const cells = list(same.map((address) => `${grid.name}!${address}`));
    return [
      {
        code: "duplicate-municipality",
        about: name,
        severity: "error",
        place: { sheet: grid.name, address: again },
        message: `${name} staat ${same.length} keer in de tabel met gemeenten (${cells}) en zou dubbel betaald worden. ${NO_PAYOUT}`,
        remedy: `Verwijder de dubbele regel van ${name}.`,
      },
    ];
  });
}
