import { PLAN, type Example } from "./example";

export const CONTROL_EXAMPLES: readonly Example[] = [
  {
    id: "CONTROLE.TOTAAL",
    formula: "=MGN.CONTROLE.TOTAAL({585000\\652000};1237000)",
    args: [[[585000, 652000]], 1237000],
    result: "klopt",
    source: "Mijlpalenformat Mentaal Gezond Twente, mijlpaal 1: IZA en SPUK zijn samen het totaalbedrag",
  },
  {
    id: "CONTROLE.TOTAAL",
    formula: "=MGN.CONTROLE.TOTAAL(643153;654153)",
    args: [643153, 654153],
    result: "klopt niet: het totaal is 654.153, de som is 643.153; verschil 11.000",
    source: "Financieringsmodel Mentaal Gezond Twente: het gedrukte en het opgetelde aantal inwoners",
  },
  {
    id: "UITLEG",
    formula: '=MGN.UITLEG("VOORKOMEN";1445,52;17%;3000;1,056784)',
    args: ["VOORKOMEN", 1445.52, 0.17, 3000, 1.056784],
    result: "VOORKOMEN = −aantal (1.445,52) × aandeel (17%) × prijs (€ 3.000) × index (1,0568) = −€ 779.077,23",
    source: `${PLAN}: voorkomen ggz in 2027`,
  },
];
