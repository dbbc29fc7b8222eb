/** The ways to settle an input, and an own plan: loaded when they are asked for. */
export const settleNl = {
  point: "Een andere cel",
  pointHelp: (years: number) =>
    years > 1
      ? `Selecteer in het werkblad één cel, of ${years} cellen naast of onder elkaar, en kies dan de knop.`
      : "Selecteer de cel in het werkblad en kies dan de knop.",
  take: "Neem selectie over",
  reject: "Dit is het niet",
  rejectHelp: "De volgende mogelijkheid wordt getoond, of de invoer staat bij Niet gevonden.",

  unit: "De cel bevat",
  units: {
    "1": "het getal zoals het er staat",
    "1000": "duizenden (× 1.000)",
    "1000000": "miljoenen (× 1.000.000)",
    "0.01": "procenten (2,8 is 2,8%)",
  },

  type: (unit: string) => `Typ de waarde (${unit})`,
  typePercent: "Typ de waarde (in procenten)",
  typeHelp: (years: number) =>
    years > 1 ? `Eén getal voor alle jaren, of ${years} getallen met een puntkomma ertussen.` : "Bijvoorbeeld 12,5.",
  typeWrong: "Dit is geen getal.",
  save: "Bewaar",

  leaveOut: "Laat weg",
  leaveOutNow: "Laat weg en ga verder",
  leaveOutAsk: "Zonder deze invoer blijft onbekend:",
  leaveOutNothing: "Zonder deze invoer verandert er niets aan de businesscase.",
  andMore: (count: number) => `en nog ${count} ${count === 1 ? "regel" : "regels"}`,
  totals: (totals: string) => `Ook onbekend: ${totals}.`,
  cancel: "Annuleer",

  ownPlanLead:
    "Begin met het plan van een regio: de aannames, regels en mijlpalen daarvan, met uw eigen naam en de gemeenten uit uw werkmap. Bewaar het als bestand, pas het aan en laad het weer.",
  startFrom: "Begin met",
  ownName: "Naam van uw plan",
  ownNameMissing: "Vul een naam in.",
  useOwn: "Gebruik dit plan",
  saveOwn: "Bewaar als bestand",
  loadOwn: "Laad een bestand (.json)",
  notJson: "Dit bestand is geen JSON. Bewaar eerst een plan als bestand en pas dat aan.",
  faults: (count: number) =>
    count === 1
      ? "Het plan is niet overgenomen; er klopt iets niet:"
      : `Het plan is niet overgenomen; ${count} dingen kloppen niet:`,
};

/** The texts of what is loaded on demand on the tab Koppelen. */
export function useSettleTexts(): typeof settleNl {
  return settleNl;
}
