import type { Wordings } from "./wordings";

/** How controllers of this region might call an input: other Dutch names, and one in English. */
export const CENTRAAL_GELDERLAND: Wordings = {
  "result-zvw": { nl: ["Saldo Zvw", "Financieel resultaat Zvw"], en: "Result Zvw" },
  "result-sd": { nl: ["Saldo sociaal domein", "Resultaat SD"], en: "Result social domain" },
  "investment-iza": { nl: ["Investering Zvw (IZA)", "IZA-investeringen"], en: "Investment IZA (Zvw)" },
  "investment-spuk": {
    nl: ["Investering sociaal domein (SPUK)", "SPUK-investeringen"],
    en: "Investment SPUK (social domain)",
  },
  "spuk-incidental": { nl: ["Incidentele middelen SPUK", "SPUK incidenteel"], en: "SPUK incidental funds" },
  "spuk-use": {
    nl: ["Structurele meerkosten (SPUK)", "SPUK meerkosten structureel"],
    en: "SPUK structural additional costs",
  },
  "spuk-staff": {
    nl: ["Structurele extra kosten personeel SPUK", "SPUK extra personeelskosten structureel"],
    en: "SPUK structural additional staff costs",
  },
  treatments: {
    nl: ["Aantal behandelingen per jaar (alle interventies)", "Behandelingen alle interventies"],
    en: "Treatments per year, all interventions",
  },
  "support-point-visitors": {
    nl: ["Unieke extra bezoekers van steunpunten", "Extra bezoekers steunpunt"],
    en: "Extra unique visitors support points",
  },
  "visitor-share": {
    nl: ["Aantal behandelingen per extra bezoeker steunpunt", "Behandeling per extra steunpuntbezoeker"],
    en: "Treatments per extra visitor of a support point",
  },
  "vertical-transfers": {
    nl: ["Verticale transfers via overlegtafel", "Aantal verticale transfers"],
    en: "Vertical transfers consultation table",
  },
  "transfer-share": {
    nl: ["Behandelingen per transfer (verticaal)", "Aantal behandelingen per verticale transfer"],
    en: "Treatments per vertical transfer",
  },
  "table-meetings": {
    nl: ["Aantal bijeenkomsten overlegtafel", "Overlegtafels: bijeenkomsten"],
    en: "Meetings consultation table",
  },
  "wait-list-start": { nl: ["Nulmeting wachtlijst", "Stand wachtlijst bij nulmeting"], en: "Waiting list at baseline" },
  "wait-list-growth": {
    nl: ["Jaarlijkse groei wachtlijst zonder plan", "Autonome groei wachtlijst per jaar"],
    en: "Growth of the waiting list per year without plan",
  },
  "wait-weeks": {
    nl: ["Wachttijd in weken (nulmeting)", "Aantal weken wachttijd bij nulmeting"],
    en: "Waiting time at baseline (weeks)",
  },
  "ctp-usable-share": {
    nl: ["Deel van CTP dat wachtlijst verkort", "% CTP dat de wachtlijst verkort"],
    en: "Share of CTP that shortens the waiting list",
  },
};
