import type { HostObject } from "./define";
import { apiNotFound } from "./errors";
import type { QueryInfo } from "./messages";

/** Names to load, nested: Format → Fill → Color. A node without children asks for everything of that object. */
class Selection extends Map<string, Selection> {}

const EVERYTHING = "*";
/** Known to every proxy of office.js itself; not a property of the host. */
const CLIENT_SIDE = new Set(["IsNullObject", "IsNull"]);

/** Answers a `load`: property values under their PascalCase names, `_Items` for a collection. */
export function answerQuery(object: HostObject, info: QueryInfo = {}): Record<string, unknown> {
  const selection = new Selection();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let node: Selection = selection;
    for (const segment of path.split(/[/.]/)) {
      // office.js strips "items/" from texts but not from arrays of names.
      if (segment === "" || /^items$/i.test(segment)) continue;
      const name = pascal(segment);
      const next = node.get(name) ?? new Selection();
      node.set(name, next);
      node = next;
    }
  }
  return answer(object, selection, info);
}

function answer(object: HostObject, selection: Selection, info: QueryInfo = {}): Record<string, unknown> {
  return object.isCollection ? collection(object, selection, info) : single(object, selection);
}

/** Names that the collection has itself, such as `count`, are its own; every other name is asked of its items. */
function collection(object: HostObject, selection: Selection, { Top, Skip = 0 }: QueryInfo): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const ofItems = new Selection();
  for (const [name, inner] of selection) {
    if (object.hasProperty(name)) result[name] = object.read(name);
    else ofItems.set(name, inner);
  }
  const wanted = object.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
  result._Items = wanted.map((item) => ({ ...item.identity, ...answer(item, ofItems) }));
  return result;
}

function single(object: HostObject, selection: Selection): Record<string, unknown> {
  const result: Record<string, unknown> = { ...object.identity };
  if (selection.size === 0 || selection.has(EVERYTHING)) {
    for (const name of object.readable) result[name] = object.read(name);
  }
  for (const [name, inner] of selection) {
    if (name === EVERYTHING || CLIENT_SIDE.has(name)) continue;
    if (object.hasProperty(name)) result[name] = object.read(name);
    else {
      const child = object.navigate(name);
      result[name] = child && answer(child, inner);
    }
  }
  return result;
}

function pascal(name: string): string {
  if (name === "") throw apiNotFound("a property without a name");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
