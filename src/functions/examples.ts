/** A worked example, shown in the documentation and run by the tests. */
export interface Example {
  readonly id: string;
  /** As a Dutch user types it. */
  readonly formula: string;
  readonly args: readonly unknown[];
  readonly result: number | readonly (readonly number[])[];
  /** Where the figures come from. */
  readonly source: string;
}

const PLAN = "Mentaal Gezond Twente, definitief plan";

export const EXAMPLES: readonly Example[] = [
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
    id: "GESPREKKEN",
    formula: "=MGN.GESPREKKEN(12046;20%;10%;0,5)",
    args: [12046, 0.2, 0.1, 0.5],
    result: 120.46,
    source: `${PLAN}: verkennende gesprekken in het halve jaar 2025`,
  },
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
    id: "WACHTLIJSTBESPARING",
    formula: "=MGN.WACHTLIJSTBESPARING(1445,52;32%;13;285)",
    args: [1445.52, 0.32, 13, 285],
    result: -1713808.512,
    source: `${PLAN}: besparing op de wachtlijst in 2027, gedrukt −1.714 (× € 1.000)`,
  },
  {
    id: "VERDEEL",
    formula: "=MGN.VERDEEL(100;{1\\1\\1})",
    args: [100, [[1, 1, 1]]],
    result: [[34, 33, 33]],
    source: "grootste resten: 33⅓ elk, de euro die over is gaat naar de eerste",
  },
  {
    id: "WACHTLIJSTEFFECT",
    formula: "=MGN.WACHTLIJSTEFFECT(120,46;12%;138;10%;438;5%)",
    args: [120.46, 0.12, 138, 0.1, 438, 0.05],
    result: 50.1552,
    source: `${PLAN}: van de oorspronkelijke wachtlijst in 2025`,
  },
];
