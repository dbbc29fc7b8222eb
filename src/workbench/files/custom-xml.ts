import { declare, freePath, relate, unrelate } from "./package-edits";
import type { Package } from "./package-parts";
import { escapeXml, namespaceOfTag, rootTag } from "./xml";
import { parseXml } from "./xml-tree";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DATA_STORE = `${OFFICE}/customXml`;
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part of a package. */
export interface CustomXmlItem {
  /** A GUID in braces, as Office.js gives it; ours where the file has none. */
  readonly id: string;
  readonly text: string;
  readonly path: string;
  /** The workbook's relation to it. */
  readonly relation: string;
}

export async function readCustomXml(parts: Package): Promise<readonly CustomXmlItem[]> {
  const found: CustomXmlItem[] = [];
  for (const { type, path, id: relation } of await parts.relations(await parts.workbookPath())) {
    if (!type.endsWith("/customXml")) continue;
    const text = await parts.text(path);
    if (text !== null) found.push({ id: (await itemId(parts, path)) ?? newId(), text, path, relation });
  }
  return found;
}

/**
 * Writes what differs from the items that the package has; those of others, and their order, stay.
 *
 * @param now id → text
 */
export async function writeCustomXml(
  parts: Package,
  before: readonly CustomXmlItem[],
  now: ReadonlyMap<string, string>,
): Promise<void> {
  const workbook = await parts.workbookPath();
  const known = new Set(before.map(({ id }) => id));
  for (const { id, text, path, relation } of before) {
    const current = now.get(id);
    if (current === undefined) await unrelate(parts, workbook, relation);
    else if (current !== text) parts.put(path, current);
  }
  for (const [id, text] of now) if (!known.has(id)) await addItem(parts, workbook, id, text);
}

async function addItem(parts: Package, workbook: string, id: string, text: string): Promise<void> {
  const item = freePath(parts, (serial) => `customXml/item${serial}.xml`);
  const properties = freePath(parts, (serial) => `customXml/itemProps${serial}.xml`);
  parts.put(item, text);
  parts.put(properties, propertiesXml(id, text));
  await declare(parts, item, "application/xml");
  await declare(parts, properties, PROPERTIES_TYPE);
  await relate(parts, item, `${OFFICE}/relationships/customXmlProps`, `/${properties}`);
  await relate(parts, workbook, `${OFFICE}/relationships/customXml`, `/${item}`);
}

async function itemId(parts: Package, item: string): Promise<string | null> {
  const properties = (await parts.relations(item)).find(({ type }) => type.endsWith("/customXmlProps"));
  const text = properties ? await parts.text(properties.path) : null;
  if (text === null) return null;
  const named = Object.entries(parseXml(text).attributes).find(([name]) => /(?:^|:)itemID$/.test(name));
  return named?.[1] ?? null;
}

function propertiesXml(id: string, text: string): string {
  const namespace = namespaceOfTag(rootTag(text));
  const schema = namespace ? `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>` : "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
    `<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
