import { Workbook, type Worksheet } from "exceljs";
import { ZERO, sumKnown, type Decimal } from "../../src/model/money/decimal";
import { payOut } from "../../src/model/payout/pay-out";
import { NO_SHARED_RISK } from "../../src/model/payout/shared-risk";
import { NO_CHOICES } from "../../src/model/plan/choices";
import { number } from "../../src/model/text/dutch";
import { twente } from "../../src/plans";
import { knownPayout, type KnownPayout } from "../support/known-payout";
import { twenteMilestones, twenteMunicipalities } from "../support/twente-figures";

/** What may become of the milestones; each has its own words in code and its own formula in the workbook. */
export const SCENARIOS = [
  { id: "all-met", title: "Alle mijlpalen gehaald", missed: () => false, formula: () => "0" },
  {
    id: "4-and-5",
    title: "Mijlpalen 4 en 5 niet gehaald",
    missed: ({ nr }: { nr: number }) => nr === 4 || nr === 5,
    formula: (row: number) => `IF(OR(A${row}=4,A${row}=5),1,0)`,
  },
  {
    id: "results",
    title: "Geen enkele resultaatmijlpaal gehaald",
    missed: ({ obligation }: { obligation: string }) => obligation === "result",
    formula: (row: number) => `IF(B${row}="R",1,0)`,
  },
] as const;

export type Scenario = (typeof SCENARIOS)[number];

/** By code, as ties are settled, so that no formula has to look a code up. */
export const MUNICIPALITIES = twenteMunicipalities().sort((a, b) => (a.code < b.code ? -1 : 1));

export function payoutIn({ missed }: Scenario): KnownPayout {
  return knownPayout(
    payOut({
      milestones: twenteMilestones().map((milestone) =>
        missed(milestone) ? { ...milestone, outcome: { status: "missed" } } : milestone,
      ),
      municipalities: MUNICIPALITIES,
      sharedRisk: NO_SHARED_RISK,
      endOfScheme: twente.endOfScheme,
      choices: NO_CHOICES,
    }),
  );
}

/** The table of a scenario as it stands in docs/uitkering-nagerekend.md. */
export function markdownTable(payout: KnownPayout): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const amounts = (received: Decimal, repaid: Decimal) =>
    [received, repaid, received.minus(repaid)].map((amount) => number(amount));
  const share = (of: "regional" | "regionalRepay") => number(sumKnown(payout.municipalities.map((own) => own[of])));
  const inhabitants = sumKnown(payout.municipalities.map(({ municipality }) => municipality.inhabitants));
  return [
    line(["Gemeente", "Inwoners", "Ontvangt", "Betaalt terug", "Houdt", "Aandeel in de pot", "Terug uit de pot"]),
    line(["---", "---:", "---:", "---:", "---:", "---:", "---:"]),
    ...payout.municipalities.map(({ municipality, local, repay, regional, regionalRepay }) =>
      line([
        municipality.name,
        number(municipality.inhabitants),
        ...amounts(local, repay),
        number(regional),
        number(regionalRepay),
      ]),
    ),
    line([
      "**Gemeenten samen**",
      number(inhabitants),
      ...amounts(payout.local, payout.localRepaid),
      share("regional"),
      share("regionalRepay"),
    ]),
    line(["Regionale pot", "", ...amounts(payout.regional, payout.regionalRepaid), "", ""]),
    line(["**SPUK**", "", ...amounts(payout.spuk, payout.repaid), "", ""]),
    line(["IZA, naar de zorgpartijen", "", number(payout.iza), "", number(payout.iza), "", ""]),
  ].join("\n");
}

/** Rows of the sheets, from 1. */
export const FIRST = 2;
const LAST_MUNICIPALITY = FIRST + MUNICIPALITIES.length - 1;
export const MILESTONES = twenteMilestones();
export const LAST_MILESTONE = FIRST + MILESTONES.length - 1;
/** First column of the table of cells, from 1. */
export const CELLS_AT = 6;

/**
 * A workbook that calculates the payout its own way: Hamilton's rule by RANK and MOD, sums by SUMPRODUCT. From the model
 * it takes only the cells of the table, and tests them.
 */
export function workbookByHand(): Workbook {
  const workbook = new Workbook();
  writeSplit(workbook.addWorksheet("Verdeling"));
  writeTable(workbook.addWorksheet("Tabel"));
  writeDistances(workbook.addWorksheet("Afwijking"));
  for (const scenario of SCENARIOS) writeScenario(workbook.addWorksheet(scenario.id), scenario);
  return workbook;
}

