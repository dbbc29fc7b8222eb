import { less, sum, type Decimal } from "../../money/decimal";
import type { MilestonePayout } from "../../payout/milestone-payout";
import { riskOfPot, type Pot } from "../../payout/shared-risk";
import type { Figures } from "../../plan/figures";
import type { OutcomeStatus } from "../../plan/milestone-outcome";
import type { Scenario } from "../../plan/scenario";
import type { Result } from "../../result/result";
import { date } from "../../text/dutch";
import type { Unit } from "../../text/units";

type Read = (result: Result) => Decimal | null;
type About = Pick<ComparisonLine, "id" | "label" | "unit">;

/** What is set side by side, section by section. */
export function comparedSections(runs: readonly ComparedRun[], base: number): readonly ComparisonSection[] {
  const results = runs.map(({ result }) => result);
  const line = (about: About, read: Read): ComparisonLine => {
    const values = results.map(read);
    const against = values[base] ?? null;
    const differences = values.map((value) => (value && against ? value.minus(against) : null));
    return { ...about, values, differences };
  };
  const euros = (id: string, label: string, read: Read) => line({ id, label, unit: "eur" }, read);
  const [first] = results;
  if (first === undefined) return [];
  return [
    { id: "totals", title: "Totalen over alle jaren", lines: totals(euros) },
    { id: "years", title: "Per jaar", lines: years(first, euros) },
    { id: "domains", title: "Per domein", lines: domains(euros) },
    { id: "components", title: "Per onderdeel", lines: components(first, euros) },
    { id: "wait-list", title: "Wachtlijst", lines: waitList(results, first, line) },
    { id: "milestones", title: "Mijlpalen", lines: milestones(runs, euros) },
    { id: "municipalities", title: "Uitkering per gemeente", lines: municipalities(results, euros) },
  ];
}

type Euros = (id: string, label: string, read: Read) => ComparisonLine;
type Line = (about: About, read: Read) => ComparisonLine;

const TOTALS = [
  { id: "impact", label: "Impact" },
  { id: "cost", label: "Kosten" },
  { id: "result", label: "Resultaat" },
] as const;

function totals(euros: Euros): readonly ComparisonLine[] {
  return [
    ...TOTALS.map(({ id, label }) => euros(id, label, (result) => result.totals[id].total)),
    euros("present-value", "Netto contante waarde", ({ presentValue }) => presentValue?.total ?? null),
    euros("shared-risk", "Gedeeld risico gemeenten (SPUK)", sharedRiskIn("spuk")),
    euros("shared-risk iza", "Gedeeld risico zorgpartijen (IZA)", sharedRiskIn("iza")),
  ].filter(isKnownSomewhere);
}

function sharedRiskIn(pot: Pot): Read {
  return ({ payout }) => payout && riskOfPot(payout.sharedRisk, pot);
}

function years({ years: all }: Result, euros: Euros): readonly ComparisonLine[] {
  return TOTALS.flatMap(({ id, label }) =>
    all.map((year, index) =>
      euros(`${id} ${year}`, `${label} ${year}`, (result) => result.totals[id].amounts[index] ?? null),
    ),
  );
}

function domains(euros: Euros): readonly ComparisonLine[] {
  return TOTALS.flatMap(({ id, label }) => [
    euros(`${id} zvw`, `${label} Zvw`, (result) => result.totals[id].zvw),
    euros(`${id} sd`, `${label} sociaal domein`, (result) => result.totals[id].sd),
  ]);
}

function components({ components: all }: Result, euros: Euros): readonly ComparisonLine[] {
  return all.map(({ id, label }) =>
    euros(`component ${id}`, label, (result) => {
      const own = result.components.find((component) => component.id === id);
      return own === undefined ? null : sum([own.impact.total, own.cost.total]);
    }),
  );
}

