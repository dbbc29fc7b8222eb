/**
 * Sentences on our sheets that hold only while formulas stand there. Whoever freezes the values puts another in their
 * place: a number that does not follow the workbook never says that it does.
 */
export const LIVE_NOTES = {
  summary: "De bedragen rekenen mee met uw invoer.",
  all: "Alles rekent mee als u uw invoer wijzigt.",
  payout:
    "De bedragen en de verdeling over gemeenten rekenen mee. De tabellen per jaar en per mijlpaal zijn van de laatste keer Herbereken; de controles erbij rekenen mee en zeggen het als ze verouderd zijn.",
  budget:
    "De uitgaven rekenen mee. SPUK, terugbetaling en wat ten hoogste terug moet, zijn van de laatste keer Herbereken.",
  accounts: "De overige cellen zijn van de laatste keer Herbereken.",
  determination: "Besteed rekent mee met MGN SiSa, tenzij de besteding in het paneel is getypt.",
  checks: "De controle van totalen rekent mee; de lijst met bevindingen vernieuwt u met Herbereken.",
  comparison: "verschillen zijn formules.",
  comparisonCheck: "Is de invoer nog dezelfde? Bij verouderd: schrijf de vergelijking opnieuw.",
} as const;

/** A text of a sheet as it is once the values are frozen; null where nothing in it was of the formulas. */
export function frozenText(text: string, moment: string): string | null {
  const live = Object.values(LIVE_NOTES).find((note) => text.includes(note));
  return live === undefined ? null : text.replace(live, `Vastgezet op ${moment}: deze getallen rekenen niet meer mee.`);
}
