import type { PublishedLine, Source } from "../../model/plan/plan";
import tables from "./published.json";
import { PLAN, YEARS, table } from "./source";

type PerYear = Readonly<Record<`${(typeof YEARS)[number]}`, number | null>> & { readonly total: number };

const NOTHING_PER_YEAR = YEARS.map(() => null);
/** The two halves in which the plan prints what an intervention brings: the request, and what comes after it. */
const HALVES = [
  { key: "until2027", label: "t/m 2027", years: [2025, 2026, 2027] },
  { key: "y2028_2029", label: "2028-2029", years: [2028, 2029] },
  { key: "total", label: "2025-2029", years: YEARS },
] as const;

const { resultsPerYear, interventions, endResult, investments } = tables;

/** A line of table 2, in our sign. */
function yearly(of: string, label: string, line: PerYear, sign: 1 | -1): PublishedLine {
  const euros = (printed: number | null) => (printed === null ? null : String(printed * sign));
  return {
    of,
    label,
    amounts: YEARS.map((year) => euros(line[year])),
    total: String(line.total * sign),
    roundedTo: "1",
    source: table("2"),
  };
}

/** A total over some years, of a line or of a volume. */
function overYears(of: string, label: string, years: readonly number[], total: number, source: Source): PublishedLine {
  return { of, label, amounts: NOTHING_PER_YEAR, total: String(total), years, roundedTo: "1", source };
}

const volumes = [
  { of: "derived treatments-support-points", printed: interventions.steunpunten },
  { of: "derived treatments-ctp", printed: interventions.ctp },
  { of: "derived treatments-case-table", printed: interventions.overlegtafel },
] as const;

/** Treatments per intervention: tables 13, 18 and 22. */
const treatments = volumes.flatMap(({ of, printed }) =>
  HALVES.map(({ key, label, years }) =>
    overYears(of, `${printed.label}: behandelingen ${label}`, years, printed.treatments[key], table(printed.table)),
  ),
);

/** Results per intervention are printed in halves, and only their sum is a line of the model. */
const together = (["resultZvw", "resultSd"] as const).flatMap((line) =>
  HALVES.map(({ key, label, years }) => {
    const domain = line === "resultZvw" ? { of: "row result.zvw", name: "Zvw" } : { of: "row result.sd", name: "SD" };
    const sum = volumes.reduce((total, { printed }) => total - printed[line][key], 0);
    return overYears(
      domain.of,
      `Drie interventies samen: resultaat ${domain.name} ${label}`,
      years,
      sum,
      table("13, 18 en 22"),
    );
  }),
);

/** "€ 2,5 miljoen" */
function millions(text: string): string {
  return String(Number(text.replace(/[^\d,]/g, "").replace(",", ".")) * 1_000_000);
}

/** What the text says of the request as a whole. */
const stated = (
  [
    ["funding incidental", "Aanvraag, incidenteel", investments.incidentalTotalStated],
    ["funding structural", "Aanvraag, structureel", investments.structuralTotalStated],
    ["funding requested", "Aanvraag samen", investments.totalStated],
  ] as const
).map(([of, label, text]): PublishedLine => ({
  of,
  label,
  amounts: NOTHING_PER_YEAR,
  total: millions(text),
  roundedTo: "100000",
  source: { ...PLAN, detail: "de aanvraag, in de tekst" },
}));

const { structuralFrom2030, azwa2028_2029 } = tables.otherStatements;

/** "From 2030 on", which is the last year of the plan, and the money that is to carry the social domain. */
const afterwards = (
  [
    ["row result.zvw", "Structureel per jaar vanaf 2030, Zvw (als 2029)", [2029], -structuralFrom2030.zvwPerYear],
    [
      "row result.sd",
      "Structureel per jaar vanaf 2030, sociaal domein (als 2029)",
      [2029],
      -structuralFrom2030.sdPerYear,
    ],
    ["row result.sd", "AZWA-middelen: het resultaat sociaal domein over alle jaren", YEARS, azwa2028_2029],
  ] as const
).map(([of, label, years, total]): PublishedLine => ({
  of,
  label,
  amounts: NOTHING_PER_YEAR,
  total: String(total),
  years,
  roundedTo: "100000",
  source: { ...PLAN, detail: "na de looptijd, in de tekst" },
}));

/** Everything the plan prints that the model also works out. */
export const published: readonly PublishedLine[] = [
  yearly("row result.zvw", "Resultaat Zvw", resultsPerYear.resultZvw, -1),
  yearly("row result.sd", "Resultaat sociaal domein", resultsPerYear.resultSd, -1),
  yearly("row investment.iza", "Investering IZA Zvw", resultsPerYear.investmentIzaZvw, 1),
  yearly("row investment.spuk", "Investering SPUK", resultsPerYear.investmentSpuk, 1),
  ...stated,
  ...afterwards,
  ...treatments,
  ...together,
  {
    of: "derived end-result",
    label: "Eindresultaat",
    amounts: [...NOTHING_PER_YEAR.slice(1), String(-endResult.total)],
    roundedTo: "1",
    source: table("3"),
  },
];
