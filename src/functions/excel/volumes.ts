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
 * Eerste en tweede gesprekken samen: eerste_gesprekken × (1 + aandeel_tweede).
 * @customfunction ALLEGESPREKKEN
 * @helpurl https://localhost:3000/functies.html#ALLEGESPREKKEN
 * @param {any[][]} eerste_gesprekken Aantal eerste gesprekken, zoals uit MGN.GESPREKKEN.
 * @param {any[][]} aandeel_tweede Aandeel van de eerste gesprekken waarop een tweede gesprek volgt.
 * @returns {any[][]} Aantal gesprekken, de tweede meegeteld.
 */
export function allegesprekken(eerste_gesprekken: any[][], aandeel_tweede: any[][]): any[][] {
  return drive(DRIVERS.ALLEGESPREKKEN, eerste_gesprekken, aandeel_tweede);
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
