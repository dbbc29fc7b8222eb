import type { Engine, Rect, SheetChart } from "../engine/engine";
import { reference } from "../engine/addresses";
import { escapeXml } from "./xml";

const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006";

/** A chart as a part of the package: its series by reference, and what they hold now beside it. */
export function chartXml(chart: SheetChart, engine: Engine): string {
  const kind = chart.type === "Line" ? "lineChart" : "barChart";
  const direction = `<c:barDir val="${chart.type === "BarClustered" ? "bar" : "col"}"/><c:grouping val="clustered"/>`;
  const grouping = chart.type === "Line" ? `<c:grouping val="standard"/>` : direction;
  const series = seriesOf(chart).map((one, index) => seriesXml(one, index, chart, engine));
  // The value axis is on the left of columns and under bars.
  const [categories, values] = chart.type === "BarClustered" ? ["l", "b"] : ["b", "l"];
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${DRAWING_ML}/chart" xmlns:a="${DRAWING_ML}/main"><c:chart>${titleXml(chart.title)}` +
    `<c:autoTitleDeleted val="${chart.title === "" ? 1 : 0}"/><c:plotArea><c:layout/><c:${kind}>${grouping}<c:varyColors val="0"/>` +
    `${series.join("")}<c:axId val="1"/><c:axId val="2"/></c:${kind}>` +
    axisXml("catAx", 1, 2, categories) +
    axisXml("valAx", 2, 1, values) +
    `</c:plotArea><c:legend><c:legendPos val="b"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

interface Series {
  readonly name: Rect;
  readonly categories: Rect;
  readonly values: Rect;
}

/** The first row and column hold names; the rest holds figures. */
function seriesOf({ data: { rect }, seriesBy }: SheetChart): readonly Series[] {
  const { row, column, rows, columns } = rect;
  if (seriesBy === "Rows") {
    return Array.from({ length: rows - 1 }, (_, index) => ({
      name: { row: row + 1 + index, column, rows: 1, columns: 1 },
      categories: { row, column: column + 1, rows: 1, columns: columns - 1 },
      values: { row: row + 1 + index, column: column + 1, rows: 1, columns: columns - 1 },
    }));
  }
  return Array.from({ length: columns - 1 }, (_, index) => ({
    name: { row, column: column + 1 + index, rows: 1, columns: 1 },
    categories: { row: row + 1, column, rows: rows - 1, columns: 1 },
    values: { row: row + 1, column: column + 1 + index, rows: rows - 1, columns: 1 },
  }));
}

function seriesXml({ name, categories, values }: Series, index: number, { data }: SheetChart, engine: Engine): string {
  const sheet = engine.sheets().find(({ id }) => id === data.sheetId)?.name ?? "";
  const texts = (rect: Rect) =>
    engine
      .read(data.sheetId, rect)
      .flat()
      .map(({ value }) => String(value));
  const points = (rect: Rect) => {
    const all = texts(rect);
    const each = all.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
    return `<c:ptCount val="${all.length}"/>${each.join("")}`;
  };
  const strings = (rect: Rect) =>
    `<c:strRef><c:f>${escapeXml(reference(sheet, rect))}</c:f><c:strCache>${points(rect)}</c:strCache></c:strRef>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${strings(name)}</c:tx>` +
    `<c:cat>${strings(categories)}</c:cat><c:val><c:numRef><c:f>${escapeXml(reference(sheet, values))}</c:f>` +
    `<c:numCache>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

function titleXml(title: string): string {
  if (title === "") return "";
  const run = `<a:p><a:r><a:t>${escapeXml(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${run}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function axisXml(kind: "catAx" | "valAx", id: number, crossing: number, position: string): string {
  return (
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>${kind === "valAx" ? "<c:majorGridlines/>" : ""}` +
    // Labels beside negative columns would stand in them.
    `<c:tickLblPos val="low"/><c:crossAx val="${crossing}"/></c:${kind}>`
  );
}
