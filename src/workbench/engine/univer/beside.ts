import {
  type BaseReferenceObject,
  type FunctionVariantType,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
} from "@univerjs/engine-formula";

/** The cell of a range that lies in the formula's row or column. */
export function beside(
  reference: BaseReferenceObject,
  { row, column }: { readonly row: number; readonly column: number },
): FunctionVariantType {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const isOne = startRow === endRow && startColumn === endColumn;
  const inRow = startColumn === endColumn && row >= startRow && row <= endRow;
  const inColumn = startRow === endRow && column >= startColumn && column <= endColumn;
  if (!inRow && !inColumn && !isOne) return ErrorValueObject.create(ErrorType.VALUE);
  const cell = reference.getCellData(inRow ? row : startRow, inRow || isOne ? startColumn : column);
  return cell ? reference.getCellValueObject(cell) : NullValueObject.create();
}
