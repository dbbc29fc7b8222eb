import { assumption } from "./define";

/** What setting up, training and steering take: hours, people and fixed amounts. */
export const costs = [
  assumption("pilot-hours", "hours", {
    label: "Uren per pilot",
    short: "uren per pilot",
    value: "260",
  }),
  assumption("new-teams", "teams", {
    label: "Nieuwe teams",
    short: "nieuwe teams",
    value: ["19", "50", "0", "0", "0"],
    where: "Bijlage 3: 19 in 2025; 77 eind 2026, waarvan 8 in de pilots",
  }),
  assumption("team-start-hours", "hours-per-week-per-team", {
    label: "Opstart per nieuw team, uren per week gezamenlijk",
    short: "opstarturen per week",
    value: "16",
  }),
  assumption("team-start-months", "months", {
    label: "Opstart per nieuw team, duur",
    short: "maanden opstart",
    value: "2",
  }),
  assumption("role-share", "share", {
    label: "Aandeel van elke rol in de opstart van een team",
    short: "aandeel per rol",
    value: "0.25",
    inferred: "vier gelijke rollen (ggz, EVD, sociaal domein, huisarts en POH) geven de gedrukte rij",
  }),
  assumption("project-lead-rate", "eur-per-hour", {
    label: "Uurtarief projectleider",
    short: "tarief projectleider",
    value: "95",
  }),
  assumption("project-lead-weeks", "weeks", {
    label: "Weken projectleider",
    short: "weken projectleider",
    value: ["52", "52", "0", "0", "0"],
    inferred: "26 maanden voltijds, waarvan 24 in 2025 en 2026",
  }),
  assumption("project-lead-months-2024", "months", {
    label: "Maanden projectleider in 2024, geteld in kolom 2025",
    short: "maanden projectleider in 2024",
    value: ["2", "0", "0", "0", "0"],
    inferred: "26 maanden voltijds, waarvan 24 in 2025 en 2026",
  }),
  assumption("group-trainees", "people", {
    label: "Te scholen medewerkers groepsgericht werken",
    short: "te scholen medewerkers",
    value: "36",
    where: "Bijlage 3, per jaar",
  }),
  assumption("group-lead-fte", "share", {
    label: "Inzet aanjager groepsaanbod",
    short: "fte aanjager",
    value: ["0.5", "0.5", "0", "0", "0"],
  }),
  assumption("duos", "count", { label: "Aantal aanjagersduo's", short: "duo's", value: "6", where: "§7.2" }),
  assumption("duo-weeks", "weeks", {
    label: "Aanjagersduo's: weken",
    short: "weken per duo",
    value: ["45", "0", "0", "0", "0"],
  }),
  assumption("duo-hours", "hours-per-week", {
    label: "Aanjagersduo's: uren per week per persoon",
    short: "uren per week",
    value: "16",
  }),
  assumption("training-price", "eur-per-person", {
    label: "Scholing verkennend gesprek per medewerker",
    short: "prijs scholing",
    value: "300",
  }),
  assumption("training-dayparts", "count", { label: "Tijdsinzet scholing", short: "dagdelen scholing", value: "2" }),
  assumption("daypart-hours", "hours-per-person", {
    label: "Uren per dagdeel scholing",
    short: "uren per dagdeel",
    value: "4",
    inferred: "2 dagdelen van 4 uur geven de gedrukte rij scholing",
  }),
  assumption("training-rate", "eur-per-hour", {
    label: "Uurtarief tijdens scholing",
    short: "tarief tijdens scholing",
    value: "100",
    inferred: "volgt uit de rij scholing; gelijk aan het uurtarief van de werkgroep",
  }),
  assumption("training-turnover", "share", {
    label: "Extra scholing door verloop",
    short: "verloop",
    value: "0.1",
  }),
  assumption("talk-staff", "people", {
    label: "Medewerkers voor verkennende gesprekken, eind van het jaar",
    short: "medewerkers",
    value: ["51", "63", "63", "63", "63"],
    inferred: "volgt uit de rij scholing medewerkers verkennend gesprek",
  }),
  assumption("talk-staff-2024", "people", {
    label: "Geschoolde medewerkers in 2024, geteld in kolom 2025",
    short: "medewerkers in 2024",
    value: ["27", "0", "0", "0", "0"],
    inferred: "volgt uit de rij scholing medewerkers verkennend gesprek",
  }),
  assumption("training-price-2024", "eur-per-person", {
    label: "Scholing per medewerker in de pilots",
    short: "prijs scholing pilots",
    value: "1500",
    inferred: "volgt uit de rij scholing medewerkers verkennend gesprek",
  }),
  assumption("talks-per-professional", "talks-per-week", {
    label: "Maximaal aantal gesprekken per professional per week",
    short: "gesprekken per week",
    value: "4",
  }),
  assumption("room-price", "eur", {
    label: "Locatiekosten per dagdeel",
    short: "huur per dagdeel",
    value: "50",
  }),
  assumption("room-coffee", "eur", {
    label: "Koffie en thee per dagdeel",
    short: "koffie en thee",
    value: "5",
    inferred: "het bedrag is niet gedrukt; met € 55 per dagdeel volgt de rij locatiekosten",
  }),
  assumption("room-factor", "factor", {
    label: "Opslag op het aantal dagdelen",
    short: "opslag dagdelen",
    value: "1.25",
    inferred: "volgt uit de rij locatiekosten",
  }),
  assumption("pilot-weeks-2024", "weeks", {
    label: "Weken met pilots in 2024, geteld in kolom 2025",
    short: "pilotweken in 2024",
    value: ["25", "0", "0", "0", "0"],
    inferred: "de helft van 50 werkweken; volgt uit de rij locatiekosten",
  }),
];

