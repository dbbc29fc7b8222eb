import { PLAN, PLAN_IJSSEL_VECHT, type Example } from "./example";

export const VOLUME_EXAMPLES: readonly Example[] = [
  {
    id: "GESPREKKEN",
    formula: "=MGN.GESPREKKEN(12046;20%;10%;0,5)",
    args: [12046, 0.2, 0.1, 0.5],
    result: 120.46,
    source: `${PLAN}: verkennende gesprekken in het halve jaar 2025`,
  },
  {
    id: "GESPREKKEN",
    formula: "=MGN.GESPREKKEN(12046;20%;{10%\\30%\\60%\\100%\\100%};{0,5\\1\\1\\1\\1})",
    args: [12046, 0.2, [[0.1, 0.3, 0.6, 1, 1]], [[0.5, 1, 1, 1, 1]]],
    result: [[120.46, 722.76, 1445.52, 2409.2, 2409.2]],
    source: `${PLAN}: alle jaren van 2025 tot en met 2029`,
  },
  {
    id: "ALLEGESPREKKEN",
    formula: "=MGN.ALLEGESPREKKEN(801,03;30%)",
    args: [801.03, 0.3],
    result: 1041.339,
    source: `${PLAN_IJSSEL_VECHT}: in 2025 volgt op 30% van de eerste gesprekken een tweede`,
  },
  {
    id: "JAARDEEL",
    formula: "=MGN.JAARDEEL(2025;DATUM(2025;7;1);DATUM(2029;12;31))",
    args: [2025, 45839, 47483],
    result: 0.5,
    source: `${PLAN}: 2025 telt alleen de laatste zes maanden`,
  },
  {
    id: "FTE",
    formula: "=MGN.FTE(4500)",
    args: [4500],
    result: 3,
    source: `${PLAN}: gemiddelde normjaartaak 1.500 uur; de uren zijn een rekenvoorbeeld`,
  },
];
