import type { InputId } from "../../model/businesscase/expression";
import type { Link } from "../connection";
import type { SheetInfo } from "../read";

/**
 * The links as they were before something was settled: of these inputs only, for the others may have moved since.
 *
 * @param sheets that are there now: a link to one that went cannot come back
 */
export function linksBefore(
  links: readonly Link[],
  before: Readonly<Record<InputId, Link | null>>,
  sheets: readonly Pick<SheetInfo, "name">[],
): readonly Link[] {
  const there = new Set(sheets.map(({ name }) => name));
  const back = Object.values(before).filter((link): link is Link => link !== null && there.has(link.sheet));
  return [...links.filter(({ input }) => !(input in before)), ...back];
}
