/** Names that Windows keeps for itself, whatever comes after the point. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_LENGTH = 60;

/**
 * A name for the file of each letter, without extension: letters and digits of any alphabet, words joined by "-", no two
 * alike. "'s-Hertogenbosch" gives "brief-s-Hertogenbosch-bijlage".
 *
 * @param ending what kind of letter it is, so that one of another kind beside it keeps its name
 */
export function fileNames(municipalities: readonly string[], ending: string): readonly string[] {
  const taken = new Set<string>();
  return municipalities.map((municipality) => {
    const base = `${fileName(municipality)}-${ending}`;
    let name = base;
    // Some file systems tell no capitals apart.
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${base}-${next}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function fileName(municipality: string): string {
  const words = municipality.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = [...words.join("-")].slice(0, MAX_LENGTH).join("");
  return `brief-${name === "" || RESERVED.test(name) ? `gemeente${name && `-${name}`}` : name}`;
}
