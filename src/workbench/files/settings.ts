import type { Package } from "./package-parts";
import { attribute, escapeXml, unescapeXml } from "./xml";

const TASK_PANES = "xl/webextensions/taskpanes.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";
const MICROSOFT = "http://schemas.microsoft.com/office";
const WE = `${MICROSOFT}/webextensions/webextension/2010/11`;
const WETP = `${MICROSOFT}/webextensions/taskpanes/2010/11`;

/**
 * The document's settings, where Excel keeps them: as properties of the add-in's entry in the file ([MS-OWEXML]).
 * Values are JSON.
 */
export async function readSettings(parts: Package): Promise<Map<string, unknown>> {
  const settings = new Map<string, unknown>();
  for (const path of parts.paths(/^xl\/webextensions\/webextension\d+\.xml$/)) {
    const text = (await parts.text(path)) ?? "";
    for (const [element] of text.matchAll(/<(?:\w+:)?property\s[^>]*>/g)) {
      const value = parsed(unescapeXml(attribute(element, "value")));
      settings.set(unescapeXml(attribute(element, "name")), value);
    }
  }
  return settings;
}

/** Adds the settings to a package that has none; no entry where there are no settings. */
export async function writeSettings(parts: Package, settings: ReadonlyMap<string, unknown>): Promise<void> {
  if (settings.size === 0) return;
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value))}"/>`,
  );
  parts.put(
    EXTENSION,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<we:webextension xmlns:we="${WE}" id="{6F1D2C7B-2A40-4C0B-9C1E-5D8A6E3B7F10}">` +
      `<we:reference id="mgn-businesscase" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`,
  );
  await parts.declare(EXTENSION, "application/vnd.ms-office.webextension+xml");
  const id = await parts.relate(TASK_PANES, `${MICROSOFT}/2011/relationships/webextension`, "webextension1.xml");
  parts.put(
    TASK_PANES,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
      `<wetp:taskpanes xmlns:wetp="${WETP}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0">` +
      `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>` +
      `</wetp:taskpane></wetp:taskpanes>`,
  );
  await parts.declare(TASK_PANES, "application/vnd.ms-office.webextensiontaskpanes+xml");
  await parts.relate("", `${MICROSOFT}/2011/relationships/webextensiontaskpanes`, TASK_PANES);
}

/** Another add-in may have written what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
