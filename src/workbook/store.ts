import { NO_CHOICES } from "../model/payout/choices";
import type { PayoutChoices } from "../model/payout/choices";
import { EMPTY_REGISTER } from "../model/provenance/register";
import type { Register } from "../model/provenance/register";
import { NO_SCENARIOS } from "../model/whatif/scenario";
import type { ScenarioBook } from "../model/whatif/scenario";
import type { Connection, Link, SessionState, TableLink } from "./connection";
import type { SheetLayout } from "./change/workbook-change";
import type { CellWrite } from "./input-changes";
import type { SheetBefore } from "./snapshot";
import { NOTHING_SETTLED } from "./settle/settlement";
import type { Settlement } from "./settle/settlement";

/** Ours in the file, and nobody else's. Never changes. */
export const NAMESPACE = "urn:mgn-businesscase:workbook";

/** Raised when a reader of the old form would misread the new one; what is merely added keeps the number. */
export const SCHEMA = 1;

/** A result sheet that we made, and how it looks. */
export interface OwnSheet {
  readonly name: string;
  readonly layout: SheetLayout;
}

/** The state of our sheets, as far as the file must know it. */
export interface Written {
  readonly sheets: readonly OwnSheet[];
  readonly lastWrite: SessionState["lastWrite"];
  readonly frozen: boolean;
}

/** What takes the last write back. */
export interface Undo {
  readonly before: readonly SheetBefore[];
  /** The controller's own cells, where the write changed inputs on purpose. */
  readonly inputs: readonly CellWrite[];
  readonly written: Written;
  /** What the user had decided, where the write changed that. */
  readonly kept?: Partial<Decisions>;
}

/** What the user decided, in any part of the add-in. */
export interface Decisions {
  readonly payout: PayoutChoices;
  readonly settlement: Settlement;
  readonly scenarios: ScenarioBook;
}

/** What the add-in keeps in the workbook, in one custom XML part. Nothing personal. */
export interface Store extends Decisions {
  readonly schema: number;
  readonly plan: string | null;
  readonly links: readonly Link[];
  readonly tables: readonly TableLink[];
  readonly written: Written;
  readonly undo: Undo | null;
  /** References that were printed in letters. */
  readonly letters: Register;
  /** What a newer version added: kept as it is. */
  readonly other: Readonly<Record<string, unknown>>;
}

export const EMPTY_STORE: Store = {
  schema: SCHEMA,
  plan: null,
  links: [],
  tables: [],
  written: { sheets: [], lastWrite: null, frozen: false },
  undo: null,
  payout: NO_CHOICES,
  settlement: NOTHING_SETTLED,
  scenarios: NO_SCENARIOS,
  letters: EMPTY_REGISTER,
  other: {},
};

/** The store after a write that can be taken back. */
export function withUndo(store: Store, undo: Undo): Store {
  return { ...store, undo };
}

/** What of a connection is kept in the file: where things are, not what they hold. */
export function kept({ plan, links, tables }: Connection): Pick<Store, "plan" | "links" | "tables"> {
  return { plan: plan.id, links: links.map(bareLink), tables: tables.map(bareTable) };
}

/** A table without what finding it offers to choose from. */
function bareTable(found: TableLink): TableLink {
  const { table, sheet, address, columns, cells, totals, scale, decimalMark, headers, certainty, why, confirmed } =
    found;
  return {
    ...{ table, sheet, address, columns, totals, certainty, why },
    ...(cells && { cells }),
    ...(scale && { scale }),
    ...(decimalMark && { decimalMark }),
    ...(headers && { headers }),
    ...(confirmed && { confirmed }),
  };
}

/** A link without what is only shown of it. */
function bareLink({ input, sheet, address, cells, scale, certainty, why, confirmed }: Link): Link {
  return { input, sheet, address, ...(cells && { cells }), scale, certainty, why, ...(confirmed && { confirmed }) };
}
