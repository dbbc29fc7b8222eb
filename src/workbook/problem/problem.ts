import { counted, list } from "../../model/text/dutch";
import type { Place } from "../../model/plan/finding";
import type { CellValue } from "../cells/grid";
import { dutchContent } from "../cells/spelling";
import { STOPPED } from "./stopped";

/** A problem in one Dutch sentence, and what the user can do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  /** What the pane offers to do about it, where a press of a button can. */
  readonly wayOut?: WayOut;
}

export type WayOut =
  /** Takes back what can be without losing what the user typed since. */
  | "undo-keeping-mine"
  /** Makes one whole store of what the file keeps. */
  | "put-in-order";

/** Something that a user can solve, thrown on the way. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = "ProblemError";
  }
}

export function sheetNotOurs(sheet: string): ProblemError {
  return new ProblemError({
    code: "sheet-not-ours",
    message: `Er is al een tabblad ${sheet} dat niet door deze invoegtoepassing is gemaakt. Er is niets geschreven.`,
    remedy: `Geef dat tabblad een andere naam en kies opnieuw Herbereken.`,
  });
}

export function sheetProtected(sheet: string): ProblemError {
  return new ProblemError({
    code: "sheet-protected",
    message: `Het tabblad ${sheet} is beveiligd. Er is niets geschreven.`,
    remedy: "Hef de beveiliging op (Controleren › Beveiliging blad opheffen) en probeer het opnieuw.",
  });
}

export function nothingFound(plan: string): ProblemError {
  return new ProblemError({
    code: "nothing-found",
    message: `In deze werkmap staat niets dat bij ${plan} hoort. Er is niets geschreven.`,
    remedy: "Open de werkmap met de businesscase en kies opnieuw Koppelen.",
  });
}

/** Nothing in it tells of a plan, and nobody chose one. */
export function workbookUnrecognised(plans: readonly string[]): ProblemError {
  return new ProblemError({
    code: "workbook-unrecognised",
    message:
      "Deze werkmap lijkt niet op een businesscase van een plan dat deze invoegtoepassing kent. Er is niets gekoppeld.",
    remedy: `Open de werkmap met de businesscase, of kies zelf het plan: ${list(plans)}, of een eigen plan.`,
  });
}

export function nothingToUndo(): ProblemError {
  return new ProblemError({
    code: "nothing-to-undo",
    message: "Er is niets om ongedaan te maken.",
    remedy:
      "De laatste tien stappen zijn terug te draaien; nu is er geen bewaard. Kijk bij Controle, Laatste wijzigingen.",
  });
}

/** Two windows, or two people, decided the same thing at the same moment. */
export function changedElsewhere(): ProblemError {
  return new ProblemError({
    code: "changed-elsewhere",
    message:
      "In een ander venster, of door iemand anders, is intussen hetzelfde gewijzigd. Uw wijziging is niet bewaard.",
    remedy: "Kijk wat er nu staat en kies zo nodig opnieuw.",
  });
}

/** The list of writes that the user saw is no longer the one in the file. */
export function otherHistory(): ProblemError {
  return new ProblemError({
    code: "other-history",
    message:
      "In een ander venster, of door iemand anders, is intussen geschreven of teruggedraaid. Er is niets teruggedraaid.",
    remedy: "De lijst is bijgewerkt. Kijk wat bovenaan staat en kies opnieuw.",
  });
}

/** Fewer writes can be taken back than was asked. */
export function fewerToUndo(count: number): ProblemError {
  return new ProblemError({
    code: "fewer-to-undo",
    message:
      count === 1
        ? "Er kan nog maar één wijziging worden teruggedraaid. Er is niets teruggedraaid."
        : `Er kunnen nog maar ${count} wijzigingen worden teruggedraaid. Er is niets teruggedraaid.`,
    remedy: "Kijk bij Laatste wijzigingen wat er nog staat en kies opnieuw.",
  });
}

/** @param cell that still waits for the answer of a function; null where Excel as a whole is not done */
export function stillCalculating(cell: string | null, isManual: boolean): ProblemError {
  const where = cell === null ? "Excel is nog niet klaar met rekenen" : `In ${cell} staat nog #BEZET!`;
  return new ProblemError({
    code: "still-calculating",
    message: isManual
      ? "Er is iets gewijzigd dat nog niet is doorgerekend: deze werkmap rekent alleen op verzoek."
      : `${where}.`,
    remedy: isManual ? "Druk op F9 en kies opnieuw." : "Wacht tot Excel klaar is met rekenen en kies opnieuw.",
  });
}

