import { KINDS, NONSENSE } from "./awkward";
import { call, ExcelError } from "./call";

const INTRODUCTION =
  "Wat elke soort argument met vreemde invoer doet. De tabel is gemaakt door de functies zelf aan te roepen; een test " +
  "controleert dat hij klopt. Een fout in een argument, zoals #DEEL/0!, geeft Excel door zonder de functie te vragen. " +
  "Excel voor Windows geeft een lege cel waarnaar u verwijst door als 0, Excel op het web als leeg; een weggelaten " +
  "argument is altijd leeg. Tekst wordt nooit stilzwijgend een getal.";

const ERRORS: Readonly<Record<string, string>> = { "#VALUE!": "#WAARDE!", "#N/A": "#N/B" };

/** docs/functies/invoer.md */
export function awkwardPage(): string {
  const tables = KINDS.map(({ label, id, argument, args }) => {
    const rows = NONSENSE.map((nonsense) => `| ${nonsense.label} | ${shown(call(id, ...args(nonsense.value)))} |`);
    return [
      `## ${label}`,
      `\`MGN.${id}\`, argument ${argument}`,
      ["| invoer | uitkomst |", "| --- | --- |", ...rows].join("\n"),
    ];
  });
  const notice = "<!-- Gemaakt door npm run docs:functions; niet met de hand wijzigen. -->";
  return `${[notice, "# Vreemde invoer", INTRODUCTION, ...tables.flat()].join("\n\n")}\n`;
}

function shown(answer: unknown): string {
  if (Array.isArray(answer)) return (answer as unknown[][]).map((row) => row.map(shown).join(" · ")).join(" / ");
  if (answer instanceof ExcelError) return `${ERRORS[answer.code] ?? answer.code} ${answer.message}`;
  return typeof answer === "number" ? String(answer).replace(".", ",").replace("-", "−") : String(answer);
}
