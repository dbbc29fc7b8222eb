import { relationsPath, type Package } from "./package-parts";
import { escapeXml } from "./xml";
import { TextEdits, withContent } from "./xml-edit";
import { parseXml, prefixOf, type XmlElement } from "./xml-tree";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Says what a part is; where that was said before, it stays said. */
export async function declare(parts: Package, path: string, contentType: string): Promise<void> {
  const { text, root } = await listOf(parts, CONTENT_TYPES, "Types", `${PACKAGE}/content-types`);
  if (root.children.some((entry) => isOverrideOf(entry, path) || isDefaultFor(entry, path, contentType))) return;
  const entry = `<${prefixOf(root.name)}Override PartName="/${escapeXml(encoded(path))}" ContentType="${contentType}"/>`;
  put(parts, CONTENT_TYPES, text, root, entry);
}

/** A path with a number that no part has yet; `make(1)` is asked first. */
export function freePath(parts: Package, make: (serial: number) => string): string {
  const taken = new Set(parts.paths(/./).map((path) => path.toLowerCase()));
  let serial = 1;
  while (taken.has(make(serial).toLowerCase())) serial += 1;
  return make(serial);
}

/** @returns the relation's id */
export async function relate(parts: Package, source: string, type: string, target: string): Promise<string> {
  const path = relationsPath(source);
  const { text, root } = await listOf(parts, path, "Relationships", `${PACKAGE}/relationships`);
  const taken = new Set(root.children.map(({ attributes }) => attributes.Id));
  let serial = taken.size + 1;
  while (taken.has(`rId${serial}`)) serial += 1;
  const kind = await inItsNamespaces(parts, type);
  const entry = `<${prefixOf(root.name)}Relationship Id="rId${serial}" Type="${kind}" Target="${escapeXml(target)}"/>`;
  put(parts, path, text, root, entry);
  return `rId${serial}`;
}

/** Of ISO 29500 in place of ECMA-376's, which most files have. */
const STRICT: readonly (readonly [transitional: string, strict: string])[] = [
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"],
];

/** A new part or kind of relation in the namespaces that the package has: one package keeps to one standard. */
export async function inItsNamespaces(parts: Package, text: string): Promise<string> {
  const isStrict = (await parts.relations("")).some(({ type }) => type.startsWith(STRICT[1]?.[1] ?? ""));
  return isStrict ? STRICT.reduce((all, [transitional, strict]) => all.replaceAll(transitional, strict), text) : text;
}

/** Takes a relation away, and the part that it led to where nothing else leads to that. */
export async function unrelate(parts: Package, source: string, id: string): Promise<void> {
  const path = relationsPath(source);
  const target = (await parts.relations(source)).find((relation) => relation.id === id)?.path ?? "";
  const text = (await parts.text(path)) ?? "";
  const found = parseXml(text).children.find(({ attributes }) => attributes.Id === id);
  if (!found) return;
  const edits = new TextEdits(text);
  edits.replace(found, "");
  parts.put(path, edits.applied());
  if (target !== "" && !(await isReferredTo(parts, target))) await removePart(parts, target);
}

async function removePart(parts: Package, path: string): Promise<void> {
  for (const { id } of await parts.relations(path)) await unrelate(parts, path, id);
  parts.remove(relationsPath(path));
  parts.remove(path);
  const text = (await parts.text(CONTENT_TYPES)) ?? "";
  const edits = new TextEdits(text);
  for (const entry of parseXml(text).children) if (isOverrideOf(entry, path)) edits.replace(entry, "");
  parts.put(CONTENT_TYPES, edits.applied());
}

async function isReferredTo(parts: Package, path: string): Promise<boolean> {
  for (const relations of parts.paths(/(?:^|\/)_rels\/[^/]*\.rels$/i)) {
    const source = relations.replace(/_rels\/([^/]*)\.rels$/i, "$1");
    if ((await parts.relations(source)).some((relation) => same(relation.path, path))) return true;
  }
  return false;
}

async function listOf(
  parts: Package,
  path: string,
  name: string,
  namespace: string,
): Promise<{ readonly text: string; readonly root: XmlElement }> {
  const text =
    (await parts.text(path)) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns="${namespace}"></${name}>`;
  return { text, root: parseXml(text) };
}

function put(parts: Package, path: string, text: string, root: XmlElement, entry: string): void {
  const edits = new TextEdits(text);
  if (root.inner < root.end) edits.insert(root.innerEnd, entry);
  else edits.replace(root, withContent(text, root, entry));
  parts.put(path, edits.applied());
}

function isOverrideOf({ local, attributes }: XmlElement, path: string): boolean {
  return local === "Override" && same(decodeURI(attributes.PartName ?? "").replace(/^\//, ""), path);
}

function isDefaultFor({ local, attributes }: XmlElement, path: string, contentType: string): boolean {
  const { Extension = "", ContentType } = attributes;
  return local === "Default" && ContentType === contentType && same(Extension, path.replace(/^.*\./, ""));
}

/** Names of parts are the same in capitals; ECMA-376 part 2, 6.2.2.3. */
function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function encoded(path: string): string {
  return path.replaceAll(" ", "%20");
}
