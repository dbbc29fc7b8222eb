import { hashOf } from "../sheets/fingerprint";
import { NAMESPACE, SCHEMA } from "./store";

/** The text in our part of a file; or why there is none that can be read. */
export type PartText =
  | { readonly kind: "text"; readonly json: string; readonly isWhole: boolean }
  | { readonly kind: "newer" }
  | { readonly kind: "damaged"; readonly why: string };

/** In characters: more than any workbook needs. A longer text would keep Excel busy, and us. */
const MOST = 16_000_000;
/** Before letters were packed, a thousand of the largest example took all of that: twice as many are read. */
const MOST_UNPACKED_LETTERS = 40_000_000;
const UNPACKED_LETTERS = /(?:"|&quot;|&#34;|&#x22;)bases(?:"|&quot;|&#34;|&#x22;):\{/i;
/** We write two tags; another program adds a declaration, and a comment perhaps. */
const MOST_TAGS = 100;
const LONGEST_TAG = 10_000;
/** No plan, scenario or sheet of ours is nested half as deep. */
const DEEPEST = 100;

/** The part as it is kept: one element with JSON in it, and a sum that tells whether a character of that changed. */
export function partXml(json: string): string {
  // JSON escapes control characters itself; these two code points are the only others that XML forbids.
  const text = json.replaceAll("\uFFFE", "\\ufffe").replaceAll("\uFFFF", "\\uffff");
  return `<mgn xmlns="${NAMESPACE}" schema="${SCHEMA}" sum="${sumOf(text)}">${escapeText(text)}</mgn>`;
}

export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function sumOf(json: string): string {
  return hashOf(json).toString(16);
}

/** Read by the parser of the page; other programs may write the same with other entities, or as CDATA. */
export function partText(xml: string): PartText {
  const most = xml.length > MOST && UNPACKED_LETTERS.test(xml) ? MOST_UNPACKED_LETTERS : MOST;
  if (xml.length > most) return damaged(`het is te groot: meer dan ${most / 1_000_000} miljoen tekens`);
  if (!isPlainEnough(xml)) return damaged("het is geen tekst van deze invoegtoepassing");
  const page = new DOMParser().parseFromString(xml, "text/xml");
  const root = page.documentElement as Element | null;
  if (root === null || page.getElementsByTagName("parsererror").length > 0)
    return damaged("het is afgebroken of geen XML");
  if (root.localName !== "mgn" || root.namespaceURI !== NAMESPACE || root.childElementCount > 0)
    return damaged("het is geen tekst van deze invoegtoepassing");
  const schema = root.getAttribute("schema");
  if (schema !== null && !/^[1-9]\d{0,5}$/.test(schema)) return damaged("de versie is niet te lezen");
  if (Number(schema ?? SCHEMA) > SCHEMA) return { kind: "newer" };
  const json = root.textContent;
  if (!isShallow(json)) return damaged("het is te diep genest");
  const sum = root.getAttribute("sum");
  return { kind: "text", json, isWhole: sum === null || sum === sumOf(json) };
}

function damaged(why: string): PartText {
  return { kind: "damaged", why };
}

/** Entities of its own, thousands of tags or attributes: no program writes our part so, and a parser may never end. */
function isPlainEnough(xml: string): boolean {
  const [start = "", ...sections] = xml.split("<![CDATA[");
  const bare = [start, ...sections.map((section) => section.slice(section.indexOf("]]>") + 3))].join("");
  const [, ...tags] = bare.split("<");
  return (
    !bare.includes("<!DOCTYPE") && tags.length <= MOST_TAGS && tags.every((tag) => tag.indexOf(">") <= LONGEST_TAG)
  );
}

/** Without a parser, for the depth of what it gives is what harms. */
export function isShallow(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (inText && character === "\\") index += 1;
    else if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}
