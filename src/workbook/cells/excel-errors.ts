/** Excel's errors as Dutch users read them; files and Office.js use the English names. */
const DUTCH: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DEEL/0!",
  "#N/A": "#N/B",
  "#NAME?": "#NAAM?",
  "#NULL!": "#LEEG!",
  "#NUM!": "#GETAL!",
  "#REF!": "#VERW!",
  "#VALUE!": "#WAARDE!",
  "#SPILL!": "#OVERLOPEN!",
  "#CALC!": "#BEREKENEN!",
  "#BUSY!": "#BEZET!",
};

export function dutchError(error: string): string {
  return DUTCH[error] ?? error;
}
