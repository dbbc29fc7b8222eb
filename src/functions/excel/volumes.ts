/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/** Aantallen en inzet. */
import { yearPart } from "../answers/time";
import { drive } from "../drivers/driver";
import { DRIVERS } from "../drivers/definitions";

/**
 * Aantal verkennende gesprekken in een jaar: instroom × aandeel × uitrol × jaardeel.
 * @customfunction GESPREKKEN
 * @helpurl https://localhost:3000/functies.html#GESPREKKEN
 * @param {any[][]} instroom Nieuwe ggz-patiënten per jaar.
 * @param {any[][]} aandeel Aandeel van de instroom dat in aanmerking komt.
 * @param {any[][]} uitrol Hoever de invoering is, tussen 0% en 100%.
 * @param {any[][]} [jaardeel] Deel van het jaar dat meetelt; 1 als u niets invult.
 * @returns {any[][]} Aantal gesprekken.
 */
export function gesprekken(instroom: any[][], aandeel: any[][], uitrol: any[][], jaardeel?: any[][]): any[][] {
  return drive(DRIVERS.GESPREKKEN, instroom, aandeel, uitrol, jaardeel);
}

/**
 * Deel van een kalenderjaar dat in een periode valt, eerste en laatste dag meegeteld. Elke maand telt voor een twaalfde; binnen een maand tellen de dagen.
 * @customfunction JAARDEEL
 * @helpurl https://localhost:3000/functies.html#JAARDEEL
 * @param {any[][]} jaar Kalenderjaar, zoals 2025.
 * @param {any[][]} begin Eerste dag van de periode.
 * @param {any[][]} [eind] Laatste dag van de periode; geen einde als u niets invult.
 * @returns {any[][]} Deel tussen 0 en 1.
 */
export function jaardeel(jaar: any[][], begin: any[][], eind?: any[][]): any[][] {
  return yearPart(jaar, begin, eind);
}

/**
 * Voltijdbanen die bij een aantal uren horen: uren ÷ normjaartaak.
 * @customfunction FTE
 * @helpurl https://localhost:3000/functies.html#FTE
 * @param {any[][]} uren Uren per jaar.
 * @param {any[][]} [normjaartaak] Uren van een voltijdbaan per jaar; 1.500 als u niets invult.
 * @returns {any[][]} Aantal fte.
 */
export function fte(uren: any[][], normjaartaak?: any[][]): any[][] {
  return drive(DRIVERS.FTE, uren, normjaartaak);
}

/**
 * Kosten van uren die professionals aan het plan besteden: deelnemers × uren × uurtarief × index. Verletkosten vallen buiten het gedeelde risico.
 * @customfunction VERLETKOSTEN
 * @helpurl https://localhost:3000/functies.html#VERLETKOSTEN
 * @param {any[][]} deelnemers Aantal deelnemers.
 * @param {any[][]} uren Uren per deelnemer per jaar.
 * @param {any[][]} uurtarief Tarief per uur, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn kosten.
 */
export function verletkosten(deelnemers: any[][], uren: any[][], uurtarief: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.VERLETKOSTEN, deelnemers, uren, uurtarief, index);
}
