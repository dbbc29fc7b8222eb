import type { BaseValueObject, FunctionVariantType, IFunctionInfo } from "@univerjs/engine-formula";
import {
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

/** What a function is asked and tells beside its values. */
export interface Surroundings {
  /** Aborted once nobody waits for the answers any more, because another workbook is being opened. */
  givenUp(): AbortSignal;
  /** Why the function answered an error in this cell; undefined where it did not. */
  explain(sheetId: string, row: number, column: number, message: string | undefined): void;
}

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
    private readonly surroundings: Surroundings,
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
      this.surroundings.explain(sheetId, row, column, messageIn(rows));
      return toVariant(rows);
    });
    // Univer awaits an AsyncObject here; its types know only the values that it yields.
    return new AsyncObject(answer) as unknown as FunctionVariantType;
  }

  /** Always comes to an end: Univer would wait for ever on a function that does not answer. */
  private ask(args: readonly EngineArgument[]): Promise<Answers> {
    const givenUp = this.surroundings.givenUp();
    if (givenUp.aborted) return Promise.resolve(NO_ANSWER);
    return new Promise<Answers>((resolve) => {
      givenUp.addEventListener("abort", () => resolve(NO_ANSWER), { once: true });
      this.definition
        .call(args)
        .then(resolve, (reason: unknown) => resolve([[{ error: ErrorType.VALUE, message: String(reason) }]]));
    });
  }
}

type Answers = readonly (readonly EngineAnswer[])[];

const NO_ANSWER: Answers = [[{ error: ErrorType.NA }]];

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

function toVariant(rows: Answers): BaseValueObject {
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
