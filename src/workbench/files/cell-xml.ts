import type { Cell, CellValue } from "../engine/engine";
import { escapeXml } from "./xml";

/** A value as a file keeps it. */
export interface StoredValue {
  readonly value: CellValue;
  readonly isError: boolean;
}

/** Excel knows no more errors than these; what only the engine says is a wrong value to Excel. */
const EXCEL_ERRORS = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!", "#GETTING_DATA"];

export function storedValue({ value, kind }: Pick<Cell, "value" | "kind">): StoredValue {
  if (kind !== "error") return { value, isError: false };
  return { value: EXCEL_ERRORS.includes(String(value)) ? value : "#VALUE!", isError: true };
}

/** What a cell's element holds, and the type that its start tag says; null for the default. */
export interface CellBody {
  readonly type: string | null;
  readonly body: string;
}

/**
 * A constant, with its text in the cell itself: the texts that cells share stay as they are.
 *
 * @param prefix of the sheet's own elements, such as "x:"
 */
export function constantXml(stored: StoredValue, prefix: string): CellBody {
  if (stored.value === "") return { type: null, body: "" };
  if (typeof stored.value !== "string" || stored.isError) return resultXml(stored, prefix);
  const text = characters(stored.value);
  return { type: "inlineStr", body: `<${prefix}is><${prefix}t${spaceOf(text)}>${text}</${prefix}t></${prefix}is>` };
}

/** What a formula comes to, or what it fills another cell with. */
export function resultXml({ value, isError }: StoredValue, prefix: string): CellBody {
  const body = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (isError) return { type: "e", body: body(String(value)) };
  if (typeof value === "boolean") return { type: "b", body: body(value ? "1" : "0") };
  if (typeof value === "string") return { type: "str", body: body(characters(value)) };
  return Number.isFinite(value) ? { type: null, body: body(String(value)) } : { type: "e", body: body("#NUM!") };
}

/** Text as XML. */
export function characters(text: string): string {
  return escapeXml(markedCharacters(text));
}

/**
 * A text as a file holds it: what XML cannot hold as `_x000C_`, and what only looks like that as `_x005F_x000C_`.
 * (ST_Xstring, ECMA-376 22.9.2.19.)
 */
export function markedCharacters(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // A line end of two characters would be read as one.
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
      })
  );
}

function spaceOf(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
}
