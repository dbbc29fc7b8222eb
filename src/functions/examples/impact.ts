import { PLAN, PLAN_IJSSEL_VECHT, type Example } from "./example";

export const IMPACT_EXAMPLES: readonly Example[] = [
  {
    id: "VERSCHUIVING",
    formula: "=MGN.VERSCHUIVING(1445,52;15%;3000;1000;1,056784)",
    args: [1445.52, 0.15, 3000, 1000, 1.056784],
    result: -458280.722304,
    source: `${PLAN}: verschuiving van multi- naar monodisciplinaire ggz in 2027, gedrukt −458 (× € 1.000)`,
  },
  {
    id: "VOORKOMEN",
    formula: "=MGN.VOORKOMEN(1445,52;17%;3000;1,056784)",
    args: [1445.52, 0.17, 3000, 1.056784],
    result: -779077.2279168,
    source: `${PLAN}: voorkomen ggz in 2027, gedrukt −779 (× € 1.000)`,
  },
  {
    id: "EXTRA.SD",
    formula: "=MGN.EXTRA.SD(1445,52;14%;80%;800;1,056784)",
    args: [1445.52, 0.14, 0.8, 800, 1.056784],
    result: 136873.175728128,
    source: `${PLAN}: extra uitgaven sociaal domein door doorverwijzing in 2027, gedrukt 137 (× € 1.000)`,
  },
  {
    id: "MINDER.SD",
    formula: "=MGN.MINDER.SD(1445,52;3%;800;1,056784)",
    args: [1445.52, 0.03, 800, 1.056784],
    result: -36662.4577843,
    source: `${PLAN}: minder uitgaven sociaal domein in 2027, gedrukt −37 (× € 1.000)`,
  },
  {
    id: "HUISARTSCONSULTEN",
    formula: "=MGN.HUISARTSCONSULTEN(1445,52;2;25;1,056784)",
    args: [1445.52, 2, 25, 1.056784],
    result: -76380.120384,
    source: `${PLAN}: minder huisartsconsulten in 2027, gedrukt −76 (× € 1.000)`,
  },
  {
    id: "WACHTLIJSTBESPARING",
    formula: "=MGN.WACHTLIJSTBESPARING(1445,52;32%;13;285)",
    args: [1445.52, 0.32, 13, 285],
    result: -1713808.512,
    source: `${PLAN}: besparing op de wachtlijst in 2027, gedrukt −1.714 (× € 1.000)`,
  },
  {
    id: "CASUSOVERLEG",
    formula: "=MGN.CASUSOVERLEG(552;10%;400;1,056784)",
    args: [552, 0.1, 400, 1.056784],
    result: -23333.79072,
    source: `${PLAN}: minder ggz door casusoverleg in 2027, gedrukt −23 (× € 1.000)`,
  },
  {
    id: "CONSULTATIE",
    formula: "=MGN.CONSULTATIE(1075;5%;1500;1,056784)",
    args: [1075, 0.05, 1500, 1.056784],
    result: -85203.21,
    source: `${PLAN}: voorkomen ggz door consultatie in 2027, gedrukt −85 (× € 1.000)`,
  },
  {
    id: "STEUNPUNTEN",
    formula: "=MGN.STEUNPUNTEN(200000;1,056784)",
    args: [200000, 1.056784],
    result: 211356.8,
    source: `${PLAN}: steunpunten opstarten en uitbreiden in 2027, gedrukt 211 (× € 1.000)`,
  },
  {
    id: "STEUNPUNTBATEN",
    formula: "=MGN.STEUNPUNTBATEN(223000;1,35)",
    args: [223000, 1.35],
    result: -301050,
    source: `${PLAN}: baten van steunpunten in 2029 bij 223 aan extra uitgaven, gedrukt −301 (× € 1.000); 1,35 per euro is het rendement dat ${PLAN_IJSSEL_VECHT} aanhaalt (IPW 2018)`,
  },
];
