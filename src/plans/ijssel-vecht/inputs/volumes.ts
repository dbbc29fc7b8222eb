import { PLAN } from "../source";
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
    synonyms: [
      "Aandeel verkennend gesprek",
      "Aandeel instroom met verkennend gesprek",
      "Percentage verkennend gesprek",
    ],
    short: "aandeel met verkennend gesprek",
    value: "0.0135",
    where: "Bijlage 3; huisartsenorganisatie en landelijke businesscase",
    range: {
      low: "0.01",
      high: "0.02",
      basis: "published",
      source: { ...PLAN, detail: "bandbreedtes: 1% tot 2% van de volwassenen" },
    },
  }),
  assumption("practices", "count", {
    label: "Huisartsenpraktijken met een lokaal team, eind van het jaar",
    short: "praktijken die meedoen",
    value: ["27", "77", "77", "77", "77"],
    where: "Bijlage 3 en mijlpaal 4",
    range: {
      // A quarter to 35% of 77 practices, in whole practices; from 2026 on all take part.
      low: ["19", "77", "77", "77", "77"],
      high: ["27", "77", "77", "77", "77"],
      basis: "published",
      source: { ...PLAN, detail: "Bijlage 3: 25% tot 35% van de huisartsenpraktijken in 2025" },
    },
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
    range: {
      // Only a highest is printed, from 2026 on: below it, and in 2025, the plan's own figures hold.
      low: ["0.3", "0.2", "0.1", "0.1", "0.1"],
      high: ["0.3", "0.25", "0.25", "0.25", "0.25"],
      basis: "published",
      source: { ...PLAN, detail: "bandbreedtes: ten hoogste 25% vanaf 2026; een ondergrens is niet gepubliceerd" },
    },
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
    range: {
      // A diversion of 18% to 50% is a referral of 82% to 50%.
      low: "0.5",
      high: "0.82",
      basis: "published",
      source: { ...PLAN, detail: "bandbreedtes: afbuiging 18% tot 50% vanaf 2025" },
    },
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
