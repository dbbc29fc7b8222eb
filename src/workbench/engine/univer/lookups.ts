import type { Injector } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";

// Each engine mends the same class: what is kept is what it was before the first.
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its array
const univers = ArrayValueObject.prototype.binarySearch;

type Single = (value: BaseValueObject, array: ArrayValueObject, matchType: number) => BaseValueObject;

/**
 * Where Univer finds otherwise than Excel in a sorted list: of equal values the last is found, and what is of another type
 * is passed over (Microsoft's pages on MATCH, VLOOKUP, HLOOKUP and LOOKUP; LibreOffice answers the same).
 */
export function mendLookups(injector: Injector): void {
  ArrayValueObject.prototype.binarySearch = function (this: ArrayValueObject, value, searchType, matchType) {
    // Stated by XLOOKUP and XMATCH alone, for which none of equal values is promised.
    if (searchType !== undefined || matchType !== undefined) return univers.call(this, value, searchType, matchType);
    return lastUpTo(value, this);
  };
  const match = injector.get(IFunctionService).getExecutor("MATCH") as unknown as { _handleSingleObject: Single };
  const single = match._handleSingleObject.bind(match);
  match._handleSingleObject = (value, array, matchType) => {
    if (matchType === 0) return single(value, array, matchType);
    const at = matchType > 0 ? lastUpTo(value, array) : lastDownTo(value, array);
    return at === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(at + 1);
  };
}

type Key = string | number | boolean;

/** Where the last value of an ascending row or column stands that is not greater. */
function lastUpTo(value: BaseValueObject, array: ArrayValueObject): number | undefined {
  const { key, entries } = comparable(value, array);
  return entries[firstNot(entries, (entry) => entry <= key) - 1]?.[1];
}

/** In a descending one: the last that is not less. */
function lastDownTo(value: BaseValueObject, array: ArrayValueObject): number | undefined {
  const { key, entries } = comparable(value, array);
  return entries[firstNot(entries, (entry) => entry >= key) - 1]?.[1];
}

function comparable(value: BaseValueObject, array: ArrayValueObject) {
  const entries: [Key, at: number][] = [];
  const key = keyOf(value);
  array.iterator((entry, row, column) => {
    if (!entry || entry.isNull() || entry.isError()) return;
    const found = keyOf(entry);
    if (typeof found === typeof key) entries.push([found, Math.max(row, column)]);
  });
  return { key, entries };
}

function keyOf(value: BaseValueObject): Key {
  if (value.isNull()) return 0;
  return value.isString() ? String(value.getValue()).toLowerCase() : value.getValue();
}

/** By halving, as a list that is not sorted is gone through too. */
function firstNot(entries: readonly (readonly [Key, number])[], holds: (key: Key) => boolean): number {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const entry = entries[middle];
    if (entry && holds(entry[0])) from = middle + 1;
    else to = middle;
  }
  return from;
}
