import {
  type BaseValueObject,
  type FunctionVariantType,
  type IFunctionInfo,
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CellValue, EngineAnswer, EngineArgument, EngineFunction } from "../engine";
import type { PendingCalls } from "./pending-calls";

export type Answers = readonly (readonly EngineAnswer[])[];

/** Told why the function answered an error in a cell; undefined where it did not. */
export type Explain = (sheetId: string, row: number, column: number, message: string | undefined) => void;

/** What a call that nobody waits for any more yields. */
export const NO_ANSWER: Answers = [[{ error: ErrorType.NA }]];

const ERRORS = new Set<string>(Object.values(ErrorType));

/**
 * A custom function as Univer calls it.
 *
 * Univer has a class for this, but it guesses types: a text "0363" among the answers would become a number.
 * Here types are kept both ways, and an error may carry a message.
 */
export class HostFunction extends BaseFunction {
  constructor(
    private readonly definition: EngineFunction,
    private readonly pending: PendingCalls<Answers>,
    private readonly explain: Explain,
  ) {
    super(definition.name);
    this.minParams = definition.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = definition.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
    const [sheetId, row, column] = [this.subUnitId ?? "", this.row, this.column];
    const answer = this.ask(variants.map(toArgument)).then((rows) => {
      this.explain(sheetId, row, column, messageIn(rows));
      return toVariant(rows);
    });
    // Univer awaits an AsyncObject here; its types know only the values that it yields.
    return new AsyncObject(answer) as unknown as FunctionVariantType;
  }

  private ask(args: readonly EngineArgument[]): Promise<Answers> {
    return this.pending.wait(
      () => this.definition.call(args),
      (reason) => [[{ error: ErrorType.VALUE, message: String(reason) }]],
    );
  }
}

/** The function as Univer's own help shows it in the formula bar. */
export function describe(definition: EngineFunction): IFunctionInfo {
  return {
    functionName: definition.name,
    functionType: FunctionType.User,
    description: definition.description,
    abstract: definition.description,
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

function toArgument(variant: FunctionVariantType): EngineArgument {
  if (variant.isReferenceObject()) return [[{ error: ErrorType.VALUE }]];
  const value = variant as BaseValueObject;
  if (!value.isArray()) return value.isNull() ? null : [[toCell(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => (cell ? toCell(cell) : null)));
}

function toCell(value: BaseValueObject): CellValue | null | { error: string } {
  if (value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  return value.getValue();
}

/** Answers as a value of Univer's. */
export function toVariant(rows: Answers): BaseValueObject {
  const values = rows.map((row) => row.map(toValue));
  const only = values[0]?.[0];
  if (!only) return ErrorValueObject.create(ErrorType.CALC);
  if (values.length === 1 && values[0]?.length === 1) return only;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toValue(answer: EngineAnswer): BaseValueObject {
  if (answer === null) return NullValueObject.create();
  if (typeof answer === "number") {
    return Number.isFinite(answer) ? NumberValueObject.create(answer) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  if (typeof answer === "string") return StringValueObject.create(answer);
  return ErrorValueObject.create(ERRORS.has(answer.error) ? (answer.error as ErrorType) : ErrorType.VALUE);
}

function messageIn(rows: Answers): string | undefined {
  for (const answer of rows.flat()) {
    if (answer !== null && typeof answer === "object" && answer.message) return answer.message;
  }
  return undefined;
}
