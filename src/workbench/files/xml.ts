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
    if (name.startsWith("#")) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return Object.keys(ESCAPES).find((character) => ESCAPES[character] === whole.toLowerCase()) ?? whole;
  });
}

/**
 * The start tag of a text's one element, past a declaration and comments; "" where the text begins with none. In one go
 * through the text, whatever stands in it.
 */
export function rootTag(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s|\uFEFF/.test(text.charAt(at))) at += 1;
    const end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
    if (end === null) break;
    const found = text.indexOf(end, at);
    if (found < 0) return "";
    at = found + end.length;
  }
  if (!/^<[^\s!?/>]$/.test(text.slice(at, at + 2))) return "";
  return text.slice(at, text.indexOf(">", at) + 1);
}

/** The namespace of the element with this start tag; "" where it has none. */
export function namespaceOfTag(startTag: string): string {
  const prefix = /^<([\w.-]+):/.exec(startTag)?.[1];
  return unescapeXml(attribute(startTag, prefix === undefined ? "xmlns" : `xmlns:${prefix}`));
}

/** An attribute of one element's start tag, still escaped; "" where it is not there. */
export function attribute(startTag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(startTag);
  return found?.[1] ?? found?.[2] ?? "";
}
