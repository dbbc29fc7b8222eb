import { Decimal, ZERO, less, sum } from "../../model/money/decimal";
import type { MilestonePayout, Payout } from "../../model/payout/payout";
import { riskOfPot } from "../../model/payout/shared-risk";
import type { Cell } from "../../model/text/document";
import type { IsoDate } from "../../model/time/iso-date";
import type { Facts } from "../facts/facts";
import type { LetterSource } from "../facts/source";
import { decimalsOf } from "./amounts";
import { budgetFacts } from "./budget-facts";
import { clean } from "./clean";
import { assumptionsOf, uncertaintiesOf } from "./remarks";
import { requestFacts } from "./request-facts";
import { localMilestones, milestonesTable, municipalitiesTable, summaryTable, yearsTable } from "./tables";

/**
 * Everything that a letter to one municipality can say.
 *
 * @param index of the municipality in the payout
 * @throws RangeError where there is no such municipality
 */
export function factsOf(source: LetterSource, index: number): Facts {
  const { plan, figures, payout, scenario, on, reference } = source;
  const own = payout.municipalities[index];
  if (own === undefined) throw new RangeError(`no municipality ${index} in the payout`);
  const euros = eurosWith(decimalsOf(payout));
  const local = localMilestones(payout);
  // A request is no milestone that may still be missed; what hangs on those beside it nobody can tell.
  const hanging = local.filter(({ milestone }) => milestone.request === undefined);
  const open = hanging.filter(isOpen);
  const atStake = payout.unpriced.some(isOpen)
    ? null
    : sum(open.map(({ cells, repaidCells }) => less(cells[index] ?? ZERO, repaidCells[index] ?? null)));
  const lost = payout.unpriced.filter(({ isLost }) => isLost);
  const { count } = figures.choices ?? {};
  const sharedRisk = riskOfPot(payout.sharedRisk, "spuk");
  const { rules } = payout;
  return {
    gemeente: text(own.municipality.name),
    plan: text(plan.name),
    scenario: text(scenario),
    prijspeil: priceLevelOf(source),
    datum: date(on),
    einde: date(plan.endOfScheme),
    verwijzing: text(reference),
    bron: text(plan.source.document),
    inwoners: { kind: "count", value: own.municipality.inhabitants },
    "datum-telling": date(count?.on ?? plan.inhabitantsOn),
    telling: count === undefined ? null : text(COUNT_STATUS[count.status]),
    gemeenten: counted(payout.municipalities),
    aandeel: { kind: "share", value: own.keyShare },
    voorschot: euros(own.local),
    terug: euros(own.repay),
    blijft: euros(own.kept),
    onzeker: euros(atStake),
    risico: own.risk && euros(own.risk),
    "risico-uitleg": riskRemark(payout),
    "terug-regionaal": euros(own.regionalRepay),
    ...budgetFacts(source, source.budget.municipalities[index]),
    ...requestFacts(source),
    "lokaal-totaal": euros(payout.local),
    "regionaal-totaal": euros(payout.regional),
    "iza-totaal": euros(payout.iza),
    "risico-totaal": sharedRisk && euros(sharedRisk),
    mijlpalen: counted(hanging),
    "mijlpalen-gehaald": counted(hanging.filter(isMet)),
    "mijlpalen-gemist": counted([...hanging.filter(({ localRepaid }) => !localRepaid?.isZero()), ...lost]),
    "mijlpalen-open": counted(open),
    "regel-verdeling": text(rules.key),
    "regel-afronding": text(rules.rounding),
    "regel-termijnen": text(rules.instalments),
    "regel-terug": text(rules.repayment),
    "regel-iza": text(rules.iza),
    "regel-risico": text(rules.sharedRisk),
    aannames: { kind: "list", items: assumptionsOf(source, open.length) },
    onzekerheden: { kind: "list", items: uncertaintiesOf(payout, own, open.length, atStake, plan.endOfScheme) },
    tabel: { kind: "table", table: summaryTable(payout, own) },
    "tabel-jaren": { kind: "table", table: yearsTable(payout, own) },
    "tabel-mijlpalen": { kind: "table", table: milestonesTable(payout, own, index) },
    "tabel-gemeenten": { kind: "table", table: municipalitiesTable(payout) },
  };
}

/** Why there is no part in the shared risk to tell; null where there is. */
function riskRemark({ sharedRisk }: Payout): (Cell & { kind: "text" }) | null {
  switch (sharedRisk.kind) {
    case "known":
      return null;
    case "none":
      return text("Het plan vraagt geen geld aan. Er is dus geen gedeeld risico.");
    case "unknown":
      return text("Het gedeelde risico is nog niet bekend: in de werkmap ontbreken kosten.");
  }
}

const COUNT_STATUS = { provisional: "voorlopige telling", definitive: "definitieve telling" } as const;

/** Nobody judged it yet; one that comes later may still be missed. */
function isOpen({ milestone }: Pick<MilestonePayout, "milestone">): boolean {
  return milestone.outcome.status === "open" || milestone.outcome.status === "later";
}

function isMet({ milestone }: MilestonePayout): boolean {
  return ["met", "deemed-met", "partly"].includes(milestone.outcome.status);
}

/** The year in whose prices the plan calculates: its one input that is a year. */
function priceLevelOf({ plan, figures }: LetterSource): (Cell & { kind: "text" }) | null {
  const definition = plan.inputs.find(({ unit }) => unit === "year");
  const year = definition && figures.inputs.get(definition.id)?.[0];
  return year ? text(year.toFixed(0)) : null;
}

function text(content: string): Cell & { kind: "text" } {
  return { kind: "text", text: clean(content) };
}

function date(iso: IsoDate): Cell & { kind: "date" };
function date(iso: IsoDate | null): (Cell & { kind: "date" }) | null;
function date(iso: IsoDate | null): (Cell & { kind: "date" }) | null {
  return iso === null ? null : { kind: "date", date: iso };
}

function counted(items: readonly unknown[]): Cell & { kind: "count" } {
  return { kind: "count", value: new Decimal(items.length) };
}

function eurosWith(decimals: number): (value: Decimal | null) => Cell & { kind: "euros" | "text" } {
  return (value) => (value === null ? text("een nog onbekend bedrag") : { kind: "euros", value, decimals });
}
