import { UNKNOWN } from "../../model/formula/sentence";
import type { Decimal } from "../../model/money/decimal";
import { where } from "../../model/plan/finding";
import { OUTCOME_WORDS } from "../../model/plan/milestone-outcome";
import type { Plan } from "../../model/plan/plan";
import { euros } from "../../model/text/dutch";
import { quantity, type Unit } from "../../model/text/units";
import type { Comparison } from "../../model/whatif/scenario/comparison";
import type { ComparisonLine } from "../../model/whatif/scenario/comparison-sections";
import { foreseenWords } from "../../model/waitlist/verdict";

/** A page of Dutch text: every line with the runs in order, and the difference with the base in brackets. */
export function comparisonPage({ name }: Plan, comparison: Comparison, faults: readonly string[]): string {
  const { runs, base, sections, inputs } = comparison;
  return [
    `${name}: ${runs.map((run) => run.name).join(" · ")}`,
    `Tussen haakjes het verschil met ${runs[base]?.name ?? ""}.`,
    ...sections.flatMap(({ title, lines }) => ["", title, ...lines.map((line) => `  ${lineText(line, base)}`)]),
    ...(inputs.length === 0 ? [] : ["", "Verschillen in invoer"]),
    ...inputs.map(({ label, unit, year, place, values }) => {
      const what = `${label}${year === null ? "" : ` ${year}`}${place ? ` (${where(place)})` : ""}`;
      return `  ${what}: ${values.map((value) => shown(value, unit)).join(" · ")}`;
    }),
    ...(faults.length === 0 ? [] : ["", "Niet gebruikt", ...faults.map((fault) => `  ${fault}`)]),
  ].join("\n");
}

function lineText({ label, unit, values, differences, target, statuses }: ComparisonLine, base: number): string {
  const asked = target ? `, gevraagd ${shown(target.required, unit)}` : "";
  const told = values.map((value, run) => {
    const met = target?.met[run];
    const verdict = met === undefined || met === null ? "" : `, ${foreseenWords(met)}`;
    const status = statuses?.[run];
    const word = status === undefined || status === "open" ? "" : `, ${OUTCOME_WORDS[status]}`;
    return `${shown(value, unit)}${word}${verdict}${run === base ? "" : ` (${difference(differences[run] ?? null, unit)})`}`;
  });
  return `${label}${asked}: ${told.join(" · ")}`;
}

function difference(value: Decimal | null, unit: Unit): string {
  return `${value?.gt(0) ? "+" : ""}${shown(value, unit)}`;
}

/** Money in whole euros; anything else as many decimals as it is worth. */
function shown(value: Decimal | null, unit: Unit): string {
  if (value === null) return UNKNOWN;
  return unit === "eur" ? euros(value) : quantity(value, unit);
}
