/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/** Kosten: altijd positief. */
import { drive } from "../drivers/driver";
import { DRIVERS } from "../drivers/definitions";

/**
 * Kosten van mensen die voor het plan worden aangesteld, zoals een kernteam of projectleider (positief): fte × uren_per_fte × uurtarief × index × jaardeel.
 * @customfunction PERSONEELSKOSTEN
 * @helpurl https://localhost:3000/functies.html#PERSONEELSKOSTEN
 * @param {any[][]} fte Aantal fte.
 * @param {any[][]} uren_per_fte Uren die een fte per jaar werkt, zoals 1.500; bij een andere duur dan een jaar de uren in die tijd.
 * @param {any[][]} uurtarief Tarief per uur, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @param {any[][]} [jaardeel] Deel van het jaar dat meetelt; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn kosten.
 */
export function personeelskosten(
  fte: any[][],
  uren_per_fte: any[][],
  uurtarief: any[][],
  index?: any[][],
  jaardeel?: any[][],
): any[][] {
  return drive(DRIVERS.PERSONEELSKOSTEN, fte, uren_per_fte, uurtarief, index, jaardeel);
}

/**
 * Kosten van uitvoering in uren (positief): aantal × uren × uurtarief × index.
 * @customfunction UITVOERINGSKOSTEN
 * @helpurl https://localhost:3000/functies.html#UITVOERINGSKOSTEN
 * @param {any[][]} aantal Aantal keren, zoals gesprekken, teams of bestuurders.
 * @param {any[][]} uren Uren per keer.
 * @param {any[][]} uurtarief Tarief per uur, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn kosten.
 */
export function uitvoeringskosten(aantal: any[][], uren: any[][], uurtarief: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.UITVOERINGSKOSTEN, aantal, uren, uurtarief, index);
}

/**
 * Kosten met een prijs per keer, zoals deelname aan gesprekken of consulten, of een ruimte per dagdeel (positief): aantal × prijs × index.
 * @customfunction DEELNAMEKOSTEN
 * @helpurl https://localhost:3000/functies.html#DEELNAMEKOSTEN
 * @param {any[][]} aantal Aantal gesprekken, consulten of dagdelen.
 * @param {any[][]} prijs Prijs per keer, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn kosten.
 */
export function deelnamekosten(aantal: any[][], prijs: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.DEELNAMEKOSTEN, aantal, prijs, index);
}

/**
 * Kosten van scholing van nieuwe medewerkers en van wie vertrokken medewerkers vervangt (positief): (nieuw + zittend × verloop) × (prijs + uren × uurtarief) × index. Stijgt alleen de prijs, geef dan prijs × indexcijfer op en laat index weg.
 * @customfunction SCHOLINGSKOSTEN
 * @helpurl https://localhost:3000/functies.html#SCHOLINGSKOSTEN
 * @param {any[][]} nieuw Medewerkers die er dit jaar bijkomen.
 * @param {any[][]} zittend Medewerkers die er aan het begin van het jaar al waren.
 * @param {any[][]} verloop Aandeel van de zittende medewerkers dat vertrekt en wordt vervangen.
 * @param {any[][]} prijs Prijs van de scholing per persoon, in euro's.
 * @param {any[][]} uren Uren scholing per persoon; 0 als de uren niet meetellen.
 * @param {any[][]} uurtarief Tarief per uur scholing, in euro's.
 * @param {any[][]} [index] Prijsindex over prijs en uren, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn kosten.
 */
export function scholingskosten(
  nieuw: any[][],
  zittend: any[][],
  verloop: any[][],
  prijs: any[][],
  uren: any[][],
  uurtarief: any[][],
  index?: any[][],
): any[][] {
  return drive(DRIVERS.SCHOLINGSKOSTEN, nieuw, zittend, verloop, prijs, uren, uurtarief, index);
}

/**
 * Kosten van uren die professionals aan het plan besteden (positief): deelnemers × uren × uurtarief × index × jaardeel. Verletkosten zijn kosten van de partij zelf en vallen buiten het gedeelde risico.
 * @customfunction VERLETKOSTEN
 * @helpurl https://localhost:3000/functies.html#VERLETKOSTEN
 * @param {any[][]} deelnemers Aantal deelnemers.
 * @param {any[][]} uren Uren per deelnemer per jaar.
 * @param {any[][]} uurtarief Tarief per uur, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @param {any[][]} [jaardeel] Deel van het jaar dat meetelt; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn kosten.
 */
export function verletkosten(
  deelnemers: any[][],
  uren: any[][],
  uurtarief: any[][],
  index?: any[][],
  jaardeel?: any[][],
): any[][] {
  return drive(DRIVERS.VERLETKOSTEN, deelnemers, uren, uurtarief, index, jaardeel);
}

/**
 * Een vast bedrag per jaar: bedrag × index × jaardeel. Het teken blijft: kosten positief, baten negatief.
 * @customfunction JAARBEDRAG
 * @helpurl https://localhost:3000/functies.html#JAARBEDRAG
 * @param {any[][]} bedrag Bedrag van een heel jaar, in euro's, prijspeil basisjaar.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @param {any[][]} [jaardeel] Deel van het jaar dat meetelt; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar, met het teken van het bedrag.
 */
export function jaarbedrag(bedrag: any[][], index?: any[][], jaardeel?: any[][]): any[][] {
  return drive(DRIVERS.JAARBEDRAG, bedrag, index, jaardeel);
}
