import { registerFromJson } from "./letters/register-json";
import { choicesFromJson } from "./payout/choices-json";
import { scenariosFromJson } from "./scenarios/scenarios-json";
import { settlementFromJson } from "./settle/settlement-json";
import { EMPTY_STORE, NAMESPACE, SCHEMA } from "./store";
import type { Decisions, Store, Undo, Written } from "./store";
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
  const { plan, links, tables, written, undo, payout, settlement, scenarios, letters, ...other } = parsed;
  const schema = Number(/\bschema\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? SCHEMA);
  return {
    schema,
    plan: typeof plan === "string" ? plan : null,
    links: listOf(links, isLink),
    tables: listOf(tables, isTable),
    written: isWritten(written) ? written : EMPTY_STORE.written,
    undo: undoFrom(undo),
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

const ADDRESS = /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/;

function isAddress(value: unknown): value is string {
  return typeof value === "string" && ADDRESS.test(value);
}

function isAddresses(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isAddress);
}

function isLink(value: unknown): value is Link {
  return (
    isRecord(value) &&
    typeof value["input"] === "string" &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    (value["cells"] === undefined || (Array.isArray(value["cells"]) && value["cells"].every(isAddress))) &&
    ["1", "1000", "0.01"].includes(String(value["scale"])) &&
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
    isAddresses(value["totals"])
  );
}

function isLayout(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["rows"] === "number" &&
    typeof value["columns"] === "number" &&
    Array.isArray(value["blocks"]) &&
    Array.isArray(value["columnWidths"]) &&
    isRecord(value["rowHeights"]) &&
    typeof value["frozenRows"] === "number" &&
    Array.isArray(value["spills"]) &&
    value["spills"].every(isAddress)
  );
}

function isWritten(value: unknown): value is Written {
  if (!isRecord(value) || !Array.isArray(value["sheets"]) || typeof value["frozen"] !== "boolean") return false;
  const { lastWrite } = value;
  const sheetsFit = value["sheets"].every(
    (sheet) => isRecord(sheet) && typeof sheet["name"] === "string" && isLayout(sheet["layout"]),
  );
  const writeFits = lastWrite === null || (isRecord(lastWrite) && typeof lastWrite["at"] === "string");
  return sheetsFit && writeFits;
}

function undoFrom(value: unknown): Undo | null {
  if (!isUndo(value)) return null;
  // Files from before there was more to decide keep the payout by itself.
  const { kept, payout, ...rest }: Undo & { readonly payout?: unknown } = value;
  const decided = decisionsFrom(isRecord(kept) ? kept : { payout });
  return Object.keys(decided).length === 0 ? rest : { ...rest, kept: decided };
}

function decisionsFrom({ payout, settlement, scenarios }: Readonly<Record<string, unknown>>): Partial<Decisions> {
  return {
    ...(payout !== undefined && { payout: choicesFromJson(payout) }),
    ...(settlement !== undefined && { settlement: settlementFromJson(settlement) }),
    ...(scenarios !== undefined && { scenarios: scenariosFromJson(scenarios) }),
  };
}

function isUndo(value: unknown): value is Undo {
  if (!isRecord(value)) return false;
  const { written, before, inputs } = value;
  return (
    isWritten(written) &&
    Array.isArray(before) &&
    before.every(isBefore) &&
    Array.isArray(inputs) &&
    inputs.every(isCellWrite)
  );
}

function isCellWrite(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    ["string", "number", "boolean"].includes(typeof value["content"])
  );
}

function isBefore(value: unknown): boolean {
  if (!isRecord(value) || typeof value["name"] !== "string") return false;
  const { content } = value;
  return (
    content === null ||
    (isRecord(content) &&
      Array.isArray(content["cells"]) &&
      Array.isArray(content["formats"]) &&
      Array.isArray(content["formatOf"]) &&
      isLayout(content["layout"]))
  );
}
