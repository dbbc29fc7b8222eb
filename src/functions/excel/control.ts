/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/** Controle en uitleg. */
import { checkTotal, explain } from "../answers/control";

/**
 * Controleert een totaal: «klopt» als de getallen samen het totaal zijn, en anders een zin met het totaal, de som en het verschil. Een lege cel telt als 0.
 * @customfunction CONTROLE.TOTAAL
 * @helpurl https://localhost:3000/functies.html#CONTROLE.TOTAAL
 * @param {any[][]} getallen Bereik met de getallen die samen het totaal moeten zijn.
 * @param {any} totaal Het totaal zoals het er staat.
 * @param {any} [marge] Verschil dat mag, bijvoorbeeld door afronding; 0 als u niets invult.
 * @returns {string} Tekst.
 */
export function controle_totaal(getallen: any[][], totaal: any, marge?: any): string {
  return checkTotal(getallen, totaal, marge);
}

/**
 * Legt uit hoe een functie aan haar uitkomst komt: de formule met namen en getallen. Kan bij elke functie die één formule is, zoals INDEX en VOORKOMEN; de argumenten zijn die van die functie, in dezelfde volgorde.
 * @customfunction UITLEG
 * @helpurl https://localhost:3000/functies.html#UITLEG
 * @param {any} functie Naam van de functie, zoals "VOORKOMEN".
 * @param {any} [argument1] Argument 1 van die functie.
 * @param {any} [argument2] Argument 2 van die functie.
 * @param {any} [argument3] Argument 3 van die functie.
 * @param {any} [argument4] Argument 4 van die functie.
 * @param {any} [argument5] Argument 5 van die functie.
 * @param {any} [argument6] Argument 6 van die functie.
 * @param {any} [argument7] Argument 7 van die functie.
 * @returns {string} Zin.
 */
export function uitleg(
  functie: any,
  argument1?: any,
  argument2?: any,
  argument3?: any,
  argument4?: any,
  argument5?: any,
  argument6?: any,
  argument7?: any,
): string {
  return explain(functie, argument1, argument2, argument3, argument4, argument5, argument6, argument7);
}
