import { sumKnown, type Decimal } from "../../model/money/decimal";
import type { MeasureDefinition } from "../../model/plan/measure";
import type { MunicipalityDefinition } from "../../model/plan/plan";
import type { Actual } from "../../model/realisation/actuals";
import { periodText, spanOfPeriod } from "../../model/realisation/periods";
import { date, firstFew, list, numberUpTo } from "../../model/text/dutch";
import type { IsoDate } from "../../model/time/iso-date";
import { keyOf } from "./entries";
import { monthsOf } from "./period";

/** What is said of counts, in Dutch, and of which. */
export interface CountRemark {
  readonly message: string;
  readonly of: readonly Actual[];
}

export interface Agreeing {
  /** Without those that contradict each other: their period is unknown. */
  readonly counts: readonly Actual[];
  readonly remarks: readonly CountRemark[];
}

interface Known {
  readonly measures?: readonly MeasureDefinition[];
  readonly municipalities: readonly MunicipalityDefinition[];
}

/** The same counted twice: by the whole, and by parts of it. */
interface Twice {
  readonly kind: "months" | "places";
  readonly measure: MeasureDefinition;
  readonly whole: Actual;
  readonly parts: readonly Actual[];
  /** The parts are all that the whole has. */
  readonly isAll: boolean;
  /** Dutch: "januari 2026", "Almelo en Borne". */
  readonly partsNamed: string;
  readonly wholeNamed: string;
}

/**
 * A whole (a quarter, the region) and parts of it (months, municipalities) that cannot both be true are both left out:
 * nobody can tell which is. Where the parts are only some of it, the whole counts; that, and what is still to begin, is
 * said.
 */
export function agreeing(counts: readonly Actual[], known: Known, today: IsoDate): Agreeing {
  const remarks: CountRemark[] = [];
  const begun = counts.filter(({ period }) => (spanOfPeriod(period)?.from ?? today) <= today);
  const ahead = counts.filter((count) => !begun.includes(count));
  if (ahead.length > 0) remarks.push(toCome(ahead, today));
  const twice = [...quarters(begun, known), ...regions(begun, known)];
  const wrong = new Set<Actual>();
  /** One remark a measure. */
  const parts = new Map<string, CountRemark & { more: number }>();
  for (const each of twice) {
    const sum = sumKnown(each.parts.map(({ amount }) => amount));
    const all = [each.whole, ...each.parts];
    if (contradicts(each, sum)) {
      const others = begun.filter((count) => !all.includes(count) && isBeside(count, each));
      [...all, ...others].forEach((count) => wrong.add(count));
      const more = others.length === 0 ? "" : ", en wat daar verder van die periode is geteld ook niet";
      remarks.push({
        message: said(each, sum, `dat kan niet allebei. Deze tellingen tellen niet mee${more}`),
        of: all,
      });
    } else if (!each.isAll && !sum.equals(each.whole.amount)) {
      const same = parts.get(each.kind + each.measure.id);
      if (same === undefined)
        parts.set(each.kind + each.measure.id, {
          message: said(each, sum, `geteld is ${text(each.whole.amount)}`),
          of: all,
          more: 0,
        });
      else same.more += 1;
    }
  }
  for (const { message, of, more } of parts.values()) {
    const again = more === 0 ? "" : ` Zo is het nog ${more} keer.`;
    remarks.push({ message: `${message}${again}`, of });
  }
  return { counts: begun.filter((count) => !wrong.has(count)), remarks };
}

/** Counted of the same days and people: where the whole is unknown, it cannot stand for it. */
function isBeside(count: Actual, { measure, whole }: Twice): boolean {
  const [own, span] = [spanOfPeriod(count.period), spanOfPeriod(whole.period)];
  if (own === null || span === null || count.measure !== measure.id) return false;
  const isSamePeople = whole.place === undefined || whole.place === count.place;
  const isSameDays =
    own.until <= span.until && (measure.kind === "stock" ? own.until === span.until : own.from >= span.from);
  return isSamePeople && isSameDays;
}

/** Parts are no more than the whole, but for money: that may be taken back. */
function contradicts({ measure, whole, isAll }: Twice, sum: Decimal): boolean {
  return isAll ? !sum.equals(whole.amount) : measure.unit !== "eur" && sum.gt(whole.amount);
}

function said({ measure, whole, parts, wholeNamed, partsNamed }: Twice, sum: Decimal, what: string): string {
  const together = parts.length === 1 ? "" : " samen";
  return `${measure.label}: ${wholeNamed} is ${text(whole.amount)}, ${partsNamed}${together} ${text(sum)}; ${what}.`;
}

function toCome(ahead: readonly Actual[], today: IsoDate): CountRemark {
  const periods = [...new Set(ahead.map(({ period }) => period))].sort().map(periodText);
  return {
    message: `${ahead.length === 1 ? "1 telling telt" : `${ahead.length} tellingen tellen`} niet mee, want de periode begint na ${date(today)}: ${firstFew(periods)}.`,
    of: ahead,
  };
}

/** Quarters beside their months. Of how many there were on a last day, the last month is the quarter. */
function quarters(counts: readonly Actual[], { measures = [], municipalities }: Known): readonly Twice[] {
  const byKey = new Map(counts.map((count) => [keyOf(count.measure, count.period, count.place), count]));
  return measures
    .filter(({ unit }) => unit !== "weeks")
    .flatMap((measure) =>
      counts
        .filter((whole) => whole.measure === measure.id && monthsOf(whole.period).length > 0)
        .flatMap((whole): Twice[] => {
          const months = monthsOf(whole.period).slice(measure.kind === "stock" ? -1 : 0);
          const parts = months.flatMap((month) => byKey.get(keyOf(measure.id, month, whole.place)) ?? []);
          if (parts.length === 0) return [];
          const where = municipalities.find(({ code }) => code === whole.place)?.name;
          const wholeNamed = `${periodText(whole.period)}${where === undefined ? "" : ` in ${where}`}`;
          const partsNamed = list(parts.map(({ period }) => periodText(period)));
          const isAll = parts.length === months.length;
          return [{ kind: "months", measure, whole, parts, isAll, partsNamed, wholeNamed }];
        }),
    );
}

/** The region beside its municipalities. */
function regions(counts: readonly Actual[], { measures = [], municipalities }: Known): readonly Twice[] {
  return measures
    .filter(({ unit }) => unit !== "weeks")
    .flatMap((measure) => {
      const own = counts.filter((count) => count.measure === measure.id);
      return own
        .filter(({ place }) => place === undefined)
        .flatMap((whole): Twice[] => {
          const parts = own.filter(({ place, period }) => place !== undefined && period === whole.period);
          if (parts.length === 0) return [];
          const isAll = municipalities.every(({ code }) => parts.some(({ place }) => place === code));
          const names = parts.map(
            ({ place }) => municipalities.find(({ code }) => code === place)?.name ?? place ?? "",
          );
          const partsNamed = isAll ? "de gemeenten" : firstFew(names);
          const wholeNamed = `${periodText(whole.period)} in de regio`;
          return [{ kind: "places", measure, whole, parts, isAll, partsNamed, wholeNamed }];
        });
    });
}

function text(amount: Decimal): string {
  return numberUpTo(amount, 2);
}
