import { ProblemError } from "../problem/problem";

export interface Unreadable {
  /** Newer: a later add-in wrote it, in a form that this one would misread. */
  readonly kind: "damaged" | "newer";
  /** Dutch, to follow a colon. */
  readonly why: string;
}

/** Told by every task that would write: nothing is written before it is out of the way. */
export function storeUnreadable({ kind, why }: Unreadable): ProblemError {
  if (kind === "newer") {
    return new ProblemError({
      code: "store-newer",
      message:
        "Een nieuwere versie van deze invoegtoepassing heeft in dit bestand bewaard wat deze versie niet kan lezen. Er is niets geschreven.",
      remedy: "Werk de invoegtoepassing bij: sluit Excel en open het bestand opnieuw, of vraag het uw beheerder.",
    });
  }
  return new ProblemError({
    code: "store-damaged",
    message: `Wat de invoegtoepassing in dit bestand bewaart (koppelingen, keuzes, scenario's), is niet te lezen: ${why}. Er is niets geschreven.`,
    remedy: `Open liefst een eerdere versie van het bestand (Bestand › Info › Versiegeschiedenis). ${IN_ORDER}`,
    wayOut: "put-in-order",
  });
}

/** There are names of ours, and nothing is kept: another program, or the Document Inspector, took it away. */
export function storeMissing(): ProblemError {
  return new ProblemError({
    code: "store-missing",
    message:
      "Wat de invoegtoepassing in dit bestand bewaarde (koppelingen, keuzes, scenario's), is er niet meer: het is verwijderd, door Document controleren of een ander programma. Er is niets geschreven.",
    remedy: `Open liefst een eerdere versie van het bestand (Bestand › Info › Versiegeschiedenis). ${IN_ORDER}`,
    wayOut: "put-in-order",
  });
}

/** Said before it is done: before it there is nothing that can be read, and so nothing to go back to. */
export const FINAL = "Breng op orde kan niet ongedaan worden gemaakt; sla desgewenst eerst een kopie op.";

const IN_ORDER = `Is die er niet, kies dan in het paneel Breng op orde: de koppelingen worden hersteld uit de verborgen namen van uw cellen, wat niet te lezen is blijft apart in het bestand, en er wordt gezegd wat ontbreekt. Uw cellen veranderen niet. ${FINAL}`;
