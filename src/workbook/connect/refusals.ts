import { Decimal } from "../../model/money/decimal";
import type { Place, Finding } from "../../model/plan/finding";
import type { InputDefinition } from "../../model/plan/plan";
import { quantity } from "../../model/text/units";
import { ProblemError } from "../problem/problem";

/** Why something cannot be settled so: what is the matter, and what the user can do. */

const NOTHING_KEPT = "Er is niets gewijzigd.";

export function ownSheetSelected({ sheet }: Place): ProblemError {
  return new ProblemError({
    code: "own-sheet-selected",
    message: `${sheet} is een tabblad met uitkomsten van deze invoegtoepassing. ${NOTHING_KEPT}`,
    remedy: "Selecteer een cel op een van uw eigen tabbladen.",
  });
}

/** @param years how many a value per year takes */
export function shapeDoesNotFit({ label, perYear }: InputDefinition, place: Place, years: number): ProblemError {
  const wanted = perYear ? `één cel, of ${years} cellen naast of onder elkaar: één per jaar van het plan` : "één cel";
  return new ProblemError({
    code: "shape-does-not-fit",
    message: `${place.sheet}!${place.address} past niet bij "${label}": nodig is ${wanted}. ${NOTHING_KEPT}`,
    remedy: "Selecteer alleen de cellen met de getallen, zonder label of totaal.",
  });
}

/** Of a series in the workbook that does not have every year of the plan: no cell can stand for the others. */
export function yearsMissing({ label }: InputDefinition, { sheet, address }: Place): ProblemError {
  return new ProblemError({
    code: "years-missing",
    message: `In ${sheet}!${address} staan niet alle jaren van het plan voor "${label}". ${NOTHING_KEPT}`,
    remedy: "Vul de ontbrekende jaren aan in de werkmap en koppel opnieuw, of typ de waarden.",
  });
}

/** @param finding what is wrong with the cell */
export function noNumberThere({ message, remedy }: Finding): ProblemError {
  return new ProblemError({ code: "no-number-there", message: `${message} ${NOTHING_KEPT}`, remedy });
}

/** @param other label of the input that holds the cell */
export function cellInUse({ sheet, address }: Place, other: string): ProblemError {
  return new ProblemError({
    code: "cell-in-use",
    message: `${sheet}!${address} is al bevestigd als "${other}". ${NOTHING_KEPT}`,
    remedy: `Kies bij "${other}" eerst een andere cel, of selecteer hier een andere.`,
  });
}

export function valueDoesNotFit({ label, perYear, bounds, unit }: InputDefinition, years: number): ProblemError {
  const show = (limit: string) => quantity(new Decimal(limit), unit);
  return new ProblemError({
    code: "value-does-not-fit",
    message: `Voor "${label}" wordt een getal verwacht van ${show(bounds.min)} tot en met ${show(bounds.max)}. ${NOTHING_KEPT}`,
    remedy: perYear ? `Typ één getal voor alle jaren, of ${years} getallen: één per jaar.` : "Typ één getal.",
  });
}

/** Of an input that is to take the plan's value, while its cell is known: that cell goes first. */
export function hasCell({ label }: InputDefinition, { sheet, address }: Place): ProblemError {
  return new ProblemError({
    code: "has-cell",
    message: `"${label}" staat in ${sheet}!${address}; die cel gaat vóór de waarde uit het plan. ${NOTHING_KEPT}`,
    remedy: "Wijs een andere cel aan of typ de waarde als deze cel niet de juiste is.",
  });
}

export function notPublished({ label }: InputDefinition): ProblemError {
  return new ProblemError({
    code: "not-published",
    message: `Het plan noemt zelf geen waarde voor "${label}". ${NOTHING_KEPT}`,
    remedy: "Wijs de cel aan of typ de waarde.",
  });
}

/** @param problem Dutch: why the table cannot be read so */
export function tableUnread(problem: string): ProblemError {
  return new ProblemError({
    code: "table-unread",
    message: `De tabel kan zo niet worden gelezen. ${NOTHING_KEPT}`,
    remedy: problem,
  });
}

export function inputNotFound(): ProblemError {
  return new ProblemError({
    code: "input-not-found",
    message: `Deze koppeling is er niet meer; de werkmap is intussen gewijzigd. ${NOTHING_KEPT}`,
    remedy: "Kies opnieuw Koppelen.",
  });
}