/** Writing the plan, monitoring and steering. */
export const programme = [
  assumption("plan-writers", "eur", {
    label: "Penvoerders transformatieplan",
    short: "penvoerders",
    value: ["87000", "0", "0", "0", "0"],
  }),
  assumption("plan-group-hours", "hours", {
    label: "Werkgroepinzet transformatieplan",
    short: "uren werkgroep",
    value: ["192", "0", "0", "0", "0"],
  }),
  assumption("plan-group-rate", "eur-per-hour", {
    label: "Gemiddeld uurtarief werkgroep",
    short: "tarief werkgroep",
    value: "100",
  }),
  assumption("communication", "eur", {
    label: "Communicatiemateriaal",
    short: "communicatiemateriaal",
    value: ["10000", "0", "0", "0", "0"],
  }),
  assumption("monitoring-kpi", "eur", {
    label: "KPI-monitoring in de transformatieperiode",
    short: "KPI-monitoring",
    value: ["40000", "40000", "0", "0", "0"],
  }),
  assumption("monitoring-quality", "eur", {
    label: "Kwalitatieve monitoring",
    short: "kwalitatieve monitoring",
    value: ["100000", "100000", "0", "0", "0"],
  }),
  assumption("monitoring-regular", "eur", {
    label: "KPI-monitoring na de transformatieperiode",
    short: "KPI-monitoring",
    value: ["0", "0", "40000", "40000", "40000"],
  }),
  assumption("cashier", "eur", {
    label: "Kassiersfunctie per jaar",
    short: "kassier",
    value: ["50000", "25000", "0", "0", "0"],
  }),
  assumption("steering-members", "people", { label: "Stuurgroepleden", short: "stuurgroepleden", value: "5" }),
  assumption("steering-hours", "hours-per-person", {
    label: "Uren per bestuurder",
    short: "uren per bestuurder",
    value: "32",
  }),
  assumption("steering-rate", "eur-per-hour", {
    label: "Tarief bestuurder",
    short: "tarief bestuurder",
    value: "150",
  }),
];
