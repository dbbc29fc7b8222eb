import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { beside } from "./beside";

/** What operators on ranges come to, as functions. The first two have the names that a file gives them. */
export const SPILL = "ANCHORARRAY";
export const SINGLE = "SINGLE";
export const INTERSECTION = "MGNINTERSECTION";
export const UNION = "MGNUNION";

type Work = (self: BaseFunction, given: readonly FunctionVariantType[]) => FunctionVariantType;

export function addReferenceFunctions(injector: Injector): void {
  injector
    .get(IFunctionService)
    .registerExecutors(
      new OfReferences(SPILL, 1, spilled),
      new OfReferences(SINGLE, 1, single),
      new OfReferences(INTERSECTION, 2, intersection),
      new Union(),
    );
}

/** A function that is given cells as cells. */
class OfReferences extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    args: number,
    private readonly work: Work,
  ) {
    super(name);
    this.minParams = this.maxParams = args;
  }

  override calculate(...given: FunctionVariantType[]): FunctionVariantType {
    return given.find((one) => one.isError()) ?? this.work(this, given);
  }
}

/** `A3#`: the cells that the formula in A3 fills. */
function spilled(self: BaseFunction, [given]: readonly FunctionVariantType[]): FunctionVariantType {
  const anchor = referenceIn(given);
  if (!anchor) return ErrorValueObject.create(ErrorType.REF);
  const { startRow, startColumn } = anchor.getRangePosition();
  const filled = [anchor.getRuntimeArrayFormulaRange(), anchor.getArrayFormulaRange()]
    .map((ranges) => ranges[anchor.getUnitId()]?.[anchor.getSheetId()]?.[startRow]?.[startColumn])
    .find((range) => range !== undefined);
  if (filled) return self.createReferenceObject(anchor, filled);
  return anchor.getCellData(startRow, startColumn)?.f ? anchor : ErrorValueObject.create(ErrorType.REF);
}

/** `@A1:A3`: the cell in the formula's own row or column; the first of values. */
function single(self: BaseFunction, [given]: readonly FunctionVariantType[]): FunctionVariantType {
  const reference = referenceIn(given);
  if (reference) return beside(reference, self);
  const value = given as BaseValueObject;
  return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
}

/** `A1:A3 A2:C2`: the cells that lie in both, #NULL! where there are none. */
function intersection(self: BaseFunction, given: readonly FunctionVariantType[]): FunctionVariantType {
  const [one, other] = given.map(referenceIn);
  if (!one || !other) return ErrorValueObject.create(ErrorType.VALUE);
  if (one.getSheetId() !== other.getSheetId()) return ErrorValueObject.create(ErrorType.VALUE);
  const [a, b] = [one.getRangePosition(), other.getRangePosition()];
  const range = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  const isEmpty = range.startRow > range.endRow || range.startColumn > range.endColumn;
  return isEmpty ? ErrorValueObject.create(ErrorType.NULL) : self.createReferenceObject(one, range);
}

function referenceIn(given: FunctionVariantType | undefined): BaseReferenceObject | null {
  return given?.isReferenceObject() ? (given as BaseReferenceObject) : null;
}

/** `(A1:A3,A7)` as one list of the cells that hold something. */
class Union extends BaseFunction {
  constructor() {
    super(UNION);
    this.minParams = 1;
    this.maxParams = 255;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const found: BaseValueObject[] = [];
    for (const one of given) {
      if (one.isError()) return one;
      if (!one.isArray()) found.push(one);
      else
        (one as ArrayValueObject).iterator((value) => {
          if (value?.isNull() === false) found.push(value);
        });
    }
    if (found.length === 0) return ErrorValueObject.create(ErrorType.NUM);
    return ArrayValueObject.create({
      calculateValueList: found.map((value) => [value]),
      rowCount: found.length,
      columnCount: 1,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}
