import type { Decimal } from "../../model/money/decimal";
import { notAvailable } from "../fault";
import { cellsOf, type Given } from "./given";
import { readNumber, type Kind } from "./kinds";

/** A row or a column of numbers; a cell that is wrong is named by its place, counted from 1. */
export function readList(given: Given, name: string, kind: Kind): Decimal[] {
  const cells = cellsOf(given);
  return cells.map((cell, index) => readNumber(cell, cells.length === 1 ? name : placeIn(name, index), kind));
}

/** "gewichten, plaats 3," so that "… is leeg" reads as a sentence. */
export function placeIn(name: string, index: number): string {
  return `${name}, plaats ${index + 1},`;
}

/** Lists that belong together, cell by cell, must be equally long: else something has no partner. */
export function requireSameLength(lists: Readonly<Record<string, readonly unknown[]>>): void {
  const lengths = Object.entries(lists).map(([name, list]) => `${name} heeft ${list.length}`);
  if (new Set(Object.values(lists).map(({ length }) => length)).size > 1) {
    notAvailable(`De bereiken zijn niet even lang: ${lengths.join(", ")} cellen. Kies bereiken van gelijke lengte.`);
  }
}
