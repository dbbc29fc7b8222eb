import { readFile } from "node:fs/promises";
import JSZip from "jszip";
import { bytesOf } from "./workbooks";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/**
 * An example with two sheets more that hold what programs of this kind are known to lose. The forms are those that Excel
 * writes, as ECMA-376 part 1 and [MS-XLSX] show them.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await readFile("assets/voorbeeld-centraal-gelderland.xlsx"));
  const put = (path: string, xml: string) => zip.file(path, DECLARATION + xml, { createFolders: false });
  const change = async (path: string, from: string, to: string) => {
    const text = (await zip.file(path)?.async("string")) ?? "";
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    zip.file(
      path,
      text.replace(from, () => to),
      { createFolders: false },
    );
  };
  for (const [path, xml] of Object.entries(PARTS)) put(path, xml);
  const types = Object.entries(TYPES).map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  await change("[Content_Types].xml", "</Types>", `${types.join("")}</Types>`);
  await change("xl/_rels/workbook.xml.rels", "</Relationships>", `${WORKBOOK_RELATIONS}</Relationships>`);
  await change("_rels/.rels", "</Relationships>", `${PACKAGE_RELATIONS}</Relationships>`);
  await change(
    "xl/workbook.xml",
    "</sheets>",
    '<sheet name="Grafiekblad" sheetId="91" r:id="rIdC"/><sheet name="Rijk" sheetId="92" r:id="rIdR"/>' +
      '<sheet name="Voor voegsel" sheetId="93" state="hidden" r:id="rIdX"/></sheets><definedNames>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="9">Rijk!$A$1:$H$20</definedName>' +
      '<definedName name="Bereik" comment="let op">Rijk!$A$1:$A$3</definedName>' +
      '<definedName name="Lokaal" localSheetId="10" hidden="1">\'Voor voegsel\'!$A$1</definedName></definedNames>',
  );
  await change(
    "xl/workbook.xml",
    "</workbook>",
    '<pivotCaches><pivotCache cacheId="7" r:id="rIdP"/></pivotCaches></workbook>',
  );
  return bytesOf(zip);
}

const CELLS =
  '<row r="1" spans="1:4" ht="21" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c><c r="B1" t="inlineStr"><is><t>Aantal</t></is></c><c r="D1" s="1"/></row>' +
  '<row r="2" spans="1:4"><c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">een </t></r><r><t>twee</t></r></is></c><c r="B2"><v>3</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>6</v></c><c r="D2" t="str"><f>A2&amp;" &lt;x&gt;"</f><v>een twee &lt;x&gt;</v></c></row>' +
  '<row r="3" spans="1:4"><c r="A3" t="inlineStr"><is><t>_x005F_x000C_</t></is></c><c r="B3"><v>4</v></c><c r="C3"><f t="shared" si="0"/><v>8</v></c></row>' +
  '<row r="4" spans="1:4"><c r="A4" t="b"><v>1</v></c><c r="B4"><v>5.5</v></c><c r="C4"><f t="shared" si="0"/><v>11</v></c><c r="D4" t="e"><v>#N/A</v></c></row>' +
  '<row r="6"><c r="A6"><f t="array" ref="A6:B7">B2:C3*1</f><v>3</v></c><c r="B6"><v>6</v></c></row>' +
  '<row r="7"><c r="A7"><v>4</v></c><c r="B7"><v>8</v></c></row>' +
  '<row r="12" hidden="1"><c r="A12"><f>SUM(B2:B4)</f><v>12.5</v></c></row>';

const RICH =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Blad9"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D12"/><sheetViews><sheetView zoomScale="80" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="3" width="12.7109375" style="1" bestFit="1" customWidth="1"/></cols>' +
  `<sheetData>${CELLS}</sheetData>` +
  '<protectedRanges><protectedRange sqref="B2:B4" name="Vrij"/></protectedRanges><mergeCells count="1"><mergeCell ref="A15:B16"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" operator="greaterThan" allowBlank="1" sqref="B2"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" location="Rijk!B2" display="ga"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">' +
  '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'Voor voegsel\'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>';

const PREFIXED =
  `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheetData>` +
  '<x:row><x:c t="inlineStr"><x:is><x:t xml:space="preserve"> ruimte </x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row>' +
  '<x:row><x:c t="inlineStr"><x:is><x:t>Kop</x:t></x:is></x:c><x:c><x:f>B1+1</x:f><x:v>8</x:v></x:c></x:row>' +
  '<x:row r="5"><x:c r="A5" t="inlineStr"><x:is><x:t>Wat</x:t></x:is></x:c></x:row><x:row r="6"><x:c r="A6"><x:v>1</x:v></x:c></x:row></x:sheetData>' +
  '<x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>';

const CHART =
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Rijk!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

function drawn(id: string): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafiek 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`
  );
}

function relations(...all: readonly (readonly [string, string, string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(relation).join("")}</Relationships>`;
}

function relation([id, type, target]: readonly [string, string, string]): string {
  return `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`;
}

const DRAWING_NAMES = `xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"`;

const PARTS: Readonly<Record<string, string>> = {
  "xl/worksheets/rijk.xml": RICH,
  "xl/worksheets/_rels/rijk.xml.rels": relations(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["rId3", "comments", "../comments1.xml"],
    ["rId4", "pivotTable", "../pivotTables/pivotTable1.xml"],
  ),
  "xl/worksheets/voorvoegsel.xml": PREFIXED,
  "xl/worksheets/_rels/voorvoegsel.xml.rels": relations(["rId1", "table", "../tables/table1.xml"]),
  "xl/tables/table1.xml": `<table xmlns="${MAIN}" id="1" name="Tabel1" displayName="Tabel1" ref="A5:A6" totalsRowShown="0"><autoFilter ref="A5:A6"/><tableColumns count="1"><tableColumn id="1" name="Wat"/></tableColumns></table>`,
  "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  "xl/chartsheets/_rels/sheet1.xml.rels": relations(["rId1", "drawing", "../drawings/drawing2.xml"]),
  "xl/drawings/drawing1.xml": `<xdr:wsDr ${DRAWING_NAMES}><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${drawn("rId1")}</xdr:twoCellAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing1.xml.rels": relations(["rId1", "chart", "../charts/chart1.xml"]),
  "xl/drawings/drawing2.xml": `<xdr:wsDr ${DRAWING_NAMES}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${drawn("rId1")}</xdr:absoluteAnchor></xdr:wsDr>`,
  "xl/drawings/_rels/drawing2.xml.rels": relations(["rId1", "chart", "../charts/chart2.xml"]),
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  "xl/charts/chart1.xml": CHART,
  "xl/charts/chart2.xml": CHART,
  "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Controller</author></authors><commentList><comment ref="B2" authorId="0"><text><t>nagekeken</t></text></comment></commentList></comments>`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Rijk"/></cacheSource><cacheFields count="2"><cacheField name="Naam" numFmtId="0"><sharedItems/></cacheField><cacheField name="Aantal" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relations([
    "rId1",
    "pivotCacheRecords",
    "pivotCacheRecords1.xml",
  ]),
  "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="een twee"/><n v="3"/></r></pivotCacheRecords>`,
  "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="Draaitabel1" cacheId="7" dataCaption="Waarden"><location ref="A20:B22" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"/><pivotField dataField="1" showAll="0"/></pivotFields><dataFields count="1"><dataField name="Som" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
  "xl/pivotTables/_rels/pivotTable1.xml.rels": relations([
    "rId1",
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="C2" i="92"/><c r="C3" i="92"/><c r="C4" i="92"/></calcChain>`,
  "docProps/custom.xml": `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label"><vt:lpwstr>Vertrouwelijk</vt:lpwstr></property></Properties>`,
  "customXml/item1.xml": '<ander xmlns="urn:ander">van een ander</ander>',
};

const TYPES: Readonly<Record<string, string>> = {
  "xl/worksheets/rijk.xml": `${KIND}.worksheet+xml`,
  "xl/worksheets/voorvoegsel.xml": `${KIND}.worksheet+xml`,
  "xl/tables/table1.xml": `${KIND}.table+xml`,
  "xl/chartsheets/sheet1.xml": `${KIND}.chartsheet+xml`,
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/charts/chart2.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/comments1.xml": `${KIND}.comments+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${KIND}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${KIND}.pivotCacheRecords+xml`,
  "xl/pivotTables/pivotTable1.xml": `${KIND}.pivotTable+xml`,
  "xl/calcChain.xml": `${KIND}.calcChain+xml`,
  "docProps/custom.xml": "application/vnd.openxmlformats-officedocument.custom-properties+xml",
};

const WORKBOOK_RELATIONS = (
  [
    ["rIdC", "chartsheet", "chartsheets/sheet1.xml"],
    ["rIdR", "worksheet", "worksheets/rijk.xml"],
    ["rIdX", "worksheet", "/xl/worksheets/voorvoegsel.xml"],
    ["rIdP", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ["rIdK", "calcChain", "calcChain.xml"],
    ["rIdM", "customXml", "../customXml/item1.xml"],
  ] as const
)
  .map(relation)
  .join("");

const PACKAGE_RELATIONS = relation(["rIdCustom", "custom-properties", "docProps/custom.xml"]);
