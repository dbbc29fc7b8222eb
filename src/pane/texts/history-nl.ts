import { counted } from "../../model/text/dutch";
import type { Place } from "../../model/plan/finding";
import type { Unreturned } from "../../workbook/store/borrowed-json";
import { FINAL } from "../../workbook/store/unreadable";
import { unreturnedText } from "../../workbook/through-sheet/returned-text";

/** The texts about what was written, and how to take it back or put it right. */
export const historyNl = {
  title: "Laatste wijzigingen",
  help: "De laatste tien keer dat er iets werd geschreven, de nieuwste bovenaan. Bevindingen die u na elkaar markeert, tellen als één keer. Wat onder een regel staat, blijft staan.",
  full: "Er zijn tien regels bewaard: bij de volgende regel vervalt de onderste.",
  times: (count: number) => `${count} keer`,
  cells: (count: number) => counted(count, "cel", "cellen"),
  undoLast: "Ongedaan maken",
  undoUpTo: (steps: number) => `Maak de laatste ${steps} ongedaan`,
  undoUpToLabel: (steps: number, what: string) => `Maak de laatste ${steps} ongedaan, tot en met ${what}`,
  keepMine: "Behoud mijn cellen",
  putInOrder: "Breng op orde",
  inOrderIsFinal: FINAL,
  changes: (added: string | null, changed: string | null, removed: string | null) =>
    [
      added === null ? null : `${added} nieuw`,
      changed === null ? null : `${changed} gewijzigd`,
      removed === null ? null : `${removed} leeggemaakt`,
    ]
      .filter((part) => part !== null)
      .join(", "),
  examples: "Bijvoorbeeld",
  formula: "formule",
  emptyCell: "leeg",
  willBeOverwritten: (cells: string) => `U veranderde ${cells}: dat wordt overschreven.`,
  typed: (cells: string) =>
    `U veranderde ${cells}. Herbereken en Ongedaan maken schrijven daaroverheen; wat Herbereken overschrijft, geeft Ongedaan maken terug.`,
  overwritten: (cells: string) => `Overschreven: ${cells}. Ongedaan maken geeft het terug.`,
  overwrittenForGood: (cells: string) => `Ook weg is wat u daarna zelf veranderde: ${cells}.`,
  cellOn: (address: string, sheet: string, content: string) => `${address} op ${sheet} (${content})`,
  andMore: (count: number) => `en nog ${counted(count, "cel", "cellen")}`,
  cellAt: ({ address, sheet }: Place) => `${address} op ${sheet}`,
  returned: (cells: string) => `Het narekenen met uw formules was niet afgemaakt. Teruggezet en nagelezen: ${cells}.`,
  unreturned: "Niet teruggezet na het narekenen met uw formules:",
  unreturnedCell: (cell: Unreturned) => unreturnedText(cell),
  seen: "Gezien",
  thaw: "Formules terugzetten",
  thawHelp: "Zet de formules terug in de MGN-tabbladen, met de invoer zoals die nu is.",
  manual: "Berekening staat in Excel op handmatig: na een wijziging rekent F9 de formules door.",
  broken: (count: number, cell: string) =>
    count === 1
      ? `In cel ${cell} staat een formule die Excel niet meer kent.`
      : `In ${count} cellen op de MGN-tabbladen staan formules die Excel niet meer kent, zoals in ${cell}.`,
  brokenTheirs: (count: number, cell: string) =>
    count === 1
      ? `In uw eigen cel ${cell} staat een MGN-functie die Excel niet meer kent.`
      : `In ${count} van uw eigen cellen staan MGN-functies die Excel niet meer kent, zoals in ${cell}.`,
  brokenWhy: "Dat gebeurt als het bestand is opgeslagen waar deze invoegtoepassing niet was.",
  repair: "Herstel",
  repairTheirs: "Herstel mijn cellen",
};
