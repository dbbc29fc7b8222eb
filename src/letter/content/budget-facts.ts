import { total } from "../../model/budget/amounts";
import type { BudgetAmount, MunicipalBudget } from "../../model/budget/budget";
import { costRule } from "../../model/budget/rules";
import { yearsAfterRequest } from "../../model/businesscase/spending-parts";
import type { Decimal } from "../../model/money/decimal";
import { euros as eurosText } from "../../model/text/dutch";
import type { Facts } from "../facts/facts";
import type { LetterSource } from "../facts/source";
import { known, lineOf } from "./budget-cells";
import { amendmentTable, multiYearTable, structuralTable } from "./budget-tables";
import { mainChoicesOf, openChoicesOf } from "./open-choices";

type Names =
  | "aandeel-regionaal"
  | "ergste-eigen"
  | "ergste-regionaal"
  | "ergste-geval"
  | "structureel-vanaf"
  | "structureel"
  | "structureel-totaal"
  | "structureel-laatste-jaar"
  | "structureel-laatste"
  | "structureel-uitleg"
  | "regel-structureel"
  | "keuzes"
  | "keuzes-kort"
  | "buiten-begroting"
  | "tabel-structureel"
  | "tabel-meerjaren"
  | "tabel-begroting";

type BudgetFacts = Pick<Facts, Names>;

/** What a letter tells of the years after the request, and of what may have to go back at worst. */
export function budgetFacts(source: LetterSource, own: MunicipalBudget | undefined): BudgetFacts {
  const { plan, budget } = source;
  const after = yearsAfterRequest(plan);
  const first = after[0];
  const last = after.at(-1);
  const text = (content: string) => ({ kind: "text" as const, text: content });
  const euros = (amount: BudgetAmount) => {
    const value = known(amount);
    return value && { kind: "euros" as const, value, decimals: budget.unit.decimalPlaces() };
  };
  const inYear = (of: readonly BudgetAmount[], year: number | undefined): BudgetAmount =>
    (year === undefined ? undefined : of[budget.years.indexOf(year)]) ?? "none";
  const lines = own?.lines ?? [];
  const amounts = (id: "own-structural") => (own ? lineOf(lines, id).amounts : []);
  const totalOf = (id: "grant-regional" | "risk-local" | "risk-regional"): BudgetAmount =>
    own ? lineOf(lines, id).total : "unknown";
  const structural = own ? inYear(amounts("own-structural"), first) : "unknown";
  return {
    "aandeel-regionaal": euros(totalOf("grant-regional")),
    "ergste-eigen": euros(totalOf("risk-local")),
    "ergste-regionaal": euros(totalOf("risk-regional")),
    "ergste-geval": euros(total([totalOf("risk-local"), totalOf("risk-regional")])),
    "structureel-vanaf": first === undefined ? null : text(String(first)),
    structureel: euros(structural),
    "structureel-totaal": euros(inYear(lineOf(budget.all, "own-structural").amounts, first)),
    "structureel-laatste-jaar": last === undefined ? null : text(String(last)),
    "structureel-laatste": first === last ? null : euros(inYear(amounts("own-structural"), last)),
    "structureel-uitleg": structuralRemark(structural, first),
    "regel-structureel": text(costRule(budget)),
    keuzes: { kind: "list", items: openChoicesOf(source) },
    "keuzes-kort": { kind: "list", items: mainChoicesOf(source) },
    "buiten-begroting": own ? { kind: "list", items: outsideTheBudget(source, own) } : null,
    "tabel-structureel": own ? { kind: "table", table: structuralTable(budget, own, after) } : null,
    "tabel-meerjaren": own ? { kind: "table", table: multiYearTable(budget, own) } : null,
    "tabel-begroting": own ? { kind: "table", table: amendmentTable(budget, own) } : null,
  };
}

/** Why there is no amount to tell; null where there is. */
function structuralRemark(structural: BudgetAmount, first: number | undefined) {
  const remark = (text: string) => ({ kind: "text" as const, text });
  if (structural === "none" || first === undefined) {
    return remark("Het plan noemt geen kosten van de gemeenten die na de aanvraag doorgaan.");
  }
  if (structural === "unknown") {
    return remark(
      `Wat er vanaf ${first} voor eigen rekening doorgaat, is nog niet bekend: in het plan of in de werkmap ontbreekt een bedrag per jaar.`,
    );
  }
  return structural.isZero() ? remark(`Vanaf ${first} gaan er geen kosten voor eigen rekening door: € 0.`) : null;
}

/** What a proposal to change the budget leaves out, and why. */
function outsideTheBudget({ budget, payout }: LetterSource, own: MunicipalBudget): readonly string[] {
  const decimals = budget.unit.decimalPlaces();
  const amount = (value: Decimal) => eurosText(value, decimals);
  const of = (id: "grant-regional" | "risk-local" | "risk-regional" | "requested") =>
    known(lineOf(own.lines, id).total);
  const [regional, requested] = [of("grant-regional"), of("requested")];
  const worst = known(total([lineOf(own.lines, "risk-local").total, lineOf(own.lines, "risk-regional").total]));
  return [
    ...(regional && !regional.isZero()
      ? [
          `De regionale pot. Het aandeel van de gemeente is ${amount(regional)}; dat geld ontvangt en besteedt de regio.`,
        ]
      : []),
    ...(payout.iza.isZero() ? [] : ["De IZA-middelen. Die gaan naar de zorgpartijen."]),
    ...(requested && !requested.isZero()
      ? [
          `Wat de gemeente feitelijk uitgeeft. Haar deel in alle uitgaven van het sociaal domein uit de aanvraag is ${amount(requested)}; welk deel daarvan zij zelf uitgeeft, is niet bekend. Daarom zijn de lasten gelijkgesteld aan het voorschot. Uren van eigen medewerkers (verletkosten) staan misschien al in de begroting.`,
        ]
      : []),
    ...(worst && !worst.isZero()
      ? [
          `Een voorziening voor terugbetaling. Wordt geen enkele open mijlpaal gehaald, dan gaat het om ten hoogste ${amount(worst)}.`,
        ]
      : []),
    "De baten die het plan in het sociaal domein verwacht. Een deel daarvan is maatschappelijk en geen geld van de gemeente.",
    `Prijsstijging na ${budget.priceYear} en btw.`,
  ];
}
