import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";

/** One word for one thing, in everything that a user reads (CONTEXT.md). */

const root = join(__dirname, "../..");
const READ = ["src", "assets/pages", "docs", "manifest.xml", "README.md", "CHANGELOG.md"];
const TEXTS = [".ts", ".tsx", ".json", ".html", ".md", ".xml"];

/** What is no longer said, what is said instead, and what it is nearly but is right. */
const RETIRED: readonly (readonly [RegExp, string, string])[] = [
  [/werkboek/, "werkmap", "werkmap"],
  // Excel's own menu says Beveiliging blad opheffen, and its new sheets are called Blad1; code of a template is kept.
  [/(?<!beveiliging )\bblad(?:en)?\b(?! ?\d|!|\$)/, "tabblad", "het tabblad, Beveiliging blad opheffen, Blad1!A1"],
  [/(?<!-)\bgemiste?\b(?!: "missed")/, "niet gehaald", "{{mijlpalen-gemist}}"],
  [/zekerheid: zeker/, "zeker gevonden", "met zekerheid gevonden"],
  [/verdien(?:t|en) uw blik/, "kijk 1 gegeven na", "dat verdient uitleg"],
  [/niets is twijfelachtig/, "geen twijfel", "een twijfelachtige cel"],
  [/gedrukt staat|tellen [^.]{0,80} op tot/, "er staat", "tellen samen"],
  [/laat van elke|keert van elke/, "van elke € 100 wordt € 1,68 niet uitgekeerd", "van elke € 100 wordt"],
  [/de rest staat\b/, "de rest is wel berekend", "de rest is wel berekend"],
  [/["`*]omslag["`*]/, "omslagpunt", "**Omslagpunt**"],
  [/waar het omslaat/, "omslagpunt", "slaat ergens om"],
  [/door het (?:tab)?blad\b/, "narekenen met uw formules", "op het tabblad"],
  [/overgenomen zoals gedrukt/, "overgenomen uit het plan", "overgenomen uit het plan"],
  [/hangt aan 20\d\d|afhankelijk van 20\d\d/, "afhankelijk van het 1e kwartaal 2027", "afhankelijk van het 1e"],
  [/geacht gehaald/, "telt als gehaald", "geacht"],
  [/meer maakt het (?:hoger|lager)/, "een hogere waarde maakt de uitkomst hoger", "een hogere waarde"],
  [/berekend; gehaald/, "wordt naar verwachting gehaald", "verwacht: 155,1"],
  [/gezonde lengte|voorraad en stroom/, "gewenste lengte; hoe de wachtlijst beweegt", "een gezonde lijst"],
  [/levende formules|weer levend/, "formules die meerekenen; formules terugzetten", "formules terugzetten"],
  [/\bde streefwaarde \S+ en \S+ wordt\b/, "de streefwaarden … worden", "de streefwaarde 155 wordt"],
  [/\bvoor 31-12-\d{4} vast\b/, "vóór 31-12-2027 vast", "vóór 31-12-2027 vast"],
  [/\b(?:[02-9]|\d{2,}) fout\b/, "2 fouten", "1 fout, 2 fouten"],
  [/maak ongedaan\b/, "ongedaan maken", "maak de laatste 3 ongedaan"],
  [/ontbreekt of is onbruikbaar/, "ontbreekt of is niet te gebruiken", "ontbreken of zijn niet te gebruiken"],
];

function filesIn(path: string): readonly string[] {
  if (TEXTS.includes(extname(path))) return [path];
  return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && TEXTS.includes(extname(entry.name)))
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
}

const lines = READ.flatMap(filesIn).flatMap((file) =>
  readFileSync(join(root, file), "utf8")
    .split("\n")
    .map((text, index) => ({ at: `${file}:${index + 1}`, text: text.toLowerCase() })),
);

test.each(RETIRED)("nowhere %p: %s", (retired, instead, nearly) => {
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.filter(({ text }) => retired.test(text)).map(({ at }) => at)).toEqual([]);
  // What is said instead is not itself retired, nor is what resembles it.
  expect(instead.toLowerCase()).not.toMatch(retired);
  expect(nearly.toLowerCase()).not.toMatch(retired);
});

test.each([
  "werkboek",
  "de bladen tonen het plan",
  "een gemiste mijlpaal",
  "als deze wordt gemist",
  "3 fout",
  "de streefwaarde 155 en 437 wordt niet gehaald",
  "afhankelijk van 2027 k1",
  "rekenen door het blad",
])("this is found: %s", (said) => {
  expect(RETIRED.some(([retired]) => retired.test(said))).toBe(true);
});
