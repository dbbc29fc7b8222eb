import { presentValueSeries } from "../../../model/businesscase/present-value";
import type { Derived } from "../../../model/plan/expression";
import type { DiscountTerm, Plan } from "../../../model/plan/plan";
import { formula } from "../../sheets/workbook-change";
import { keys, type FiguresLine, type Line } from "./line";
import { seriesCells } from "./references";

/** The result in today's money, with the rates that it is discounted at; nothing where no rate holds in the first year. */
export function presentValueLines(plan: Plan): readonly Line[] {
  const series = presentValueSeries(plan);
  if (series === null) return [];
  const { constant, real, factor, value } = series;
  return [
    { kind: "section", title: `Netto contante waarde, in euro's van ${plan.years[0]}` },
    ...[...plan.discount].sort((a, b) => a.fromYear - b.fromYear).map(termLine),
    ...(constant ? [seriesLine(constant, "euros")] : []),
    seriesLine(real, "euros"),
    seriesLine(factor, "factor"),
    {
      ...seriesLine(value, "euros"),
      closing: true,
      contents: (layout) => ({
        years: seriesCells(layout, value),
        total: formula(`SUM(${layout.yearRange(value.id)})`),
      }),
    },
  ];
}

function seriesLine(of: Derived, style: FiguresLine["style"]): FiguresLine {
  const contents: FiguresLine["contents"] = (layout) => ({ years: seriesCells(layout, of) });
  return { kind: "figures", key: keys.derived(of.id), label: of.label, style, contents };
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
