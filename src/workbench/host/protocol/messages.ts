/**
 * The messages between office.js and its host, as JSON text over one bridge.
 *
 * Names and numbers are office.js' own (PascalCase and bare integers on the wire), read in
 * `@microsoft/office-js/dist/excel-win32-16.01.debug.js`.
 */

/** What office.js posts to the host; the host answers with the same id. */
export interface RequestMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: BatchRequest | string };
}

export interface ResponseMessage {
  readonly id: number;
  readonly type: 2;
  readonly message: { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: unknown };
}

/** What the host pushes by itself: events and custom-function invocations. */
export interface PushMessage {
  readonly type: 3;
  readonly message: { readonly entries: readonly PushEntry[] };
}

export interface PushEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

export const PushCategory = { customFunction: 1, event: 65536 } as const;
export const CustomFunctionMessage = { invoke: 1000 } as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Methods of office.js' own bookkeeping of tracked objects, not of any Excel object. */
export const Housekeeping = { keepReference: "_KeepReference", removeReference: "_RemoveReference" } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** Parallel to `Arguments`: a number other than 0 puts that object in the place of the argument. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface BatchRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}