export function nothingToFreeze(): ProblemError {
  return new ProblemError({
    code: "nothing-to-freeze",
    message: "Er zijn nog geen MGN-tabbladen om vast te zetten.",
    remedy: "Kies eerst Herbereken.",
  });
}

/** @param taken the first cell in the way */
export function cellsTaken({ sheet, address }: Place, taken: string): ProblemError {
  const isOne = address === taken;
  return new ProblemError({
    code: "cells-taken",
    message: isOne
      ? `Cel ${address} op ${sheet} is niet leeg. Er is niets geschreven.`
      : `De uitkomst vult ${address} op ${sheet}, maar cel ${taken} is niet leeg. Er is niets geschreven.`,
    remedy: isOne
      ? "Selecteer een lege cel en kies opnieuw Invoegen."
      : "Selecteer een cel met genoeg lege cellen eronder en ernaast en kies opnieuw Invoegen.",
  });
}

export function sheetNotForUser(sheet: string): ProblemError {
  return new ProblemError({
    code: "sheet-not-for-user",
    message: `Het tabblad ${sheet} wordt bij Herbereken opnieuw geschreven; uw formule zou daar verdwijnen. Er is niets geschreven.`,
    remedy: "Selecteer een cel op een eigen tabblad en kies opnieuw Invoegen.",
  });
}

export function sheetNotThere(sheet: string): ProblemError {
  return new ProblemError({
    code: "sheet-not-there",
    message: `Er is geen tabblad dat ${sheet} heet. Er is niets geschreven.`,
    remedy: "Verbeter de verwijzing, of selecteer de cellen en kies Neem selectie over.",
  });
}

export function offTheSheet(address: string): ProblemError {
  return new ProblemError({
    code: "off-the-sheet",
    message: `De uitkomst past niet op het tabblad: ${address} loopt over de rand. Er is niets geschreven.`,
    remedy: "Selecteer een cel verder van de rand en kies opnieuw Invoegen.",
  });
}

export function refersToItself(address: string): ProblemError {
  return new ProblemError({
    code: "refers-to-itself",
    message: `De formule zou naar zichzelf verwijzen: haar uitkomst komt in ${address}. Er is niets geschreven.`,
    remedy: "Selecteer een cel buiten de cellen waarmee wordt gerekend en kies opnieuw Invoegen.",
  });
}

/** Taking back would remove a sheet with a user's own figures on it. */
export function sheetFilledIn(sheet: string): ProblemError {
  return new ProblemError({
    code: "sheet-filled-in",
    message: `Op het tabblad ${sheet} staan cijfers die u zelf hebt ingevuld; dat tabblad, of hun regel, zou verdwijnen. Er is niets teruggedraaid.`,
    remedy: `Zet die cijfers eerst op een eigen tabblad en maak de cellen op ${sheet} leeg.`,
  });
}

/** @param more how many others there are */
export function entryWithoutLine({ sheet, address }: Place, more: number): ProblemError {
  const others = more === 0 ? "" : ` (en in nog ${more} ${more === 1 ? "cel" : "cellen"})`;
  return new ProblemError({
    code: "entry-without-line",
    message: `Bij ${sheet}!${address}${others} is niet te zien bij welke regel hoort wat daar is ingevuld. Er is niets geschreven.`,
    remedy:
      "Zet de koppen boven de kolommen, en Code en Jaar op de regel, terug zoals ze waren, of haal het bedrag weg.",
  });
}

/** @param more how many others there are */
export function countWithoutLine({ sheet, address }: Place, more: number): ProblemError {
  const others = more === 0 ? "" : ` (en in nog ${more} ${more === 1 ? "cel" : "cellen"})`;
  return new ProblemError({
    code: "count-without-line",
    message: `Bij ${sheet}!${address}${others} is niet te zien bij welke periode, gemeente of kop hoort wat daar is ingevuld. Er is niets geschreven.`,
    remedy: "Zet de periode, de gemeente en de rij met codes terug zoals ze waren, of haal het aantal weg.",
  });
}

/** An import without a figure that is certain. */
export function nothingCounted(): ProblemError {
  return new ProblemError({
    code: "nothing-counted",
    message: "Er is geen telling gevonden die zeker genoeg is. Er is niets geschreven.",
    remedy: "Beantwoord de vragen die bij het bestand of de tabel staan, of vul het tabblad zelf in.",
  });
}

/** The plan does not say what a region counts. */
export function measuresUnknown(plan: string): ProblemError {
  return new ProblemError({
    code: "measures-unknown",
    message: `${plan} zegt niet wat er wordt geteld. Er is niets geschreven.`,
    remedy: "Kies bij Koppelen een plan met mijlpalen die worden geteld.",
  });
}

