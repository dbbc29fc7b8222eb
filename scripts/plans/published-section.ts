import { Decimal } from "../../src/model/money/decimal";
import type { Plan } from "../../src/model/plan/plan";
import { number, percent } from "../../src/model/text/dutch";
import type { ComparedCell, ComparedLine, Verdict } from "./compare";
import { escaped, table } from "./markdown";

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  equal: "gelijk",
  rounding: "afronding",
  different: "verschil",
  "not computed": "niet berekend",
};
const WORST_FIRST: readonly Verdict[] = ["not computed", "different", "rounding", "equal"];
const SUMS = { total: "Totaal", zvw: "Zvw", sd: "SD" } as const;
const THOUSAND = 1000;
const LEAST_SHOWN = new Decimal("0.0001");

/** A plan's printed tables, each line with what the model computes under it, and where they differ by how much. */
export function publishedSection(plan: Plan, lines: readonly ComparedLine[]): readonly string[] {
  if (lines.length === 0) return ["Het plan drukt geen tabellen die het model ook berekent."];
  const tables = [...new Set(lines.map(tableOf))];
  return tables.flatMap((title) => {
    const own = lines.filter((line) => tableOf(line) === title);
    const units = [...new Set(own.map(({ line }) => line.roundedTo))];
    return units.flatMap((unit) => [
      `### ${capital(title)}${unitNote(unit)}`,
      comparison(
        plan,
        own.filter(({ line }) => line.roundedTo === unit),
        new Decimal(unit),
      ),
    ]);
  });
}

function tableOf({ line }: ComparedLine): string {
  return line.source.detail ?? line.source.document;
}

function unitNote(roundedTo: string): string {
  if (Number(roundedTo) >= THOUSAND) return ` (× € ${number(new Decimal(roundedTo))})`;
  return Number(roundedTo) === 1 ? "" : ` (afgerond op ${number(new Decimal(roundedTo), decimalsOf(roundedTo))})`;
}

function decimalsOf(text: string): number {
  return new Decimal(text).decimalPlaces();
}

function comparison(plan: Plan, lines: readonly ComparedLine[], roundedTo: Decimal): string {
  const scale = roundedTo.gte(THOUSAND) ? roundedTo : new Decimal(1);
  const decimals = roundedTo.div(scale).decimalPlaces();
  const columns = [...plan.years, "total", "zvw", "sd"] as const;
  const used = columns.filter((column) => lines.some(({ cells }) => cells.some((cell) => cell.column === column)));
  const header = [
    "Regel",
    "",
    ...used.map((column) => (typeof column === "number" ? String(column) : SUMS[column])),
    "Oordeel",
  ];
  const rows = lines.flatMap(({ line, cells }) => {
    const row = (show: (cell: ComparedCell) => string) =>
      used.map((column) => {
        const cell = cells.find((candidate) => candidate.column === column);
        return cell === undefined ? "" : show(cell);
      });
    const difference = ({ printed, computed, verdict }: ComparedCell) => {
      if (computed === null || verdict === "equal") return "";
      const text = number(computed.minus(printed).div(scale), decimals + 1);
      return verdict === "different" ? `**${text}**` : text;
    };
    const differences = row(difference);
    return [
      [
        escaped(line.label),
        "gedrukt",
        ...row(({ printed }) => number(printed.div(scale), decimals)),
        verdictText(cells),
      ],
      [
        "",
        "berekend",
        ...row(({ computed }) => (computed === null ? "n.b." : number(computed.div(scale), decimals + 1))),
        "",
      ],
      ...(differences.every((text) => text === "") ? [] : [["", "verschil", ...differences, ""]]),
    ];
  });
  return table(header, rows, (column) => column > 1 && column < header.length - 1);
}

/** The worst of a line's cells; for a difference with how far off the furthest is, so that a small one reads as small. */
function verdictText(cells: readonly ComparedCell[]): string {
  const verdict = worst(cells);
  if (verdict !== "different") return VERDICTS[verdict];
  const off = cells.flatMap(({ printed, computed, verdict: own }) =>
    own === "different" && computed !== null && !printed.isZero() ? [computed.minus(printed).div(printed).abs()] : [],
  );
  if (off.length === 0) return VERDICTS.different;
  const furthest = Decimal.max(...off);
  const share = furthest.lt(LEAST_SHOWN) ? `minder dan ${percent(LEAST_SHOWN)}` : percent(furthest);
  return `${VERDICTS.different}, ${share}`;
}

function worst(cells: readonly ComparedCell[]): Verdict {
  return WORST_FIRST.find((verdict) => cells.some((cell) => cell.verdict === verdict)) ?? "equal";
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** How many printed cells there are of each verdict. */
export function countVerdicts(lines: readonly ComparedLine[]): Readonly<Record<Verdict, number>> {
  const cells = lines.flatMap((line) => line.cells);
  const count = (verdict: Verdict) => cells.filter((cell) => cell.verdict === verdict).length;
  return {
    equal: count("equal"),
    rounding: count("rounding"),
    different: count("different"),
    "not computed": count("not computed"),
  };
}
