import { declare, freePath, relate, unrelate } from "./package-edits";
import type { Package } from "./package-parts";
import { escapeXml } from "./xml";
import { startTagOf, TextEdits, withAttributes, withContent } from "./xml-edit";
import { child, parseXml, prefixOf, type XmlElement } from "./xml-tree";

const TASK_PANES = "xl/webextensions/taskpanes.xml";
const MICROSOFT = "http://schemas.microsoft.com/office";
const WE = `${MICROSOFT}/webextensions/webextension/2010/11`;
const WETP = `${MICROSOFT}/webextensions/taskpanes/2010/11`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The entry that the workbench makes in a file that has none of ours. */
const ENTRY = { id: "{6F1D2C7B-2A40-4C0B-9C1E-5D8A6E3B7F10}", reference: "mgn-businesscase" };

/**
 * The document's settings, where Excel keeps them: as properties of the add-in's entry in the file ([MS-OWEXML]).
 * Values are JSON.
 */
export async function readSettings(parts: Package): Promise<Map<string, unknown>> {
  const settings = new Map<string, unknown>();
  for (const { path } of await entriesOf(parts)) {
    for (const { attributes } of propertiesOf(parseXml((await parts.text(path)) ?? ""))) {
      settings.set(attributes.name ?? "", parsed(attributes.value ?? ""));
    }
  }
  return settings;
}

/**
 * Writes the settings that differ from those of the file, each in the entry where it stands; a new one in ours. An entry of
 * ours goes with its last setting; what other add-ins keep stays.
 */
export async function writeSettings(parts: Package, settings: ReadonlyMap<string, unknown>): Promise<void> {
  const left = new Map(settings);
  let own: string | null = null;
  for (const { path } of await entriesOf(parts)) {
    const text = (await parts.text(path)) ?? "";
    const root = parseXml(text);
    if (isOurs(root)) own = path;
    const edits = new TextEdits(text);
    for (const property of propertiesOf(root)) {
      const { name = "", value = "" } = property.attributes;
      const now = left.get(name);
      if (!left.has(name)) edits.replace(property, "");
      else if (JSON.stringify(now) !== JSON.stringify(parsed(value))) {
        const tag = withAttributes(startTagOf(text, property), { value: JSON.stringify(now) });
        edits.replace({ start: property.start, end: property.inner }, tag);
      }
      left.delete(name);
    }
    if (edits.applied() !== text) parts.put(path, edits.applied());
  }
  if (left.size > 0 && own === null) own = await addEntry(parts);
  if (own === null) return;
  if (settings.size === 0) await dropEntry(parts, own);
  else if (left.size > 0) await addProperties(parts, own, left);
}

async function addProperties(parts: Package, path: string, settings: ReadonlyMap<string, unknown>): Promise<void> {
  const text = (await parts.text(path)) ?? "";
  const root = parseXml(text);
  const prefix = prefixOf(root.name);
  const made = [...settings].map(([name, value]) =>
    withAttributes(`<${prefix}property/>`, { name, value: JSON.stringify(value) }),
  );
  const list = child(root, "properties");
  const edits = new TextEdits(text);
  if (list) {
    edits.replace(list, withContent(text, list, text.slice(list.inner, list.innerEnd) + made.join("")));
  } else {
    const after = child(root, "alternateReferences") ?? child(root, "reference");
    edits.insert(after?.end ?? root.inner, `<${prefix}properties>${made.join("")}</${prefix}properties>`);
  }
  parts.put(path, edits.applied());
}

/** @returns the path of an entry without settings */
async function addEntry(parts: Package): Promise<string> {
  const path = freePath(parts, (serial) => `xl/webextensions/webextension${serial}.xml`);
  parts.put(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<we:webextension xmlns:we="${WE}" id="${ENTRY.id}">` +
      `<we:reference id="${ENTRY.reference}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`,
  );
  await declare(parts, path, "application/vnd.ms-office.webextension+xml");
  const panes = await taskPanes(parts);
  const id = await relate(parts, panes, `${MICROSOFT}/2011/relationships/webextension`, `/${path}`);
  const text = (await parts.text(panes)) ?? "";
  const root = parseXml(text);
  const prefix = prefixOf(root.name);
  const pane =
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${root.children.length}">` +
    `<${prefix}webextensionref xmlns:r="${OFFICE}" r:id="${escapeXml(id)}"/></${prefix}taskpane>`;
  parts.put(panes, text.slice(0, root.start) + withContent(text, root, text.slice(root.inner, root.innerEnd) + pane));
  return path;
}

async function taskPanes(parts: Package): Promise<string> {
  const found = (await parts.relations("")).find(({ type }) => type.endsWith("/webextensiontaskpanes"));
  if (found) return found.path;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`;
  parts.put(TASK_PANES, xml);
  await declare(parts, TASK_PANES, "application/vnd.ms-office.webextensiontaskpanes+xml");
  await relate(parts, "", `${MICROSOFT}/2011/relationships/webextensiontaskpanes`, TASK_PANES);
  return TASK_PANES;
}

/** Takes an entry away with its pane, and the list of panes with the last of them. */
async function dropEntry(parts: Package, path: string): Promise<void> {
  const panes = await taskPanes(parts);
  const relation = (await parts.relations(panes)).find((one) => one.path === path);
  const text = (await parts.text(panes)) ?? "";
  const root = parseXml(text);
  const pane = root.children.find((one) =>
    one.children.some(({ attributes }) => Object.values(attributes).includes(relation?.id ?? "")),
  );
  if (!relation || !pane) return;
  if (root.children.length === 1) {
    const list = (await parts.relations("")).find((one) => one.path === panes);
    if (list) await unrelate(parts, "", list.id);
    return;
  }
  const edits = new TextEdits(text);
  edits.replace(pane, "");
  parts.put(panes, edits.applied());
  await unrelate(parts, panes, relation.id);
}

async function entriesOf(parts: Package): Promise<readonly { readonly path: string }[]> {
  const found = (await parts.relations("")).find(({ type }) => type.endsWith("/webextensiontaskpanes"));
  if (!found) return [];
  return (await parts.relations(found.path)).filter(({ type }) => type.endsWith("/webextension"));
}

function isOurs(root: XmlElement): boolean {
  return child(root, "reference")?.attributes.id === ENTRY.reference;
}

function propertiesOf(root: XmlElement): readonly XmlElement[] {
  return child(root, "properties")?.children.filter(({ local }) => local === "property") ?? [];
}

/** Another add-in may have written what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
