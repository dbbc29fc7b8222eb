import { evaluate } from "../../src/model/evaluation/evaluate";
import { contextOf } from "../../src/model/formula/amounts";
import type { Plan } from "../../src/model/plan/plan";
import { publishedFigures } from "../../src/model/plan/published-figures";
import { financeLines } from "../../src/recalc/summary-finance";
import { bandwidthsSection, milestonesSection } from "./checks-section";
import { comparePublished } from "./compare";
import { inputsSection } from "./inputs-section";
import { escaped, page, table } from "./markdown";
import { countVerdicts, publishedSection } from "./published-section";
import { rowsSection } from "./rows-section";

const NOTICE = "<!-- Gemaakt door npm run docs:plans; niet met de hand wijzigen. -->";

/** docs/plannen/ID.md: a plan as it was published beside the plan as it is computed. */
export function planPage(plan: Plan): string {
  const figures = publishedFigures(plan);
  const context = contextOf(plan, figures);
  const result = evaluate(plan, figures);
  const compared = comparePublished(plan, result);
  return page([
    NOTICE,
    `# ${plan.name}`,
    `Bron: ${plan.source.document}. Jaren ${plan.years[0]}–${plan.years.at(-1)}. Berekend met de aannames zoals het plan ze noemt, zonder werkmap. Baten zijn negatief, kosten positief. [Alle plannen](README.md)`,
    financeLines(result)
      .map((line) => `- ${escaped(line)}`)
      .join("\n"),
    "## Gedrukt en berekend",
    "Per regel wat het plan drukt en daaronder wat het model berekent, met één cijfer meer. _Gelijk_: afgerond zoals het plan afrondt, is het hetzelfde getal. _Afronding_: niet verder weg dan komt van het optellen van afgeronde getallen. _Verschil_: verder weg; zulke cellen zijn vet.",
    ...publishedSection(plan, compared),
    "## Hoe elke regel volgt",
    ...rowsSection(plan, context),
    "## Wat invoer is, en waarom",
    ...inputsSection(plan),
    "## Bandbreedtes",
    ...bandwidthsSection(result),
    "## Mijlpalen",
    ...milestonesSection(plan, context),
  ]);
}

/** docs/plannen/README.md */
export function overviewPage(plans: readonly Plan[]): string {
  return page([
    NOTICE,
    "# Plannen",
    "Elk plan is data: aannames, regels als som van producten, mijlpalen en grenzen. Eén pagina per plan laat zien wat het plan drukt, wat het model met dezelfde aannames berekent, hoe elke regel volgt en wat invoer blijft.",
    table(
      [
        "Plan",
        "Jaren",
        "Regels",
        "Invoer",
        "waarvan overgenomen",
        "waarvan afgeleid",
        "Gedrukte cellen",
        "gelijk",
        "afronding",
        "verschil",
      ],
      plans.map((plan) => {
        const verdicts = countVerdicts(comparePublished(plan, evaluate(plan, publishedFigures(plan))));
        const cells = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
        const counts = [
          plan.rows.length,
          plan.inputs.length,
          plan.inputs.filter(({ row }) => row !== undefined).length,
          plan.inputs.filter(({ inferred }) => inferred !== undefined).length,
          cells,
          verdicts.equal,
          verdicts.rounding,
          verdicts.different + verdicts["not computed"],
        ];
        return [`[${plan.name}](${plan.id}.md)`, `${plan.years[0]}–${plan.years.at(-1)}`, ...counts.map(String)];
      }),
      (column) => column > 1,
    ),
    "De werkmap bepaalt welk plan wordt gebruikt; in het paneel kiest u zo nodig een ander (zie [Koppelen](../handleiding/koppelen.md)).",
  ]);
}
