import type { Distribution, DistributionFault } from "./distribution";

/** How a distribution is called, Dutch. */
export const DISTRIBUTION_NAMES: Readonly<Record<Distribution["kind"], string>> = {
  uniform: "gelijkmatig",
  triangular: "driehoek",
  pert: "PERT",
  normal: "normaal, afgekapt",
  lognormal: "lognormaal",
  discrete: "losse waarden met kansen",
  empirical: "waarnemingen",
};

/** What is wrong and what to do, Dutch. */
export const DISTRIBUTION_FAULTS: Readonly<Record<DistributionFault, string>> = {
  "not-a-number": "Een van de getallen ontbreekt of is geen getal. Vul alle getallen in.",
  order: "De getallen staan niet in volgorde. Laat laag niet boven hoog liggen, en het midden ertussen.",
  deviation: "De spreiding is niet groter dan nul. Vul een spreiding boven nul in.",
  median: "De mediaan is niet groter dan nul. Kies een mediaan boven nul, of een andere verdeling.",
  chances: "De kansen zijn samen geen 100%, of een kans is negatief. Maak de kansen samen 100%.",
  "no-values": "Er zijn geen waarden. Vul minstens één waarde in.",
};
