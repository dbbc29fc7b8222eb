import type { Wordings } from "./wordings";

/** How controllers of this region might call an input: other Dutch names, and one in English. */
export const TWENTE: Wordings = {
  "price-level": { nl: ["Basisjaar prijzen", "Prijspeil jaar"], en: "Price level (base year)" },
  inflation: { nl: ["Inflatie NZa per jaar", "Jaarlijkse inflatie (NZa)"], en: "Inflation (NZa)" },
  inflow: {
    nl: ["Nieuwe ggz-patiënten Twente per jaar", "Jaarlijkse instroom nieuwe patiënten ggz"],
    en: "Inflow of new mental health patients in Twente per year",
  },
  "talk-share": {
    nl: ["Deel van de instroom dat een verkennend gesprek krijgt", "% instroom met verkennend gesprek"],
    en: "Share of inflow eligible for an exploratory talk",
  },
  adoption: { nl: ["Uitrol verkennend gesprek", "Uitrolpercentage VG"], en: "Roll-out of exploratory talks" },
  "year-part": { nl: ["Jaardeel", "Gedeelte van het jaar"], en: "Part of the year" },
  "share-mono": {
    nl: ["Van multi- naar monodisciplinaire ggz", "Aandeel mono i.p.v. multi"],
    en: "Share to monodisciplinary instead of multidisciplinary care",
  },
  "share-sd": {
    nl: ["Aandeel naar het soc. domein in plaats van de ggz", "Verwijzing naar sociaal domein i.p.v. ggz"],
    en: "Share to social domain instead of mental health care",
  },
  "share-none": {
    nl: ["Percentage zonder zorg of ondersteuning", "Geen ondersteuning of zorg nodig (aandeel)"],
    en: "Share without support or care",
  },
  "new-to-sd": {
    nl: ["Aandeel dat nieuw is in het SD", "Nieuwe cliënten sociaal domein (%)"],
    en: "Share new to the social domain",
  },
  "price-multi": {
    nl: ["Prijs per traject multidisciplinair", "Trajectkosten multidisciplinaire ggz"],
    en: "Cost of multidisciplinary treatment",
  },
  "price-mono": {
    nl: ["Prijs per traject monodisciplinair", "Trajectkosten monodisciplinaire ggz"],
    en: "Cost of monodisciplinary treatment",
  },
  "price-sd": {
    nl: ["Begeleidingskosten sociaal domein", "Kosten per begeleiding in het sociaal domein"],
    en: "Cost of support in social domain",
  },
  "gp-consults": {
    nl: ["Aantal bespaarde consulten huisarts per inwoner", "Minder consulten bij de huisarts per inwoner"],
    en: "Saved GP consultations per inhabitant",
  },
  "price-gp-consult": { nl: ["Tarief consult huisarts", "Prijs per huisartsconsult"], en: "GP consultation rate" },
  "wait-weeks": {
    nl: ["Aantal weken wachttijd ggz", "Gemiddelde wachttijd ggz in weken"],
    en: "Waiting time mental health care (weeks)",
  },
  "wait-value-sd": {
    nl: ["Besparing per week kortere wachtlijst, SD", "Weekwaarde wachtlijst sociaal domein"],
    en: "Value of waiting list saving per week, social domain",
  },
  "wait-value-zvw": {
    nl: ["Besparing per week kortere wachtlijst, Zvw", "Weekwaarde wachtlijst Zvw"],
    en: "Value of waiting list saving per week, Zvw",
  },
  "doco-cases": { nl: ["Aantal casussen DOCO", "Besproken casussen casusoverleg"], en: "Cases in case conference" },
  "doco-share": {
    nl: ["Casussen buiten de ggz behandeld (aandeel)", "% casussen dat buiten de ggz wordt behandeld"],
    en: "Share of cases treated outside mental health care",
  },
  "doco-value": {
    nl: ["Opbrengst per casus buiten ggz", "Bespaarde kosten per casus buiten de ggz"],
    en: "Saving per case outside mental health care",
  },
  consults: {
    nl: ["Aantal consultvragen uit het sociaal domein", "Consultaties vanuit SD"],
    en: "Consultation requests from social domain",
  },
  "consult-share": {
    nl: ["Deel van de consultvragen dat in het SD blijft", "% consultvragen blijvend in sociaal domein"],
    en: "Share of consultation requests that stays in the social domain",
  },
  "consult-value": {
    nl: [
      "Besparing per ggz-traject dat na consultatie wordt voorkomen",
      "Waarde per voorkomen traject ggz (consultatie)",
    ],
    en: "Saving per prevented treatment after consultation",
  },
  "support-point-sd": {
    nl: ["Meeruitgaven steunpunten", "Uitgaven laagdrempelige steunpunten"],
    en: "Extra spending support points",
  },
  "wait-list-start": { nl: ["Nulmeting wachtlijst", "Stand wachtlijst nulmeting"], en: "Waiting list at baseline" },
  "doco.gp-consults": {
    nl: ["Minder consulten huisarts (draaideur)"],
    en: "Fewer GP consultations (revolving door effect)",
  },
  "doco.coordination": {
    nl: ["Minder afstemming huisarts - ggz (leereffect)"],
    en: "Less coordination between GP and mental health care (learning effect)",
  },
  "support-point.benefits": {
    nl: ["Maatschappelijke baten steunpunten"],
    en: "Broad societal benefits of support points",
  },
  // Cost rows share their names; the component is said by number, column or heading.
  "Reeds gemaakte kosten (incl. schrijven transformatieplan)": {
    nl: ["Al gemaakte kosten incl. schrijven plan", "Reeds gemaakte kosten"],
    en: "Costs already made (incl. writing the transformation plan)",
  },
  "Inzet kernteam": { nl: ["Kernteam", "Kosten inzet kernteam"], en: "Core team effort" },
  "Verletkosten zorgprofessionals (Zvw)": {
    nl: ["Verlet zorgprofessionals Zvw", "Verletkosten Zvw"],
    en: "Absence costs care professionals (Zvw)",
  },
  "Verletkosten sociaal domein": {
    nl: ["Verlet sociaal domein", "Verletkosten SD"],
    en: "Absence costs social domain",
  },
  Projectleider: { nl: ["Projectleiding", "Kosten projectleider"], en: "Project leader" },
  Communicatiebureau: { nl: ["Bureau communicatie", "Kosten communicatiebureau"], en: "Communication agency" },
  "Materiële kosten": { nl: ["Materieel", "Materiaalkosten"], en: "Material costs" },
  "Deelname zorgprofessionals (Zvw)": {
    nl: ["Deelname professionals Zvw", "Deelname zorgprofs (Zvw)"],
    en: "Participation care professionals (Zvw)",
  },
  "Deelname sociaal domein": {
    nl: ["Deelname SD", "Deelname professionals soc. domein"],
    en: "Participation social domain",
  },
  "Projectleider en IT-expert (beheer informatievoorziening)": {
    nl: ["Projectleider + IT-expert informatievoorziening", "Projectleider en IT-expert"],
    en: "Project leader and IT expert (information management)",
  },
};
