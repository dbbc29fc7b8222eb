import { en } from "../../src/pane/texts/en";
import { nl } from "../../src/pane/texts/nl";
import { whatIfEn } from "../../src/pane/texts/whatif-en";
import { whatIfNl } from "../../src/pane/texts/whatif-nl";

/** With the texts that are loaded with their tab. */
const DUTCH = { ...nl, whatIf: whatIfNl };
const ENGLISH = { ...en, whatIf: whatIfEn };

/** Every text with its path; a text with figures in it as its number of arguments. */
function flatten(value: unknown, path = ""): [string, string | number][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, value.length]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

test("both languages have the same texts, none empty", () => {
  const dutch = new Map(flatten(DUTCH));
  const english = new Map(flatten(ENGLISH));
  expect([...english.keys()]).toEqual([...dutch.keys()]);
  expect([...english.values()].filter((text) => text === "")).toEqual([]);
  expect([...dutch.values()].filter((text) => text === "")).toEqual([]);
});

test("English is English: no sentence is left in Dutch", () => {
  const dutch = new Map(flatten(DUTCH));
  const same = flatten(ENGLISH).filter(
    ([path, text]) => typeof text === "string" && /\s/.test(text) && dutch.get(path) === text,
  );
  expect(same.map(([path]) => path)).toEqual([".outcome.thousands"]);
});

test("nothing of ours shows: no technical words", () => {
  const words = flatten(DUTCH)
    .map(([, text]) => text)
    .join(" ");
  expect(words).not.toMatch(/\b(link|snapshot|sync|cache|undefined|null)\b/i);
});