/** Sheets would come or go. */
export function structureLocked(): ProblemError {
  return new ProblemError({
    code: "structure-locked",
    message: "De structuur van de werkmap is beveiligd: er kan geen tabblad bij of af. Er is niets geschreven.",
    remedy: "Hef de beveiliging op (Controleren › Werkmap beveiligen) en probeer het opnieuw; daarna kan zij weer aan.",
  });
}

/** A table of the user's on a sheet that is written anew. */
export function tableInTheWay(table: string, sheet: string): ProblemError {
  return new ProblemError({
    code: "table-in-the-way",
    message: `Op het tabblad ${sheet} staat de tabel ${table}, die niet van deze invoegtoepassing is. Er is niets geschreven.`,
    remedy:
      "Zet de tabel om in een gewoon bereik (Tabelontwerp › Converteren naar bereik) of verplaats haar naar een eigen tabblad, en probeer het opnieuw.",
  });
}

export function nothingToThaw(): ProblemError {
  return new ProblemError({
    code: "nothing-to-thaw",
    message: "De MGN-tabbladen zijn niet vastgezet.",
    remedy: "Kies Herbereken om ze opnieuw te schrijven.",
  });
}

export function nothingToRepair(): ProblemError {
  return new ProblemError({
    code: "nothing-to-repair",
    message: "Er zijn geen formules die hersteld moeten worden.",
    remedy: "Staat er toch #NAAM? in een cel, selecteer die cel, druk op F2 en dan op Enter.",
  });
}

export function nothingToPutInOrder(): ProblemError {
  return new ProblemError({
    code: "nothing-to-put-in-order",
    message: "Wat de invoegtoepassing in dit bestand bewaart, is op orde. Er is niets gewijzigd.",
    remedy: "Kies Koppelen of Herbereken om verder te gaan.",
  });
}

/** Taking back would overwrite what a user typed in a cell of their own. */
export function changedSince({ sheet, address }: Place, others: number): ProblemError {
  const more = others === 0 ? "" : others === 1 ? " en in nog één cel" : ` en in nog ${others} cellen`;
  return new ProblemError({
    code: "changed-since",
    message: `In cel ${address} op ${sheet}${more} staat sindsdien iets anders; dat zou verloren gaan. Er is niets teruggedraaid.`,
    remedy: "Kies Behoud mijn cellen: dan wordt al het andere teruggedraaid. Of zet de cel zelf terug.",
    wayOut: "undo-keeping-mine",
  });
}

/** @param count how many references are kept */
export function lettersFull(count: number): ProblemError {
  return new ProblemError({
    code: "letters-full",
    message: `Deze werkmap bewaart al ${counted(count, "verwijzing", "verwijzingen")} van brieven; er past er geen meer bij. Er is niets geschreven.`,
    remedy:
      "Bewaar deze werkmap om verwijzingen in op te zoeken, en schrijf nieuwe brieven in een werkmap van vóór de eerste brief.",
  });
}

/** Cells that would be put back went, with their row, their column or their sheet. */
export function cellsGone({ sheet, address }: Place, others: number): ProblemError {
  const more = others === 0 ? "" : others === 1 ? " en nog één cel" : ` en nog ${others} cellen`;
  const plural = others > 0;
  return new ProblemError({
    code: "cells-gone",
    message: `Cel ${address} op ${sheet}${more} ${plural ? "zijn" : "is"} sindsdien verwijderd, met de rij, de kolom of het tabblad; daar kan niets worden teruggezet. Er is niets teruggedraaid.`,
    remedy: "Kies Behoud mijn cellen: dan wordt al het andere teruggedraaid.",
    wayOut: "undo-keeping-mine",
  });
}

/** The code of `changedMeanwhileWriting`: nothing was done, and the task may read again. */
export const CHANGED_WHILE_WRITING = "changed-while-writing";

/** Cells moved, or someone typed in them, between reading and writing. */
export function changedMeanwhileWriting(): ProblemError {
  return new ProblemError({
    code: CHANGED_WHILE_WRITING,
    message: "De werkmap wordt op dit moment gewijzigd. Er is niets geschreven.",
    remedy: "Wacht tot de wijziging klaar is en probeer het opnieuw.",
  });
}

export function stoppedReading(): ProblemError {
  return new ProblemError({
    code: STOPPED,
    message: "Gestopt. Er is niets gewijzigd.",
    remedy: "Kies opnieuw Koppelen of Herbereken om de werkmap alsnog te lezen.",
  });
}

