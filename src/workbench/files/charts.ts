import type { Engine, SheetChart } from "../engine/engine";
import { chartXml } from "./chart-xml";
import type { Package } from "./package-parts";
import { attribute } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006";
const WORKBOOK = "xl/workbook.xml";

/** Writes the charts of each sheet in a drawing of its own. A sheet that has one already keeps that, without ours. */
export async function writeCharts(
  parts: Package,
  engine: Engine,
  charts: ReadonlyMap<string, readonly SheetChart[]>,
): Promise<void> {
  let serial = parts.paths(/^xl\/charts\/chart\d+\.xml$/).length;
  for (const [position, { id }] of engine.sheets().entries()) {
    const own = charts.get(id) ?? [];
    const sheet = own.length === 0 ? null : await sheetPath(parts, position);
    const text = sheet === null ? null : await parts.text(sheet);
    if (sheet === null || text === null || text.includes("<drawing ")) continue;
    const drawing = `xl/drawings/mgnDrawing${position + 1}.xml`;
    const anchors: string[] = [];
    for (const one of own) {
      serial += 1;
      const path = `xl/charts/chart${serial}.xml`;
      parts.put(path, chartXml(one, engine));
      await parts.declare(path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
      anchors.push(
        anchorXml(
          one,
          anchors.length + 2,
          await parts.relate(drawing, `${OFFICE}/chart`, `../charts/chart${serial}.xml`),
        ),
      );
    }
    parts.put(drawing, drawingXml(anchors));
    await parts.declare(drawing, "application/vnd.openxmlformats-officedocument.drawing+xml");
    const relation = await parts.relate(sheet, `${OFFICE}/drawing`, `../drawings/mgnDrawing${position + 1}.xml`);
    parts.put(sheet, withDrawing(text, relation));
  }
}

async function sheetPath(parts: Package, position: number): Promise<string | null> {
  const workbook = (await parts.text(WORKBOOK)) ?? "";
  const tag = [...workbook.matchAll(/<sheet\s[^>]*>/g)][position]?.[0] ?? "";
  const relation = (await parts.relations(WORKBOOK)).find(({ id }) => id === attribute(tag, "r:id"));
  return relation ? `xl/${relation.target.replace(/^\/?(xl\/)?/, "")}` : null;
}

/** What comes after a drawing in a sheet, by the order that the format prescribes. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b/;

function withDrawing(sheet: string, relation: string): string {
  const element = `<drawing xmlns:r="${OFFICE}" r:id="${relation}"/>`;
  const at = AFTER_DRAWING.exec(sheet)?.index ?? sheet.lastIndexOf("</worksheet>");
  return `${sheet.slice(0, at)}${element}${sheet.slice(at)}`;
}

function drawingXml(anchors: readonly string[]): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main">${anchors.join("")}</xdr:wsDr>`
  );
}

function anchorXml({ name, at }: SheetChart, id: number, relation: string): string {
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(at.row, at.column)}</xdr:from>` +
    `<xdr:to>${corner(at.row + at.rows, at.column + at.columns)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name.replace(/[<>&"]/g, "")}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" xmlns:r="${OFFICE}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
