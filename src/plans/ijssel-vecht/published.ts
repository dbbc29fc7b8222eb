import type { PublishedLine } from "../../model/plan/plan";
import tables from "./published.json";
import { PLAN, YEARS } from "./source";

/** Tables 4 and 5 are in thousands of euros. */
const THOUSAND = 1000;

type PerYear = Readonly<Record<string, number>>;

interface Line {
  readonly of: string;
  readonly label: string;
  readonly table: string;
  /** As printed; a year that is not there is not printed. */
  readonly years: PerYear;
  /** What turns a printed figure into euros with our sign: a benefit is negative. */
  readonly times?: number;
  readonly roundedTo?: string;
}

function line({ of, label, table, years, times = 1, roundedTo = "1" }: Line): PublishedLine {
  return {
    of,
    label,
    amounts: YEARS.map((year) => {
      const printed = years[year];
      return printed === undefined ? null : String(printed * times);
    }),
    roundedTo,
    source: { ...PLAN, detail: table },
  };
}

/** A total over years, in thousands unless it is stated in the text to the euro. */
function total(
  of: string,
  label: string,
  amount: number,
  roundedTo: number,
  years: readonly number[] = YEARS,
): PublishedLine {
  return {
    ...line({ of, label, table: "tabel 5", years: {}, roundedTo: String(roundedTo) }),
    total: String(amount),
    years,
  };
}

/** A table that is printed per domain: one line each, without the cells that are nil or empty. */
function domainLines(
  rows: readonly string[],
  label: string,
  table: string,
  parts: readonly (readonly [year: string, zvw: number, sd: number])[],
): readonly PublishedLine[] {
  const one = (domain: "zvw" | "sd", name: string, amountOf: (part: (typeof parts)[number]) => number) => {
    const printed = parts.filter((part) => amountOf(part) !== 0);
    const years = Object.fromEntries(printed.map((part) => [part[0], amountOf(part)]));
    const of = `${domain} ${rows.join(" ")}`;
    return printed.length === 0 ? [] : [line({ of, label: `${label}, ${name}`, table, years })];
  };
  return [...one("zvw", "Zvw", ([, zvw]) => zvw), ...one("sd", "sociaal domein", ([, , sd]) => sd)];
}

const requestLines = tables.table1.rows.map(({ rows, label, years }) =>
  line({ of: `rows ${rows.join(" ")}`, label, table: "tabel 1", years: printedYears(years) }),
);
const regularLines = tables.table2.rows.map((row) => {
  const of = `${"domain" in row ? row.domain : "rows"} ${row.rows.join(" ")}`;
  return line({ of, label: row.label, table: "tabel 2", years: printedYears(row.years) });
});
const benefitLines = tables.table3.rows.map(({ rows, label, years }) =>
  line({ of: `rows ${rows.join(" ")}`, label, table: "tabel 3", years, times: -1 }),
);

const totals = [
  line({ of: "requested", label: "Totaal tabel 1", table: "tabel 1", years: tables.table1.total }),
  line({ of: "regular", label: "Totaal tabel 2", table: "tabel 2", years: tables.table2.total }),
  line({ of: "total impact", label: "Totaal baten", table: "tabel 3", years: tables.table3.total, times: -1 }),
];

/** Costs are positive there and here; benefits and a favourable net are positive there and negative here. */
const socialLines = tables.table4.rows.map(({ of, label, years }) =>
  line({
    of,
    label,
    table: "tabel 4",
    years,
    times: of.endsWith("cost") ? THOUSAND : -THOUSAND,
    roundedTo: String(THOUSAND),
  }),
);

const staffLines = tables.table6.rows.map(({ derived, label, years }) =>
  line({ of: `derived ${derived}`, label, table: "tabel 6", years, roundedTo: "0.1" }),
);

const STRUCTURAL = ["cost.execution-sd", "cost.more-sd"];
const REQUEST = [2025, 2026];

function fundingLines(): readonly PublishedLine[] {
  const { costs, benefits, stated, columns } = tables.table5;
  const incidental = tables.table1.rows.flatMap(({ rows }) => rows).filter((id) => !STRUCTURAL.includes(id));
  const label = (column: number) => columns[column] ?? "";
  const thousands = (column: readonly number[], index: number) => (column[index] ?? 0) * THOUSAND;
  const incidentalSd = `sd ${incidental.join(" ")}`;
  const structuralSd = `sd ${STRUCTURAL.join(" ")}`;
  const benefitIds = tables.table3.rows.flatMap(({ rows }) => rows).join(" ");
  return [
    total("requested zvw", label(0), thousands(costs, 0), THOUSAND, REQUEST),
    total(incidentalSd, label(1), thousands(costs, 1), THOUSAND, REQUEST),
    total(structuralSd, label(2), thousands(costs, 2), THOUSAND, REQUEST),
    total("regular zvw", label(3), thousands(costs, 3), THOUSAND),
    total("regular sd", label(4), thousands(costs, 4), THOUSAND),
    total(`zvw ${benefitIds}`, "Baten Zvw", -thousands(benefits, 3), THOUSAND),
    total(`sd ${benefitIds}`, "Baten sociaal domein", -thousands(benefits, 4), THOUSAND),
    total("requested", "Aangevraagd", stated.requestedTotal, 1, REQUEST),
    total("requested zvw", "Aangevraagd, Zvw", stated.zvw, 1, REQUEST),
    total("requested sd", "Aangevraagd, sociaal domein", stated.sd, 1, REQUEST),
    total(incidentalSd, "Aangevraagd, sociaal domein incidenteel (SPUK)", stated.sdIncidentalSpuk, 1, REQUEST),
    total(structuralSd, "Aangevraagd, sociaal domein structureel", stated.sdStructuralAddendum, 1, REQUEST),
  ];
}

const requestPerDomain = tables.table9.rows.flatMap(({ rows, label, years }) =>
  domainLines(rows, label, "tabel 9", requestParts(years)),
);
const regularPerDomain = tables.table10.rows.flatMap(({ rows, label, years }) =>
  domainLines(
    rows,
    label,
    "tabel 10",
    Object.entries(years).map(([year, { zvw, sd }]) => [year, zvw, sd]),
  ),
);

interface Request {
  readonly ggz: number;
  readonly firstLine: number;
  readonly sdIncidental: number;
  readonly sdStructural: number;
}

/** Care is mental-health care and the first line together. */
function requestParts(years: Readonly<Record<string, Request>>) {
  return Object.entries(years).map(
    ([year, { ggz, firstLine, sdIncidental, sdStructural }]) =>
      [year, ggz + firstLine, sdIncidental + sdStructural] as const,
  );
}

/** Rows of one table have different years in them. */
function printedYears(years: Readonly<Record<string, number | undefined>>): PerYear {
  return Object.fromEntries(
    Object.entries(years).flatMap(([year, amount]) => (amount === undefined ? [] : [[year, amount]])),
  );
}

/** Every line that the plan prints, in the order of its tables. */
export const published: readonly PublishedLine[] = [
  ...requestLines,
  ...regularLines,
  ...benefitLines,
  ...totals,
  ...socialLines,
  ...fundingLines(),
  ...staffLines,
  ...requestPerDomain,
  ...regularPerDomain,
];
