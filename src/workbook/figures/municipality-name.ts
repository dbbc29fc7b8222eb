import { normalise, withoutInvisible } from "../cells/normalise";

/** A municipality's name as a cell holds it, for people: what a cell shows of it. */
export function municipalityName(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, " ").trim();
}

/** A municipality's name as it is compared: "gem. Hof van Twente", "Gemeente Hof van Twente" and "hof van  twente" are one. */
export function municipalityKey(name: string): string {
  return normalise(
    name
      .trim()
      .replace(/^(?:de\s+)?(?:gemeente|gem\.?|municipality of)\s+/i, "")
      .replace(/\s*\((?:gemeente|ov|o)\)\s*$/i, ""),
  );
}
