import { PLAN, type Example } from "./example";

export const TIME_EXAMPLES: readonly Example[] = [
  {
    id: "INDEX",
    formula: "=MGN.INDEX(2027;2025;2,8%)",
    args: [2027, 2025, 0.028],
    result: 1.056784,
    source: `${PLAN}: inflatie 2,80% per jaar, prijspeil 2025`,
  },
  {
    id: "INDEXEER",
    formula: "=MGN.INDEXEER(200000;2027;2025;2,8%)",
    args: [200000, 2027, 2025, 0.028],
    result: 211356.8,
    source: `${PLAN}: extra uitgaven steunpunten in 2027`,
  },
  {
    id: "INDEXEER",
    formula: "=MGN.INDEXEER({40000\\120000\\200000};{2025\\2026\\2027};2025;2,8%)",
    args: [[[40000, 120000, 200000]], [[2025, 2026, 2027]], 2025, 0.028],
    result: [[40000, 123360, 211356.8]],
    source: `${PLAN}: extra uitgaven steunpunten, drie jaren uit één formule`,
  },
  {
    id: "PRIJSPEIL",
    formula: "=MGN.PRIJSPEIL(1000;2023;2025;{2024\\2025};{4%\\2,8%})",
    args: [1000, 2023, 2025, [[2024, 2025]], [[0.04, 0.028]]],
    result: [[1069.12]],
    source: "1000 × 1,04 × 1,028; de percentages zijn een rekenvoorbeeld",
  },
  {
    id: "INDEXATIE.OVAPPC",
    formula: "=MGN.INDEXATIE.OVAPPC(4,5%;2%;0,3%)",
    args: [0.045, 0.02, 0.003],
    result: [[0.0455]],
    source: "90% × 4,5% + 10% × 2% + 0,3%; de percentages zijn een rekenvoorbeeld",
  },
  {
    id: "NCW",
    formula: "=MGN.NCW({1000\\-600\\-600};{2025\\2026\\2027};2025;2,25%)",
    args: [[[1000, -600, -600]], [[2025, 2026, 2027]], 2025, 0.0225],
    result: -160.68172715,
    source: "1000 − 600 ÷ 1,0225 − 600 ÷ 1,0225²; 2,25% is de reële discontovoet van het Rijk vanaf 2021",
  },
  {
    id: "NCW",
    formula: "=MGN.NCW({1000\\1000};{2026\\2027};2025;{2,25%\\2,8%};{2021\\2027})",
    args: [[[1000, 1000]], [[2026, 2027]], 2025, [[0.0225, 0.028]], [[2021, 2027]]],
    result: 1929.35222094,
    source:
      "1000 ÷ 1,0225 + 1000 ÷ (1,0225 × 1,028): elk jaar tegen zijn eigen rente; de tweede rente is een rekenvoorbeeld",
  },
  {
    id: "TERUGVERDIENJAAR",
    formula: "=MGN.TERUGVERDIENJAAR({500\\100\\-200\\-300\\-400};{2025\\2026\\2027\\2028\\2029})",
    args: [[[500, 100, -200, -300, -400]], [[2025, 2026, 2027, 2028, 2029]]],
    result: 2029,
    source: "rekenvoorbeeld: na 2028 staat er nog 100 open, in 2029 is dat terugverdiend",
  },
];
