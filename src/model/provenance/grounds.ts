import { NO_CHOICES, type PayoutChoices } from "../plan/choices";
import type { Figures, Milestone } from "../plan/figures";
import type { Plan } from "../plan/plan";

/**
 * What every figure of a moment stands on, as text by a permanent key, so that a file can keep it: inputs, counts,
 * milestones, what was filled in, and what was chosen. No moment is in it: the same workbook gives the same.
 */
export type Grounds = Readonly<Record<string, string>>;

/** What was chosen, in the words of the pane. Statuses and scopes are told by milestone, counts by municipality. */
const CHOICES: Readonly<Record<Exclude<keyof PayoutChoices, "milestones" | "realisation">, string>> = {
  key: "de verdeelsleutel",
  costKey: "de verdeling van de uitgaven",
  regionalKey: "de verdeling van de regionale pot",
  riskBasis: "wat onder het gedeelde risico valt",
  instalments: "de termijnen van het voorschot",
  instalmentMonth: "de maand van het voorschot",
  advanceDays: "de dagen van het voorschot",
  unit: "de afronding van de uitkering",
  joined: "welke gemeenten meedoen",
  left: "welke gemeenten meedoen",
  count: "de telling van inwoners",
  ends: "het einde van de overeenkomst",
  determination: "de vaststelling",
};

const ACCOUNTS = "accounts";

export function groundsOf(
  plan: Plan,
  {
    inputs,
    instead,
    connected,
    municipalities,
    uncounted,
    unread,
    milestones,
    choices = NO_CHOICES,
    accounts,
  }: Figures,
): Grounds {
  const { milestones: noted, ...chosen } = choices;
  const entries: readonly (readonly [string, unknown])[] = [
    ["plan", plan.id],
    ...[...inputs].map(([id, values]) => [`input ${id}`, values.map((value) => value?.toFixed() ?? null)] as const),
    ...[...(instead ?? [])].map(([id, taken]) => [`series ${id}`, [...taken]] as const),
    ["still", connected.still ?? []],
    ...municipalities.map(({ code, inhabitants }) => [`municipality ${code}`, inhabitants.toFixed()] as const),
    ...(uncounted ?? []).map(({ code }) => [`municipality ${code}`, null] as const),
    ["unread", unread ?? []],
    ...milestones.map((milestone) => [`milestone ${milestone.nr}`, figuresOf(milestone)] as const),
    ...Object.entries(noted).map(([nr, choice]) => [`noted ${nr}`, choice] as const),
    ...Object.entries(chosen)
      // How is looked ahead changes no figure of these.
      .filter(([field]) => field !== "realisation")
      .map(([field, value]) => [`choice ${field}`, value] as const),
    [
      ACCOUNTS,
      (accounts ?? []).map(({ code, year, milestone, spending, correction }) => [
        ...[code, year, milestone],
        ...[spending, correction],
      ]),
    ],
  ];
  return Object.fromEntries(entries.map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Without its words and its place, which no figure follows. */
function figuresOf({ component, obligation, due, total, iza, spuk, scope, ...milestone }: Milestone): unknown {
  const { paysIncurred, outcome, lapse, request, waitListTarget } = milestone;
  return [component, obligation, due, total, iza, spuk, scope, paysIncurred, outcome, lapse, request, waitListTarget];
}

/** What of it is no longer as it was: Dutch, each thing once, in the order of the plan. */
export function changedGrounds(then: Grounds, now: Grounds, plan: Plan, figures: Figures): readonly string[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(then)])];
  return [...new Set(keys.filter((key) => then[key] !== now[key]).map((key) => nameOf(key, plan, figures)))];
}

function nameOf(key: string, { inputs, municipalities }: Plan, figures: Figures): string {
  const at = key.indexOf(" ");
  const [kind, id] = at < 0 ? [key, ""] : [key.slice(0, at), key.slice(at + 1)];
  switch (kind) {
    case "plan":
      return "het plan";
    case "input":
      return inputs.find((input) => input.id === id)?.label ?? id;
    case "municipality":
      return `inwoners van ${[...figures.municipalities, ...municipalities].find(({ code }) => code === id)?.name ?? id}`;
    case "milestone":
    case "noted":
      return `mijlpaal ${id}`;
    case "choice":
      return (CHOICES as Readonly<Record<string, string>>)[id] ?? id;
    case "still":
      return "welke bedragen stilstaan";
    case "unread":
      return "of de tabellen te lezen zijn";
    case ACCOUNTS:
      return "wat op MGN SiSa is ingevuld";
    default:
      return id;
  }
}
