/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/** Tijd en geld. */
import { payback, presentValue, priceLevel } from "../answers/time";
import { drive } from "../drivers/driver";
import { DRIVERS } from "../drivers/definitions";

/**
 * Prijsindex van een jaar ten opzichte van het basisjaar: (1 + percentage)^(jaar − basisjaar). Voor het basisjaar ligt de index onder 1.
 * @customfunction INDEX
 * @helpurl https://localhost:3000/functies.html#INDEX
 * @param {any[][]} jaar Jaar waarvoor de index geldt, zoals 2027.
 * @param {any[][]} basisjaar Jaar waarin de index 1 is, zoals 2025.
 * @param {any[][]} percentage Stijging per jaar, zoals 2,8%.
 * @returns {any[][]} Factor, zoals 1,056784.
 */
export function index(jaar: any[][], basisjaar: any[][], percentage: any[][]): any[][] {
  return drive(DRIVERS.INDEX, jaar, basisjaar, percentage);
}

/**
 * Bedrag van het basisjaar in prijzen van een ander jaar: bedrag × (1 + percentage)^(jaar − basisjaar).
 * @customfunction INDEXEER
 * @helpurl https://localhost:3000/functies.html#INDEXEER
 * @param {any[][]} bedrag Bedrag in euro's, prijspeil basisjaar.
 * @param {any[][]} jaar Jaar van het gevraagde prijspeil.
 * @param {any[][]} basisjaar Jaar van het prijspeil van het bedrag.
 * @param {any[][]} percentage Stijging per jaar, zoals 2,8%.
 * @returns {any[][]} Bedrag in euro's, met hetzelfde teken.
 */
export function indexeer(bedrag: any[][], jaar: any[][], basisjaar: any[][], percentage: any[][]): any[][] {
  return drive(DRIVERS.INDEXEER, bedrag, jaar, basisjaar, percentage);
}

/**
 * Bedrag van het ene prijspeil naar het andere, met een eigen percentage per jaar: bedrag × (1 + percentage) van elk jaar na van_jaar tot en met naar_jaar. Terug in de tijd wordt er gedeeld. Ontbreekt een jaar, dan is de uitkomst #N/B.
 * @customfunction PRIJSPEIL
 * @helpurl https://localhost:3000/functies.html#PRIJSPEIL
 * @param {any[][]} bedrag Bedrag in euro's, prijspeil van_jaar.
 * @param {any[][]} van_jaar Jaar van het prijspeil van het bedrag.
 * @param {any[][]} naar_jaar Jaar van het gevraagde prijspeil.
 * @param {any[][]} jaren Rij of kolom met de jaren van de percentages.
 * @param {any[][]} percentages Even lange rij of kolom: de prijsstijging in elk jaar ten opzichte van het jaar ervoor.
 * @returns {any[][]} Bedrag in euro's, met hetzelfde teken.
 */
export function prijspeil(
  bedrag: any[][],
  van_jaar: any[][],
  naar_jaar: any[][],
  jaren: any[][],
  percentages: any[][],
): any[][] {
  return priceLevel(bedrag, van_jaar, naar_jaar, jaren, percentages);
}

/**
 * Indexatie van het sociaal domein: aandeel_ova × ova + (1 − aandeel_ova) × ppc + correctie. De correctie van vorig jaar telt op, zoals gemeenten die verrekenen.
 * @customfunction INDEXATIE.OVAPPC
 * @helpurl https://localhost:3000/functies.html#INDEXATIE.OVAPPC
 * @param {any[][]} ova Loonontwikkeling (OVA) van het jaar, zoals 4,5%.
 * @param {any[][]} ppc Prijsontwikkeling (PPC) van het jaar, zoals 2,1%.
 * @param {any[][]} [correctie] Definitief min voorlopig percentage van vorig jaar; 0% als u niets invult.
 * @param {any[][]} [aandeel_ova] Gewicht van de OVA; 90% als u niets invult.
 * @returns {any[][]} Percentage per jaar.
 */
export function indexatie_ovappc(ova: any[][], ppc: any[][], correctie?: any[][], aandeel_ova?: any[][]): any[][] {
  return drive(DRIVERS["INDEXATIE.OVAPPC"], ova, ppc, correctie, aandeel_ova);
}

/**
 * Netto contante waarde in euro's van het basisjaar: elke stroom gedeeld door (1 + rente) van elk jaar na het basisjaar; de stroom van het basisjaar telt helemaal mee. De rente mag per jaar verschillen. Gebruik bij stromen zonder inflatie een reële rente.
 * @customfunction NCW
 * @helpurl https://localhost:3000/functies.html#NCW
 * @param {any[][]} stromen Rij of kolom met bedragen in euro's; het teken blijft.
 * @param {any[][]} jaren Even lange rij of kolom met het jaar van elk bedrag.
 * @param {any} basisjaar Jaar waarin de waarde wordt uitgedrukt.
 * @param {any[][]} rentes Eén rente per jaar, zoals 2,25%, of een bereik met de rente van elke periode.
 * @param {any[][]} [vanaf_jaren] Even lang bereik als rentes: het kalenderjaar waarin elke rente ingaat. Niet nodig bij één rente.
 * @returns {number} Euro's; negatief is een baat, zoals in de stromen.
 */
export function ncw(stromen: any[][], jaren: any[][], basisjaar: any, rentes: any[][], vanaf_jaren?: any[][]): number {
  return presentValue(stromen, jaren, basisjaar, rentes, vanaf_jaren);
}

/**
 * Eerste jaar waarin alles wat is uitgegeven, is terugverdiend en dat in alle latere jaren zo blijft: de som van resultaat tot en met dat jaar is 0 of negatief. Gebeurt dat niet, dan is de uitkomst #N/B.
 * @customfunction TERUGVERDIENJAAR
 * @helpurl https://localhost:3000/functies.html#TERUGVERDIENJAAR
 * @param {any[][]} resultaat Rij of kolom met het resultaat per jaar in euro's: kosten positief, baten negatief.
 * @param {any[][]} jaren Even lange rij of kolom met de jaren.
 * @returns {number} Jaar, zoals 2028.
 */
export function terugverdienjaar(resultaat: any[][], jaren: any[][]): number {
  return payback(resultaat, jaren);
}
