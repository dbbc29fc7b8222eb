import { TextDecoder, TextEncoder } from "node:util";

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A file to choose, with these bytes or this text in UTF-8; jsdom does not read files. */
export function fileOf(content: Uint8Array | string, name: string): File {
  const bytes = new Uint8Array(typeof content === "string" ? Buffer.from(content, "utf8") : content);
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes) });
}
