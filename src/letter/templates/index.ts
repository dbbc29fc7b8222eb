import { alinea } from "./alinea";
import { begroting } from "./begroting";
import { bijlage } from "./bijlage";
import { half } from "./half";

/** How much a letter tells; the Dutch words are the option of the command too. */
export const LENGTHS = ["alinea", "half", "bijlage", "begroting"] as const;

export type Length = (typeof LENGTHS)[number];

/** Where an own text decides how long a letter is. */
export const OWN_TEXT = "eigen-tekst";

export function isLength(value: unknown): value is Length {
  return LENGTHS.some((length) => length === value);
}

/** The texts that come with the add-in: data, to be taken as the start of one's own. */
export const TEMPLATES: Readonly<Record<Length, string>> = { alinea, half, bijlage, begroting };
