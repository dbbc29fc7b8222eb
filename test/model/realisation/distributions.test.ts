import {
  betaBinomial,
  chanceAtLeast,
  chanceAtMost,
  meanOf,
  negativeBinomial,
  poisson,
  quantileOf,
} from "../../../src/model/realisation/distributions";

/** The witness: scipy.stats 1.17.1 (nbinom, poisson, betabinom, beta), as printed by it. */

test("a negative binomial by its mean and variance", () => {
  // nbinom(2.5, 0.3): mean 2.5 × 0.7 / 0.3, variance mean / 0.3.
  const mean = (2.5 * 0.7) / 0.3;
  const chances = negativeBinomial(mean, mean / 0.3);
  expect(chances[0]).toBeCloseTo(0.04929503, 8);
  expect(chances[1]).toBeCloseTo(0.0862663, 8);
  expect(chances[5]).toBeCloseTo(0.09718712, 8);
  expect(meanOf(chances)).toBeCloseTo(mean, 9);
  // nbinom(610.5, 10/12).sf(140), ppf(0.05) and ppf(0.95).
  const talks = negativeBinomial(122.1, 122.1 * 1.2);
  expect(chanceAtLeast(talks, 141)).toBeCloseTo(0.06718663959486632, 12);
  expect([quantileOf(talks, 0.05), quantileOf(talks, 0.95)]).toEqual([103, 142]);
});

test("a Poisson, also where the variance asks no more", () => {
  // poisson(3.7).sf(9)
  expect(chanceAtLeast(poisson(3.7), 10)).toBeCloseTo(0.004848337389154387, 12);
  expect(negativeBinomial(3.7, 3.7)).toEqual(poisson(3.7));
  expect(negativeBinomial(3.7, 1)).toEqual(poisson(3.7));
  expect(poisson(0)).toEqual([1]);
});

test("a beta-binomial, with its mode in the middle or at an end", () => {
  // betabinom(50, 8.5, 130.5).cdf([0, 1, 2, 5])
  const cases = betaBinomial(50, 8.5, 130.5);
  for (const [most, chance] of [
    [0, 0.06776765],
    [1, 0.2282203],
    [2, 0.43743797],
    [5, 0.88639772],
  ] as const)
    expect(chanceAtMost(cases, most)).toBeCloseTo(chance, 7);
  // By hand: Jeffreys' prior alone, one trial, is even.
  expect(betaBinomial(1, 0.5, 0.5).map((chance) => chance.toFixed(12))).toEqual(["0.500000000000", "0.500000000000"]);
  expect(betaBinomial(0, 3, 4)).toEqual([1]);
});

test("chances add up, however small or large the count", () => {
  for (const mean of [0.01, 1, 40, 2_500])
    for (const times of [1, 1.3, 5]) {
      const chances = negativeBinomial(mean, mean * times);
      expect(chances.reduce((total, chance) => total + chance, 0)).toBeCloseTo(1, 12);
      expect(meanOf(chances) / mean).toBeCloseTo(1, 9);
    }
});
