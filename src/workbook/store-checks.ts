import { isRecord } from "./json";
import type { Written } from "./store";

const ADDRESS = /^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/;

export function isAddress(value: unknown): value is string {
  return typeof value === "string" && ADDRESS.test(value);
}

export function isLayout(value: unknown): boolean {
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

export function isWritten(value: unknown): value is Written {
  if (!isRecord(value) || !Array.isArray(value["sheets"]) || typeof value["frozen"] !== "boolean") return false;
  const { lastWrite } = value;
  const sheetsFit = value["sheets"].every(
    (sheet) =>
      isRecord(sheet) &&
      typeof sheet["name"] === "string" &&
      isLayout(sheet["layout"]) &&
      (sheet["print"] === undefined || isTexts(sheet["print"])),
  );
  const writeFits = lastWrite === null || (isRecord(lastWrite) && typeof lastWrite["at"] === "string");
  return sheetsFit && writeFits;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}

export function isCellContent(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

export function isCellWrite(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value["sheet"] === "string" &&
    isAddress(value["address"]) &&
    isCellContent(value["content"])
  );
}
