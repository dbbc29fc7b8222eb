import type { Workbook } from "exceljs";
import { Tab } from "../kit/tab";
import { printedCosts } from "../published";
import { followsOf } from "./follows";
import { ASSUMPTIONS_TAB } from "./ijssel-vecht-assumptions";
import { TABLES_TAB } from "./ijssel-vecht-tables";
import { COSTS_TAB } from "./twente-costs";
import { PRICES_TAB, rowName } from "./twente-prices";

export const GUIDE_TAB = "Kosten per plan";

/** *Kosten per plan*: of which plans costs can be built with functions, and how far. */
export function fillGuide(workbook: Workbook): void {
  const tab = new Tab(workbook, GUIDE_TAB, {
    title: "Kosten opbouwen met functies",
    subtitle: "Per plan: wat er te bouwen is, op welk blad het staat en hoe het sluit op wat het plan afdrukt",
    source: "de drie transformatieplannen",
    columns: [
      { header: "Plan", width: 24 },
      { header: "Blad", width: 30 },
      { header: "Wat er staat", width: 110 },
    ],
    frozenColumns: 0,
  });
  const line = (plan: string, sheet: string, what: string) => {
    const row = tab.nextRow("calculated");
    tab.write(`A${row}`, plan, "label");
    tab.write(`B${row}`, sheet, "label");
    tab.write(`C${row}`, what, "label");
  };
  line("Twente", COSTS_TAB, twente());
  line(
    "Twente",
    PRICES_TAB,
    "De prijzen daarachter, afgeleid uit de gedrukte bedragen: het plan drukt geen prijzen af.",
  );
  line(
    "IJssel-Vecht",
    TABLES_TAB,
    "De tabellen 1, 2 en 3. Alles volgt tot op de euro uit de aannames, behalve het gebruik van het sociaal domein en de secundaire baten (binnen een procent), en de pilots en de scholing groepsgericht werken (een bedrag).",
  );
  line(
    "IJssel-Vecht",
    ASSUMPTIONS_TAB,
    "Uren, tarieven, fte, scholing en gesprekken zoals het plan ze afdrukt, of waaruit zij zijn afgeleid.",
  );
  line(
    "Centraal Gelderland",
    "geen",
    "Er is niets om kosten uit op te bouwen: het plan drukt per jaar vier rijen af (het resultaat en de investering van elk domein), zonder de uren, tarieven of aantallen daarachter. De bedragen staan in voorbeeld-centraal-gelderland.xlsx.",
  );
}

function twente(): string {
  const follows = printedCosts.filter(({ isSum }) => !isSum).map((printed) => followsOf(rowName(printed)));
  const amounts = follows.filter((each) => each === null).length;
  const assumed = follows.filter((each) => each?.assumed).length;
  return (
    `De kostentabel. Van de ${follows.length} rijen volgen er ${follows.length - amounts - assumed} uit gesprekken, consultvragen, het deel van het jaar of de index; ` +
    `bij ${assumed} is alleen de index een aanname van het plan, en ${amounts} zijn een bedrag. Elke rij sluit binnen de afronding van het gedrukte bedrag.`
  );
}
