import type { Engine, SheetChart } from "../engine/engine";
import { chartXml } from "./chart-xml";
import { declare, freePath, relate } from "./package-edits";
import type { Package } from "./package-parts";
import { SHEET_ORDER } from "./sheet-frame";
import { scanSheet, topElement } from "./sheet-xml";
import { escapeXml } from "./xml";
import { placeFor } from "./xml-edit";
import { parseXml, type XmlElement } from "./xml-tree";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006";

/**
 * Writes the charts that were made since the workbook was opened, beside what the sheets have drawn on them.
 *
 * @param paths where the sheets' parts are, by the ids of the sheets
 */
export async function writeCharts(
  parts: Package,
  engine: Engine,
  charts: ReadonlyMap<string, readonly SheetChart[]>,
  paths: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [id, own] of charts) {
    const sheet = paths.get(id);
    if (sheet === undefined || own.length === 0) continue;
    const drawing = (await drawingOf(parts, sheet)) ?? (await addDrawing(parts, sheet));
    for (const chart of own) await addChart(parts, engine, drawing, chart);
  }
}

async function addChart(parts: Package, engine: Engine, drawing: string, chart: SheetChart): Promise<void> {
  const path = freePath(parts, (serial) => `xl/charts/chart${serial}.xml`);
  parts.put(path, chartXml(chart, engine));
  await declare(parts, path, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
  const relation = await relate(parts, drawing, `${OFFICE}/chart`, `/${path}`);
  const text = (await parts.text(drawing)) ?? "";
  const root = parseXml(text);
  const anchor = anchorXml(chart, Math.max(1, ...drawnIds(root)) + 1, relation);
  parts.put(drawing, text.slice(0, root.innerEnd) + anchor + text.slice(root.innerEnd));
}

async function drawingOf(parts: Package, sheet: string): Promise<string | null> {
  return (await parts.relations(sheet)).find(({ type }) => type.endsWith("/drawing"))?.path ?? null;
}

/** @returns the path of a drawing with nothing on it */
async function addDrawing(parts: Package, sheet: string): Promise<string> {
  const path = freePath(parts, (serial) => `xl/drawings/drawing${serial}.xml`);
  const namespaces = `xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main"`;
  parts.put(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${namespaces}></xdr:wsDr>`);
  await declare(parts, path, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const relation = await relate(parts, sheet, `${OFFICE}/drawing`, `/${path}`);
  const text = (await parts.text(sheet)) ?? "";
  const frame = scanSheet(text, () => undefined);
  const at = placeFor({ innerEnd: frame.root.innerEnd, children: frame.elements }, "drawing", SHEET_ORDER);
  const element = `<${frame.prefix}drawing xmlns:r="${OFFICE}" r:id="${relation}"/>`;
  if (topElement(frame, "drawing") === undefined) parts.put(sheet, text.slice(0, at) + element + text.slice(at));
  return path;
}

function drawnIds(element: XmlElement): readonly number[] {
  const own = element.local === "cNvPr" ? [Number(element.attributes.id)] : [];
  return [...own, ...element.children.flatMap(drawnIds)];
}

function anchorXml({ name, at }: SheetChart, id: number, relation: string): string {
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main">` +
    `<xdr:from>${corner(at.row, at.column)}</xdr:from><xdr:to>${corner(at.row + at.rows, at.column + at.columns)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" xmlns:r="${OFFICE}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
