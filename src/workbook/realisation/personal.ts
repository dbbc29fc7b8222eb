import { normalise } from "../cells/normalise";

/** Dutch: why a column is about one person, by the words over it; in the order in which they are looked for. */
const BY_HEADER: readonly (readonly [RegExp, string])[] = [
  [/\bbsn\b|burgerservice|\bsofi|citizen|social security/, "een burgerservicenummer"],
  [/geboorte|\bbirth|\bdob\b|leeftijd|\bage\b/, "een geboortedatum of leeftijd"],
  [/telefoon|\bphone|mobiel|mobile|\btel\b|\bgsm\b/, "een telefoonnummer"],
  [/e ?mail|mailadres/, "een e-mailadres"],
  [/adres|address|straat|street|postcode|\bzip\b|postal|huisnummer|woonplaats/, "een adres"],
  [/\biban\b|rekening|verzekerde|polis/, "een nummer van een persoon"],
  [/client|patient|inwoner ?(nr|nummer|id)|deelnemer|\bperson\b|persoon/, "een kenmerk van een persoon"],
  [
    /toelichting|opmerking|notitie|\bnotes?\b|comment|remark|vrije? tekst|free ?text|\bmemo\b|bijzonderhe|omschrijving|description|\breden\b|reason|klacht|hulpvraag|diagnos|verslag/,
    "vrije tekst",
  ],
  [/naam|\bname\b|surname|voorletter|tussenvoegsel|initial/, "een naam"],
  [
    /medewerker|behandelaar|hulpverlener|gespreksvoerder|huisarts|verwijzer|contact|employee|practitioner|\bgp\b/,
    "de naam van een professional",
  ],
  [/geslacht|gender|\bsex\b/, "een kenmerk van een persoon"],
];

/** The name of a municipality is nobody's name. */
const OF_A_PLACE = /gemeente|municipality/;

const MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const PHONE = /^(?:\+|00|0)\d(?:[\s-]?\d){7,11}$/;
const POSTCODE = /^\d{4}\s?[A-Z]{2}$/;
const IBAN = /^[A-Z]{2}\d{2}\s?(?:[A-Z0-9]{4}\s?){2,7}[A-Z0-9]{0,4}$/;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:,?\s(?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|ten|ter|te|el|al|'t|in|op))+$/u;

/** So large a part of a column makes it what it is. */
const MOST = 0.6;
/** A few are enough: nobody puts these among what is counted. */
const SOME = 0.1;
const MANY_WORDS = 4;
const LONG = 60;
/** What is answered by choosing comes back more often than so. */
const VARIED = 0.5;
const FEW = 5;

/** Dutch: what makes a column personal by its header; null where nothing does. */
export function personalByHeader(header: string): string | null {
  const words = normalise(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
  const found = BY_HEADER.find(([pattern]) => pattern.test(words));
  return found === undefined || (OF_A_PLACE.test(words) && !/adres|address/.test(words)) ? null : found[1];
}

/**
 * Dutch: what makes a column personal by what stands in it, whatever its header says; null where nothing does.
 * @param known texts that are nobody's: places of the plan, answers to what is asked
 */
export function personalByContent(texts: readonly string[], known: (text: string) => boolean): string | null {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (filled.length === 0) return null;
  const part = (test: (text: string) => boolean) => filled.filter(test).length / filled.length;
  if (part((text) => isCitizenNumber(text)) >= MOST) return "een burgerservicenummer (het klopt met de 11-proef)";
  if (part((text) => MAIL.test(text)) >= SOME) return "een e-mailadres";
  if (part((text) => IBAN.test(text) || POSTCODE.test(text)) >= SOME) return "een adres of rekeningnummer";
  if (part((text) => PHONE.test(text)) >= MOST) return "een telefoonnummer";
  const open = filled.filter((text) => !known(text));
  const varied = new Set(open).size / Math.max(1, open.length) > VARIED;
  if (open.some((text) => text.length > LONG)) return "vrije tekst";
  const words = open.reduce((sum, text) => sum + text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length, 0);
  if (varied && open.length >= FEW && words / open.length >= MANY_WORDS) return "vrije tekst";
  if (varied && open.length >= FEW && open.filter((text) => NAME.test(text)).length / open.length >= MOST)
    return "een naam";
  return null;
}

/** Eight or nine digits that the eleven-test accepts: nine times the first, eight times the next, less the last. */
export function isCitizenNumber(text: string): boolean {
  const digits = text.replace(/[\s.-]/g, "").replace(/^'/, "");
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const nine = digits.padStart(9, "0");
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}
