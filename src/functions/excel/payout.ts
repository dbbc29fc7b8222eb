/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/** Uitkering. */
import { milestoneStatusText } from "../answers/milestones";
import { payout, repaid, sharedRisk, split } from "../answers/payout";

/**
 * Verdeelt een bedrag naar gewichten volgens de grootste resten (Hamilton): ieder krijgt zijn deel naar beneden afgerond, wat over is gaat per eenheid naar de grootste resten. De delen zijn samen precies het bedrag; een negatief bedrag is het spiegelbeeld.
 * @customfunction VERDEEL
 * @helpurl https://localhost:3000/functies.html#VERDEEL
 * @param {any} bedrag Bedrag in euro's, een veelvoud van de eenheid.
 * @param {any[][]} gewichten Bereik met gewichten, zoals inwoners; een lege cel telt als 0, bij gelijke resten gaat de eerste voor.
 * @param {any} [eenheid] Kleinste eenheid: 1 voor hele euro's (als u niets invult), 0,01 voor centen.
 * @returns {number[][]} Een deel voor elk gewicht, in dezelfde vorm als het bereik.
 */
export function verdeel(bedrag: any, gewichten: any[][], eenheid?: any): number[][] {
  return split(bedrag, gewichten, eenheid);
}

/**
 * Wat elke gemeente van elke lokale mijlpaal houdt: het SPUK-voorschot naar inwoners, min de terugbetaling van wat niet is toegekend. Per mijlpaal verdeeld volgens de grootste resten.
 * @customfunction UITKERING
 * @helpurl https://localhost:3000/functies.html#UITKERING
 * @param {any[][]} inwoners Rij of kolom met de inwoners van de gemeenten; bij gelijke resten gaat de eerste voor.
 * @param {any[][]} spuk SPUK-bedrag van een lokale mijlpaal in euro's, of een bereik met een bedrag per mijlpaal.
 * @param {any[][]} [toegekend] Per mijlpaal het deel dat is toegekend: WAAR, ONWAAR of een deel zoals 50%; alles als u niets invult.
 * @param {any} [eenheid] Kleinste eenheid: 1 voor hele euro's (als u niets invult), 0,01 voor centen.
 * @returns {number[][]} Tabel in euro's: een rij per gemeente, een kolom per mijlpaal.
 */
export function uitkering(inwoners: any[][], spuk: any[][], toegekend?: any[][], eenheid?: any): number[][] {
  return payout(inwoners, spuk, toegekend, eenheid);
}

/**
 * Wat elke gemeente van elke lokale mijlpaal terugbetaalt (negatief): spuk × (1 − toegekend), verdeeld als het voorschot. Bij een mijlpaal die niet is gehaald precies het spiegelbeeld van UITKERING zonder toegekend.
 * @customfunction TERUGBETALING
 * @helpurl https://localhost:3000/functies.html#TERUGBETALING
 * @param {any[][]} inwoners Rij of kolom met de inwoners van de gemeenten; bij gelijke resten gaat de eerste voor.
 * @param {any[][]} spuk SPUK-bedrag van een lokale mijlpaal in euro's, of een bereik met een bedrag per mijlpaal.
 * @param {any[][]} toegekend Per mijlpaal het deel dat is toegekend: WAAR, ONWAAR of een deel zoals 50%.
 * @param {any} [eenheid] Kleinste eenheid: 1 voor hele euro's (als u niets invult), 0,01 voor centen.
 * @returns {number[][]} Tabel in euro's, negatief: een rij per gemeente, een kolom per mijlpaal.
 */
export function terugbetaling(inwoners: any[][], spuk: any[][], toegekend: any[][], eenheid?: any): number[][] {
  return repaid(inwoners, spuk, toegekend, eenheid);
}

/**
 * Deel van elke gemeente in het gedeelde risico van één pot: (kosten − verletkosten − plankosten), verdeeld naar inwoners volgens de grootste resten. Neem alleen wat uit de SPUK is gevraagd, in de jaren van de aanvraag. Verletkosten draagt ieder zelf.
 * @customfunction RISICO
 * @helpurl https://localhost:3000/functies.html#RISICO
 * @param {any[][]} kosten Wat uit de pot is gevraagd in de jaren van de aanvraag, in euro's, met verletkosten en al gemaakte kosten erin; een bereik wordt opgeteld.
 * @param {any[][]} verletkosten Verletkosten daarvan, in euro's; een bereik wordt opgeteld.
 * @param {any[][]} plankosten Al gemaakte kosten daarvan, zoals het schrijven van het plan, in euro's; een bereik wordt opgeteld.
 * @param {any[][]} inwoners Rij of kolom met de inwoners van de gemeenten; bij gelijke resten gaat de eerste voor.
 * @param {any} [eenheid] Kleinste eenheid: 1 voor hele euro's (als u niets invult), 0,01 voor centen.
 * @returns {number[][]} Euro's per gemeente, positief, in dezelfde vorm als inwoners.
 */
export function risico(
  kosten: any[][],
  verletkosten: any[][],
  plankosten: any[][],
  inwoners: any[][],
  eenheid?: any,
): number[][] {
  return sharedRisk(kosten, verletkosten, plankosten, inwoners, eenheid);
}

/**
 * Status van een mijlpaal op een dag: gepland, in beoordeling (tot vier weken na de geplande datum), gehaald, deels gehaald, telt als gehaald (niet op tijd beoordeeld, administratie compleet), niet gehaald (kan nog), of vervallen (na de uiterste datum).
 * @customfunction MIJLPAALSTATUS
 * @helpurl https://localhost:3000/functies.html#MIJLPAALSTATUS
 * @param {any[][]} geplande_datum Datum waarop de mijlpaal gehaald moet zijn.
 * @param {any[][]} peildatum Dag waarop u de status wilt weten.
 * @param {any[][]} [toegekend] Oordeel: WAAR, ONWAAR of een deel zoals 50%; leeg zolang er geen oordeel is.
 * @param {any[][]} [administratie_compleet] WAAR als de administratie compleet is; ONWAAR als u niets invult.
 * @param {any[][]} [uiterste_datum] Laatste dag waarop de mijlpaal kan worden gehaald; 31-12-2027 als u niets invult.
 * @returns {any[][]} Tekst.
 */
export function mijlpaalstatus(
  geplande_datum: any[][],
  peildatum: any[][],
  toegekend?: any[][],
  administratie_compleet?: any[][],
  uiterste_datum?: any[][],
): any[][] {
  return milestoneStatusText(geplande_datum, peildatum, toegekend, administratie_compleet, uiterste_datum);
}
