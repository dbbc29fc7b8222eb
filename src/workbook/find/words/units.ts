import { normalise } from "../../cells/normalise";

const UNIT_WORDS = new Set(
  (
    "euro eur keur k x per dag dagen day days kwartaal kwartalen quarter quarters persoon personen person people mensen week weken weeks uur uren hour hours jaar jaren year years aantal " +
    "fte maand maanden months gesprek gesprekken talks casus casussen cases consult consulten consultvragen teams team " +
    "percentage aandeel share factor mln miljoen miljoenen millions duizend duizenden thousands in s bedragen of index pm"
  ).split(" "),
);

/** A text that says how a number is counted, and nothing of what it is: "× € 1.000", "uur per week", "%". */
export function isUnitText(text: string): boolean {
  return normalise(text)
    .split(" ")
    .every((word) => word === "" || UNIT_WORDS.has(word) || /^1?0*$/.test(word));
}
