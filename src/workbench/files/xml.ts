/**
 * The little XML that package parts need. They are written by programs in a handful of known forms;
 * no DOM is used, as Node has none.
 */
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

export function unescapeXml(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|lt|gt|quot|apos|amp);/gi, (whole, name: string) => {
    if (name.startsWith("#x") || name.startsWith("#X")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return Object.keys(ESCAPES).find((character) => ESCAPES[character] === whole.toLowerCase()) ?? whole;
  });
}

/** An attribute of one element's start tag, still escaped; "" where it is not there. */
export function attribute(startTag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(startTag);
  return found?.[1] ?? found?.[2] ?? "";
}
