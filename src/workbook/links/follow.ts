import type { InputId } from "../../model/plan/expression";
import type { Place } from "../../model/plan/finding";
import { placeOfReference } from "../cells/address";
import type { NamedWrite } from "../cells/cell-write";
import { nameOfInput, nameOfRejected, nameOfTable, type HiddenName, type Kept, type Places } from "./hidden-names";
import { cellsOfLink, isSettled, placeOfCells, type Link } from "./link";

/** What became of a link since it was kept. */
export interface LinkChange {
  readonly input: InputId;
  readonly from: Place;
  /** Where it stands now; null where its cells, or their sheet, are gone. */
  readonly to: Place | null;
}

/** What is kept where it stands now; a link whose name or cells are gone says so. The tables on the sheets where they stand. */
export interface Followed extends Places {
  readonly changes: readonly LinkChange[];
}

/**
 * Where the kept links stand now: Excel has moved their names along with the cells.
 *
 * @param names ours, as the workbook has them now; a link without one (an older file) is taken to stand where it stood
 * @param sheets names of the sheets that there are
 */
export function follow(
  { links, tables, settlement }: Places,
  names: readonly HiddenName[],
  sheets: readonly string[],
): Followed {
  const byName = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const there = new Set(sheets);
  const changes: LinkChange[] = [];
  const followed = links.flatMap((link): Link[] => {
    const formula = byName.get(nameOfInput(link.input).toLowerCase());
    const now = formula === undefined ? link : placeNow(link, formula);
    const from: Place = { sheet: link.sheet, address: link.address };
    if (now === null || !there.has(now.sheet)) {
      // What was only proposed is simply looked for again.
      if (!isSettled(link)) return [];
      if (link.unnamed !== true) changes.push({ input: link.input, from, to: null });
      return [{ ...link, unnamed: true }];
    }
    const named = { ...now };
    delete named.unnamed;
    if (!samePlace(link, now))
      changes.push({ input: link.input, from, to: { sheet: now.sheet, address: now.address } });
    return [formula === undefined ? { ...now, unnamed: true } : named];
  });
  const rejected = Object.entries(settlement.rejected).map(([input, places]): [InputId, readonly Place[]] => [
    input,
    places.flatMap((place, index) => {
      const formula = byName.get(nameOfRejected(input, index).toLowerCase());
      // A name that was deleted stands for no range.
      return formula === undefined ? [place] : (placeOfReference(formula) ?? []);
    }),
  ]);
  return {
    links: followed,
    // Where on its sheet a table stands, its headings tell.
    tables: tables.map((table) => {
      const [, quoted, bare] = SHEET.exec(byName.get(nameOfTable(table.table).toLowerCase()) ?? "") ?? [];
      const sheet = sheetName(quoted, bare);
      return there.has(sheet) ? { ...table, sheet } : table;
    }),
    settlement: { ...settlement, rejected: Object.fromEntries(rejected) },
    changes,
  };
}

/**
 * Cells that a write changed, where they stand now. One that had a name, and has none that stands for a cell, is gone: what
 * stands at its old address may be another's.
 */
export function followHistory<Write extends Kept["history"][number]>(
  history: readonly Write[],
  names: readonly HiddenName[],
  sheets: readonly string[],
): readonly Write[] {
  const byName = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const followed = (cell: NamedWrite): NamedWrite => {
    if (cell.name === undefined) return cell;
    const now = placeOfReference(byName.get(cell.name.toLowerCase()) ?? "");
    return now !== null && sheets.includes(now.sheet) ? { ...cell, ...now } : { ...cell, gone: true };
  };
  return history.map((write) => ({ ...write, inputs: write.inputs.map(followed) }));
}

const SHEET = /^=(?:'((?:[^']|'')+)'|([^'!,]+))!/;

function sheetName(quoted: string | undefined, bare: string | undefined): string {
  return quoted?.replaceAll("''", "'") ?? bare ?? "";
}

const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!,]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** The cells that the name of a link stands for; null where one of them was deleted, or they no longer stand on one sheet. */
export function placeOfName(formula: string): Pick<Link, "sheet" | "address" | "cells"> | null {
  const cells: string[] = [];
  const sheets = new Set<string>();
  for (const part of splitUnion(formula.slice(1))) {
    const [, quoted, bare, column, row] = ONE_CELL.exec(part) ?? [];
    if (column === undefined || row === undefined) return null;
    sheets.add(sheetName(quoted, bare));
    cells.push(`${column}${row}`);
  }
  const [sheet] = sheets;
  return sheet === undefined || sheets.size > 1 ? null : { sheet, ...placeOfCells(cells) };
}

function placeNow(link: Link, formula: string): Link | null {
  const place = placeOfName(formula);
  if (place === null || cellsOfLink(place).length !== cellsOfLink(link).length) return null;
  const now = { ...link };
  delete now.cells;
  return { ...now, ...place };
}

/** A comma may stand in the name of a sheet; and a space after a comma between two cells. */
function splitUnion(formula: string): readonly string[] {
  return (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

function samePlace(a: Link, b: Link): boolean {
  return a.sheet === b.sheet && cellsOfLink(a).join() === cellsOfLink(b).join();
}
