import type { Afterwards, Domain, Plan } from "../../../model/plan/plan";
import { yearSpan } from "../../../model/text/dutch";
import { formula } from "../../sheets/workbook-change";
import type { Content } from "../../sheets/workbook-change";
import { domainPart } from "./domain";
import { keys } from "./line";
import type { BusinessCaseLayout, FiguresLine, Line } from "./line";

const DOMAINS = { zvw: "Zvw", sd: "sociaal domein" } as const satisfies Record<Domain, string>;

/** What the plan comes to after its own years, and what its money for that leaves to be paid. */
export function afterwardsLines(plan: Plan): readonly Line[] {
  const { afterwards } = plan;
  if (afterwards === undefined) return [];
  const { from, cover } = afterwards;
  const years = yearSpan(cover.years);
  const last = plan.years.length - 1;
  const at = (layout: BusinessCaseLayout, what: Parameters<typeof keys.afterwards>[0]) =>
    layout.cell(keys.afterwards(what), layout.columns[cover.domain]);
  const one = (
    what: Parameters<typeof keys.afterwards>[0],
    label: string,
    content: (layout: BusinessCaseLayout) => Content,
    explanation?: string,
  ): FiguresLine => ({
    kind: "figures",
    key: keys.afterwards(what),
    label,
    style: "euros",
    ...(what.startsWith("gap") && { closing: true }),
    contents: (layout) => ({ [cover.domain]: content(layout), ...(explanation !== undefined && { explanation }) }),
  });
  return [
    { kind: "section", title: `Na de looptijd (vanaf ${from}), en wat ${cover.label} dekken` },
    {
      kind: "figures",
      key: keys.afterwards("per-year"),
      label: `Resultaat per jaar vanaf ${from}`,
      style: "euros",
      contents: (layout) => ({
        total: formula(layout.yearCell(keys.total("result"), last)),
        zvw: formula(partsOf(plan, layout, "zvw", [last], () => true)),
        sd: formula(partsOf(plan, layout, "sd", [last], () => true)),
        explanation: `Zoals in ${plan.years[last] ?? ""}; negatief is een baat`,
      }),
    },
    one("spending", `Structurele uitgaven ${DOMAINS[cover.domain]}, ${years}`, (layout) =>
      formula(
        cover.years.map((year) => layout.yearCell(keys.recurring(cover.domain), plan.years.indexOf(year))).join("+"),
      ),
    ),
    one(
      "available",
      `${cover.label} waar het plan op rekent, ${years}`,
      (layout) => {
        const cell = layout.yearCell(keys.input(cover.input), 0);
        return formula(`IF(ISNUMBER(${cell}),${cell},NA())`);
      },
      cover.source.detail,
    ),
    one("gap", "Wat dan nog ongedekt is", (layout) => formula(`${at(layout, "spending")}-${at(layout, "available")}`)),
    one("before", `Resultaat ${DOMAINS[cover.domain]} tot en met ${Math.min(...cover.years) - 1}`, (layout) =>
      formula(partsOf(plan, layout, cover.domain, before(plan, cover), ({ kind }) => kind === "impact")),
    ),
    one(
      "gap-after-before",
      "Ongedekt, als ook dat wordt ingezet",
      (layout) => formula(`${at(layout, "gap")}+${at(layout, "before")}`),
      "Negatief: er blijft over",
    ),
  ];
}

function before({ years }: Plan, cover: Afterwards["cover"]): readonly number[] {
  return years.flatMap((year, index) => (year < Math.min(...cover.years) ? [index] : []));
}

/** The part of one domain in the rows, in some years: a formula. */
function partsOf(
  { rows }: Plan,
  layout: BusinessCaseLayout,
  domain: Domain,
  years: readonly number[],
  counts: (row: Plan["rows"][number]) => boolean,
): string {
  const parts = rows
    .filter((row) => counts(row))
    .flatMap((row) => years.map((year) => domainPart(row, domain, layout.yearCell(keys.row(row.id), year))))
    .filter((part) => part !== "0");
  return parts.length === 0 ? "0" : parts.join("+");
}