/** Code, name, inhabitants · remainder · whole share · place in the queue · share. */
function writeSplit(sheet: Worksheet): void {
  const local = `SUMIF(Tabel!$C$${FIRST}:$C$${LAST_MILESTONE},"lokaal",Tabel!$E$${FIRST}:$E$${LAST_MILESTONE})`;
  const range = (column: string) => `$${column}$${FIRST}:$${column}$${LAST_MUNICIPALITY}`;
  sheet.addRow(["code", "gemeente", "inwoners", "rest", "geheel", "volgorde", "deel"]);
  MUNICIPALITIES.forEach(({ code, name, inhabitants }, index) => {
    const row = FIRST + index;
    sheet.addRow([
      code,
      name,
      inhabitants.toNumber(),
      { formula: `MOD($I$1*C${row},SUM(${range("C")}))` },
      { formula: `($I$1*C${row}-D${row})/SUM(${range("C")})` },
      { formula: `RANK(D${row},${range("D")})+COUNTIF(D$${FIRST}:D${row},D${row})-1` },
      { formula: `E${row}+IF(F${row}<=$I$1-SUM(${range("E")}),1,0)` },
    ]);
  });
  sheet.getCell("I1").value = { formula: local };
}

/** Number, obligation, scope, IZA, SPUK, and the model's cells as plain numbers. */
function writeTable(sheet: Worksheet): void {
  const { milestones } = payoutIn(SCENARIOS[0]);
  sheet.addRow(["nr", "soort", "verdeling", "iza", "spuk", ...MUNICIPALITIES.map(({ name }) => name)]);
  MILESTONES.forEach(({ nr, obligation, scope, iza, spuk }) => {
    const cells = milestones.find(({ milestone }) => milestone.nr === nr)?.cells ?? [];
    sheet.addRow([
      nr,
      obligation === "result" ? "R" : "I",
      scope === "local" ? "lokaal" : "regionaal",
      iza.toNumber(),
      spuk.toNumber(),
      ...cells.map((cell) => cell.toNumber()),
    ]);
  });
}

/** How far each cell is from its exact value; in the first column how far each row is from its amount. */
function writeDistances(sheet: Worksheet): void {
  const last = columnLetter(CELLS_AT + MUNICIPALITIES.length - 1);
  sheet.addRow(["rij"]);
  MILESTONES.forEach((_, index) => {
    const row = FIRST + index;
    const amount = `IF(Tabel!$C${row}="lokaal",Tabel!$E${row},0)`;
    sheet.getCell(row, 1).value = { formula: `SUM(Tabel!${columnLetter(CELLS_AT)}${row}:${last}${row})-${amount}` };
    MUNICIPALITIES.forEach((__, place) => {
      const column = columnLetter(CELLS_AT + place);
      const share = `Verdeling!$C$${FIRST + place}/SUM(Verdeling!$C$${FIRST}:$C$${LAST_MUNICIPALITY})`;
      sheet.getCell(`${column}${row}`).value = { formula: `Tabel!${column}${row}-${amount}*${share}` };
    });
  });
}

/** Missed or not per milestone; then per municipality received, repaid, kept; then the pots. */
function writeScenario(sheet: Worksheet, { formula }: Scenario): void {
  sheet.addRow(["nr", "soort", "gemist", "", "gemeente", "ontvangt", "terug", "houdt"]);
  MILESTONES.forEach((_, index) => {
    const row = FIRST + index;
    sheet.getCell(`A${row}`).value = { formula: `Tabel!A${row}` };
    sheet.getCell(`B${row}`).value = { formula: `Tabel!B${row}` };
    sheet.getCell(`C${row}`).value = { formula: formula(row) };
  });
  const missed = `$C$${FIRST}:$C$${LAST_MILESTONE}`;
  const table = (column: string) => `Tabel!$${column}$${FIRST}:$${column}$${LAST_MILESTONE}`;
  MUNICIPALITIES.forEach((_, place) => {
    const row = FIRST + place;
    sheet.getCell(`E${row}`).value = { formula: `Verdeling!B${row}` };
    sheet.getCell(`F${row}`).value = { formula: `Verdeling!G${row}` };
    sheet.getCell(`G${row}`).value = { formula: `SUMPRODUCT(${missed},${table(columnLetter(CELLS_AT + place))})` };
    sheet.getCell(`H${row}`).value = { formula: `F${row}-G${row}` };
  });
  const regional = `--(${table("C")}="regionaal")`;
  sheet.getCell("J1").value = { formula: `SUMPRODUCT(${regional},${table("E")})` };
  sheet.getCell("J2").value = { formula: `SUMPRODUCT(${regional},${missed},${table("E")})` };
  sheet.getCell("J3").value = { formula: `SUMPRODUCT(1-${missed},${table("D")})` };
  sheet.getCell("J4").value = { formula: `SUMPRODUCT(${missed},${table("D")}+${table("E")})` };
}

function columnLetter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column - 1);
}

/** The largest distance of a cell from its exact value in all, per municipality, when these milestones go back. */
export function drift(payout: KnownPayout): Decimal {
  return payout.municipalities.reduce((most, { repay, keyShare }) => {
    const away = repay.minus(payout.localRepaid.times(keyShare)).abs();
    return away.gt(most) ? away : most;
  }, ZERO);
}
