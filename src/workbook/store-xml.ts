import { historyFromJson } from "./history/history-json";
import { registerFromJson } from "./letters/register-json";
import { choicesFromJson } from "./payout/choices-json";
import { scenariosFromJson } from "./scenarios/scenarios-json";
import { settlementFromJson } from "./settle/settlement-json";
import { EMPTY_STORE, NAMESPACE, SCHEMA } from "./store";
import type { Store } from "./store";
import { isAddress, isWritten } from "./store-checks";
import type { Link, TableLink } from "./connection";
import { isRecord } from "./json";

/**
 * The store as XML text and back: one element with JSON in it. Written without a DOM, so that it runs in the pane and
 * in Node alike.
 */
export function storeToXml(store: Store): string {
  const { other, schema, ...known } = store;
  const json = JSON.stringify({ ...other, ...known });
  return `<mgn xmlns="${NAMESPACE}" schema="${Math.max(schema, SCHEMA)}">${escape(json)}</mgn>`;
}

const ELEMENT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<(?:[\w.-]+:)?mgn\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?mgn\s*>\s*$/;

/** The store in this XML, or an empty one where it holds nothing that can be read. */
export function storeFromXml(xml: string): Store {
  const [, attributes = "", content] = ELEMENT.exec(xml) ?? [];
  if (content === undefined) return EMPTY_STORE;
  const parsed = parse(unescape(content));
  if (parsed === null) return EMPTY_STORE;
  const { plan, links, tables, written, writes, history, undo, payout, settlement, scenarios, letters, ...other } =
    parsed;
  const schema = Number(/\bschema\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? SCHEMA);
  return {
    schema,
    plan: typeof plan === "string" ? plan : null,
    links: listOf(links, isLink),
    tables: listOf(tables, isTable),
    written: isWritten(written) ? written : EMPTY_STORE.written,
    writes: typeof writes === "number" && Number.isSafeInteger(writes) ? writes : 0,
    history: historyFromJson(history, undo),
    payout: choicesFromJson(payout),
    settlement: settlementFromJson(settlement),
    scenarios: scenariosFromJson(scenarios),
    letters: registerFromJson(letters),
    other,
  };
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(json);
    return isRecord(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

/** JSON escapes control characters itself; these two code points are the only others that XML forbids. */
function escape(json: string): string {
  return json
    .replaceAll("\uFFFE", "\\ufffe")
    .replaceAll("\uFFFF", "\\uffff")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Other programs may write the same text with other entities, or as CDATA. */
function unescape(content: string): string {
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(content);
  if (cdata?.[1] !== undefined) return cdata[1];
  return content.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return (name !== undefined && ENTITIES[name]) || whole;
    },
  );
}

function listOf<T>(value: unknown, is: (item: unknown) => item is T): readonly T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}

function isAddresses(value: unknown): boolean {
  return isFields(value, isAddress);
}

function isFields(value: unknown, is: (item: unknown) => boolean): boolean {
  return isRecord(value) && Object.values(value).every(is);
}

function isScale(value: unknown): boolean {
  return ["1", "1000", "0.01"].includes(String(value));
}

function isLink(value: unknown): value is Link {
  return (
    isRecord(value) &&
    typeof value["input"] === "string" &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    (value["cells"] === undefined || (Array.isArray(value["cells"]) && value["cells"].every(isAddress))) &&
    isScale(value["scale"]) &&
    typeof value["certainty"] === "number" &&
    typeof value["why"] === "string" &&
    (value["confirmed"] === undefined || value["confirmed"] === true)
  );
}

function isTable(value: unknown): value is TableLink {
  return (
    isRecord(value) &&
    ["municipalities", "milestones"].includes(String(value["table"])) &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    isAddresses(value["columns"]) &&
    isAddresses(value["totals"]) &&
    typeof value["certainty"] === "number" &&
    typeof value["why"] === "string" &&
    (value["cells"] === undefined ||
      isFields(value["cells"], (cells) => Array.isArray(cells) && cells.every(isAddress))) &&
    (value["headers"] === undefined || isFields(value["headers"], (header) => typeof header === "string")) &&
    (value["scale"] === undefined || isScale(value["scale"])) &&
    [undefined, ",", "."].includes(value["decimalMark"] as string | undefined) &&
    (value["confirmed"] === undefined || value["confirmed"] === true)
  );
}
