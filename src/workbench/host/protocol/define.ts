import { apiNotFound } from "./errors";

/**
 * The table of one Office.js type: what can be read, written and called, by its name on the wire (PascalCase).
 * To add a member, add a line; what is not in the table throws `ApiNotFound` naming the member.
 */
export interface Definition<S> extends Contents<S> {
  /** As in Microsoft's reference: "Range". */
  readonly name: string;
}

/** All of a definition but its name. */
export interface Contents<S> {
  /** What office.js needs to find the object again after a sync: its `Id` (or `_Id`). */
  readonly identity?: (state: S) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  /** Properties that are objects themselves, such as `format`. */
  readonly navigation?: Readonly<Record<string, (state: S) => HostObject | null>>;
  /** Methods that answer a value, or nothing. */
  readonly methods?: Readonly<Record<string, (state: S, args: readonly unknown[]) => unknown>>;
  /** Methods that answer another object, or null for "there is none" (`…OrNullObject`). */
  readonly objects?: Readonly<Record<string, (state: S, args: readonly unknown[]) => HostObject | null>>;
  /** What a collection holds; absent on anything else. */
  readonly items?: (state: S) => readonly HostObject[];
  /** A collection's `getItem`. Throws `ItemNotFound`. */
  readonly item?: (state: S, key: unknown) => HostObject;
}

export interface Property<S> {
  readonly get?: (state: S) => unknown;
  readonly set?: (state: S, value: unknown) => void;
}

/** An object of the host with its state folded in: what a batch works on. */
export interface HostObject {
  readonly typeName: string;
  readonly identity: Readonly<Record<string, unknown>>;
  /** Names of the readable properties, for a `load()` without names. */
  readonly readable: readonly string[];
  readonly isCollection: boolean;
  hasProperty(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  navigate(name: string): HostObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  find(name: string, args: readonly unknown[]): HostObject | null;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

/** A type of the host: makes its objects and recognises them among arguments. */
export interface HostType<S> {
  (state: S): HostObject;
  /** The state of an argument that should be such an object; undefined if it is something else. */
  stateOf(value: unknown): S | undefined;
}

/** The members of one type, as a developer writes them. */
export interface Members {
  readonly type: string;
  readonly read: readonly string[];
  readonly written: readonly string[];
  readonly methods: readonly string[];
}

/** Every type that was defined, for the documentation of what the host has. */
export const catalogue: Members[] = [];

/** A type by its name alone: for what leads back to it from below, such as from a range to its sheet. */
export interface DeclaredType<S> extends HostType<S> {
  /** Gives it its members; once, before the first object is made. */
  define(contents: Contents<S>): HostType<S>;
}

export function define<S>({ name, ...contents }: Definition<S>): HostType<S> {
  return declare<S>(name).define(contents);
}

export function declare<S>(typeName: string): DeclaredType<S> {
  const states = new WeakMap<object, S>();
  const missing = (name: string) => apiNotFound(`${typeName}.${memberName(name)}`);
  let definition: Contents<S> = {};

  const create = (state: S): HostObject => {
    const { properties = {}, navigation = {}, methods = {}, objects = {} } = definition;
    const readable = Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
    const object: HostObject = {
      typeName,
      readable,
      isCollection: definition.items !== undefined,
      get identity() {
        return definition.identity?.(state) ?? {};
      },
      hasProperty: (name) => own(properties, name)?.get !== undefined,
      read(name) {
        const get = own(properties, name)?.get;
        if (!get) throw missing(name);
        return get(state);
      },
      write(name, value) {
        const set = own(properties, name)?.set;
        if (!set) throw missing(`${name} (set)`);
        set(state, value);
      },
      navigate(name) {
        const go = own(navigation, name);
        if (!go) throw missing(name);
        return go(state);
      },
      call(name, args) {
        const method = own(methods, name);
        if (!method) throw missing(`${name}()`);
        return method(state, args);
      },
      find(name, args) {
        const method = own(objects, name);
        if (!method) throw missing(`${name}()`);
        return method(state, args);
      },
      items() {
        if (!definition.items) throw missing("Items");
        return definition.items(state);
      },
      item(key) {
        if (!definition.item) throw missing("GetItem()");
        return definition.item(state, key);
      },
    };
    states.set(object, state);
    return object;
  };
  const type = Object.assign(create, {
    stateOf: (value: unknown) => (typeof value === "object" && value !== null ? states.get(value) : undefined),
  });
  return Object.assign(type, {
    define(contents: Contents<S>): HostType<S> {
      definition = contents;
      catalogue.push(membersOf({ name: typeName, ...contents }));
      return type;
    },
  });
}

function membersOf<S>(definition: Definition<S>): Members {
  const { name: type, properties = {}, navigation = {}, methods = {}, objects = {}, items, item } = definition;
  const names = (table: object) => Object.keys(table).map(memberName);
  const having = (accessor: "get" | "set") =>
    names(properties).filter((_, index) => Object.values(properties)[index]?.[accessor] !== undefined);
  return {
    type,
    read: [...having("get"), ...names(navigation), ...(items ? ["items"] : [])],
    written: having("set"),
    methods: [...names(methods), ...names(objects), ...(item ? ["getItem"] : [])].filter(
      (name, index, all) => all.indexOf(name) === index,
    ),
  };
}

/** Own keys only, so that no name on the wire reaches `Object.prototype`. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}

/** "GetRange()" → "getRange()": the name as a developer wrote it. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
