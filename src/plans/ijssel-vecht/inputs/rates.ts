import { assumption } from "./define";

/** Prices of hours and talks, and what turns one year's prices into another's. */
export const rates = [
  assumption("indexation", "share-per-year", {
    label: "Indexatie per jaar vanaf 2025",
    short: "indexatie",
    value: "0.04",
    where: "§9.4",
  }),
  assumption("price-level", "year", {
    label: "Prijspeil van tarieven per gesprek en per inwoner",
    synonyms: ["Prijspeil", "Basisjaar", "Prijspeil jaar", "Basisjaar indexatie"],
    short: "prijspeil",
    value: "2025",
    inferred: "volgt uit de gedrukte rijen: in kolom 2025 is niet geïndexeerd",
  }),
  assumption("price-level-staff", "year", {
    label: "Prijspeil van uurtarieven voor opzet en scholing",
    short: "prijspeil uurtarieven",
    value: "2024",
    inferred: "volgt uit de gedrukte rijen: in kolom 2025 is een keer geïndexeerd",
  }),
  assumption("ggz-hourly", "eur-per-hour", {
    label: "Ggz-tarief inclusief indirecte tijd",
    short: "uurtarief ggz",
    value: "233.14",
    where: "Bijlage 3; NZa zorgprestatiemodel",
  }),
  assumption("ggz-per-talk", "eur-per-talk", {
    label: "Ggz-tarief per verkennend gesprek",
    short: "ggz per gesprek",
    value: "267.90",
    where: "Bijlage 3; NZa zorgprestatiemodel",
  }),
  assumption("sd-hourly", "eur-per-hour", {
    label: "SD- en EVD-tarief exclusief indirecte tijd",
    short: "uurtarief SD en EVD",
    value: "76",
  }),
  assumption("sd-hourly-full", "eur-per-hour", {
    label: "SD- en EVD-tarief inclusief beperkte indirecte tijd",
    short: "uurtarief SD met indirecte tijd",
    value: "87",
  }),
  assumption("sd-per-talk", "eur-per-talk", {
    label: "SD/EVD-tarief per verkennend gesprek",
    short: "SD per gesprek",
    value: "130",
  }),
  assumption("evd-per-talk", "eur-per-talk", {
    label: "Ervaringsdeskundige per verkennend gesprek",
    short: "EVD per gesprek",
    value: "35",
    inferred:
      "niet gedrukt: ½ uur × € 76 zou € 38 zijn, maar met € 35,00 naast het ggz-tarief (€ 267,895, gedrukt als € 267,90) volgt de gedrukte rij in alle vijf jaren tot op de euro",
  }),
  assumption("gp-hourly", "eur-per-hour", {
    label: "Huisarts vacatietarief",
    synonyms: ["Vacatietarief huisarts"],
    short: "uurtarief huisarts",
    value: "96.55",
  }),
  assumption("poh-hourly", "eur-per-hour", {
    label: "POH ggz vacatietarief",
    synonyms: ["Vacatietarief POH ggz"],
    short: "uurtarief POH",
    value: "81.20",
  }),
  assumption("ggz-talk-direct", "hours-per-talk", {
    label: "Ggz per gesprek, directe tijd",
    short: "directe uren ggz",
    value: "1",
  }),
  assumption("ggz-talk-indirect", "hours-per-talk", {
    label: "Ggz per gesprek, indirecte tijd (in tarief)",
    short: "indirecte uren ggz",
    value: "0.5",
  }),
  assumption("sd-talk-direct", "hours-per-talk", {
    label: "SD per gesprek, directe tijd",
    short: "directe uren SD",
    value: "1",
  }),
  assumption("sd-talk-indirect", "hours-per-talk", {
    label: "SD per gesprek, indirecte tijd (deels in tarief)",
    short: "indirecte uren SD",
    value: "0.5",
  }),
  assumption("evd-talk-hours", "hours-per-talk", { label: "EVD per gesprek", short: "uren EVD", value: "0.5" }),
  assumption("fte-hours", "hours-per-fte", {
    label: "Netto werkbare uren per fte",
    short: "uren per fte",
    value: "1446",
    where: "§9.7",
  }),
  assumption("weeks-per-year", "weeks", {
    label: "Weken per jaar",
    synonyms: ["Weken in een jaar", "Aantal weken per jaar", "Weeks per year"],
    short: "weken per jaar",
    value: "52",
    inferred: "volgt uit de rijen aanjager groepsaanbod, projectleider en locatiekosten",
  }),
  assumption("working-weeks", "weeks", {
    label: "Werkweken per jaar in 2024",
    short: "werkweken",
    value: "50",
    inferred: "volgt uit de rijen projectleider en locatiekosten",
  }),
  assumption("full-time-hours", "hours-per-week", {
    label: "Voltijds werkweek",
    short: "voltijds uren per week",
    value: "36",
    inferred: "volgt uit de rijen aanjager groepsaanbod en projectleider",
  }),
];
