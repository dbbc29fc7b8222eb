import type { IsoDate } from "../../model/time/iso-date";
import { serialOfDate } from "../../model/time/serial-day";
import { reference } from "../cells/address";
import { formula, type Content } from "../sheets/workbook-change";
import { UNTIL, keyOf } from "./entries";
import type { FoundActuals } from "./found";

/** What an import puts on the sheet, by the key of its place. */
export interface Import {
  readonly filling: ReadonlyMap<string, Content>;
  /** Keys that several tables give different figures for: none of them is used. */
  readonly contrary: readonly string[];
}

/**
 * @param linked the figures stand in cells of the workbook itself: these are followed, where they are known
 */
export function importOf(found: readonly FoundActuals[], linked: boolean): Import {
  const filling = new Map<string, { readonly content: Content; readonly amount: string }>();
  const contrary = new Set<string>();
  for (const { sheet, counts } of found) {
    for (const { measure, period, place, amount, address } of counts) {
      const key = keyOf(measure, period, place);
      const before = filling.get(key);
      if (before !== undefined && before.amount !== amount.toString()) contrary.add(key);
      const content = linked && address !== undefined ? followed(sheet, address) : amount.toNumber();
      filling.set(key, { content, amount: amount.toString() });
    }
  }
  const days = found.flatMap(({ lastDay }) => lastDay ?? []).sort();
  const until: IsoDate | undefined = days.at(-1);
  return {
    filling: new Map([
      ...(until === undefined ? [] : [[UNTIL, serialOfDate(until)] as const]),
      ...[...filling].flatMap(([key, { content }]) => (contrary.has(key) ? [] : [[key, content] as const])),
    ]),
    contrary: [...contrary],
  };
}

/** An empty cell that is followed is unknown, and not nil. */
function followed(sheet: string, address: string): Content {
  const cell = reference(sheet, address);
  return formula(`IF(${cell}="","",${cell})`);
}
