import type { Package } from "./package-parts";
import { attribute, escapeXml, namespaceOfTag, rootTag } from "./xml";

const WORKBOOK = "xl/workbook.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DATA_STORE = `${OFFICE}/customXml`;
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The custom XML parts of a package: id (a GUID in braces, as Office.js gives it) → text. */
export async function readCustomXml(parts: Package): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const relations = await parts.relations(WORKBOOK);
  for (const { type, target } of relations) {
    if (!type.endsWith("/customXml")) continue;
    const path = resolve(target);
    const text = await parts.text(path);
    if (text !== null) found.set((await itemId(parts, path)) ?? newId(), text);
  }
  return found;
}

/** Adds the parts to a package that has none. */
export async function writeCustomXml(parts: Package, customXml: ReadonlyMap<string, string>): Promise<void> {
  let serial = 0;
  for (const [id, text] of customXml) {
    serial += 1;
    const item = `customXml/item${serial}.xml`;
    const properties = `customXml/itemProps${serial}.xml`;
    parts.put(item, text);
    parts.put(properties, propertiesXml(id, text));
    await parts.declare(properties, PROPERTIES_TYPE);
    await parts.relate(item, `${OFFICE}/relationships/customXmlProps`, `itemProps${serial}.xml`);
    await parts.relate(WORKBOOK, `${OFFICE}/relationships/customXml`, `../${item}`);
  }
}

async function itemId(parts: Package, item: string): Promise<string | null> {
  const properties = (await parts.relations(item)).find(({ type }) => type.endsWith("/customXmlProps"));
  if (!properties) return null;
  const text = await parts.text(`customXml/${properties.target.replace(/^.*\//, "")}`);
  const tag = /<(?:\w+:)?datastoreItem\b[^>]*>/.exec(text ?? "")?.[0] ?? "";
  return attribute(tag.replace(/\w+:itemID/, "itemID"), "itemID") || null;
}

function propertiesXml(id: string, text: string): string {
  const namespace = namespaceOfTag(rootTag(text));
  const schema = namespace ? `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
    `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

/** Targets are relative to xl/, or absolute in the package. */
function resolve(target: string): string {
  return target.startsWith("/") ? target.slice(1) : target.replace(/^\.\.\//, "");
}

function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
