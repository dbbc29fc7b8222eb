import type { Workbook } from "exceljs";
import type { Addresses } from "../kit/addresses";
import type { Tab } from "../kit/tab";
import { totalOf, yearOf, type OverviewRows } from "./overview";
import { TAB, openTab, published } from "./sheet";

const { investments, endResult } = published;

/** *Eindresultaat*: what the SPUK request is for, and table 3 as a list with plus and minus. */
export function fillEndResult(workbook: Workbook, addresses: Addresses, rows: OverviewRows): void {
  const about = {
    title: "Eindresultaat",
    subtitle: "Hele euro's; elk bedrag zonder teken, het teken staat ervoor",
    columns: [
      { header: "+/−", width: 8 },
      { header: "Regel", width: 52 },
      { header: "Bedrag", width: 16, right: true as const },
      { header: "Wat er dan overblijft", width: 20, right: true as const },
      { header: "Herkomst", width: 60 },
    ],
    frozenColumns: 0,
  };
  const tab = openTab(workbook, TAB.endResult, about, "tabel 3");
  const spuk = writeSpuk(tab, totalOf(rows.investmentSpuk));

  tab.section("Eindresultaat in stappen");
  const list = [
    writeStep(tab, "+", "Opbrengst: Zvw", totalOf(rows.resultZvw), null),
    writeStep(tab, "−", "Eerst terug: IZA", totalOf(rows.investmentIza), "na IZA"),
    writeStep(tab, "−", "Dan: SPUK, meerkosten die blijven", `C${spuk.use}`, null),
    writeStep(tab, "−", "Dan: SPUK, personeel dat blijft", `C${spuk.staff}`, "na SPUK"),
    writeStep(tab, "−", "Ten slotte: sociaal domein en sociale basis", `-${totalOf(rows.resultSd)}`, "na AZWA"),
  ];
  const [first = 0, last = first] = [list[0], list.at(-1)];
  const total = tab.nextRow("total");
  tab.write(`B${total}`, "Eindresultaat", "totalText");
  tab.write(`C${total}`, endResult.total, "total", "whole");
  tab.formula(`D${total}`, `D${last}`, "total", "whole");
  tab.write(`E${total}`, "Links zoals gedrukt, rechts nagerekend uit de gedrukte totalen", "totalText");
  for (const row of list) {
    const signed = `SUMIF($A$${first}:$A${row},"+",$C$${first}:$C${row})-SUMIF($A$${first}:$A${row},"−",$C$${first}:$C${row})`;
    tab.formula(`D${row}`, signed, "calculated", "whole");
  }
  writeAfterwards(tab, addresses.from(tab.name)("azwa-money"), rows.resultSd);
}

/** What the social domain pays after the request, and what is left of it once the money for that is spent. */
function writeAfterwards(tab: Tab, money: string, resultSd: number): void {
  tab.section("Na de aanvraag: wat het sociaal domein betaalt");
  const line = (sign: "+" | "−", label: string, amount: string, note: string) => {
    const row = writeStep(tab, sign, label, amount, null);
    tab.write(`E${row}`, note, "muted");
    return row;
  };
  const first = line("+", "Sociaal domein 2028", `-${yearOf(resultSd, 2028)}`, "Tabel 2");
  const second = line("+", "Sociaal domein 2029", `-${yearOf(resultSd, 2029)}`, "Tabel 2; vanaf 2030 elk jaar zoveel");
  const azwa = line("−", "AZWA-middelen 2028 en 2029", money, "Blad Aannames; in de tekst afgerond op € 5,8 miljoen");
  const row = tab.nextRow("subtotal");
  tab.write(`B${row}`, "Dan nog ongedekt", "subtotalText");
  tab.formula(`C${row}`, `C${first}+C${second}-C${azwa}`, "subtotal", "whole");
  tab.write(`E${row}`, "Ongeveer wat het sociaal domein tot en met 2027 overhoudt", "subtotalText");
}

/** The request in three kinds, printed for all years together. */
function writeSpuk(tab: Tab, request: string): { readonly use: number; readonly staff: number } {
  tab.section("Wat de SPUK-aanvraag dekt");
  const line = (label: string, euros: number, note: string) => {
    const row = tab.nextRow("calculated");
    tab.write(`B${row}`, label, "label");
    tab.write(`C${row}`, euros, "input", "whole");
    tab.write(`E${row}`, note, "muted");
    return row;
  };
  const incidental = line(
    "SPUK incidentele middelen",
    investments.spukIncidental,
    "Berekend; in de tekst afgerond op € 551.000. Telt niet mee in het eindresultaat, conform afspraak",
  );
  const use = line("SPUK structurele meerkosten", investments.spukStructuralExtraUse, "Tabel 3");
  const staff = line("SPUK structurele extra personeelskosten", investments.spukStructuralStaff, "Tabel 3");
  const row = tab.nextRow("subtotal");
  tab.write(`B${row}`, "Aanvraag samen", "subtotalText");
  tab.formula(`C${row}`, `SUM(C${incidental}:C${staff})`, "subtotal", "whole");
  tab.formula(`D${row}`, `C${row}-${request}`, "subtotal", "dashed");
  tab.write(`E${row}`, "Rechts: verschil met tabel 2", "subtotalText");
  tab.skipRow();
  return { use, staff };
}

function writeStep(tab: Tab, sign: "+" | "−", label: string, amount: string, stage: string | null): number {
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, sign, "label");
  tab.write(`B${row}`, label, "label");
  tab.formula(`C${row}`, amount, "calculated", "whole");
  tab.write(`E${row}`, stage === null ? null : `Stand ${stage}`, "muted");
  return row;
}