function waitList(results: readonly Result[], first: Result, line: Line): readonly ComparisonLine[] {
  const falls = first.waitList.targets.map(({ milestone, date: on, required }) => {
    const own = (result: Result) => result.waitList.targets.find((target) => target.milestone === milestone);
    const about: About = {
      id: `wait-list milestone ${milestone}`,
      label: `Daling op ${date(on)} (mijlpaal ${milestone})`,
      unit: "people",
    };
    return {
      ...line(about, (result) => own(result)?.computed ?? null),
      target: { required, met: results.map((result) => own(result)?.met ?? null) },
    };
  });
  const perYear = first.years.flatMap((year, index) => [
    line(
      { id: `wait-list off ${year}`, label: `Van de wachtlijst in ${year}`, unit: "people" },
      ({ waitList: { off } }) => off[index] ?? null,
    ),
    line(
      { id: `wait-list stock ${year}`, label: `Wachtlijst begin ${year}`, unit: "people" },
      ({ waitList: { stock } }) => stock.find((at) => at.year === year)?.people ?? null,
    ),
    line(
      { id: `wait-list weeks ${year}`, label: `Wachttijd in ${year}`, unit: "weeks" },
      ({ waitList: { weeks } }) => weeks.perYear[index] ?? null,
    ),
  ]);
  return [...falls, ...perYear.filter(isKnownSomewhere)];
}

/** What is earned of each milestone: IZA and SPUK that is paid and need not be repaid. */
function milestones(runs: readonly ComparedRun[], euros: Euros): readonly ComparisonLine[] {
  const [first] = runs;
  return (first?.result.payout?.milestones ?? []).map(({ milestone: { nr, name } }) => ({
    ...euros(`milestone ${nr}`, `Mijlpaal ${name}`, ({ payout }) => {
      const own = payout?.milestones.find(({ milestone }) => milestone.nr === nr);
      return own === undefined ? null : earned(own);
    }),
    statuses: runs.map(
      ({ figures }) => figures.milestones.find((milestone) => milestone.nr === nr)?.outcome.status ?? "open",
    ),
  }));
}

function earned({ iza, local, regional, localRepaid, regionalRepaid }: MilestonePayout): Decimal | null {
  return less(iza.plus(local).plus(regional), sum([localRepaid, regionalRepaid]));
}

const MUNICIPAL = [
  { id: "kept", label: "houdt" },
  { id: "repay", label: "betaalt terug" },
  { id: "risk", label: "aandeel in het risico" },
] as const;

function municipalities(results: readonly Result[], euros: Euros): readonly ComparisonLine[] {
  const all = new Map(
    results
      .flatMap(({ payout }) => payout?.municipalities ?? [])
      .map(({ municipality }) => [municipality.code, municipality]),
  );
  return [...all.values()].flatMap(({ code, name }) =>
    MUNICIPAL.map(({ id, label }) =>
      euros(
        `municipality ${code} ${id}`,
        `${name} ${label}`,
        ({ payout }) => payout?.municipalities.find(({ municipality }) => municipality.code === code)?.[id] ?? null,
      ),
    ),
  );
}

function isKnownSomewhere({ values }: ComparisonLine): boolean {
  return values.some((value) => value !== null);
}

/** A plan as it comes out with some figures. */
export interface ComparedRun {
  /** Null for the plan as the workbook has it. */
  readonly scenario: Scenario | null;
  /** Those that the scenario makes of the workbook's. */
  readonly figures: Figures;
  readonly result: Result;
}

/** A figure in each of the runs, in their order; null is unknown. */
export interface ComparisonLine {
  /** "result", "result 2027", "component 2", "municipality GM0141 kept", "milestone 4": no two lines share one. */
  readonly id: string;
  /** Dutch. */
  readonly label: string;
  readonly unit: Unit;
  readonly values: readonly (Decimal | null)[];
  /** Value − that of the base; for money, negative is better where benefits are negative. */
  readonly differences: readonly (Decimal | null)[];
  /** Of a fall of the wait list that a milestone asks: how much it asks, and in which runs that is reached. */
  readonly target?: { readonly required: Decimal; readonly met: readonly (boolean | null)[] };
  /** Of a milestone: what became of it in each run. */
  readonly statuses?: readonly OutcomeStatus[];
}

export type SectionId = "totals" | "years" | "domains" | "components" | "wait-list" | "milestones" | "municipalities";

export interface ComparisonSection {
  readonly id: SectionId;
  /** Dutch. */
  readonly title: string;
  readonly lines: readonly ComparisonLine[];
}
