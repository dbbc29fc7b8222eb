import { isDriver } from "../../src/functions/drivers/definitions";
import { EXAMPLES, type Example } from "../../src/functions/examples";
import { PLAIN_IDS } from "../../src/functions/plain";
import { html, list, paragraph, section } from "./html";
import type { DocumentedFunction } from "./metadata";

const INTRODUCTION = [
  "Deze functies staan in Excel onder MGN: typ =MGN. om ze te zien. MGN.INDEX en MGN.VERSCHUIVING staan los van Excels " +
    "eigen INDEX en VERSCHUIVING. Baten zijn negatief, kosten en extra uitgaven positief; bedragen zijn in euro's, aandelen en percentages " +
    "schrijft u als 15% of 0,15. Een argument tussen vierkante haken mag u weglaten.",
  "Waar [bereik] staat, mag u één cel opgeven of een rij, kolom of blok. Geeft u bij zo'n functie bereiken op, dan komt " +
    "er een tabel uit die overloopt naar de cellen ernaast: bereiken van gelijke grootte lopen gelijk op, één cel telt " +
    "bij elke cel mee, en een rij naast een kolom geeft een tabel.",
  "Bij een verkeerd argument staat er #WAARDE! in de cel, en waar geen uitkomst is #N/B, met een zin die zegt welk " +
    "argument het is en wat u kunt doen. Een fout in een argument, zoals #DEEL/0!, gaat door naar de uitkomst.",
];

const NOTICE = "Gemaakt door npm run docs:functions; niet met de hand wijzigen.";

export function signature({ name, parameters }: DocumentedFunction): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `MGN.${name}(${names.join("; ")})`;
}

/** A result as a Dutch reader writes it: "1,056784", a table row by row. */
export function outcome(result: Example["result"]): string {
  if (typeof result === "object") return result.map((row) => row.map(inDutch).join(" · ")).join(" / ");
  return inDutch(result);
}

function inDutch(value: number | string): string {
  return typeof value === "string" ? value : String(value).replace(".", ",").replace("-", "−");
}

/** What every page says of a function, as plain texts. */
function facts(one: DocumentedFunction) {
  return {
    signature: signature(one),
    arguments: one.parameters.map(({ name, description, dimensionality }) => ({
      name: dimensionality === "matrix" ? `${name} [bereik]` : name,
      description,
    })),
    examples: EXAMPLES.filter(({ id }) => id === one.id),
    remarks: [
      `Uitkomst: ${one.returns}`,
      ...(PLAIN_IDS.has(one.id) ? ["Kan ook als gewone Excel-formule worden geschreven."] : []),
      ...(isDriver(one.id) ? [`Legt zichzelf uit met =MGN.UITLEG("${one.id}"; …).`] : []),
    ],
  };
}

function families(functions: readonly DocumentedFunction[]) {
  const titles = [...new Set(functions.map(({ family }) => family))];
  return titles.map((title) => ({ title, functions: functions.filter(({ family }) => family === title) }));
}

/** docs/functies/README.md */
export function markdownPage(functions: readonly DocumentedFunction[]): string {
  const parts = families(functions).flatMap((family) => [
    `## ${family.title}`,
    ...family.functions.map(markdownSection),
  ]);
  const contents = families(functions)
    .map((family) => `- ${family.title}: ${family.functions.map(({ id }) => `[${id}](#${anchor(id)})`).join(", ")}`)
    .join("\n");
  const more = "Wat elke soort argument met vreemde invoer doet, staat in [invoer.md](invoer.md).";
  return `${[`<!-- ${NOTICE} -->`, "# Functies", ...INTRODUCTION, more, contents, ...parts].join("\n\n")}\n`;
}

function markdownSection(one: DocumentedFunction): string {
  const { arguments: args, examples, remarks } = facts(one);
  return [
    `### ${one.name}`,
    `\`${signature(one)}\``,
    one.description,
    [
      "| argument | betekenis |",
      "| --- | --- |",
      ...args.map(({ name, description }) => `| ${name} | ${description} |`),
    ].join("\n"),
    remarks.join(" "),
    ...examples.map(
      ({ formula, result, source }) => `Voorbeeld: \`${formula}\` geeft **${outcome(result)}** (${source}).`,
    ),
  ].join("\n\n");
}

/** As GitHub makes the anchor of a heading. */
function anchor(id: string): string {
  return id.toLowerCase().replaceAll(".", "");
}

/** The page that Excel opens from a function's help link. */
export function htmlPage(functions: readonly DocumentedFunction[]): string {
  const body = families(functions).flatMap((family) => [
    `    <h2>${html(family.title)}</h2>`,
    ...family.functions.map(htmlSection),
  ]);
  return `<!doctype html>
<!-- ${NOTICE} -->
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Functies van de businesscase</title>
    <link rel="icon" href="assets/addin-32.png" />
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
    <h1>Functies</h1>
${INTRODUCTION.map(paragraph).join("\n")}
    <nav aria-label="Functies">
${families(functions)
  .map((family) => `      <p>${html(family.title)}: ${family.functions.map(link).join(", ")}</p>`)
  .join("\n")}
    </nav>
${body.join("\n")}
    </main>
  </body>
</html>
`;
}

function htmlSection(one: DocumentedFunction): string {
  const { arguments: args, examples, remarks } = facts(one);
  return section(one.id, one.name, [
    `<p><code>${html(signature(one))}</code></p>`,
    `<p>${html(one.description)}</p>`,
    list(args),
    `<p>${html(remarks.join(" "))}</p>`,
    ...examples.map(
      ({ formula, result, source }) =>
        `<p>Voorbeeld: <code>${html(formula)}</code> geeft <strong>${html(outcome(result))}</strong> (${html(source)}).</p>`,
    ),
  ]);
}

function link({ id }: DocumentedFunction): string {
  return `<a href="#${id}">${id}</a>`;
}
