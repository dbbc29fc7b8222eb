import type { Compiler } from "webpack";

export class ContentsPlugin {
  apply(compiler: Compiler): void;
}
export const allowed: readonly string[];
/** Why these packed files may not ship. */
export function judge(root: string, files: readonly string[]): string[];
