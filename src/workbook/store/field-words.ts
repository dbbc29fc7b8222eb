/** What the store keeps under each name, in the words of the pane. */
export const WORDS: Readonly<Record<string, string>> = {
  plan: "het gekozen plan",
  ownPlan: "het eigen plan",
  links: "de gekoppelde cellen",
  tables: "de gekoppelde tabellen",
  written: "de lijst van MGN-tabbladen",
  writes: "het nummer van de laatste wijziging",
  turn: "het merk van de laatste wijziging",
  steps: "de laatste wijzigingen",
  history: "de laatste wijzigingen",
  borrowed: "de geleende cellen",
  unreturned: "de niet teruggezette cellen",
  payout: "de keuzes over de uitkering",
  settlement: "wat over de invoer is besloten",
  scenarios: "de scenario's",
  marks: "de markeringen van bevindingen",
  letters: "de verwijzingen van brieven",
};
