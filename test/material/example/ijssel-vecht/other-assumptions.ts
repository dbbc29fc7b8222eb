import type { Format } from "../kit/formats";

interface Other {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly format: Format;
  readonly source: string;
}

const APPENDIX = "Bijlage 3";

function other(label: string, value: number, unit: string, format: Format = "whole", source = APPENDIX): Other {
  return { label, value, unit, format, source };
}

/** Assumptions that the plan prints and that no row of its tables was found to use. */
export const OTHERS: readonly Other[] = [
  other("Aantal inwoners in de regio (1-1-2024)", 387_623, "inwoners", "whole", "Bijlage 3; plan noemt CBS"),
  other("Aandeel inwoners dat akkoord gaat", 0.75, "aandeel", "percent"),
  other("Gesprekken per pilot", 20, "gesprekken", "whole", "Bijlage 3; regioplan"),
  other("Aandeel huisartsenpraktijken 2025, ondergrens", 0.25, "aandeel", "percent"),
  other("Aandeel huisartsenpraktijken 2025, bovengrens", 0.35, "aandeel", "percent"),
  other("Pilot voorbereiding, 3 maanden", 12, "uur/week gezamenlijk"),
  other("Pilot uitvoering en evaluatie, 3 maanden", 8, "uur/week gezamenlijk"),
  other("Uren opstart per team", 139, "uur"),
  other("Duur projectleider fulltime", 26, "maanden"),
  other("Reeds bekend in sociaal domein (verrekend)", 0.2, "aandeel", "percent"),
  other("Absorptievermogen bestaand aanbod (verrekend)", 0.1, "aandeel", "percent"),
  other("Scholing groepsgericht werken per medewerker", 200, "euro"),
  other("Tijdsinzet scholing groepsgericht", 2, "dagdelen"),
  other("Kassier 1e lijn, niet begroot", 100, "uur/jaar"),
  other("Gewogen gemiddelde behandeling", 2359, "euro/patiënt"),
  other(
    "ROI zelfregie- en herstelinitiatieven (niet in businesscase)",
    1.35,
    "euro per euro",
    "decimals",
    "§9.3; IPW 2018",
  ),
];
