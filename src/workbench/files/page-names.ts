import type { SheetPage } from "../engine/engine";
import { columnLetters, reference } from "../engine/addresses";
import type { SheetName } from "./defined-names";
import type { SheetState } from "./state";

/** What of the pages that were set is a name in the file: what is printed, rows and columns on each page, and the range with filter buttons. */
export function namesOfPages(
  pages: ReadonlyMap<string, SheetPage>,
  sheets: ReadonlyMap<string, SheetState>,
): readonly SheetName[] {
  return [...pages].flatMap(([sheet, { titleRows, titleColumns, area, filter }]): SheetName[] => {
    const name = sheets.get(sheet)?.name;
    if (name === undefined) return [];
    const on = `'${name.replaceAll("'", "''")}'!`;
    const rows = titleRows && `${on}$${titleRows.first + 1}:$${titleRows.last + 1}`;
    const columns =
      titleColumns && `${on}$${columnLetters(titleColumns.first + 1)}:$${columnLetters(titleColumns.last + 1)}`;
    return [
      ...(area === undefined
        ? []
        : [{ name: "_xlnm.Print_Area" as const, sheet, formula: () => reference(name, area) }]),
      ...(rows === undefined && columns === undefined
        ? []
        : [
            {
              name: "_xlnm.Print_Titles" as const,
              sheet,
              formula: (old: string | null) => titles(columns ?? columnsOf(old), rows ?? rowsOf(old)),
            },
          ]),
      ...(filter === undefined
        ? []
        : [{ name: "_xlnm._FilterDatabase" as const, sheet, formula: () => filter && reference(name, filter) }]),
    ];
  });
}

function titles(columns: string | undefined, rows: string | undefined): string {
  return [columns, rows].filter((part) => part !== undefined).join(",");
}

/** Columns that are repeated on each page stay so. */
function columnsOf(old: string | null): string | undefined {
  return /(?:'(?:[^']|'')+'|[^',!]+)!\$[A-Z]+:\$[A-Z]+/.exec(old ?? "")?.[0];
}

function rowsOf(old: string | null): string | undefined {
  return /(?:'(?:[^']|'')+'|[^',!]+)!\$\d+:\$\d+/.exec(old ?? "")?.[0];
}
