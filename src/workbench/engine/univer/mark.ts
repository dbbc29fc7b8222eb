import type { CustomData } from "@univerjs/core";
import type { CellContent, KeptValue, NotCalculated } from "../engine";

/** What a cell of an opened file carries along, wherever it is moved, until something else is put in it. */
export interface Mark {
  /** Its formula fills this cell only. */
  readonly alone?: true;
  readonly kept?: KeptValue;
  readonly keptFill?: readonly (readonly KeptValue[])[];
  /** Why the kept value stands here. */
  held?: NotCalculated["why"];
  /** Of a held cell: no two have the same. */
  id?: number;
  here?: KeptValue | null;
  /** What the cells that it reads held when that was decided, and now. */
  wasRead?: string;
  nowRead?: string;
}

export function markOf({ kept, fills, keptFill }: CellContent): CustomData {
  return { ...(fills ? {} : { alone: true }), ...(kept ? { kept } : {}), ...(keptFill ? { keptFill } : {}) };
}
