import { excelFormula } from "../../../model/businesscase/excel-formula";
import type { DiscountTerm, Plan } from "../../../model/businesscase/plan";
import { absolute } from "../../cells/address";
import { formula } from "../../sheets/workbook-change";
import { keys } from "./line";
import type { Line } from "./line";
import { referencesIn } from "./references";

const CONSTANT = "constant-prices";
const REAL = "real-result";
const FACTOR = "discount-factor";

/** The result in today's money, with the rates that it is discounted at; nothing where no rate holds in the first year. */
export function presentValueLines(plan: Plan): readonly Line[] {
  const { years, priceIndex } = plan;
  const baseYear = years[0];
  const terms = [...plan.discount].sort((a, b) => a.fromYear - b.fromYear);
  if (baseYear === undefined || !terms.some(({ fromYear }) => fromYear <= baseYear)) return [];
  const constant = plan.rows.filter(({ constantPrices }) => constantPrices).map(({ id }) => keys.row(id));
  const hasConstant = priceIndex !== undefined && constant.length > 0;
  return [
    { kind: "section", title: `Netto contante waarde, in euro's van ${baseYear}` },
    ...terms.map(termLine),
    ...(hasConstant
      ? [
          {
            kind: "sum",
            key: CONSTANT,
            label: "Deel van het resultaat dat al in vaste prijzen is",
            of: constant,
          } as const,
        ]
      : []),
    {
      kind: "figures",
      key: REAL,
      label: "Resultaat in prijzen van het basisjaar",
      style: "euros",
      contents: (layout) => ({
        years: years.map((_, year) => {
          const result = layout.yearCell(keys.total("result"), year);
          if (priceIndex === undefined) return formula(result);
          const index = excelFormula(priceIndex, referencesIn(layout, year));
          const divisor = priceIndex.kind === "derived" || priceIndex.kind === "input" ? index : `(${index})`;
          if (!hasConstant) return formula(`${result}/${divisor}`);
          const fixed = layout.yearCell(CONSTANT, year);
          return formula(`(${result}-${fixed})/${divisor}+${fixed}`);
        }),
      }),
    },
    {
      kind: "figures",
      key: FACTOR,
      label: `Waarde in ${baseYear} van € 1`,
      style: "factor",
      contents: (layout) => ({
        years: years.map((year, index) =>
          index === 0
            ? 1
            : formula(
                `${layout.yearCell(FACTOR, index - 1)}/(1+${absolute(layout.totalCell(keys.discountRate(termIn(terms, year))))})`,
              ),
        ),
      }),
    },
    {
      kind: "figures",
      key: keys.presentValue,
      label: "Contante waarde van het resultaat",
      style: "euros",
      closing: true,
      contents: (layout) => ({
        years: years.map((_, year) => formula(`${layout.yearCell(REAL, year)}*${layout.yearCell(FACTOR, year)}`)),
        total: formula(`SUM(${layout.yearRange(keys.presentValue)})`),
      }),
    },
  ];
}

function termLine({ fromYear, rate, source }: DiscountTerm): Line {
  return {
    kind: "figures",
    key: keys.discountRate(fromYear),
    label: `Reële discontovoet vanaf ${fromYear}`,
    unit: "per jaar",
    style: "share",
    contents: () => ({
      total: Number(rate),
      explanation: source.detail === undefined ? source.document : `${source.document} (${source.detail})`,
    }),
  };
}

/** The first year of the rate that holds in a year. */
function termIn(terms: readonly DiscountTerm[], year: number): number {
  const holding = terms.filter(({ fromYear }) => fromYear <= year).at(-1);
  if (holding === undefined) throw new RangeError(`no discount rate for ${year}`);
  return holding.fromYear;
}
