import type { Plan } from "../../../model/plan/plan";
import { paybackQuantities } from "../../../model/quantities/payback";
import type { FirstYear, Quantity, Within } from "../../../model/quantities/quantity";
import { columnName } from "../../cells/address";
import { formula, type Content } from "../../sheets/workbook-change";
import type { BusinessCaseLayout, Line } from "./line";

/** From when the plan pays, and whether that is within the years that the financing demands. */
export function paybackLines(plan: Plan): readonly Line[] {
  const { years } = plan;
  const { turnsPositive, paidBack, withinFiveYears } = paybackQuantities(plan);
  const yesNo = (label: string, { id, definition }: Quantity<FirstYear>): Line => ({
    kind: "figures",
    key: `${id}.is`,
    label,
    style: "right",
    contents: (layout) => ({ years: years.map((_, year) => turned(layout, `${id}.is`, definition, year)) }),
  });
  const first = ({ id, label, none }: Quantity<FirstYear>): Line => ({
    kind: "figures",
    key: id,
    label,
    unit: "jaar",
    style: "plainYear",
    contents: (layout) => ({ total: firstYes(layout, `${id}.is`, years.length, none) }),
  });
  return [
    { kind: "section", title: "Terugverdienen" },
    yesNo("Baten hoger dan kosten in het jaar", turnsPositive),
    yesNo("Terugverdiend aan het eind van het jaar, en daarna", paidBack),
    first(turnsPositive),
    first(paidBack),
    withinLine(years, withinFiveYears),
  ];
}

function withinLine(years: readonly number[], { id, label, none, definition }: Quantity<Within>): Line {
  return {
    kind: "figures",
    key: id,
    label,
    style: "right",
    contents: (layout) => {
      const year = layout.totalCell(definition.first.id);
      const [first] = headerYears(layout, years.length);
      const otherwise = years.length < definition.years ? none : "nee";
      return {
        total: formula(
          `IF(ISNUMBER(${year}),IF(${year}<${first}+${definition.years},"ja","nee"),IF(ISTEXT(${year}),"${otherwise}",NA()))`,
        ),
        explanation: "Het eerste jaar van het plan telt mee",
      };
    },
  };
}

/** Whether the series has turned in a year; what must last is read from the last year back. */
function turned(layout: BusinessCaseLayout, key: string, { of, turn }: FirstYear, year: number): Content {
  const value = layout.yearCell(of.id, year);
  const holds = turn.is === "below-nothing" ? `${value}<0` : `${value}<=0`;
  const isLast = year === layout.years.length - 1;
  const condition = turn.lasting && !isLast ? `AND(${holds},${layout.yearCell(key, year + 1)}="ja")` : holds;
  // Unknown is no "nee", whatever a program makes of an error in a comparison.
  return formula(`IF(ISNUMBER(${value}),IF(${condition},"ja","nee"),NA())`);
}

/** The first year that says "ja", or else the word for none; unknown as long as any year is. */
function firstYes(layout: BusinessCaseLayout, key: string, count: number, none: string): Content {
  const answers = layout.yearRange(key);
  const [first, last] = headerYears(layout, count);
  const known = `COUNTIF(${answers},"ja")+COUNTIF(${answers},"nee")=${count}`;
  return formula(`IF(${known},IFERROR(INDEX(${first}:${last},MATCH("ja",${answers},0)),"${none}"),NA())`);
}

/** The cells with the first and the last year. */
function headerYears({ header, columns }: BusinessCaseLayout, count: number): readonly [string, string] {
  const cell = (yearIndex: number) => `$${columnName(columns.firstYear + yearIndex)}$${header + 1}`;
  return [cell(0), cell(count - 1)];
}
