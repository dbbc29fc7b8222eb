import { amountIn, type Context } from "../../src/model/formula/amounts";
import { Decimal, sum } from "../../src/model/money/decimal";
import type { MilestoneVolume, Plan } from "../../src/model/plan/plan";
import type { Result } from "../../src/model/result/result";
import { number, numberUpTo } from "../../src/model/text/dutch";
import { quantity } from "../../src/model/text/units";
import { escaped, table } from "./markdown";

const SCOPES = { local: "lokaal", regional: "regionaal" } as const;

/** Limits within which the plan says that its figures lie. */
export function bandwidthsSection({ bandwidths }: Result): readonly string[] {
  if (bandwidths.length === 0) return ["Het plan noemt geen bandbreedtes."];
  return [
    table(
      ["Gegeven", "Laagste", "Hoogste", "Per jaar", "Oordeel", "Bron"],
      bandwidths.map(({ bandwidth: { label, unit, source }, min, max, years }) => [
        escaped(label),
        min ? quantity(min, unit) : "–",
        max ? quantity(max, unit) : "–",
        years.map(({ year, value }) => `${year}: ${value ? quantity(value, unit) : "n.b."}`).join(" · "),
        years.some(({ within }) => within === null) ? "n.b." : years.every(({ within }) => within) ? "ok" : "let op",
        escaped(source.detail ?? source.document),
      ]),
    ),
  ];
}

/** The milestones as the plan proposes to divide them, and the volumes that they ask beside those that the rows count on. */
export function milestonesSection(plan: Plan, context: Context): readonly string[] {
  const { milestones, milestoneVolumes, milestonesArePaid } = plan;
  if (milestones.length === 0) return ["Het plan noemt geen mijlpalen."];
  const component = (id: string) => plan.components.find((candidate) => candidate.id === id)?.label ?? id;
  return [
    ...(milestonesArePaid === false
      ? [
          "Aan deze mijlpalen hangt volgens het plan geen bedrag.",
          table(
            ["Nr", "Onderdeel"],
            milestones.map(({ nr, component: id }) => [String(nr), escaped(component(id))]),
          ),
        ]
      : [
          "Of een mijlpaal lokaal (verdeeld over de gemeenten) of regionaal (één pot) is, staat niet in de documenten: het is een voorstel, en dus een aanname.",
          table(
            ["Nr", "Onderdeel", "Voorstel", "Waarom"],
            milestones.map(({ nr, component: id, scope, scopeReason }) => [
              String(nr),
              escaped(component(id)),
              SCOPES[scope],
              escaped(scopeReason),
            ]),
          ),
        ]),
    ...(milestoneVolumes.length === 0
      ? []
      : [
          "Aantallen die een mijlpaal vraagt, naast het aantal waar de regels van de businesscase mee rekenen:",
          table(
            ["Mijlpaal", "Jaar", "Gevraagd", "Berekend", "Verschil"],
            milestoneVolumes.map((volume) => volumeRow(volume, context)),
            (column) => column > 1,
          ),
        ]),
  ];
}

function volumeRow({ nr, of, asks, year, counts }: MilestoneVolume, context: Context): readonly string[] {
  const last = context.years.indexOf(year);
  const first = counts === "in-year" ? last : 0;
  const volume = sum(
    context.years.flatMap((_, index) => (index >= first && index <= last ? [amountIn(context, of, index)] : [])),
  );
  const asked = new Decimal(asks);
  return [
    String(nr),
    counts === "in-year" ? String(year) : `t/m ${year}`,
    numberUpTo(asked, 1),
    volume ? numberUpTo(volume, 1) : "n.b.",
    volume ? number(volume.minus(asked), 1) : "n.b.",
  ];
}
