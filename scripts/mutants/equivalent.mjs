import { readFileSync } from "node:fs";
import { at } from "../paths.mjs";

/** Mutants that someone looked at and that mean the same as the code, each with the reason; by what stands there, not by line. */
const EQUIVALENT = JSON.parse(readFileSync(at("scripts", "mutants", "equivalent.json"), "utf8"));

/** @param {import("./mutants-of.mjs").Mutant} mutant */
export function isEquivalent({ file, within, was, becomes }) {
  return EQUIVALENT.some(
    (each) =>
      each.file === file &&
      each.within === within &&
      each.was === onOneLine(was) &&
      each.becomes.includes(onOneLine(becomes)),
  );
}

/** @param {string} text */
export function onOneLine(text) {
  return text.replace(/\s+/g, " ");
}
