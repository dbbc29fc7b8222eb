import type { Workbook } from "exceljs";
import type { Addresses } from "../kit/addresses";
import { TAB, YEARS, openTab, published } from "./sheet";
import type { VolumeCell } from "./volumes";

/** *Wachtlijst*: a year a row; the list on 1 January follows from the year before. */
export function fillWaitList(workbook: Workbook, addresses: Addresses, volumes: VolumeCell): void {
  const about = {
    title: "Wachtlijst",
    subtitle: "Voorraad en stroom: wie er op 1 januari stond, plus de groei, min wat het plan in dat jaar wegneemt",
    columns: [
      { header: "Jaar", width: 10 },
      { header: "Stand op 1 januari", width: 18, right: true as const },
      { header: "Komt erbij", width: 14, right: true as const },
      { header: "Gaat eraf", width: 14, right: true as const },
      { header: "Deel van de nulmeting", width: 20, right: true as const },
      { header: "Toelichting", width: 60 },
    ],
    frozenColumns: 1,
  };
  const tab = openTab(workbook, TAB.waitList, about, "tekst bij afbeelding 6");
  const ref = addresses.from(tab.name);
  let before: number | null = null;
  for (const year of YEARS) {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, year, "label", "year");
    tab.formula(
      `B${row}`,
      before === null ? ref("wait-list-start") : `MAX(0,B${before}+C${before}-D${before})`,
      "calculated",
      "decimals",
    );
    tab.formula(`C${row}`, ref("wait-list-growth"), "calculated", "whole");
    tab.formula(`D${row}`, volumes("off", year), "calculated", "decimals");
    tab.formula(`E${row}`, `B${row}/${ref("wait-list-start")}`, "calculated", "percentFine");
    before = row;
  }
  tab.section("Ter vergelijking");
  const row = tab.nextRow("calculated");
  tab.write(`A${row}`, 2029, "label", "year");
  tab.write(`E${row}`, published.waitList.endShare, "input", "percentFine");
  tab.write(`F${row}`, "Zoals gedrukt; het verschil past bij een afgeronde groei van 60", "muted");
}
