/**
 * What Excel may do otherwise than this host does by itself, as modes for tests; docs/host.md says where each comes from.
 *
 * - new-part-ids: a custom XML part gets another id whenever its text is set;
 * - late-events: events come after the next batch was answered;
 * - double-events: every event comes twice;
 * - respelled-formulas: a formula reads back in another spelling: spaces, quotes, capitals;
 * - user-undo: the user can take a batch back with Ctrl+Z, its cells and sheets but not its parts and names.
 */
export const VARIATIONS = ["new-part-ids", "late-events", "double-events", "respelled-formulas", "user-undo"] as const;

export type Variation = (typeof VARIATIONS)[number];

const NO_QUOTES_NEEDED = /^[A-Za-z_]\w*$/;
/** A name that could be a cell keeps its quotes. */
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/;
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[^"']+|['"]/g;

/** A formula as it reads back. */
export function spelled({ varies }: { readonly varies: ReadonlySet<Variation> }, formula: string): string {
  return varies.has("respelled-formulas") ? respelled(formula) : formula;
}

/** The same formula, as another hand would write it. */
function respelled(formula: string): string {
  const pieces = formula.match(PIECES) ?? [];
  return pieces.map(respelledPiece).join("");
}

function respelledPiece(piece: string): string {
  if (piece.startsWith('"')) return piece;
  const [, sheet] = /^'(.*)'!$/.exec(piece) ?? [];
  if (sheet !== undefined) return NO_QUOTES_NEEDED.test(sheet) && !LIKE_A_CELL.test(sheet) ? `${sheet}!` : piece;
  return piece.replace(/,/g, ", ").replace(/[A-Za-z][\w.]*(?=\()/g, (name) => name.toUpperCase());
}
