import { zipSync } from "fflate";
import type { Written } from "../letter";
import { toDocx } from "./docx";

/** Documents of Word are packed already. */
const AS_THEY_ARE = { level: 0 } as const;

/**
 * Each letter as a document of its own, in one file.
 * @param names of the documents, without extension: no two alike
 */
export async function toZip(letters: readonly Written[], names: readonly string[]): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, letter] of letters.entries()) {
    const name = names[index];
    if (name !== undefined) files[`${name}.docx`] = await toDocx([letter]);
  }
  return zipSync(files, AS_THEY_ARE);
}
