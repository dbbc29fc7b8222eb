import type { Quantity } from "./quantity";

/** Names that an earlier version used, in kept files and on the command line. */
const FORMER: readonly (readonly [RegExp, string])[] = [
  [/^(result|impact|cost|zvw|sd|cumulative|zvw-after-grant)$/, "total.$1"],
  [/^component (\S+)$/, "component.$1"],
  [/^(?:row|series) (\S+)$/, "$1"],
  [/^wait-list milestone (\d+)$/, "wait-list.milestone.$1"],
  [/^wait-list (stock|weeks)$/, "wait-list.$1"],
  [/^wait-list$/, "wait-list.off"],
  [/^payback$/, "payback.paid-back"],
];

/** By its id, or by what an earlier version called it. */
export function namedQuantity<Q extends Pick<Quantity, "id">>(quantities: readonly Q[], name: string): Q | null {
  const byId = (id: string) => quantities.find((quantity) => quantity.id === id) ?? null;
  return byId(name) ?? byId(currentId(name));
}

export function currentId(name: string): string {
  const [former, current] = FORMER.find(([pattern]) => pattern.test(name)) ?? [];
  return former && current !== undefined ? name.replace(former, current) : name;
}
