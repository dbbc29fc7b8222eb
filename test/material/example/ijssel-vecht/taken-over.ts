import { amountIn, contextOf } from "../../../../src/model/formula/amounts";
import { anchoredIn, type Anchored, type Driver } from "../../../../src/model/plan/expression";
import { publishedFigures } from "../../../../src/model/plan/published-figures";
import { ijsselVecht } from "../../../../src/plans";
import type { Addresses } from "../kit/addresses";
import type { Tab } from "../kit/tab";
import { YEARS, type Year } from "../kit/years";
import { derivedKey } from "./calculation";
import { yearColumn } from "./sheet";

const context = contextOf(ijsselVecht, publishedFigures(ijsselVecht));
const expressions = [...ijsselVecht.rows.map(({ amount }) => amount), ...(ijsselVecht.beside ?? [])];

/** Amounts of rows; staff is printed to a tenth, and stays as printed. */
export const PER_UNIT = [
  { id: "cost.pilots", label: "Teruggerekend tarief per pilotuur" },
  { id: "cost.more-sd", label: "Teruggerekende verhouding tot de gepubliceerde prijzen" },
  { id: "cost.training-group", label: "Teruggerekende prijs per geschoolde medewerker" },
] as const;

/**
 * What a controller has where the plan prints an amount only: what it comes to per unit of what it follows, typed, and
 * from that the amount. As many decimals as it takes for the printed figure to come out.
 */
export function fillTakenOver(tab: Tab, addresses: Addresses): void {
  tab.section("Teruggerekend uit de tabellen: per eenheid van wat de regel volgt");
  const ref = addresses.from(tab.name);
  for (const { id, label } of PER_UNIT) {
    const anchor = anchorOf(id);
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, label, "label");
    tab.write(`H${row}`, `Teruggerekend: het gedrukte bedrag, gedeeld door ${namesOf(anchor)}`, "muted");
    YEARS.forEach((year, index) => tab.write(`${yearColumn(year)}${row}`, perUnit(anchor, index), "input", "decimals"));
    const driver = (of: Driver, year: Year) => ref(of.kind === "input" ? of.id : derivedKey(of.id), year);
    const formula = (year: Year) =>
      [`${yearColumn(year)}${row}`, ...anchor.drivers.map((of) => driver(of, year))].join("*");
    for (const year of YEARS) tab.formula(ref(id, year), `ROUND(${formula(year)},2)`, "calculated", "whole");
  }
}

function anchorOf(id: string): Anchored {
  const anchor = expressions.flatMap(anchoredIn).find(({ amount }) => amount.id === id);
  if (anchor === undefined) throw new Error(`nothing says what ${id} follows`);
  return anchor;
}

function perUnit({ amount, drivers }: Anchored, yearIndex: number): number {
  const printed = amountIn(context, amount, yearIndex);
  const per = drivers.reduce((rest, driver) => rest?.div(amountIn(context, driver, yearIndex) ?? NaN) ?? null, printed);
  if (!per?.isFinite()) throw new Error(`${amount.id} has no amount per unit`);
  return per.toNumber();
}

function namesOf({ drivers }: Anchored): string {
  return drivers
    .map((driver) =>
      driver.kind === "derived" ? driver.label : ijsselVecht.inputs.find(({ id }) => id === driver.id)?.label,
    )
    .join(" × ");
}
