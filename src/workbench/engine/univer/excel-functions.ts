import { type Injector, numfmt } from "@univerjs/core";
import {
  type ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { DAY, EPOCH } from "../serial-day";
import { numberInText } from "../typing";

type Answer = number | string | { readonly error: ErrorType };
type Scalar = (...args: BaseValueObject[]) => Answer;

const WRONG = { error: ErrorType.VALUE } as const;

/**
 * Where Univer answers otherwise than a Dutch Excel. By Microsoft's pages on each function: EDATE keeps within the month,
 * an ISO week belongs to the year of its Thursday, and texts become numbers, and numbers texts, as the locale writes them.
 */
export function mendFunctions(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const replace = (name: string, scalar: Scalar) => {
    const executor = functions.getExecutor(name);
    if (executor) executor.calculate = (...args) => elementwise(args, scalar);
  };
  const given = (name: string, prepare: (value: FunctionVariantType, index: number) => FunctionVariantType) => {
    const executor = functions.getExecutor(name);
    const calculate = executor?.calculate.bind(executor);
    if (executor && calculate) executor.calculate = (...args) => calculate(...(args.map(prepare) as BaseValueObject[]));
  };
  replace("EDATE", (start, months) => withSerial(start, months, monthsLater));
  replace("ISOWEEKNUM", (date) => withSerial(date, date, isoWeek));
  replace("VALUE", (value) => numberOf(value) ?? WRONG);
  replace("NUMBERVALUE", numberBySeparators);
  replace("TEXT", asText);
  replace("DATEVALUE", dateInText);
  replace("FIXED", (value, decimals, plain?: BaseValueObject) => fixed(value, decimals, plain?.getValue() !== true));
  replace("DOLLAR", (value, decimals) => fixed(value, decimals, true, "€ "));
  replace("HYPERLINK", (link, shown?: BaseValueObject) => asGiven(shown ?? link));
  for (const name of ["CONCATENATE", "CONCAT"]) given(name, inDutch);
  given("TEXTJOIN", (value, index) => (index === 1 ? value : inDutch(value)));
  given("OFFSET", (value, index) => (index === 0 ? value : each(value, truncated)));
  readTextsInDutch();
  keepTexts();
}

const toValueObject = ValueObjectFactory.create.bind(ValueObjectFactory);

/** Univer takes "5%" in a formula for a number, and "2,8%" for another one. */
function keepTexts(): void {
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) => {
    const isText = typeof raw === "string" && /^\s*".*"\s*$/s.test(raw);
    return toValueObject(raw, isText || isIgnoreNumberPattern);
  };
}

/** Univer asks a text for its number in every sum and function. */
function readTextsInDutch(): void {
  StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    const text = this.getValue();
    const value = numberInText(text) ?? smallNumber(text);
    return value === null ? ErrorValueObject.create(ErrorType.VALUE) : NumberValueObject.create(value);
  };
}

/** A number in a formula that JavaScript writes with an exponent, such as 0.0000001, comes from Univer as a text. */
function smallNumber(text: string): number | null {
  const value = Number(text);
  return /^[\d.]+(?:e[-+]?\d+)?$/i.test(text) && String(value).includes("e") ? value : null;
}

function withSerial(date: BaseValueObject, by: BaseValueObject, work: (serial: number, by: number) => number): Answer {
  const [serial, other] = [numberOf(date), numberOf(by)];
  if (serial === null || other === null || date.isBoolean() || by.isBoolean()) return WRONG;
  return serial < 0 ? { error: ErrorType.NUM } : work(Math.floor(serial), Math.trunc(other));
}

function monthsLater(serial: number, months: number): number {
  const from = new Date(EPOCH + serial * DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(from.getUTCDate(), lastDay)) - EPOCH) / DAY;
}

function isoWeek(serial: number): number {
  const date = new Date(EPOCH + serial * DAY);
  const thursday = date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY;
  return Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / DAY / 7) + 1;
}

/** Univer makes an invariant text of it first, which is no number to a Dutch Excel. */
function numberBySeparators(text: BaseValueObject, decimal?: BaseValueObject, group?: BaseValueObject): Answer {
  if (text.isNumber()) return Number(text.getValue());
  const [comma, point] = [separator(decimal, ","), separator(group, ".")];
  const [, digits = "", percents = ""] = /^(.*?)(%*)$/.exec(textOf(text).replace(/\s/g, "")) ?? [];
  const [whole = "", decimals, ...more] = digits.split(comma);
  // Thousands are not parted behind the comma.
  if (more.length > 0 || decimals?.includes(point)) return WRONG;
  const plain = `${whole.replaceAll(point, "")}${decimals === undefined ? "" : `.${decimals}`}`;
  if (plain === "") return 0;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) / 100 ** percents.length : WRONG;
}

