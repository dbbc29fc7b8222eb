import { type Cell, type Table, type TableRow, UNKNOWN_CELL } from "../../model/text/document";
import { type Decimal, ONE, sum, sumKnown } from "../../model/money/decimal";
import type { MilestonePayout, MunicipalPayout, Payout } from "../../model/payout/payout";
import { riskOfPot } from "../../model/payout/shared-risk";
import { date } from "../../model/text/dutch";
import { decimalsOf } from "./amounts";
import { clean } from "./clean";
import { isDateAssumed, tableName } from "./remarks";
import { statusText } from "./status";

type Euros = (value: Decimal | null) => Cell;

/** The amounts of one municipality beneath each other. */
export function summaryTable(payout: Payout, own: MunicipalPayout): Table {
  const euros = eurosOf(payout);
  const name = clean(own.municipality.name);
  return {
    caption: `Wat ${name} ontvangt`,
    columns: ["Onderdeel", name],
    rows: [
      row(words("Inwoners"), { kind: "count", value: own.municipality.inhabitants }),
      row(words("Aandeel in het lokale geld"), { kind: "share", value: own.keyShare }),
      row(words("Vooraf ontvangen (SPUK)"), euros(own.local)),
      row(words("Terug te betalen"), euros(own.repay)),
      total(words("Blijft over"), euros(own.kept)),
      row(words("Deel in het gedeelde risico"), euros(own.risk)),
    ],
  };
}

/** What a municipality receives and pays back, by year. */
export function yearsTable(payout: Payout, own: MunicipalPayout): Table {
  const euros = eurosOf(payout);
  return {
    caption: `${clean(own.municipality.name)}: ontvangen en terugbetaald per jaar`,
    columns: ["Jaar", "Ontvangen", "Terugbetaald", "Per saldo"],
    rows: [
      ...own.years
        .filter(({ received, repaid }) => !received.isZero() || !repaid?.isZero())
        .map(({ year, received, repaid, net }) =>
          row({ kind: "year", year }, euros(received), euros(repaid), euros(net)),
        ),
      total(words("Totaal"), euros(own.local), euros(own.repay), euros(own.kept)),
    ],
  };
}

/** Every local milestone with the municipality's part of it. @param index of the municipality in the payout */
export function milestonesTable(payout: Payout, own: MunicipalPayout, index: number): Table {
  const euros = eurosOf(payout);
  const part = (cells: readonly (Decimal | null)[]) => euros(cells[index] ?? null);
  return {
    caption: `${clean(own.municipality.name)}: deel per lokale mijlpaal`,
    columns: ["Mijlpaal", "Uiterlijk", "Stand", "Deel", "Terug"],
    rows: [
      ...localMilestones(payout).map(({ milestone, dates, cells, repaidCells }) =>
        row(
          words(tableName(milestone)),
          isDateAssumed(milestone) ? words(`${date(dates.due)} (aanname)`) : { kind: "date", date: dates.due },
          words(statusText(milestone)),
          part(cells),
          part(repaidCells),
        ),
      ),
      total(words("Totaal"), words(""), words(""), euros(own.local), euros(own.repay)),
    ],
  };
}

/** All municipalities beneath each other. */
export function municipalitiesTable(payout: Payout): Table {
  const euros = eurosOf(payout);
  const { municipalities } = payout;
  const inhabitants = sumKnown(municipalities.map(({ municipality }) => municipality.inhabitants));
  const kept = sum(municipalities.map((own) => own.kept));
  return {
    caption: "Alle gemeenten",
    columns: ["Gemeente", "Inwoners", "Aandeel", "Ontvangen", "Terug", "Blijft over", "Risico"],
    rows: [
      ...municipalities.map(({ municipality, keyShare, local, repay, kept: own, risk }) =>
        row(
          words(clean(municipality.name)),
          { kind: "count", value: municipality.inhabitants },
          { kind: "share", value: keyShare },
          euros(local),
          euros(repay),
          euros(own),
          euros(risk),
        ),
      ),
      total(
        words("Totaal"),
        { kind: "count", value: inhabitants },
        { kind: "share", value: ONE },
        euros(payout.local),
        euros(payout.localRepaid),
        euros(kept),
        euros(riskOfPot(payout.sharedRisk, "spuk")),
      ),
    ],
  };
}

/** Milestones that the municipalities share. */
export function localMilestones({ milestones }: Payout): readonly MilestonePayout[] {
  return milestones.filter(({ milestone }) => milestone.scope === "local");
}

function eurosOf(payout: Payout): Euros {
  const decimals = decimalsOf(payout);
  return (value) => (value === null ? UNKNOWN_CELL : { kind: "euros", value, decimals });
}

function words(text: string): Cell {
  return { kind: "text", text };
}

function row(...cells: readonly Cell[]): TableRow {
  return { cells, isTotal: false };
}

function total(...cells: readonly Cell[]): TableRow {
  return { cells, isTotal: true };
}
