import type { Workbook } from "exceljs";
import type { Addresses } from "../kit/addresses";
import type { Format } from "../kit/formats";
import { TAB, openTab, published } from "./sheet";

interface Assumption {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly format: Format;
  readonly source: string;
}

const { waitList, ctpAssumptions, otherStatements } = published;

const VOLUMES: readonly Assumption[] = [
  {
    id: "visitor-share",
    label: "Behandelingen per extra bezoeker van een steunpunt",
    value: 0.5,
    unit: "behandeling per bezoeker",
    format: "decimals",
    source: "Afgeleid: sluit op de gedrukte deelsommen van tabel 13",
  },
  {
    id: "transfer-share",
    label: "Behandelingen per verticale transfer",
    value: 0.8,
    unit: "behandeling per transfer, afgerond",
    format: "decimals",
    source: "Afgeleid: sluit op de gedrukte deelsommen van tabel 22",
  },
];

const WAIT_LIST: readonly Assumption[] = [
  {
    id: "wait-list-start",
    label: "Wachtlijst bij de nulmeting",
    value: waitList.start,
    unit: "personen",
    format: "whole",
    source: "Tekst bij afbeelding 6",
  },
  {
    id: "wait-list-growth",
    label: "Groei van de wachtlijst per jaar zonder plan",
    value: waitList.growthPerYear,
    unit: "personen per jaar",
    format: "whole",
    source: "Tekst bij afbeelding 6, gemiddelde",
  },
  {
    id: "wait-weeks",
    label: "Wachttijd bij de nulmeting (weken)",
    value: waitList.weeks,
    unit: "weken",
    format: "decimals",
    source: "Tekst bij afbeelding 6",
  },
  {
    id: "ctp-usable-share",
    label: "Aandeel CTP dat de wachtlijst verkort",
    value: waitList.ctpUsableShare,
    unit: "deel van de behandelingen",
    format: "percent",
    source: "Tekst bij afbeelding 6",
  },
];

const AFTERWARDS: readonly Assumption[] = [
  {
    id: "azwa-money",
    label: "AZWA-middelen voor het sociaal domein, 2028 en 2029 samen",
    value: otherStatements.azwa2028_2029,
    unit: "€",
    format: "whole",
    source: "In de tekst, afgerond op € 5,8 miljoen",
  },
];

/** Printed in the plan; what they were used for stands in a picture only. */
const TALKS: readonly Assumption[] = [
  {
    id: "second-talk-share",
    label: "Tweede gesprek nodig",
    value: ctpAssumptions.secondTalkShare,
    unit: "deel van de gesprekken",
    format: "percent",
    source: "Paragraaf 5.1",
  },
  {
    id: "third-person-share",
    label: "Derde persoon bij het gesprek",
    value: ctpAssumptions.thirdPersonShare,
    unit: "deel van de gesprekken",
    format: "percent",
    source: "Paragraaf 5.1",
  },
  {
    id: "sd-cost",
    label: "Kosten in het sociaal domein per verwezen inwoner",
    value: ctpAssumptions.sdCostPerPerson,
    unit: "€ per persoon",
    format: "euro",
    source: "Paragraaf 5.1",
  },
];

/** *Aannames*: every assumption in words, once. */
export function fillAssumptions(workbook: Workbook, addresses: Addresses): void {
  const about = {
    title: "Aannames",
    subtitle: "Waar de aantallen en de wachtlijst op rusten",
    columns: [
      { header: "Aanname", width: 56 },
      { header: "Eenheid", width: 32 },
      { header: "Waarde", width: 14, right: true as const },
      { header: "Herkomst", width: 54 },
    ],
    frozenColumns: 1,
  };
  const tab = openTab(workbook, TAB.assumptions, about, "hoofdstukken 3, 4 en 5");
  const block = (heading: string, rows: readonly Assumption[]) => {
    tab.section(heading);
    for (const { id, label, value, unit, format, source } of rows) {
      const row = tab.nextRow("calculated");
      tab.write(`A${row}`, label, "label");
      tab.write(`B${row}`, unit, "muted");
      tab.write(`C${row}`, value, "input", format);
      tab.write(`D${row}`, source, "muted");
      addresses.placeConstant(id, tab.name, "C", row);
    }
  };
  block("Van bezoekers en transfers naar behandelingen", VOLUMES);
  block("De wachtlijst", WAIT_LIST);
  block("Na de aanvraag", AFTERWARDS);
  block("Verkennende gesprekken (niet in een formule gebruikt: de opbouw staat alleen in afbeelding 16)", TALKS);
}
