import { assumption } from "./define";

/** How many talks are held, and where they lead. Column 2025 of the plan's tables holds the pilots of 2024 too. */
export const volumes = [
  assumption("adults", "people", {
    label: "Volwassen inwoners in de regio",
    short: "volwassenen",
    value: "303279",
    inferred: "1,35% hiervan geeft de gesprekken achter de gedrukte rijen; het is 78,24% van de 387.623 inwoners",
  }),
  assumption("talk-share", "share", {
    label: "Omvang doelgroep verkennend gesprek per jaar",
    short: "aandeel met verkennend gesprek",
    value: "0.0135",
    where: "Bijlage 3; huisartsenorganisatie en landelijke businesscase",
  }),
  assumption("practices", "count", {
    label: "Huisartsenpraktijken met een lokaal team, eind van het jaar",
    short: "praktijken die meedoen",
    value: ["27", "77", "77", "77", "77"],
    where: "Bijlage 3 en mijlpaal 4",
  }),
  assumption("all-practices", "count", {
    label: "Huisartsenpraktijken in de regio",
    short: "alle praktijken",
    value: "77",
    where: "Bijlage 3 en mijlpaal 4",
  }),
  assumption("pilots", "count", {
    label: "Aantal pilots",
    short: "pilots",
    value: "8",
    where: "Bijlage 3; regioplan",
  }),
  assumption("talks-2024", "people", {
    label: "Eerste gesprekken in 2024, geteld in kolom 2025",
    short: "gesprekken in 2024",
    value: ["80", "0", "0", "0", "0"],
    inferred: "de helft van 8 pilots × 20 gesprekken; de andere helft valt in 2025",
  }),
  assumption("pilot-pace", "people", {
    label: "Gesprekken per jaar in het tempo van de pilots, begin 2025",
    short: "tempo van de pilots",
    value: "166.4",
    inferred: "8 × 20 gesprekken in 50 werkweken, omgerekend naar 52 weken",
  }),
  assumption("second-talks", "share", {
    label: "Tweede gesprek",
    short: "aandeel met tweede gesprek",
    value: ["0.3", "0.2", "0.1", "0.1", "0.1"],
  }),
  assumption("second-talks-pilots", "share", {
    label: "Tweede gesprek, pilots",
    short: "tweede gesprek in de pilots",
    value: "0.4",
  }),
  assumption("ggz-referral", "share", {
    label: "Verwijzing ggz na verkennend gesprek",
    short: "aandeel naar de ggz",
    value: "0.8",
  }),
  assumption("diversion-pilots", "share", {
    label: "Afbuiging ggz, pilots",
    short: "afbuiging in de pilots",
    value: "0.1",
    inferred: "volgt uit de rij minder gebruik van ggz-aanbod: in 2024 wordt de helft van 20% afgebogen",
  }),
  assumption("poh-share", "share", {
    label: "Verwijzing POH ggz",
    short: "aandeel naar de POH",
    value: ["0.015", "0.02", "0.02", "0.02", "0.02"],
  }),
  assumption("poh-share-pilots", "share", {
    label: "Verwijzing POH ggz, pilots",
    short: "naar de POH in de pilots",
    value: "0.01",
    inferred: "volgt uit de rij meer gebruik van POH ggz",
  }),
  assumption("sd-informal-share", "share", {
    label: "Verwijzing informeel voorliggend veld",
    short: "aandeel informeel",
    value: "0.18",
  }),
  assumption("sd-formal-share", "share", {
    label: "Verwijzing formeel voorliggend veld",
    short: "aandeel formeel",
    value: "0.072",
    inferred:
      "gedrukt afgerond op 7%; 10% min wie al bekend is (20%) en wat bestaand aanbod opvangt (10%) is 7,2%, en alleen daarmee volgen de secundaire baten",
  }),
  assumption("wmo-share", "share", { label: "Verwijzing Wmo-maatwerk", short: "aandeel Wmo", value: "0.04" }),
];
