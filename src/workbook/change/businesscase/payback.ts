import { PAYBACK_YEARS } from "../../../model/businesscase/payback";
import type { Plan } from "../../../model/businesscase/plan";
import { columnName } from "../../cells/address";
import { formula } from "../../sheets/workbook-change";
import type { Content } from "../../sheets/workbook-change";
import { keys } from "./line";
import type { BusinessCaseLayout, Line } from "./line";

const POSITIVE = "is-positive";
const EARNED_BACK = "is-earned-back";

/** From when the plan pays, and whether that is within the years that the financing demands. */
export function paybackLines({ years }: Plan): readonly Line[] {
  const last = years.length - 1;
  return [
    { kind: "section", title: "Terugverdienen" },
    {
      kind: "figures",
      key: POSITIVE,
      label: "Baten hoger dan kosten in het jaar",
      style: "right",
      contents: (layout) => ({
        years: years.map((_, year) => yesOrNo(`${layout.yearCell(keys.total("result"), year)}<0`)),
      }),
    },
    {
      kind: "figures",
      key: EARNED_BACK,
      label: "Terugverdiend aan het eind van het jaar, en daarna",
      style: "right",
      contents: (layout) => ({
        years: years.map((_, year) => {
          const earned = `${layout.yearCell(keys.cumulative, year)}<=0`;
          // From the last year back: what is lost again later was not earned back.
          return yesOrNo(year === last ? earned : `AND(${earned},${layout.yearCell(EARNED_BACK, year + 1)}="ja")`);
        }),
      }),
    },
    {
      kind: "figures",
      key: keys.turnsPositive,
      label: "Eerste jaar met hogere baten dan kosten",
      unit: "jaar",
      style: "plainYear",
      contents: (layout) => ({ total: firstYes(layout, POSITIVE, years.length, "geen") }),
    },
    {
      kind: "figures",
      key: keys.paidBack,
      label: "Terugverdiend in",
      unit: "jaar",
      style: "plainYear",
      contents: (layout) => ({ total: firstYes(layout, EARNED_BACK, years.length, "nog niet") }),
    },
    {
      kind: "figures",
      key: keys.withinFiveYears,
      label: `Terugverdiend binnen ${PAYBACK_YEARS} jaar`,
      style: "right",
      contents: (layout) => {
        const year = layout.totalCell(keys.paidBack);
        const [first] = headerYears(layout, years.length);
        const otherwise = years.length < PAYBACK_YEARS ? '"nog niet te zeggen"' : '"nee"';
        return {
          total: formula(
            `IF(ISNUMBER(${year}),IF(${year}<${first}+${PAYBACK_YEARS},"ja","nee"),IF(ISTEXT(${year}),${otherwise},NA()))`,
          ),
          explanation: "Het eerste jaar van het plan telt mee",
        };
      },
    },
  ];
}

function yesOrNo(condition: string): Content {
  return formula(`IF(${condition},"ja","nee")`);
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
