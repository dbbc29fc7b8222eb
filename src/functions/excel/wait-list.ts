/* eslint-disable @typescript-eslint/no-explicit-any -- the metadata generator reads these types; "any" is Excel's own word for a cell's value, and the only type that lets us answer a wrong argument with a sentence */
/** Wachtlijst. */
import { stock } from "../answers/wait-list";
import { drive } from "../drivers/driver";
import { DRIVERS } from "../drivers/definitions";

/**
 * Mensen die in een jaar van de oorspronkelijke wachtlijst af gaan: gesprekken × afbuiging + casussen × aandeel_casussen + consulten × aandeel_consulten.
 * @customfunction WACHTLIJSTEFFECT
 * @helpurl https://localhost:3000/functies.html#WACHTLIJSTEFFECT
 * @param {any[][]} gesprekken Aantal verkennende gesprekken.
 * @param {any[][]} afbuiging Aandeel gesprekken dat niet tot ggz leidt.
 * @param {any[][]} casussen Aantal casussen in het casusoverleg.
 * @param {any[][]} aandeel_casussen Aandeel casussen behandeld buiten de ggz.
 * @param {any[][]} consulten Aantal consultvragen.
 * @param {any[][]} aandeel_consulten Aandeel consultvragen dat in het sociaal domein blijft.
 * @returns {any[][]} Aantal mensen.
 */
export function wachtlijsteffect(
  gesprekken: any[][],
  afbuiging: any[][],
  casussen: any[][],
  aandeel_casussen: any[][],
  consulten: any[][],
  aandeel_consulten: any[][],
): any[][] {
  return drive(
    DRIVERS.WACHTLIJSTEFFECT,
    gesprekken,
    afbuiging,
    casussen,
    aandeel_casussen,
    consulten,
    aandeel_consulten,
  );
}

/**
 * Wachtlijst op 1 januari van elk jaar: stand van vorig jaar + instroom − uitstroom van vorig jaar, nooit onder 0. De uitstroom van het laatste jaar werkt pas daarna door.
 * @customfunction WACHTLIJST
 * @helpurl https://localhost:3000/functies.html#WACHTLIJST
 * @param {any} begin Mensen op de wachtlijst op 1 januari van het eerste jaar.
 * @param {any[][]} instroom Aanwas per jaar: één getal of een bereik zo lang als uitstroom.
 * @param {any[][]} uitstroom Rij of kolom met de mensen die elk jaar door het plan van de lijst af gaan.
 * @returns {number[][]} Aantal mensen per jaar, in dezelfde vorm als uitstroom.
 */
export function wachtlijst(begin: any, instroom: any[][], uitstroom: any[][]): number[][] {
  return stock(begin, instroom, uitstroom);
}

/**
 * Verwachte wachttijd in weken volgens de wet van Little: wachtlijst ÷ uitstroom.
 * @customfunction WACHTTIJD
 * @helpurl https://localhost:3000/functies.html#WACHTTIJD
 * @param {any[][]} wachtlijst Mensen op de wachtlijst.
 * @param {any[][]} uitstroom Mensen die per week worden geholpen, meer dan 0.
 * @returns {any[][]} Weken.
 */
export function wachttijd(wachtlijst: any[][], uitstroom: any[][]): any[][] {
  return drive(DRIVERS.WACHTTIJD, wachtlijst, uitstroom);
}

/**
 * Capaciteit per week om de wachtlijst in een aantal weken op de streefwachtlijst te brengen: instroom + (wachtlijst − streefwachtlijst) ÷ weken. Nodig zodra de wachtlijst meer dan twee keer de streefwachtlijst is.
 * @customfunction INHAALCAPACITEIT
 * @helpurl https://localhost:3000/functies.html#INHAALCAPACITEIT
 * @param {any[][]} instroom Nieuwe mensen per week.
 * @param {any[][]} wachtlijst Mensen op de wachtlijst.
 * @param {any[][]} streefwachtlijst Mensen op een gezonde wachtlijst; zie STREEFWACHTLIJST.
 * @param {any[][]} weken Weken om in te lopen, meer dan 0.
 * @returns {any[][]} Mensen per week.
 */
export function inhaalcapaciteit(
  instroom: any[][],
  wachtlijst: any[][],
  streefwachtlijst: any[][],
  weken: any[][],
): any[][] {
  return drive(DRIVERS.INHAALCAPACITEIT, instroom, wachtlijst, streefwachtlijst, weken);
}

/**
 * Lengte van een gezonde wachtlijst: instroom × streefweken ÷ 4. Wacht men gemiddeld een kwart van de norm, dan wordt ongeveer 98% binnen de norm geholpen.
 * @customfunction STREEFWACHTLIJST
 * @helpurl https://localhost:3000/functies.html#STREEFWACHTLIJST
 * @param {any[][]} instroom Nieuwe mensen per week.
 * @param {any[][]} streefweken Norm voor de wachttijd in weken, zoals 14 (Treeknorm).
 * @returns {any[][]} Aantal mensen.
 */
export function streefwachtlijst(instroom: any[][], streefweken: any[][]): any[][] {
  return drive(DRIVERS.STREEFWACHTLIJST, instroom, streefweken);
}
