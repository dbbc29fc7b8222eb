import { PLAN, type Example } from "./example";

const THEORY = "Fong e.a. (2022), doi.org/10.1101/2022.08.23.22279117, rekenvoorbeeld KNO";

export const WAIT_LIST_EXAMPLES: readonly Example[] = [
  {
    id: "WACHTLIJSTEFFECT",
    formula: "=MGN.WACHTLIJSTEFFECT(120,46;12%;138;10%;438;5%)",
    args: [120.46, 0.12, 138, 0.1, 438, 0.05],
    result: 50.1552,
    source: `${PLAN}: van de oorspronkelijke wachtlijst in 2025`,
  },
  {
    id: "WACHTLIJST",
    formula: "=MGN.WACHTLIJST(1028;60;{0\\189\\329,4\\674,2\\1183,6})",
    args: [1028, 60, [[0, 189, 329.4, 674.2, 1183.6]]],
    result: [[1028, 1088, 959, 689.6, 75.4]],
    source: "Mentaal Gezond Centraal Gelderland: stand op 1 januari 2025–2029, gedrukt 1.028, 1.088, 959, 690 en 75",
  },
  {
    id: "WACHTTIJD",
    formula: "=MGN.WACHTTIJD(390;30)",
    args: [390, 30],
    result: 13,
    source: `${THEORY}: een kwart van de norm van 52 weken`,
  },
  {
    id: "STREEFWACHTLIJST",
    formula: "=MGN.STREEFWACHTLIJST(30;52)",
    args: [30, 52],
    result: 390,
    source: THEORY,
  },
  {
    id: "INHAALCAPACITEIT",
    formula: "=MGN.INHAALCAPACITEIT(30;1200;390;26)",
    args: [30, 1200, 390, 26],
    result: 61.1538461538,
    source: THEORY,
  },
];