function separator(given: BaseValueObject | undefined, otherwise: string): string {
  return given === undefined || given.isNull() ? otherwise : String(given.getValue()).charAt(0);
}

function asText(value: BaseValueObject, format: BaseValueObject): Answer {
  const number = value.isString() ? numberInText(String(value.getValue())) : numberOf(value);
  if (number === null || value.isBoolean()) return textOf(value);
  return numfmt.format(invariantFormat(String(format.getValue())), number, { locale: "nl", throws: false });
}

function dateInText(text: BaseValueObject): Answer {
  const written = String(text.getValue()).trim();
  const serial = text.isString() && /\d[-/ ]\S/.test(written) ? numberInText(written) : null;
  return serial === null ? WRONG : Math.floor(serial);
}

/** Rounded, half away from zero as Excel does; fewer than no decimals are tens and hundreds. */
function fixed(value: BaseValueObject, decimals: BaseValueObject | undefined, isGrouped: boolean, sign = ""): Answer {
  const number = numberOf(value);
  const places = decimals === undefined ? 2 : numberOf(decimals);
  if (number === null || places === null) return WRONG;
  const rounded = roundedTo(number, Math.trunc(places));
  const digits = Math.max(0, Math.trunc(places));
  const text = Math.abs(rounded).toLocaleString("nl-NL", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: isGrouped,
  });
  return `${sign}${rounded < 0 ? "-" : ""}${text}`;
}

function roundedTo(number: number, places: number): number {
  // By its digits, so that 1,005 is not a bit less than that.
  const [mantissa = "0", exponent = "0"] = number.toExponential().split("e");
  const shifted = Number(`${mantissa.replace("-", "")}e${String(Number(exponent) + places)}`);
  return Math.sign(number) * Number(`${String(Math.round(shifted))}e${String(-places)}`);
}

function asGiven(value: BaseValueObject): Answer {
  return value.isNumber() ? Number(value.getValue()) : textOf(value);
}

/** A number format as a Dutch Excel reads it in TEXT: j for years, u for hours, a comma before decimals. */
function invariantFormat(format: string): string {
  if (/^standaard$/i.test(format)) return "General";
  const swapped: Record<string, string> = { ".": ",", ",": ".", j: "y", J: "y", u: "h", U: "h" };
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[.,juJU]/g, (token) => swapped[token] ?? token);
}

function numberOf(value: BaseValueObject): number | null {
  if (value.isNull()) return 0;
  if (value.isString()) return numberInText(String(value.getValue()));
  return Number(value.getValue());
}

/** As Excel puts a value into a text: at most fifteen digits. */
function textOf(value: BaseValueObject): string {
  if (value.isNull()) return "";
  if (value.isBoolean()) return value.getValue() ? "WAAR" : "ONWAAR";
  if (!value.isNumber()) return String(value.getValue());
  return String(Number(Number(value.getValue()).toPrecision(15)))
    .replace(".", ",")
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");
}

function inDutch(value: FunctionVariantType): FunctionVariantType {
  return each(value, (one) => (one.isNumber() || one.isBoolean() ? StringValueObject.create(textOf(one)) : one));
}

function truncated(value: BaseValueObject): BaseValueObject {
  return value.isNumber() ? NumberValueObject.create(Math.trunc(Number(value.getValue()))) : value;
}

function each(value: FunctionVariantType, change: (one: BaseValueObject) => BaseValueObject): FunctionVariantType {
  if (value.isReferenceObject()) return value;
  const object = value as BaseValueObject;
  return object.isArray() ? (object as ArrayValueObject).mapValue(change) : change(object);
}

/** A function of single values, over every place of the arrays that it is given. */
function elementwise(args: readonly BaseValueObject[], scalar: Scalar): BaseValueObject {
  const widest = args.find((value): value is ArrayValueObject => value.isArray() && sizeOf(value) > 1);
  const at = (row: number, column: number) => {
    const values = args.map((value) => (value.isArray() ? pick(value as ArrayValueObject, row, column) : value));
    return values.find((value) => value.isError()) ?? toValue(scalar(...values));
  };
  return widest ? widest.mapValue((_value, row, column) => at(row, column)) : at(0, 0);
}

function pick(array: ArrayValueObject, row: number, column: number): BaseValueObject {
  const found = array.get(array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column);
  return found ?? ErrorValueObject.create(ErrorType.NA);
}

function sizeOf(value: BaseValueObject): number {
  const array = value as ArrayValueObject;
  return array.getRowCount() * array.getColumnCount();
}

function toValue(answer: Answer): BaseValueObject {
  if (typeof answer === "number") return NumberValueObject.create(answer);
  return typeof answer === "string" ? StringValueObject.create(answer) : ErrorValueObject.create(answer.error);
}
