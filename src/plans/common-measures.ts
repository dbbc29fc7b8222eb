import type { MeasureDefinition } from "../model/plan/measure";

/** What every region can follow, whatever its plan asks: money by pot, and how long people wait. */
export const commonMeasures: readonly MeasureDefinition[] = [
  {
    id: "wait-weeks",
    label: "Wachttijd ggz (weken)",
    synonyms: ["Wachttijd", "Wachttijd in weken", "Weken wachttijd"],
    unit: "weeks",
    kind: "stock",
    counts: "De gemiddelde wachttijd op de laatste dag van de periode, aanmelding en behandeling samen.",
  },
  {
    id: "spending-iza",
    label: "Besteed uit IZA-transformatiemiddelen",
    synonyms: ["Besteding IZA", "Uitgaven IZA"],
    unit: "eur",
    kind: "flow",
    counts: "Werkelijke uitgaven in de periode; een correctie op een eerdere periode hoort bij die periode.",
  },
  {
    id: "spending-spuk",
    label: "Besteed uit SPUK-transformatiemiddelen",
    synonyms: ["Besteding SPUK", "Uitgaven SPUK"],
    unit: "eur",
    kind: "flow",
    counts: "Werkelijke uitgaven in de periode; een correctie op een eerdere periode hoort bij die periode.",
  },
];
