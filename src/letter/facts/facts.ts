import type { Cell, Table } from "../../model/text/document";
import type { PLACEHOLDERS, PlaceholderName } from "./placeholders";

/** What a placeholder holds. A figure is the same cell that stands in a table, so that text and table cannot differ. */
export type Fact =
  | Cell
  /** Sentences. */
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly table: Table };

type FactOf<Name extends PlaceholderName> = Extract<Fact, { readonly kind: (typeof PLACEHOLDERS)[Name]["kind"] }>;

/** An amount that there is, though nobody can tell how much: in words, so that no template says that there is none. */
type UnknownAmount<F extends Fact> = F extends { readonly kind: "euros" }
  ? Extract<Fact, { readonly kind: "text" }>
  : never;

/** Everything that a letter to one municipality can say; null is not known. */
export type Facts = {
  readonly [Name in PlaceholderName]: FactOf<Name> | UnknownAmount<FactOf<Name>> | null;
};

/** True for a figure that is there to tell of: known, and not nil or empty. */
export function isWorthTelling(fact: Fact | null): boolean {
  switch (fact?.kind) {
    case undefined:
      return false;
    case "text":
      return fact.text !== "";
    case "date":
    case "year":
      return true;
    case "euros":
    case "share":
    case "count":
      return !fact.value.isZero();
    case "list":
      return fact.items.length > 0;
    case "table":
      return fact.table.rows.length > 0;
  }
}
