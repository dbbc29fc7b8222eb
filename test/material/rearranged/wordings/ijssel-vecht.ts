import type { Wordings } from "./wordings";

/** How controllers of this region might call an input: other Dutch names, and one in English. */
export const IJSSEL_VECHT: Wordings = {
  adults: {
    nl: ["Aantal volwassen inwoners regio", "Inwoners 18+ in de regio"],
    en: "Adult inhabitants in the region",
  },
  "talk-share": {
    nl: ["Doelgroep verkennend gesprek per jaar (omvang)", "% doelgroep verkennend gesprek per jaar"],
    en: "Size of target group exploratory talk per year",
  },
  practices: {
    nl: [
      "Aantal huisartsenpraktijken met lokaal team (ultimo)",
      "Huisartspraktijken met een lokaal team per einde jaar",
    ],
    en: "GP practices with a local team, end of year",
  },
  "all-practices": {
    nl: ["Aantal huisartsenpraktijken in regio", "Totaal huisartsenpraktijken in de regio"],
    en: "GP practices in the region",
  },
  pilots: { nl: ["Pilots (aantal)", "Aantal lopende pilots"], en: "Number of pilots" },
  "talks-2024": {
    nl: ["Eerste gesprekken 2024 (in kolom 2025)", "Aantal eerste gesprekken in 2024"],
    en: "First talks in 2024, counted in column 2025",
  },
  "pilot-pace": {
    nl: ["Gesprekken per jaar in pilottempo", "Tempo pilots begin 2025, gesprekken per jaar"],
    en: "Talks per year at the pace of the pilots, early 2025",
  },
  "second-talks": { nl: ["Aandeel tweede gesprek", "Tweede gesprekken"], en: "Second talk" },
  "second-talks-pilots": {
    nl: ["Tweede gesprek in pilots", "Aandeel tweede gesprek pilots"],
    en: "Second talk, pilots",
  },
  "ggz-referral": {
    nl: ["Doorverwijzing ggz na verkennend gesprek", "Aandeel verwezen naar ggz na VG"],
    en: "Referral to mental health care after exploratory talk",
  },
  "diversion-pilots": {
    nl: ["Afbuiging ggz in de pilots", "Pilots: afbuiging ggz"],
    en: "Diversion from mental health care, pilots",
  },
  "poh-share": { nl: ["Doorverwijzing POH-ggz", "Aandeel naar POH ggz"], en: "Referral POH mental health" },
  "poh-share-pilots": {
    nl: ["Doorverwijzing POH-ggz (pilots)", "Pilots: verwijzing POH ggz"],
    en: "Referral POH mental health, pilots",
  },
  "sd-informal-share": {
    nl: ["Doorverwijzing informeel voorveld", "Aandeel informeel voorliggend veld"],
    en: "Referral informal preceding field",
  },
  "sd-formal-share": {
    nl: ["Doorverwijzing formeel voorveld", "Aandeel formeel voorliggend veld"],
    en: "Referral formal preceding field",
  },
  "wmo-share": { nl: ["Doorverwijzing maatwerk Wmo", "Aandeel Wmo-maatwerk"], en: "Referral Wmo customised support" },
  indexation: {
    nl: ["Jaarlijkse indexatie vanaf 2025", "Indexering per jaar (vanaf 2025)"],
    en: "Indexation per year from 2025",
  },
  "price-level": {
    nl: ["Prijspeil tarieven gesprek en inwoner", "Prijspeil tarieven per gesprek/inwoner"],
    en: "Price level of rates per talk and per inhabitant",
  },
  "price-level-staff": {
    nl: ["Prijspeil uurtarieven opzet en scholing", "Prijspeil van de uurtarieven (opzet, scholing)"],
    en: "Price level of hourly rates for set-up and training",
  },
  "ggz-hourly": {
    nl: ["Tarief ggz incl. indirecte tijd", "Uurtarief ggz inclusief indirecte tijd"],
    en: "Mental health rate including indirect time",
  },
  "ggz-per-talk": {
    nl: ["Tarief ggz per verkennend gesprek", "Ggz-tarief per VG"],
    en: "Mental health rate per exploratory talk",
  },
  "sd-hourly": {
    nl: ["Tarief SD en EVD excl. indirecte tijd", "Uurtarief SD/EVD exclusief indirecte tijd"],
    en: "SD and EVD rate excluding indirect time",
  },
  "sd-hourly-full": {
    nl: ["Tarief SD en EVD incl. beperkte indirecte tijd", "Uurtarief SD/EVD inclusief beperkte indirecte tijd"],
    en: "SD and EVD rate including limited indirect time",
  },
  "sd-per-talk": {
    nl: ["Tarief SD/EVD per verkennend gesprek", "SD/EVD-tarief per VG"],
    en: "SD/EVD rate per exploratory talk",
  },
  "gp-hourly": { nl: ["Vacatietarief huisarts", "Huisarts vacatiegeld per uur"], en: "GP attendance rate" },
  "poh-hourly": {
    nl: ["Vacatietarief POH ggz", "POH-ggz vacatiegeld per uur"],
    en: "POH mental health attendance rate",
  },
  "ggz-talk-direct": {
    nl: ["Directe tijd ggz per gesprek", "Ggz-uren per gesprek (direct)"],
    en: "Mental health per talk, direct time",
  },
  "ggz-talk-indirect": {
    nl: ["Indirecte tijd ggz per gesprek (in tarief)", "Ggz-uren per gesprek (indirect, in tarief)"],
    en: "Mental health per talk, indirect time (in rate)",
  },
  "evd-talk-hours": { nl: ["Uren EVD per gesprek", "Tijd EVD per gesprek"], en: "EVD per talk" },
  "fte-hours": { nl: ["Werkbare uren per fte (netto)", "Netto uren per fte"], en: "Net workable hours per fte" },
  "weeks-per-year": { nl: ["Aantal weken per jaar", "Weken in een jaar"], en: "Weeks per year" },
  "working-weeks": { nl: ["Aantal werkweken in 2024", "Werkweken 2024"], en: "Working weeks per year in 2024" },
  "full-time-hours": { nl: ["Voltijd werkweek (uren)", "Uren voltijds werkweek"], en: "Full-time working week" },
  diagnostics: {
    nl: ["Vermeden diagnostiek", "Diagnostiek vermeden (2u SPV + 1u klin. psycholoog)"],
    en: "Avoided diagnostics (2h SPV + 1h clinical psychologist)",
  },
  "cmd-share": { nl: ["Aandeel patiënten CMD", "CMD (aandeel)"], en: "Share CMD" },
  "epa-share": { nl: ["Aandeel patiënten EPA", "EPA (aandeel)"], en: "Share EPA" },
  "treatment-cmd": { nl: ["Vermeden behandelkosten CMD", "Behandeling CMD vermeden"], en: "Avoided treatment CMD" },
  "treatment-epa": { nl: ["Vermeden behandelkosten EPA", "Behandeling EPA vermeden"], en: "Avoided treatment EPA" },
  "shorter-share": {
    nl: ["Aandeel kortere behandeling na VG", "Behandeling korter na verkennend gesprek"],
    en: "Shorter treatment after exploratory talk",
  },
  "shorter-consults": {
    nl: ["Aantal vermeden consulten", "Vermeden consulten per persoon"],
    en: "Avoided consultations",
  },
  "consult-price": { nl: ["Prijs per consult", "Kosten consult"], en: "Cost per consultation" },
  "wait-administration": {
    nl: [
      "Besparing administratie per inwoner niet op wachtlijst",
      "Bespaarde administratiekosten per inwoner niet op de wachtlijst",
    ],
    en: "Saved administration per inhabitant not on waiting list",
  },
  "wait-gp": { nl: ["Besparing huisartsconsult", "Bespaard consult huisarts"], en: "Saved GP consultation" },
  "back-to-work": {
    nl: ["% SD-verwezenen dat gaat werken", "Aandeel verwezenen SD aan het werk"],
    en: "Share of SD referrals that goes to work",
  },
  "benefit-saving": { nl: ["Bespaarde uitkering", "Besparing op uitkeringen"], en: "Saving benefit payment" },
  "debt-share": {
    nl: ["% SD-verwezenen waarbij schulden worden voorkomen", "Aandeel verwezenen SD voorkomen schulden"],
    en: "Share of SD referrals with prevented debts",
  },
  "debt-saving": { nl: ["Bespaarde schuldhulpverlening", "Besparing op schuldhulp"], en: "Saving debt assistance" },
  "poh-price": {
    nl: ["POH-ggz kosten (8 consulten)", "Prijs POH ggz (8 consulten)"],
    en: "Cost POH mental health (8 consultations)",
  },
  "sd-informal-price": {
    nl: ["Kosten informeel voorveld", "Prijs informeel voorliggend veld"],
    en: "Cost informal preceding field",
  },
  "sd-formal-price": {
    nl: ["Kosten formeel voorveld", "Prijs formeel voorliggend veld"],
    en: "Cost formal preceding field",
  },
  "wmo-price": { nl: ["Kosten maatwerk Wmo", "Prijs Wmo-maatwerk"], en: "Cost Wmo customised support" },
  "new-teams": { nl: ["Aantal nieuwe teams", "Nieuw gestarte teams"], en: "New teams" },
  "team-start-hours": {
    nl: ["Opstart nieuw team: gezamenlijke uren per week", "Uren per week opstart per nieuw team"],
    en: "Start-up per new team, joint hours per week",
  },
  "team-start-months": {
    nl: ["Duur opstart per nieuw team", "Opstart nieuw team (maanden)"],
    en: "Start-up per new team, duration",
  },
  "role-share": {
    nl: ["Aandeel per rol in opstart team", "Verdeling: aandeel van elke rol bij opstart team"],
    en: "Share of each role in the start-up of a team",
  },
  "project-lead-rate": {
    nl: ["Tarief projectleider per uur", "Projectleider uurtarief"],
    en: "Hourly rate project leader",
  },
  "project-lead-weeks": {
    nl: ["Projectleider: aantal weken", "Inzet projectleider in weken"],
    en: "Weeks project leader",
  },
  "project-lead-months-2024": {
    nl: ["Projectleider: maanden 2024 (in kolom 2025)", "Maanden projectleider 2024"],
    en: "Months project leader in 2024, counted in column 2025",
  },
  "group-lead-fte": {
    nl: ["Aanjager groepsaanbod (inzet)", "Inzet aanjager groepen"],
    en: "Effort driver group offer",
  },
  duos: { nl: ["Aanjagersduo's (aantal)", "Aantal duo's aanjagers"], en: "Number of driver duos" },
  "duo-weeks": { nl: ["Weken aanjagersduo's", "Aantal weken aanjagersduo's"], en: "Driver duos: weeks" },
  "duo-hours": {
    nl: ["Uren per week per persoon (aanjagersduo's)", "Aanjagersduo's: aantal uren p.p. per week"],
    en: "Driver duos: hours per week per person",
  },
  "training-price": {
    nl: ["Scholing VG per medewerker", "Kosten scholing verkennend gesprek per medewerker"],
    en: "Training exploratory talk per employee",
  },
  "training-dayparts": {
    nl: ["Tijdsinzet scholing (dagdelen)", "Aantal dagdelen scholing"],
    en: "Time needed for training",
  },
  "daypart-hours": {
    nl: ["Uren per dagdeel (scholing)", "Aantal uren per dagdeel scholing"],
    en: "Hours per half-day training",
  },
  "training-rate": { nl: ["Tarief per uur tijdens scholing", "Scholing uurtarief"], en: "Hourly rate during training" },
  "training-turnover": {
    nl: ["Extra scholing vanwege verloop", "Opslag scholing door verloop"],
    en: "Extra training due to turnover",
  },
  "talk-staff": {
    nl: ["Aantal medewerkers verkennende gesprekken (ultimo)", "Medewerkers voor VG, einde jaar"],
    en: "Employees for exploratory talks, end of year",
  },
  "talk-staff-2024": {
    nl: ["Geschoolde medewerkers 2024 (in kolom 2025)", "Aantal geschoolde medewerkers in 2024"],
    en: "Trained employees in 2024, counted in column 2025",
  },
  "training-price-2024": {
    nl: ["Scholing per medewerker pilots", "Scholingskosten per medewerker in de pilots"],
    en: "Training per employee in the pilots",
  },
  "talks-per-professional": {
    nl: ["Max. gesprekken per professional per week", "Gesprekken per week per professional (maximum)"],
    en: "Maximum number of talks per professional per week",
  },
  "room-price": { nl: ["Kosten locatie per dagdeel", "Zaalhuur per dagdeel"], en: "Location costs per half-day" },
  "room-coffee": {
    nl: ["Koffie/thee per dagdeel", "Kosten koffie en thee per dagdeel"],
    en: "Coffee and tea per half-day",
  },
  "room-factor": {
    nl: ["Opslag aantal dagdelen", "Opslagfactor dagdelen"],
    en: "Surcharge on the number of half-days",
  },
  "pilot-weeks-2024": {
    nl: ["Weken pilots 2024 (in kolom 2025)", "Aantal weken met pilots in 2024"],
    en: "Weeks with pilots in 2024, counted in column 2025",
  },
  "plan-writers": {
    nl: ["Penvoerder transformatieplan", "Kosten penvoerders plan"],
    en: "Lead writers transformation plan",
  },
  "plan-group-hours": {
    nl: ["Uren werkgroep transformatieplan", "Inzet werkgroep transformatieplan"],
    en: "Working group effort transformation plan",
  },
  "plan-group-rate": {
    nl: ["Gem. uurtarief werkgroep", "Werkgroep: gemiddeld tarief per uur"],
    en: "Average hourly rate working group",
  },
  communication: { nl: ["Materiaal communicatie", "Communicatiemiddelen"], en: "Communication material" },
  "monitoring-kpi": {
    nl: ["Monitoring KPI's transformatieperiode", "KPI-monitoring tijdens transformatieperiode"],
    en: "KPI monitoring in the transformation period",
  },
  "monitoring-quality": { nl: ["Monitoring kwalitatief", "Kwalitatieve monitor"], en: "Qualitative monitoring" },
  "monitoring-regular": {
    nl: ["Monitoring KPI's na transformatieperiode", "KPI-monitoring na afloop transformatieperiode"],
    en: "KPI monitoring after the transformation period",
  },
  cashier: { nl: ["Kassiersfunctie", "Jaarlijkse kosten kassiersfunctie"], en: "Cashier function per year" },
  "steering-members": { nl: ["Leden stuurgroep", "Aantal stuurgroepleden"], en: "Steering group members" },
  "steering-hours": { nl: ["Aantal uren per bestuurder", "Uren bestuurder"], en: "Hours per board member" },
  "steering-rate": { nl: ["Uurtarief bestuurder", "Bestuurder tarief"], en: "Rate board member" },
  "cost.pilots": {
    nl: ["Opzet MGN (pilots), tabel 1", "Opzetten van MGN-pilots, bedrag tabel 1"],
    en: "Setting up MGN (pilots), amount from table 1",
  },
  "cost.training-group": {
    nl: ["Scholing groepsgericht werken, tabel 1", "Bedrag tabel 1 scholing groepsgericht werken"],
    en: "Training group-oriented work, amount from table 1",
  },
  "fte-sd": { nl: ["Aantal fte sociaal domein (tabel 6)", "Fte SD tabel 6"], en: "Fte social domain from table 6" },
  "fte-evd": {
    nl: ["Aantal fte ervaringsdeskundigen (tabel 6)", "Fte EVD tabel 6"],
    en: "Fte experts by experience from table 6",
  },
  "wait-list-start": { nl: ["Nulmeting wachtlijst", "Stand wachtlijst bij nulmeting"], en: "Waiting list at baseline" },
  "wait-weeks": {
    nl: ["Aantal weken wachttijd ggz", "Gemiddelde wachttijd ggz in weken"],
    en: "Waiting time mental health care (weeks)",
  },
};
