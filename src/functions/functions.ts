/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/**
 * What Excel sees: one function a driver, in the namespace MGN. Ids, parameter names and their order are permanent.
 * Each checks its arguments, calls the model and answers a number, or an Excel error with a Dutch sentence.
 */
import { answer } from "./answer";
import * as drivers from "./drivers";
import { split } from "./split";

/**
 * Prijsindex van een jaar ten opzichte van het basisjaar: (1 + percentage)^(jaar − basisjaar).
 * @customfunction INDEX
 * @helpurl https://localhost:3000/functies.html#INDEX
 * @param {any} jaar Jaar waarvoor de index geldt, zoals 2027.
 * @param {any} basisjaar Jaar waarin de index 1 is, zoals 2025.
 * @param {any} percentage Stijging per jaar, zoals 2,8%.
 * @returns {number} Factor, zoals 1,056784.
 */
export function index(jaar: any, basisjaar: any, percentage: any): number {
  return answer(() => drivers.indexOf(jaar, basisjaar, percentage));
}

/**
 * Bedrag van het basisjaar in prijzen van een ander jaar: bedrag × (1 + percentage)^(jaar − basisjaar).
 * @customfunction INDEXEER
 * @helpurl https://localhost:3000/functies.html#INDEXEER
 * @param {any} bedrag Bedrag in euro's, prijspeil basisjaar.
 * @param {any} jaar Jaar van het gevraagde prijspeil.
 * @param {any} basisjaar Jaar van het prijspeil van het bedrag.
 * @param {any} percentage Stijging per jaar, zoals 2,8%.
 * @returns {number} Bedrag in euro's, met hetzelfde teken.
 */
export function indexeer(bedrag: any, jaar: any, basisjaar: any, percentage: any): number {
  return answer(() => drivers.indexed(bedrag, jaar, basisjaar, percentage));
}

/**
 * Aantal verkennende gesprekken in een jaar: instroom × aandeel × uitrol × jaardeel.
 * @customfunction GESPREKKEN
 * @helpurl https://localhost:3000/functies.html#GESPREKKEN
 * @param {any} instroom Nieuwe ggz-patiënten per jaar.
 * @param {any} aandeel Aandeel van de instroom dat in aanmerking komt.
 * @param {any} uitrol Hoever de invoering is, tussen 0% en 100%.
 * @param {any} [jaardeel] Deel van het jaar dat meetelt; 1 als u niets invult.
 * @returns {number} Aantal gesprekken.
 */
export function gesprekken(instroom: any, aandeel: any, uitrol: any, jaardeel?: any): number {
  return answer(() => drivers.talks(instroom, aandeel, uitrol, jaardeel));
}

/**
 * Baat van een goedkopere vorm van zorg (negatief): −aantal × aandeel × (prijs_van − prijs_naar) × index.
 * @customfunction VERSCHUIVING
 * @helpurl https://localhost:3000/functies.html#VERSCHUIVING
 * @param {any} aantal Aantal gesprekken of mensen.
 * @param {any} aandeel Aandeel dat verschuift.
 * @param {any} prijs_van Prijs per persoon van de oude vorm, in euro's.
 * @param {any} prijs_naar Prijs per persoon van de nieuwe vorm, in euro's.
 * @param {any} [index] Prijsindex; 1 als u niets invult.
 * @returns {number} Euro's per jaar; negatief is een baat.
 */
export function verschuiving(aantal: any, aandeel: any, prijs_van: any, prijs_naar: any, index?: any): number {
  return answer(() => drivers.shifted(aantal, aandeel, prijs_van, prijs_naar, index));
}

/**
 * Baat van zorg die niet meer nodig is (negatief): −aantal × aandeel × prijs × index.
 * @customfunction VOORKOMEN
 * @helpurl https://localhost:3000/functies.html#VOORKOMEN
 * @param {any} aantal Aantal gesprekken of mensen.
 * @param {any} aandeel Aandeel waarbij de zorg wordt voorkomen.
 * @param {any} prijs Prijs per persoon, in euro's.
 * @param {any} [index] Prijsindex; 1 als u niets invult.
 * @returns {number} Euro's per jaar; negatief is een baat.
 */
export function voorkomen(aantal: any, aandeel: any, prijs: any, index?: any): number {
  return answer(() => drivers.prevented(aantal, aandeel, prijs, index));
}

/**
 * Baat van korter wachten (negatief): −aantal × aandeel × weken × weekwaarde. Wordt niet geïndexeerd.
 * @customfunction WACHTLIJSTBESPARING
 * @helpurl https://localhost:3000/functies.html#WACHTLIJSTBESPARING
 * @param {any} aantal Aantal gesprekken of mensen.
 * @param {any} aandeel Aandeel dat niet meer wacht.
 * @param {any} weken Wachttijd in weken.
 * @param {any} weekwaarde Waarde van een week korter wachten per persoon, in euro's.
 * @returns {number} Euro's per jaar; negatief is een baat.
 */
export function wachtlijstbesparing(aantal: any, aandeel: any, weken: any, weekwaarde: any): number {
  return answer(() => drivers.waitListSaving(aantal, aandeel, weken, weekwaarde));
}

/**
 * Verdeelt een bedrag naar gewichten volgens de grootste resten; de delen zijn samen precies het bedrag.
 * @customfunction VERDEEL
 * @helpurl https://localhost:3000/functies.html#VERDEEL
 * @param {any} bedrag Bedrag in euro's, een veelvoud van de eenheid.
 * @param {any[][]} gewichten Bereik met gewichten, zoals inwoners; bij gelijke resten gaat de eerste voor.
 * @param {any} [eenheid] Kleinste eenheid: 1 voor hele euro's (als u niets invult), 0,01 voor centen.
 * @returns {number[][]} Een deel voor elk gewicht, in dezelfde vorm als het bereik.
 */
export function verdeel(bedrag: any, gewichten: any[][], eenheid?: any): number[][] {
  return answer(() => split(bedrag, gewichten, eenheid));
}

/**
 * Mensen die in een jaar van de oorspronkelijke wachtlijst af gaan: gesprekken × afbuiging + casussen × aandeel + consulten × aandeel.
 * @customfunction WACHTLIJSTEFFECT
 * @helpurl https://localhost:3000/functies.html#WACHTLIJSTEFFECT
 * @param {any} gesprekken Aantal verkennende gesprekken.
 * @param {any} afbuiging Aandeel gesprekken dat niet tot ggz leidt.
 * @param {any} casussen Aantal casussen in het casusoverleg.
 * @param {any} aandeel_casussen Aandeel casussen behandeld buiten de ggz.
 * @param {any} consulten Aantal consultvragen.
 * @param {any} aandeel_consulten Aandeel consultvragen dat in het sociaal domein blijft.
 * @returns {number} Aantal mensen.
 */
export function wachtlijsteffect(
  gesprekken: any,
  afbuiging: any,
  casussen: any,
  aandeel_casussen: any,
  consulten: any,
  aandeel_consulten: any,
): number {
  return answer(() =>
    drivers.waitListEffect(gesprekken, afbuiging, casussen, aandeel_casussen, consulten, aandeel_consulten),
  );
}
