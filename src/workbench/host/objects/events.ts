import type { Book } from "../book";
import { ExcelEvent } from "../subscriptions";

type Methods<S> = Record<string, (state: S) => void>;

/** `_Register…Event` and `_Unregister…Event`, which office.js calls when the first handler comes and the last goes. */
export function eventMethods<S>(bookOf: (state: S) => Book, targetOf: (state: S) => string): Methods<S> {
  const methods: Methods<S> = {};
  for (const [name, event] of Object.entries(REGISTRATION)) {
    methods[`_Register${name}Event`] = (state) => bookOf(state).subscriptions.add(event, targetOf(state));
    methods[`_Unregister${name}Event`] = (state) => bookOf(state).subscriptions.remove(event, targetOf(state));
  }
  return methods;
}

const REGISTRATION = {
  DataChanged: ExcelEvent.changed,
  Activated: ExcelEvent.activated,
  Deactivated: ExcelEvent.deactivated,
  Added: ExcelEvent.added,
  Deleted: ExcelEvent.deleted,
  SelectionChanged: ExcelEvent.selectionChanged,
  Calculated: ExcelEvent.calculated,
} as const;
