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
    remedy:
      "Open een eerdere versie van het bestand (Bestand › Info › Versiegeschiedenis). Is die er niet, haal dan in een kopie weg wat niet te lezen is (Bestand › Info › Controleren op problemen › Document controleren › Aangepaste XML-gegevens), geef de MGN-bladen een andere naam en kies opnieuw Koppelen. Uw cellen veranderen niet.",
  });
}
