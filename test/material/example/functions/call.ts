/** A call of the add-in as a file holds it: Excel shows `=MGN.VOORKOMEN(…)`. */
export function mgn(name: string, ...args: readonly string[]): string {
  return `_xldudf_MGN_${name}(${args.join(",")})`;
}
