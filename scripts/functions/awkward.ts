/** Awkward input, as it stands in a cell and as Excel hands it to a function. */
export const NONSENSE: readonly { readonly label: string; readonly value: unknown }[] = [
  { label: "lege cel of weggelaten", value: null },
  { label: "0", value: 0 },
  { label: "0,15", value: 0.15 },
  { label: "2,8", value: 2.8 },
  { label: "−1", value: -1 },
  { label: "2027", value: 2027 },
  { label: "2027,5", value: 2027.5 },
  { label: "datum 1-7-2026", value: 46204 },
  { label: "tekst «veel»", value: "veel" },
  { label: "tekst «2,8»", value: "2,8" },
  { label: "tekst «0363»", value: "0363" },
  { label: "WAAR", value: true },
  { label: "1E+300", value: 1e300 },
  { label: "0,1 + 0,2", value: 0.1 + 0.2 },
  { label: "bereik {0,15\\0,15}", value: [[0.15, 0.15]] },
];

/** One argument of each kind, in a call whose other arguments are right. */
export const KINDS: readonly {
  readonly label: string;
  readonly id: string;
  readonly argument: string;
  readonly args: (value: unknown) => readonly unknown[];
}[] = [
  { label: "bedrag", id: "INDEXEER", argument: "bedrag", args: (value) => [value, 2025, 2025, 0.028] },
  { label: "prijs", id: "VOORKOMEN", argument: "prijs", args: (value) => [100, 0.1, value] },
  { label: "aantal", id: "VOORKOMEN", argument: "aantal", args: (value) => [value, 0.1, 3000] },
  { label: "aantal boven 0", id: "WACHTTIJD", argument: "uitstroom", args: (value) => [390, value] },
  { label: "aandeel", id: "VOORKOMEN", argument: "aandeel", args: (value) => [100, value, 3000] },
  { label: "percentage per jaar", id: "INDEX", argument: "percentage", args: (value) => [2026, 2025, value] },
  { label: "jaar", id: "INDEX", argument: "jaar", args: (value) => [value, 2025, 0.028] },
  { label: "rendement", id: "STEUNPUNTBATEN", argument: "rendement", args: (value) => [1000, value] },
  { label: "[index]", id: "STEUNPUNTEN", argument: "index", args: (value) => [1000, value] },
  { label: "[jaardeel]", id: "GESPREKKEN", argument: "jaardeel", args: (value) => [1000, 0.2, 0.5, value] },
  { label: "datum", id: "JAARDEEL", argument: "begin", args: (value) => [2026, value] },
  { label: "gewicht", id: "VERDEEL", argument: "gewichten", args: (value) => [100, withOne(value)] },
  { label: "[eenheid]", id: "VERDEEL", argument: "eenheid", args: (value) => [100, [[1, 1]], value] },
  { label: "toegekend", id: "TERUGBETALING", argument: "toegekend", args: (value) => [[[1, 1]], 100, value] },
  {
    label: "ja of nee",
    id: "MIJLPAALSTATUS",
    argument: "administratie_compleet",
    args: (value) => [46204, 46249, null, value],
  },
  { label: "functienaam", id: "UITLEG", argument: "functie", args: (value) => [value, 390, 30] },
];

/** A weight never stands alone. */
function withOne(value: unknown): unknown[][] {
  return [[...(Array.isArray(value) ? (value as unknown[][]).flat() : [value]), 1]];
}
