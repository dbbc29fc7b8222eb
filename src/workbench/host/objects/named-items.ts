import type { DefinedName } from "../../engine/engine";
import type { Book } from "../book";
import { parseAddress } from "../grid/address";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { text } from "./arguments";
import { define, type HostObject, type HostType } from "../protocol/define";
import { absoluteAddress, range } from "./range";
import { spelled } from "../variations";
import { sheetObject } from "./states";

interface NamedItemState {
  readonly book: Book;
  readonly name: string;
  /** Sheet id of a name that belongs to one sheet. */
  readonly scope: string | undefined;
}

/** The names of the workbook, or of one sheet (`scope` is its id). */
interface NamesState {
  readonly book: Book;
  readonly scope: string | undefined;
}

export const namedItem: HostType<NamedItemState> = define<NamedItemState>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: (state) => spelled(state.book, definition(state).formula),
      set: (state, formula) => {
        const { name, scope, hidden } = definition(state);
        state.book.engine.setName({
          ...defined(name, withEquals(text(formula, "NamedItem.formula")), scope),
          ...(hidden && { hidden }),
        });
      },
    },
    Type: { get: (state) => kind(definition(state)) },
    Value: { get: value },
    Scope: { get: ({ scope }) => (scope === undefined ? "Workbook" : "Worksheet") },
    Visible: {
      get: (state) => definition(state).hidden !== true,
      set: (state, visible) => {
        const { name, formula, scope } = definition(state);
        state.book.engine.setName({ ...defined(name, formula, scope), ...(visible !== true && { hidden: true }) });
      },
    },
    // The engine keeps none: this is what Excel answers for a name made by an add-in.
    Comment: { get: () => "" },
  },
  navigation: {
    Worksheet(state) {
      if (state.scope === undefined) throw new HostError("InvalidOperation", "The name belongs to the workbook.");
      return sheetObject({ book: state.book, id: state.scope });
    },
    WorksheetOrNullObject: ({ book, scope }) => (scope === undefined ? null : sheetObject({ book, id: scope })),
  },
  methods: {
    Delete: ({ book, name, scope }) => book.engine.deleteName(name, scope),
  },
  objects: {
    GetRange: (state) => target(state) ?? notFound(`a range behind ${state.name}`),
    GetRangeOrNullObject: target,
  },
});

export const namedItems: HostType<NamesState> = define<NamesState>({
  name: "NamedItemCollection",
  methods: { GetCount: (state) => names(state).length },
  objects: {
    Add({ book, scope }, [name, reference]) {
      const location = "NamedItemCollection.add";
      const chosen = text(name, location);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(chosen)) throw invalidArgument(location, `"${chosen}" is no name`);
      if (byName({ book, scope }, chosen) !== null)
        throw new HostError(
          "ItemAlreadyExists",
          "A resource with the same name or identifier already exists.",
          location,
        );
      const area = range.stateOf(reference);
      const formula = area ? `=${absoluteAddress(area)}` : withEquals(text(reference, location));
      book.engine.setName(defined(chosen, formula, scope));
      return namedItem({ book, name: chosen, scope });
    },
    GetItemOrNullObject: (state, [name]) => byName(state, name),
  },
  items: (state) => names(state).map((found) => itemOf(state.book, found)),
  item: (state, name) => byName(state, name) ?? notFound(`name ${String(name)}`),
});

const names = ({ book, scope }: NamesState): readonly DefinedName[] =>
  book.engine.names().filter((name) => name.scope === scope);

/** Names of one sheet are not seen through the workbook's collection, and the other way round. */
function byName(state: NamesState, wanted: unknown): HostObject | null {
  const key = String(wanted).toLowerCase();
  const found = names(state).find(({ name }) => name.toLowerCase() === key);
  return found ? itemOf(state.book, found) : null;
}

const itemOf = (book: Book, { name, scope }: DefinedName): HostObject => namedItem({ book, name, scope });

function definition({ book, name, scope }: NamedItemState): DefinedName {
  return names({ book, scope }).find((found) => found.name === name) ?? notFound(`name ${name}`);
}

const defined = (name: string, formula: string, scope: string | undefined): DefinedName =>
  scope === undefined ? { name, formula } : { name, formula, scope };

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

/** The range that the name stands for; null where its formula is no plain address of an existing sheet. */
function target(state: NamedItemState): HostObject | null {
  const address = parseAddress(definition(state).formula.slice(1));
  if (!address) return null;
  const { book, scope } = state;
  const named = address.sheet?.toLowerCase();
  const sheet = book.engine
    .sheets()
    .find(({ id, name }) => (named === undefined ? id === scope : name.toLowerCase() === named));
  return sheet ? range({ book, sheetId: sheet.id, rect: address.rect }) : null;
}

const CONSTANT = /^=(?:(-?\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(TRUE|FALSE))$/i;

function kind(name: DefinedName): string {
  if (parseAddress(name.formula.slice(1))) return "Range";
  const [found, number, , truth] = CONSTANT.exec(name.formula) ?? [];
  if (found === undefined) throw apiNotFound(`NamedItem.type of the formula ${name.formula}`);
  return number === undefined ? (truth === undefined ? "String" : "Boolean") : "Double";
}

function value(state: NamedItemState): string | number | boolean {
  const name = definition(state);
  if (kind(name) === "Range") return name.formula.slice(1);
  const [, number, words, truth] = CONSTANT.exec(name.formula) ?? [];
  if (number !== undefined) return Number(number);
  return truth === undefined ? (words ?? "").replace(/""/g, '"') : truth.toUpperCase() === "TRUE";
}

function notFound(what: string): never {
  throw itemNotFound(what);
}
