import { betaBinomial, quantileOf, type Chances } from "./distributions";

/** What there is of a share so far, and what its rest is judged by. */
export interface ShareSoFar {
  /** Counted so far: of the part, and of the whole where the part is known too. */
  readonly part: number;
  readonly whole: number;
  /** Of the whole counted already, where the part is not known yet. */
  readonly undecided: number;
  /** By which the rest goes: what was counted of late, part and rest. */
  readonly recent: { readonly part: number; readonly rest: number };
}

/** Each share that may come of it, the lowest first, with its chance. */
export type ShareChances = readonly {
  readonly share: number;
  readonly part: number;
  readonly whole: number;
  readonly chance: number;
}[];

/** The count still to come is taken at so many values that are equally likely. */
const POINTS = 20;
/** Jeffreys' prior of a proportion: one outcome, half each way. */
const PRIOR = 0.5;

/** The shares that may come of what is counted so far and of what is to come: a beta-binomial predictive. */
export function shareChances({ part, whole, undecided, recent }: ShareSoFar, further: Chances): ShareChances {
  const [a, b] = [recent.part + PRIOR, recent.rest + PRIOR];
  const points = Array.from({ length: POINTS }, (_, index) => quantileOf(further, (index + 0.5) / POINTS));
  const counts = new Map<number, number>();
  for (const point of points) counts.set(point, (counts.get(point) ?? 0) + 1 / POINTS);
  return [...counts]
    .flatMap(([more, weight]) => {
      const trials = Math.round(undecided) + more;
      // Without one talk there is no share, and nothing that meets a milestone.
      if (whole + trials === 0) return [];
      return betaBinomial(trials, a, b).map((chance, of) => ({
        share: (part + of) / (whole + trials),
        part: part + of,
        whole: whole + trials,
        chance: chance * weight,
      }));
    })
    .sort((one, other) => one.share - other.share);
}

export function shareQuantile(shares: ShareChances, chance: number): number | null {
  let total = 0;
  for (const each of shares) {
    total += each.chance;
    if (total >= chance - 1e-12) return each.share;
  }
  return shares.at(-1)?.share ?? null;
}

/** In counts, not in fractions: 73 of 100 is at most 73%. */
export function chanceOfShare(shares: ShareChances, bound: "at-most" | "at-least", asked: number): number {
  const slack = 1e-9;
  return shares.reduce((total, { part, whole, chance }) => {
    const limit = asked * whole;
    const isMet = bound === "at-most" ? part <= limit + slack : part >= limit - slack;
    return isMet ? total + chance : total;
  }, 0);
}
