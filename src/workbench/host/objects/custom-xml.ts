import type { Book } from "../book";
import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import { text } from "./arguments";
import { namespaceOfTag, rootTag } from "../../files/xml";
import { define, type HostObject } from "../protocol/define";

interface PartState {
  readonly book: Book;
  /** Another one once the text was set, in the mode "new-part-ids": the object is still that part. */
  id: string;
}

/** All parts of the file, or those of one namespace. */
interface PartsState {
  readonly book: Book;
  readonly namespace?: string;
}

export const customXmlPart = define<PartState>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (state) => namespaceOf(xmlOf(state)) },
  },
  methods: {
    GetXml: xmlOf,
    SetXml: (state, [xml]) => setXml(state, wellFormed(xml, "CustomXmlPart.setXml")),
    Delete: ({ book, id }) => void book.parts.customXml.delete(id),
  },
});

const scoped = define<PartsState>({
  name: "CustomXmlPartScopedCollection",
  methods: { GetCount: (state) => parts(state).length },
  objects: {
    GetItemOrNullObject: (state, [id]) => byId(state, id),
    GetOnlyItem: (state) => only(state) ?? fail(`the only part of ${state.namespace}`),
    GetOnlyItemOrNullObject: only,
  },
  items: parts,
  item: (state, id) => byId(state, id) ?? fail(`custom XML part ${String(id)}`),
});

export const customXmlParts = define<PartsState>({
  name: "CustomXmlPartCollection",
  methods: { GetCount: (state) => parts(state).length },
  objects: {
    Add({ book }, [xml]) {
      const id = newId();
      book.parts.customXml.set(id, wellFormed(xml, "CustomXmlPartCollection.add"));
      return customXmlPart({ book, id });
    },
    GetByNamespace: ({ book }, [uri]) =>
      scoped({ book, namespace: text(uri, "CustomXmlPartCollection.getByNamespace") }),
    GetItemOrNullObject: (state, [id]) => byId(state, id),
  },
  items: parts,
  item: (state, id) => byId(state, id) ?? fail(`custom XML part ${String(id)}`),
});

function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}

function setXml(state: PartState, xml: string): void {
  const { customXml } = state.book.parts;
  xmlOf(state);
  if (state.book.varies.has("new-part-ids")) {
    customXml.delete(state.id);
    state.id = newId();
  }
  customXml.set(state.id, xml);
}

function parts({ book, namespace }: PartsState): readonly HostObject[] {
  return [...book.parts.customXml]
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([id]) => customXmlPart({ book, id }));
}

function byId({ book, namespace }: PartsState, id: unknown): HostObject | null {
  const xml = book.parts.customXml.get(String(id));
  const there = xml !== undefined && (namespace === undefined || namespaceOf(xml) === namespace);
  return there ? customXmlPart({ book, id: String(id) }) : null;
}

/** Null for none; an error for several, as Microsoft documents `getOnlyItemOrNullObject`. */
function only(state: PartsState): HostObject | null {
  const found = parts(state);
  if (found.length > 1)
    throw new HostError("GeneralException", `There are ${found.length} parts of ${state.namespace}.`);
  return found[0] ?? null;
}

function fail(what: string): never {
  throw itemNotFound(what);
}

function xmlOf({ book, id }: PartState): string {
  return book.parts.customXml.get(id) ?? fail(`custom XML part ${id}`);
}

/** The namespace of the root element; "" where it has none. */
export function namespaceOf(xml: string): string {
  return namespaceOfTag(rootTag(xml));
}

/** A first check only: one root element, closed. */
function wellFormed(value: unknown, location: string): string {
  const xml = text(value, location);
  const root = rootTag(xml);
  const [, name = ""] = /^<([^\s/>]+)/.exec(root) ?? [];
  const [last = ""] = xml.trimEnd().split("</").slice(-1);
  const closed =
    root !== "" && (root.endsWith("/>") || (last.startsWith(name) && /^\s*>$/.test(last.slice(name.length))));
  if (!closed) throw invalidArgument(location, "the text is not XML");
  return xml;
}
