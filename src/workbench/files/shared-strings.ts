import { localName, walkXml } from "./xml-tree";

/** The texts that cells refer to by number: of a rich one its text, without the phonetic help beside it. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let [depth, phonetic] = [0, 0];
  let text: string | null = null;
  let inText = false;
  walkXml(xml, {
    open(name) {
      depth += 1;
      const local = localName(name);
      if (depth === 2 && local === "si") text = "";
      if (local === "rPh" && phonetic === 0) phonetic = depth;
      inText = local === "t" && phonetic === 0;
    },
    text(part) {
      if (inText && text !== null) text += part;
    },
    close() {
      if (depth === 2 && text !== null) {
        texts.push(unescapeCharacters(text));
        text = null;
      }
      if (depth === phonetic) phonetic = 0;
      inText = false;
      depth -= 1;
    },
  });
  return texts;
}

/**
 * A text of the file as it is: what XML cannot hold stands there as `_x000C_`, and such a text itself as `_x005F_x000C_`.
 * (ST_Xstring, ECMA-376 22.9.2.19.)
 */
export function unescapeCharacters(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
