import type { Example } from "./example";

const AGREEMENT = "Samenwerkingsovereenkomst en financieringsmodel Mentaal Gezond Twente";

export const PAYOUT_EXAMPLES: readonly Example[] = [
  {
    id: "VERDEEL",
    formula: "=MGN.VERDEEL(100;{1\\1\\1})",
    args: [100, [[1, 1, 1]]],
    result: [[34, 33, 33]],
    source: "grootste resten: 33⅓ elk, de euro die over is gaat naar de eerste",
  },
  {
    id: "VERDEEL",
    formula: "=MGN.VERDEEL(11;{59\\26\\16\\7})",
    args: [11, [[59, 26, 16, 7]]],
    result: [[6, 3, 1, 1]],
    source: "grootste resten: 6,01, 2,65, 1,63 en 0,71; de twee die over zijn gaan naar de vierde en de tweede",
  },
  {
    id: "UITKERING",
    formula: "=MGN.UITKERING({74776;24741};{1000\\500};{WAAR\\ONWAAR})",
    args: [[[74776], [24741]], [[1000, 500]], [[true, false]]],
    result: [
      [751, 0],
      [249, 0],
    ],
    source: `${AGREEMENT}: naar de inwoners van Almelo en Borne; de bedragen zijn een rekenvoorbeeld`,
  },
  {
    id: "TERUGBETALING",
    formula: "=MGN.TERUGBETALING({74776;24741};{1000\\500};{WAAR\\ONWAAR})",
    args: [[[74776], [24741]], [[1000, 500]], [[true, false]]],
    result: [
      [0, -376],
      [0, -124],
    ],
    source: `${AGREEMENT}: wat niet is gehaald, gaat terug; de bedragen zijn een rekenvoorbeeld`,
  },
  {
    id: "RISICO",
    formula: "=MGN.RISICO(8575588;2730000;591000;{21507;621646})",
    args: [8575588, 2730000, 591000, [[21507], [621646]]],
    result: [[175713], [5078875]],
    source: `${AGREEMENT}, risicodragerschap: de aanvraag voor de SPUK min verletkosten en al gemaakte kosten, € 5.254.588; het deel van Tubbergen en dat van de andere gemeenten samen`,
  },
  {
    id: "MIJLPAALSTATUS",
    formula: "=MGN.MIJLPAALSTATUS(DATUM(2026;7;1);DATUM(2026;8;15);;WAAR)",
    args: [46204, 46249, null, true],
    result: "telt als gehaald",
    source: `${AGREEMENT}: vier weken na de geplande datum niet beoordeeld, administratie compleet`,
  },
];
