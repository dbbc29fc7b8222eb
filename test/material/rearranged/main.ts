import { KINDS } from "./kinds";
import { judge, scoreOf, type Judged, type Score } from "./score";
import { heldOutSuite, tunedSuite } from "./suite";
import { benchTables } from "./tables-score";
import type { Rearranged } from "./truth";

/** `npm run bench:find [-- details]`: what the finder makes of rearranged workbooks. */
function main(details: boolean): void {
  for (const [title, workbooks] of [
    ["Tuned seeds", tunedSuite()],
    ["Held-out seeds and words", heldOutSuite()],
  ] as const) {
    report(title, workbooks, details);
  }
  reportTables(details);
}

function reportTables(details: boolean): void {
  const { remarks, tables, right, asked, askedOther, missed, wrong } = benchTables();
  console.log("\nTables of municipalities and milestones");
  console.log(header());
  console.log(line("tables", { inputs: tables, right, asked, askedOther, missed, wrong }));
  if (details) remarks.forEach((remark) => console.log(remark));
}

function report(title: string, workbooks: readonly Rearranged[], details: boolean): void {
  const judged = workbooks.flatMap(judge);
  console.log(`\n${title}: ${workbooks.length} workbooks`);
  console.log(header());
  console.log(line("total", scoreOf(judged)));
  console.log(line("of which all years are there", scoreOf(judged.filter(({ linkable }) => linkable))));
  for (const plan of new Set(workbooks.map((workbook) => workbook.plan.id)))
    console.log(line(`plan ${plan}`, scoreOf(judged.filter(({ workbook }) => workbook.startsWith(`${plan} `)))));
  for (const kind of KINDS) {
    const touched = judged.filter(({ truth }) => truth?.kinds.includes(kind));
    if (touched.length > 0) console.log(line(kind, scoreOf(touched)));
  }
  if (details) judged.filter(({ outcome }) => outcome !== "right").forEach((one) => console.log(detail(one)));
}

const WIDTH = 32;

function header(): string {
  return [
    "".padEnd(WIDTH),
    ...["inputs", "right", "", "asked", "asked, other cell", "missed", "wrong but certain"].map((text) =>
      text.padStart(text === "" ? 8 : text.length + 2),
    ),
  ].join("");
}

function line(what: string, { inputs, right, asked, askedOther, missed, wrong }: Score): string {
  const share = inputs === 0 ? "" : `${((100 * right) / inputs).toFixed(1)}%`;
  return [
    what.padEnd(WIDTH),
    String(inputs).padStart(8),
    String(right).padStart(7),
    share.padStart(8),
    String(asked).padStart(7),
    String(askedOther).padStart(19),
    String(missed).padStart(8),
    String(wrong).padStart(19),
  ].join("");
}

function detail({ workbook, input, outcome, truth, found }: Judged): string {
  const stands = truth === undefined ? "nowhere" : `${truth.sheet}!${truth.cells.join()} (${truth.scale})`;
  const link = found?.link;
  const taken =
    link === undefined ? "nothing" : `${link.sheet}!${link.address} (${link.scale}) ${link.certainty} ${link.why}`;
  return `${outcome.padEnd(12)}${workbook}: ${input} stands in ${stands}, found ${taken}`;
}

main(process.argv.includes("details"));
