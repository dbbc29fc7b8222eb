/** A formula without "=", in the invariant form that Office.js and files use; or why there is none, in Dutch. */
export type Plain = { readonly formula: string } | { readonly reason: string };
