/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/** Impact: baten negatief, extra uitgaven positief. */
import { drive } from "../drivers/driver";
import { DRIVERS } from "../drivers/definitions";

/**
 * Baat van een goedkopere vorm van zorg (negatief): −aantal × aandeel × (prijs_van − prijs_naar) × index. Is de nieuwe vorm duurder, dan is de uitkomst positief.
 * @customfunction VERSCHUIVING
 * @helpurl https://localhost:3000/functies.html#VERSCHUIVING
 * @param {any[][]} aantal Aantal gesprekken of mensen.
 * @param {any[][]} aandeel Aandeel dat verschuift.
 * @param {any[][]} prijs_van Prijs per persoon van de oude vorm, in euro's.
 * @param {any[][]} prijs_naar Prijs per persoon van de nieuwe vorm, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function verschuiving(
  aantal: any[][],
  aandeel: any[][],
  prijs_van: any[][],
  prijs_naar: any[][],
  index?: any[][],
): any[][] {
  return drive(DRIVERS.VERSCHUIVING, aantal, aandeel, prijs_van, prijs_naar, index);
}

/**
 * Baat van zorg die niet meer nodig is (negatief): −aantal × aandeel × prijs × index.
 * @customfunction VOORKOMEN
 * @helpurl https://localhost:3000/functies.html#VOORKOMEN
 * @param {any[][]} aantal Aantal gesprekken of mensen.
 * @param {any[][]} aandeel Aandeel waarbij de zorg wordt voorkomen.
 * @param {any[][]} prijs Prijs per persoon, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function voorkomen(aantal: any[][], aandeel: any[][], prijs: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.VOORKOMEN, aantal, aandeel, prijs, index);
}

/**
 * Extra uitgaven van het sociaal domein door doorverwijzing (positief): aantal × aandeel × aandeel_nieuw × prijs × index.
 * @customfunction EXTRA.SD
 * @helpurl https://localhost:3000/functies.html#EXTRA.SD
 * @param {any[][]} aantal Aantal gesprekken of mensen.
 * @param {any[][]} aandeel Aandeel dat naar het sociaal domein gaat.
 * @param {any[][]} aandeel_nieuw Aandeel daarvan dat er nog niet bekend was; 100% als iedereen nieuw is.
 * @param {any[][]} prijs Prijs per persoon van begeleiding, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn extra uitgaven.
 */
export function extra_sd(
  aantal: any[][],
  aandeel: any[][],
  aandeel_nieuw: any[][],
  prijs: any[][],
  index?: any[][],
): any[][] {
  return drive(DRIVERS["EXTRA.SD"], aantal, aandeel, aandeel_nieuw, prijs, index);
}

/**
 * Minder uitgaven van het sociaal domein (negatief): −aantal × aandeel × prijs × index.
 * @customfunction MINDER.SD
 * @helpurl https://localhost:3000/functies.html#MINDER.SD
 * @param {any[][]} aantal Aantal gesprekken of mensen.
 * @param {any[][]} aandeel Aandeel dat geen ondersteuning nodig heeft.
 * @param {any[][]} prijs Prijs per persoon van begeleiding, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function minder_sd(aantal: any[][], aandeel: any[][], prijs: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS["MINDER.SD"], aantal, aandeel, prijs, index);
}

/**
 * Baat van minder huisartsconsulten (negatief): −aantal × consulten × tarief × index.
 * @customfunction HUISARTSCONSULTEN
 * @helpurl https://localhost:3000/functies.html#HUISARTSCONSULTEN
 * @param {any[][]} aantal Aantal gesprekken of mensen.
 * @param {any[][]} consulten Bespaarde consulten per persoon.
 * @param {any[][]} tarief Tarief per consult, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function huisartsconsulten(aantal: any[][], consulten: any[][], tarief: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.HUISARTSCONSULTEN, aantal, consulten, tarief, index);
}

/**
 * Baat van korter wachten (negatief): −aantal × aandeel × weken × weekwaarde. Wordt niet geïndexeerd.
 * @customfunction WACHTLIJSTBESPARING
 * @helpurl https://localhost:3000/functies.html#WACHTLIJSTBESPARING
 * @param {any[][]} aantal Aantal gesprekken of mensen.
 * @param {any[][]} aandeel Aandeel dat niet meer wacht.
 * @param {any[][]} weken Wachttijd in weken.
 * @param {any[][]} weekwaarde Waarde van een week korter wachten per persoon, in euro's.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function wachtlijstbesparing(aantal: any[][], aandeel: any[][], weken: any[][], weekwaarde: any[][]): any[][] {
  return drive(DRIVERS.WACHTLIJSTBESPARING, aantal, aandeel, weken, weekwaarde);
}

/**
 * Baat van casussen die buiten de ggz worden behandeld (negatief): −casussen × aandeel × besparing × index.
 * @customfunction CASUSOVERLEG
 * @helpurl https://localhost:3000/functies.html#CASUSOVERLEG
 * @param {any[][]} casussen Aantal casussen in het domeinoverstijgend casusoverleg per jaar.
 * @param {any[][]} aandeel Aandeel casussen behandeld buiten de ggz.
 * @param {any[][]} besparing Besparing per casus buiten de ggz, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function casusoverleg(casussen: any[][], aandeel: any[][], besparing: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.CASUSOVERLEG, casussen, aandeel, besparing, index);
}

/**
 * Baat van consultatie (negatief): −consulten × aandeel × besparing × index.
 * @customfunction CONSULTATIE
 * @helpurl https://localhost:3000/functies.html#CONSULTATIE
 * @param {any[][]} consulten Aantal consultvragen vanuit het sociaal domein per jaar.
 * @param {any[][]} aandeel Aandeel consultvragen dat in het sociaal domein blijft.
 * @param {any[][]} besparing Besparing per voorkomen ggz-traject, in euro's.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function consultatie(consulten: any[][], aandeel: any[][], besparing: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.CONSULTATIE, consulten, aandeel, besparing, index);
}

/**
 * Extra uitgaven van het sociaal domein aan laagdrempelige steunpunten (positief): bedrag × index, als MGN.INDEXEER. Gebruik voor nieuwe formules MGN.JAARBEDRAG, dat ook een jaardeel kent; wat de steunpunten opbrengen, geeft MGN.STEUNPUNTBATEN.
 * @customfunction STEUNPUNTEN
 * @helpurl https://localhost:3000/functies.html#STEUNPUNTEN
 * @param {any[][]} bedrag Uitgaven per jaar in euro's, prijspeil basisjaar.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult.
 * @returns {any[][]} Euro's per jaar; positief zijn extra uitgaven.
 */
export function steunpunten(bedrag: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.STEUNPUNTEN, bedrag, index);
}

/**
 * Maatschappelijke baten van laagdrempelige steunpunten (negatief): −inzet × rendement × index.
 * @customfunction STEUNPUNTBATEN
 * @helpurl https://localhost:3000/functies.html#STEUNPUNTBATEN
 * @param {any[][]} inzet Wat in een jaar aan de steunpunten wordt uitgegeven, in euro's.
 * @param {any[][]} rendement Wat elke ingezette euro oplevert, zoals 1,35.
 * @param {any[][]} [index] Prijsindex, zoals 1,0568; 1 als u niets invult, zoals wanneer de inzet al geïndexeerd is.
 * @returns {any[][]} Euro's per jaar; negatief is een baat.
 */
export function steunpuntbaten(inzet: any[][], rendement: any[][], index?: any[][]): any[][] {
  return drive(DRIVERS.STEUNPUNTBATEN, inzet, rendement, index);
}
