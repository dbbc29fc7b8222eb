import { PLAN, PLAN_IJSSEL_VECHT, type Example } from "./example";

export const COST_EXAMPLES: readonly Example[] = [
  {
    id: "PERSONEELSKOSTEN",
    formula: "=MGN.PERSONEELSKOSTEN(0,5;1872;95;1,0816)",
    args: [0.5, 1872, 95, 1.0816],
    result: 96175.872,
    source: `${PLAN_IJSSEL_VECHT}: aanjager groepsaanbod in 2026, 0,5 fte van 36 uur in 52 weken, gedrukt € 96.176`,
  },
  {
    id: "UITVOERINGSKOSTEN",
    formula: "=MGN.UITVOERINGSKOSTEN(5;32;150;1,0816)",
    args: [5, 32, 150, 1.0816],
    result: 25958.4,
    source: `${PLAN_IJSSEL_VECHT}: stuurgroep in 2027, 5 bestuurders van 32 uur, gedrukt € 25.958`,
  },
  {
    id: "DEELNAMEKOSTEN",
    formula: "=MGN.DEELNAMEKOSTEN(1153,33;130)",
    args: [1153.33, 130],
    result: 149932.9,
    source: `${PLAN_IJSSEL_VECHT}: uitvoering van verkennende gesprekken door het sociaal domein in 2024 en 2025, € 130 per gesprek, gedrukt € 149.933`,
  },
  {
    id: "SCHOLINGSKOSTEN",
    formula: "=MGN.SCHOLINGSKOSTEN(12;51;10%;324,48;8;100)",
    args: [12, 51, 0.1, 324.48, 8, 100],
    result: 19228.608,
    source: `${PLAN_IJSSEL_VECHT}: scholing verkennend gesprek in 2026, € 300 per medewerker × 1,0816 en 8 uur van € 100, gedrukt € 19.229`,
  },
  {
    id: "VERLETKOSTEN",
    formula: "=MGN.VERLETKOSTEN(20;16;75;1,028)",
    args: [20, 16, 75, 1.028],
    result: 24672,
    source: "20 deelnemers, 16 uur, € 75 per uur: een rekenvoorbeeld",
  },
  {
    id: "VERLETKOSTEN",
    formula: "=MGN.VERLETKOSTEN(20;16;75;1;50%)",
    args: [20, 16, 75, 1, 0.5],
    result: 12000,
    source: "hetzelfde in een half jaar, in prijzen van het basisjaar: een rekenvoorbeeld",
  },
  {
    id: "JAARBEDRAG",
    formula: "=MGN.JAARBEDRAG(260200;{1\\1,028\\1,056784};{50%\\100%\\100%})",
    args: [260200, [[1, 1.028, 1.056784]], [[0.5, 1, 1]]],
    result: [[130100, 267485.6, 274975.1968]],
    source: `${PLAN}: deelname van zorgprofessionals aan onderdeel 3-4-5 van 2025 tot en met 2027, gedrukt 130, 267 en 275 (× € 1.000); het jaarbedrag is daaruit afgeleid`,
  },
];
