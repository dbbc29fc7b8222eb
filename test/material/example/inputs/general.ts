import { keyFigureSource } from "../published";
import type { Constant, Section } from "./shapes";
import { DERIVED } from "./sources";

/** Key figures that belong to no single component. */
export const GENERAL: readonly Section<Constant>[] = [
  {
    heading: "Prijspeil en indexatie",
    rows: [
      {
        id: "price-level",
        label: "Prijspeil (basisjaar)",
        value: 2025,
        unit: "jaar",
        format: "year",
        source: "Plan: bedragen in prijspeil 2025",
      },
      {
        id: "inflation",
        label: "Inflatie (NZa)",
        value: 0.028,
        unit: "% per jaar",
        format: "percentFine",
        source: keyFigureSource("inflatie"),
      },
    ],
  },
  {
    heading: "Instroom en capaciteit",
    rows: [
      {
        id: "inflow",
        label: "Instroom aantal nieuwe ggz-patiënten in Twente per jaar",
        value: 12046,
        unit: "personen per jaar",
        format: "whole",
        source: keyFigureSource("ggz-instroom"),
      },
      {
        id: "working-hours",
        label: "Gemiddelde normjaartaak",
        value: 1500,
        unit: "uren per jaar",
        format: "whole",
        source: keyFigureSource("normjaartaak"),
      },
    ],
  },
  {
    heading: "Kosten per traject en consult",
    rows: [
      {
        id: "price-multi",
        label: "Kosten traject multidisciplinaire ggz",
        value: 3000,
        unit: "€ per persoon",
        format: "euro",
        source: keyFigureSource("traject-multi"),
      },
      {
        id: "price-mono",
        label: "Kosten traject monodisciplinaire ggz",
        value: 1000,
        unit: "€ per persoon",
        format: "euro",
        source: keyFigureSource("traject-mono"),
      },
      {
        id: "price-sd",
        label: "Kosten begeleiding sociaal domein",
        value: 800,
        unit: "€ per persoon",
        format: "euro",
        source: keyFigureSource("traject-sd"),
      },
      {
        id: "price-gp-consult",
        label: "Tarief huisartsconsult",
        value: 25,
        unit: "€ per consult",
        format: "euro",
        source: DERIVED,
      },
    ],
  },
  {
    heading: "Waarde van een kortere wachttijd",
    rows: [
      {
        id: "wait-value-sd",
        label: "Waarde besparing wachtlijst per week, sociaal domein",
        value: 285,
        unit: "€ per persoon per week",
        format: "euro",
        source: keyFigureSource("wachtlijst-sd"),
      },
      {
        id: "wait-value-zvw",
        label: "Waarde besparing wachtlijst per week, Zvw",
        value: 150,
        unit: "€ per persoon per week",
        format: "euro",
        source: keyFigureSource("wachtlijst-zvw"),
      },
    ],
  },
];
