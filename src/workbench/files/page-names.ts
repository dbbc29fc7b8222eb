import type { SheetPage } from "../engine/engine";
import { reference } from "../engine/addresses";
import type { SheetName } from "./defined-names";
import type { SheetState } from "./state";

/** What of the pages that were set is a name in the file: rows on each page, and the range with filter buttons. */
export function namesOfPages(
  pages: ReadonlyMap<string, SheetPage>,
  sheets: ReadonlyMap<string, SheetState>,
): readonly SheetName[] {
  return [...pages].flatMap(([sheet, { titleRows, filter }]): SheetName[] => {
    const name = sheets.get(sheet)?.name;
    if (name === undefined) return [];
    const rows = titleRows && `'${name.replaceAll("'", "''")}'!$${titleRows.first + 1}:$${titleRows.last + 1}`;
    return [
      ...(rows === undefined
        ? []
        : [{ name: "_xlnm.Print_Titles" as const, sheet, formula: (old: string | null) => withRows(old, rows) }]),
      ...(filter === undefined
        ? []
        : [{ name: "_xlnm._FilterDatabase" as const, sheet, formula: () => filter && reference(name, filter) }]),
    ];
  });
}

/** Columns that are repeated on each page stay so. */
function withRows(old: string | null, rows: string): string {
  const columns = /(?:'(?:[^']|'')+'|[^',!]+)!\$[A-Z]+:\$[A-Z]+/.exec(old ?? "")?.[0];
  return columns === undefined ? rows : `${columns},${rows}`;
}