/** A write failed, and so did putting back what it had done. */
export function leftHalfWritten(code: string): ProblemError {
  return new ProblemError({
    code,
    message:
      "Het schrijven is afgebroken en kon niet helemaal worden teruggezet. Een deel kan onvolledig zijn: kijk de MGN-tabbladen na, en uw eigen cellen als u daarin liet schrijven.",
    remedy:
      "Kies opnieuw Herbereken. Lukt dat niet, verwijder dan de MGN-tabbladen, behalve MGN SiSa en MGN Realisatie: daar staan uw eigen cijfers.",
  });
}

/** There is nothing to run a scenario through. */
export function nothingCalculated(plan: string): ProblemError {
  return new ProblemError({
    code: "nothing-calculated",
    message: `In deze werkmap zijn geen formules gevonden die de regels van ${plan} uitrekenen.`,
    remedy: "Vergelijk scenario's met het model, of kies eerst Herbereken: dan rekenen de MGN-tabbladen mee.",
  });
}

/** Someone typed in a cell while a scenario stood in it, or another window put it back. */
export function changedWhileRunning({ sheet, address }: Place): ProblemError {
  return new ProblemError({
    code: "changed-while-running",
    message: `Cel ${address} op ${sheet} is gewijzigd of teruggezet terwijl er een scenario in stond. Het rekenen is gestopt; er is geen uitkomst.`,
    remedy: "Kijk of de cel klopt en begin opnieuw.",
  });
}

/** Something else changed while scenarios were calculated: what was read does not belong together. */
export function changedMeanwhile(): ProblemError {
  return new ProblemError({
    code: "changed-while-running",
    message:
      "De werkmap is gewijzigd terwijl de scenario's werden doorgerekend: de uitkomsten horen niet bij elkaar en zijn weggelaten.",
    remedy: "Begin opnieuw, en wijzig niets zolang er wordt gerekend.",
  });
}

/** So many cells are named; of more, how many there are. */
const MOST_NAMED = 10;

/**
 * Cells of the user could not be given back yet.
 * @param cells with what they held
 */
export function cellsStillBorrowed(
  cells: readonly (Place & { readonly content: CellValue })[],
  code = "still-borrowed",
): ProblemError {
  const named = cells
    .slice(0, MOST_NAMED)
    .map((cell) => `${cell.address} op ${cell.sheet} (was ${dutchContent(cell.content)})`);
  const more = cells.length > named.length ? ` en nog ${cells.length - named.length}` : "";
  return new ProblemError({
    code,
    message: `In deze invoercellen staat misschien nog de waarde van een scenario; terugzetten is niet gelukt: ${named.join(", ")}${more}. Er wordt niet mee gerekend.`,
    remedy:
      "Is het tabblad beveiligd, hef dat dan op (Controleren › Beveiliging blad opheffen). Kies daarna opnieuw Koppelen: dan worden de cellen teruggezet. Wat erin stond, is in de werkmap bewaard.",
  });
}

/** Office.js' codes, which stay; its messages change with version and language. */
const BY_CODE: Readonly<Record<string, Omit<Problem, "code">>> = {
  AccessDenied: {
    message: "Excel laat schrijven niet toe: de werkmap of een tabblad is beveiligd, of alleen-lezen geopend.",
    remedy:
      "Hef de beveiliging op (Controleren › Beveiliging blad opheffen), of kies Bewerken inschakelen of sla een kopie op, en probeer het opnieuw.",
  },
  ItemNotFound: {
    message: "Een tabblad of cel is er niet meer; de werkmap is intussen gewijzigd.",
    remedy: "Kies opnieuw Koppelen.",
  },
  InvalidSelection: {
    message: "Er is geen aaneengesloten bereik van cellen geselecteerd.",
    remedy: "Selecteer één cel, of cellen naast of onder elkaar, en probeer het opnieuw.",
  },
  InvalidOperationInCellEditMode: {
    message: "Excel wacht op een cel die nog wordt bewerkt.",
    remedy: "Druk op Enter of Escape in het werkblad en probeer het opnieuw.",
  },
  RequestPayloadSizeLimitExceeded: {
    message: "De werkmap is te groot om in één keer te lezen.",
    remedy: "Verwijder tabbladen of rijen die niet nodig zijn en probeer het opnieuw.",
  },
};

/** What went wrong, as a user can act on it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const code = codeOf(error) ?? "unknown";
  const known = BY_CODE[code];
  if (known !== undefined) return { code, ...known };
  return {
    code,
    message: `Het is niet gelukt (${code}).`,
    remedy: "Probeer het opnieuw. Lukt het weer niet, sla de werkmap dan op en open hem opnieuw.",
  };
}

/** The code of an Office.js error; told by its shape, since the library's class is not ours to import. */
export function codeOf(error: unknown): string | null {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : null;
}
