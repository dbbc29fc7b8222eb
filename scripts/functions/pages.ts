import { EXAMPLES } from "../../src/functions/examples";
import type { Example } from "../../src/functions/examples";
import type { FunctionMetadata, Metadata } from "./metadata";

const INTRODUCTION =
  "Deze functies staan in Excel onder MGN. Baten zijn negatief, kosten positief; bedragen zijn in euro's, aandelen en " +
  "percentages schrijft u als 15% of 0,15. Een argument tussen vierkante haken mag u weglaten. Bij een verkeerd argument " +
  "staat er #WAARDE! in de cel, met een zin die zegt welk argument het is en wat u kunt doen.";

const NOTICE = "<!-- Gemaakt door npm run docs:functions; niet met de hand wijzigen. -->";

function signature({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `MGN.${name}(${names.join("; ")})`;
}

function outcome({ result }: Example): string {
  const dutch = (value: number) => String(value).replace(".", ",").replace("-", "−");
  return typeof result === "number" ? dutch(result) : result.map((row) => row.map(dutch).join(" · ")).join(" / ");
}

function examplesOf(id: string): readonly Example[] {
  return EXAMPLES.filter((example) => example.id === id);
}

/** docs/functies/README.md */
export function markdownPage({ functions }: Metadata): string {
  const sections = functions.map((one) =>
    [
      `## ${one.name}`,
      `\`${signature(one)}\``,
      one.description,
      [
        "| argument | betekenis |",
        "| --- | --- |",
        ...one.parameters.map(({ name, description }) => `| ${name} | ${description} |`),
      ].join("\n"),
      ...examplesOf(one.id).map(
        (example) => `Voorbeeld: \`${example.formula}\` geeft **${outcome(example)}** (${example.source}).`,
      ),
    ].join("\n\n"),
  );
  return `${[NOTICE, "# Functies", INTRODUCTION, ...sections].join("\n\n")}\n`;
}

/** The page that Excel opens from a function's help link. */
export function htmlPage({ functions }: Metadata): string {
  const sections = functions.map((one) =>
    [
      `    <section id="${one.id}">`,
      `      <h2>${one.name}</h2>`,
      `      <p><code>${escape(signature(one))}</code></p>`,
      `      <p>${escape(one.description)}</p>`,
      "      <dl>",
      ...one.parameters.map(
        ({ name, description }) => `        <dt>${escape(name)}</dt>\n        <dd>${escape(description)}</dd>`,
      ),
      "      </dl>",
      ...examplesOf(one.id).map(
        (example) =>
          `      <p>Voorbeeld: <code>${escape(example.formula)}</code> geeft <strong>${outcome(example)}</strong> (${escape(example.source)}).</p>`,
      ),
      "    </section>",
    ].join("\n"),
  );
  return `<!doctype html>
${NOTICE}
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
    <p>${escape(INTRODUCTION)}</p>
${sections.join("\n")}
    </main>
  </body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
