import { cellAddress } from "../engine/addresses";
import type { NotCalculated, OpenWorkbook } from "../engine/engine";
import { showTyped } from "../engine/typing";

/** Beyond this many of one kind, only their number is told. */
const NAMED = 5;

/** A formula with its cell as people call it, such as KPI's!I6. */
type Formula = NotCalculated & { readonly cell: string };
type Kind = "stale" | NotCalculated["why"];

/** Dutch: what of the workbook was not calculated here, and what that means for the answer. */
export function warningsOf({ engine, parts }: Pick<OpenWorkbook, "engine" | "parts">): readonly string[] {
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  const formulas = engine.notCalculated().map((formula): Formula => {
    const { sheetId, row, column } = formula;
    return { ...formula, cell: `${names.get(sheetId) ?? ""}!${cellAddress(row, column)}` };
  });
  return [...(parts.conditions?.manual ? [MANUAL] : []), ...kept(formulas)];
}

const MANUAL =
  "Deze werkmap rekent in Excel alleen op verzoek (handmatig berekenen). Hier is alles doorgerekend; in Excel gebeurt dat pas na F9.";

function kept(formulas: readonly Formula[]): readonly string[] {
  const kinds: readonly Kind[] = ["stale", "other-file", "unknown-function", "unknown-operator", "other-answer"];
  return kinds.flatMap((kind) => {
    const ofKind = formulas.filter((formula) => (formula.isStale ? "stale" : formula.why) === kind);
    const more = ofKind.length - NAMED;
    return [
      ...ofKind.slice(0, NAMED).map((formula) => SENTENCE[kind](formula)),
      ...(more > 0 ? [`Hetzelfde geldt voor nog ${more} ${more === 1 ? "cel" : "cellen"}.`] : []),
    ];
  });
}

const SENTENCE: Record<Kind, (formula: Formula) => string> = {
  stale: ({ cell, kept }) =>
    `${cell} kan hier niet worden nagerekend, en een cel waar deze formule van afhangt is gewijzigd: ${shown(kept)} is van vóór die wijziging, en wat ervan afhangt ook. Open het bestand in Excel en reken het daar door.`,
  "other-file": ({ cell, kept }) =>
    `${cell} haalt een waarde uit een ander bestand; gerekend is met ${shown(kept)}, zoals die in dit bestand is bewaard.`,
  "unknown-function": ({ cell, kept }) =>
    `${cell} gebruikt een functie die hier niet bekend is; gerekend is met ${shown(kept)}, zoals die in het bestand is bewaard.`,
  "unknown-operator": ({ cell, kept }) =>
    `${cell} neemt bereiken samen op een manier die hier niet kan worden nagerekend; gerekend is met ${shown(kept)}, zoals die in het bestand is bewaard.`,
  "other-answer": ({ cell, kept, here }) =>
    `${cell}: in het bestand staat ${shown(kept)}, hier komt uit de formule ${here ? shown(here) : "iets anders"}; gerekend is met wat in het bestand staat. Kijk in Excel of het klopt.`,
};

function shown({ value }: NotCalculated["kept"]): string {
  return value === "" ? "een lege tekst" : showTyped(value, "General");
}
