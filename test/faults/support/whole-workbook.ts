import { isDeepStrictEqual } from "node:util";
import type { CellFormat } from "../../../src/workbench/engine/engine";
import type { Headless } from "../../../src/workbench/node/open";
import { EMPTY_STORE, NAMESPACE } from "../../../src/workbook/store/store";
import { isTurnName } from "../../../src/workbook/store/turn";
import { storeFromXml } from "../../../src/workbook/store/store-xml";

/** What is known of one sheet: cells, formats, sizes, protection, what may be typed. */
function sheetPicture({ engine, parts }: Headless, id: string): unknown {
  const rect = engine.usedRect(id, false);
  const { row = 0, column = 0, rows = 0, columns = 0 } = rect ?? {};
  const places = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => [row + r, column + c]),
  );
  return {
    rect,
    cells: rect === null ? [] : engine.read(id, rect),
    looks: places.map((line) => line.map(([r = 0, c = 0]) => withoutDefaults(engine.format(id, r, c)))),
    // In whole pixels, as a file keeps them.
    widths: Array.from({ length: columns }, (_, c) => Math.round(engine.columnWidth(id, column + c))),
    heights: Array.from({ length: rows }, (_, r) => Math.round(engine.rowHeight(id, row + r))),
    frozen: engine.frozen(id),
    merges: engine.merges(id),
    isProtected: engine.isProtected(id),
    validations: (parts.validations.get(id) ?? []).map(({ areas, rule }) => ({ areas, rule })),
  };
}

/** A file names the font that every cell has anyway. */
function withoutDefaults({ fontName, fontSize, ...look }: CellFormat): CellFormat {
  return {
    ...look,
    ...(fontName !== undefined && fontName !== "Calibri" && { fontName }),
    ...(fontSize !== undefined && fontSize !== 11 && { fontSize }),
  };
}

/** Everything of a workbook by sheet, and its names: what must be as it was, or finished. */
export function sheetPictures(office: Headless): Readonly<Record<string, unknown>> {
  const sheets = office.engine.sheets();
  return {
    "the order of the sheets": sheets.map(({ name, visibility }) => [name, visibility]),
    "the defined names": office.engine
      .names()
      // Which write came last differs, also where it took another back.
      .filter(({ name }) => !isTurnName(name))
      .map(({ name, formula, scope }) => [name, formula, scope])
      .sort(),
    ...Object.fromEntries(sheets.map(({ id, name }) => [name, sheetPicture(office, id)])),
  };
}

/** What the add-in keeps in the file, as far as it must go with the sheets. */
export function keptIn({ parts }: Headless): unknown {
  const ours = [...parts.customXml.values()].filter((xml) => xml.includes(NAMESPACE));
  // A part with nothing in it is as good as none.
  const stores = ours.map(storeFromXml).filter((store) => !isDeepStrictEqual(store, EMPTY_STORE));
  return stores.map((store) => {
    const { history, plan, links, tables, written, payout, settlement, scenarios, marks, letters, borrowed } = store;
    const undoable = history.length;
    return { plan, links, tables, written, payout, settlement, scenarios, marks, undoable, letters, borrowed };
  });
}
