import { normalise } from "../cells/normalise";
import type { SoughtMeasure } from "./found";

/** Where a talk led: the id of a part of the talks; "none" without one; "open" where it was not noted, or is not known yet. */
export type Led = string;
export const NO_REFERRAL: Led = "none";
export const NOT_NOTED: Led = "open";

/** What registrations call it beside the words of the plan, by the measure that a plan may have. */
const CALLED: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ["talks-specialist"],
    /^(?:naar )?(?:de )?(?:specialistische ggz|gespecialiseerde ggz|s ?ggz|multidisciplinaire(?: s?ggz)?|multi|speciali(?:st|stic|sed|zed) mental health(?: ?care)?|specialist care)$/,
  ],
  [["talks-mono"], /^(?:naar )?(?:mono|monodisciplinaire?(?: s?ggz| zorg)?|mono ggz|monodisciplinary(?: care)?)$/],
  [
    ["talks-sd"],
    /^(?:naar )?(?:het )?(?:sociaal domein|sociale domein|wmo|welzijn|wijkteam|sociaal wijkteam|social domain|social services|community support)$/,
  ],
  [["talks-ggz"], /^(?:naar )?(?:de )?(?:ggz|mental health(?: ?care)?)$/],
  [["talks-poh"], /^(?:naar )?(?:de )?(?:poh|poh ggz|praktijkondersteuner(?: ggz)?)$/],
  [
    ["talks-none", NO_REFERRAL],
    /^(?:geen|geen verwijzing|niet verwezen|geen doorverwijzing|none|no referral|not referred|no)$/,
  ],
];

/** The talk counts, and is in no share. */
const OPEN = /^(?:onbekend|nog (?:niet bekend|onbekend)|niet bekend|n ?v ?t|unknown|not known(?: yet)?|tbd|n a|)$/;

/**
 * Undefined for an answer that nobody told the meaning of.
 * @param parts measures of the plan that are a part of the talks
 */
export function ledBy(text: string, parts: readonly SoughtMeasure[]): Led | undefined {
  const words = normalise(text);
  if (OPEN.test(words)) return NOT_NOTED;
  const named = parts.filter(({ label, synonyms = [] }) =>
    [label, ...synonyms].some((name) => normalise(name) === words),
  );
  if (named.length > 0) return named.length === 1 ? named[0]?.id : undefined;
  const [ids = []] = CALLED.find(([, pattern]) => pattern.test(words)) ?? [];
  return ids.find((id) => id === NO_REFERRAL || parts.some((part) => part.id === id));
}

const YES = /^(?:ja|j|yes|y|true|waar|1|x|test|testregel)$/;
const NO = /^(?:nee|n|no|false|onwaar|0|)$/;

/** Undefined where it is neither. */
export function yesOrNo(text: string): boolean | undefined {
  const words = normalise(text);
  return YES.test(words) ? true : NO.test(words) ? false : undefined;
}

const HELD =
  /^(?:gevoerd|afgerond|voltooid|gehouden|doorgegaan|ja|held|completed|done|finished|definitief|final|actief|active|gecorrigeerd|corrected)$/;
const NOT_HELD =
  /^(?:geannuleerd|afgezegd|vervallen|ingetrokken|verwijderd|niet gevoerd|niet doorgegaan|niet verschenen|no show|gepland|ingepland|concept|planned|cancelled|canceled|deleted|draft|withdrawn|scheduled|nee)$/;

/** Whether a status says that the talk took place; undefined where it says something else. */
export function isHeld(text: string): boolean | undefined {
  const words = normalise(text);
  return HELD.test(words) ? true : NOT_HELD.test(words) ? false : undefined;
}

const TALK = /^(?:vg|verkennend gesprek|verkennende gesprekken|exploratory (?:talk|conversation|interview))$/;

export function isExploratoryTalk(text: string): boolean {
  return TALK.test(normalise(text));
}

const TEST =
  /^(?:dit is (?:een )?)?test ?(?:regel|rij|record|registratie|persoon|client|patient|invoer|row|entry)?(?: \d+)?$/;

/** A row that someone made to try the form. "Test afgenomen" is none. */
export function saysTest(text: string): boolean {
  return TEST.test(normalise(text));
}
