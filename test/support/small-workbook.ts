import { Workbook } from "exceljs";

/** A controller's workbook for the small plan, with a sheet of their own that has nothing to do with it. */
export async function smallWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const inputs = workbook.addWorksheet("Invoer");
  inputs.addRows([
    ["Klein Plan: aannames"],
    [],
    ["Aanname", "Eenheid", 2025, 2026],
    ["Aantal gesprekken per jaar", "personen", 100, 300],
    ["Kosten programmaorganisatie", "€", 90000, 80000],
    ["Wachttijd in weken", "weken", 20, 18],
    [],
    ["Kosten behandeltraject ggz", "€", 3000],
    ["Inflatie (NZa)", "%", 0.028],
    ["Prijspeil (basisjaar)", "jaar", 2025],
    ["Wachtlijst bij nulmeting", "personen", 400],
  ]);
  inputs.getCell("C9").numFmt = "0.0%";
  inputs.getCell("A1").font = { bold: true };

  workbook.addWorksheet("Gemeenten").addRows([
    ["Gemeente", "Inwoners"],
    ["Almelo", 74000],
    ["Borne", 24000],
    ["Enschede", 160000],
    ["Totaal", { formula: "SUM(B2:B4)", result: 258000 }],
  ]);

  workbook.addWorksheet("Mijlpalen").addRows([
    ["Naam", "Omschrijving", "Geplande datum", "Verplichting", "Totaalbedrag", "IZA", "SPUK"],
    ["KPI 1", "De gesprekken zijn begonnen", "31-12-2025", "Inspanning", 60000, 30000, 30000],
    ["KPI 2", "Er zijn 300 gesprekken gevoerd", "31-12-2026", "Resultaat", 40001, 10000, 30001],
  ]);

  const prevented = (column: string) =>
    `-Invoer!${column}4*Invoer!$C$8*(1+Invoer!$C$9)^(Invoer!${column}$3-Invoer!$C$10)/1000`;
  workbook.addWorksheet("Uitkomst").addRows([
    ["Regel (× € 1.000)", "", 2025, 2026],
    [
      "Voorkomen behandeling",
      "",
      { formula: prevented("C"), result: -300 },
      { formula: prevented("D"), result: -925.2 },
    ],
  ]);

  const own = workbook.addWorksheet("Eigen werk");
  own.addRows([
    ["Aantekening", "=geen formule"],
    ["Som van gesprekken", { formula: "SUM(Invoer!C4:D4)", result: 400 }],
  ]);
  own.getCell("B2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEE99" } };
  own.getCell("B2").numFmt = "#,##0.00";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
