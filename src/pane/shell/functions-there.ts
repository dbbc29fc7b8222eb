/** Excel LTSC 2021 is documented with this set and without it. */
const RUNTIME = "1.3";

/** Whether this Excel can calculate the add-in's functions; where it cannot, their cells show #NAME?. */
export function functionsThere(): boolean {
  const { Office: office } = globalThis as { Office?: { context?: Partial<Office.Context> } };
  return office?.context?.requirements?.isSetSupported("CustomFunctionsRuntime", RUNTIME) ?? true;
}
