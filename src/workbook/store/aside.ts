import { escapeText } from "./part-text";

/** Where what could not be kept in one store stands: no reader of ours takes it for one. Never changes. */
export const ASIDE = "urn:mgn-businesscase:aside";

const PLAIN_TEXT = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/**
 * A part as it is set aside, to the letter, for who can read it later: as text, or base64 of its UTF-16 where it has
 * characters that no XML may have.
 */
export function asideXml(xml: string, why: string): string {
  const isPlain = PLAIN_TEXT.test(xml);
  // A parser of XML takes a carriage return for a line end.
  const text = isPlain ? escapeText(xml).replaceAll("\r", "&#13;") : base64Of(xml);
  const attributes = `why="${escapeText(why).replaceAll('"', "&quot;")}"${isPlain ? "" : ' encoding="base64"'}`;
  return `<aside xmlns="${ASIDE}" ${attributes}>${text}</aside>`;
}

function base64Of(text: string): string {
  const bytes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).map((code) =>
    String.fromCharCode(code & 0xff, code >> 8),
  );
  return btoa(bytes.join(""));
}
