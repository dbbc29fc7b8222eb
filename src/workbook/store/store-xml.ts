import { borrowedFromJson, unreturnedFromJson } from "./borrowed-json";
import { isRecord } from "./checks";
import { choicesFromJson } from "./choices-json";
import { isWritten, historyFromJson, historyToJson } from "./history-json";
import { linksFromJson, tablesFromJson } from "./links-json";
import { notUnderstood, withNotUnderstood } from "./not-understood";
import { registerFromJson } from "./register-json";
import { scenariosFromJson } from "./scenarios-json";
import { settlementFromJson } from "./settlement-json";
import { EMPTY_STORE, NAMESPACE, SCHEMA, type Store } from "./store";

/**
 * The store as XML text and back: one element with JSON in it. Written without a DOM, so that it runs in the pane and
 * in Node alike.
 */
export function storeToXml(store: Store): string {
  const { other, schema, history, newer, ...known } = store;
  const whole = { ...other, ...known, history: historyToJson(history) };
  const json = JSON.stringify(newer === null ? whole : withNotUnderstood(plain(whole), newer));
  return `<mgn xmlns="${NAMESPACE}" schema="${Math.max(schema, SCHEMA)}">${escape(json)}</mgn>`;
}

const ELEMENT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<(?:[\w.-]+:)?mgn\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?mgn\s*>\s*$/;

/** The store in this XML, or an empty one where it holds nothing that can be read. */
export function storeFromXml(xml: string): Store {
  const [, attributes = "", content] = ELEMENT.exec(xml) ?? [];
  if (content === undefined) return EMPTY_STORE;
  const parsed = parse(unescape(content));
  if (parsed === null) return EMPTY_STORE;
  const {
    plan,
    links,
    tables,
    written,
    writes,
    history,
    undo,
    borrowed,
    unreturned,
    payout,
    settlement,
    scenarios,
    ownPlan,
    letters,
    ...other
  } = parsed;
  const schema = Number(/\bschema\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? SCHEMA);
  const understood = {
    links: linksFromJson(links),
    tables: tablesFromJson(tables),
    payout: choicesFromJson(payout),
    settlement: settlementFromJson(settlement),
    scenarios: scenariosFromJson(scenarios),
    letters: registerFromJson(letters),
  };
  return {
    ...understood,
    schema,
    plan: typeof plan === "string" ? plan : null,
    written: isWritten(written) ? written : EMPTY_STORE.written,
    writes: typeof writes === "number" && Number.isSafeInteger(writes) ? writes : 0,
    history: historyFromJson(history, undo),
    borrowed: borrowedFromJson(borrowed),
    unreturned: unreturnedFromJson(unreturned),
    ownPlan: ownPlan ?? null,
    other,
    newer: notUnderstood({ links, tables, payout, settlement, scenarios, letters }, plain(understood)),
  };
}

/** As JSON has it: decimals and dates as text. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
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
