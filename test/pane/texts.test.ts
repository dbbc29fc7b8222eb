import { nl } from "../../src/pane/texts/nl";
import { settleNl } from "../../src/pane/texts/settle";
import { whatIfNl } from "../../src/pane/texts/whatif";

/** With the texts that are loaded with their tab. */
const TEXTS = { ...nl, settle: settleNl, whatIf: whatIfNl };

/** Every text with its path; a text with figures in it as it reads with a figure for each. */
function flatten(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function" || value === null) return [];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

test("no text is empty", () => {
  expect(flatten(TEXTS).filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("nothing of ours shows: no technical words", () => {
  const words = flatten(TEXTS)
    .map(([, text]) => text)
    .join(" ");
  expect(words).not.toMatch(/\b(link|snapshot|sync|cache|undefined|null)\b/i);
});

test("one is missing, several are missing", () => {
  expect(nl.unknownBecause(["Inflatie"])).toBe(
    "Niet bekend: Inflatie ontbreekt of is niet te gebruiken. Zie Controle.",
  );
  expect(nl.unknownBecause(["Inflatie", "Uitrol"])).toBe(
    "Niet bekend: Inflatie en Uitrol ontbreken of zijn niet te gebruiken. Zie Controle.",
  );
  expect(nl.unknownBecause(["a", "b", "c", "d", "e"])).toContain("a, b, c en nog 2 ontbreken");
});
