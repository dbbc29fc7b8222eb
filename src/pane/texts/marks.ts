import { markText, type Mark } from "../../model/plan/marks";
import { capitalised, counted } from "../../model/text/dutch";

/** What a user says of findings: with the tab that shows it, not with the pane. */
const marks = {
  said: (mark: Mark) => `${capitalised(markText(mark))}.`,
  /** Of a finding that tells something else since it was marked. */
  before: (mark: Mark) => `Eerder ${markText(mark)}. Sindsdien is de bevinding veranderd. Toen stond er:`,
  counts: (open: number, agreed: number, seen: number) =>
    [`${open} open`, ...(agreed > 0 ? [`${agreed} akkoord`] : []), ...(seen > 0 ? [`${seen} gezien`] : [])].join(", "),
  markSeen: "Gezien",
  agree: "Akkoord, want …",
  reason: "Akkoord, want",
  keep: "Bewaar",
  cancel: "Annuleer",
  takeAway: "Markering weghalen",
  /** For who hears the pane: of which finding a button is. */
  of: (action: string, message: string) => `${action}: ${message}`,
  show: "Soort",
  kinds: { all: "Alles", error: "Fouten", warning: "Aandachtspunten" },
  standing: "Stand",
  standings: { all: "Alles", open: "Open", done: "Afgehandeld" },
  nothing: "Met dit filter is er geen bevinding.",
  underScenario: "U kijkt naar een scenario. Markeren kan bij het plan zelf.",
  gone: (count: number) => `Gemarkeerd en nu niet gevonden (${count})`,
  goneHelp: "Deze bevindingen worden nu niet gevonden. Komt er een precies zo terug, dan geldt de markering weer.",
  notKnownHelp:
    "Deze bevindingen worden nu niet gevonden. Dat kan ook komen doordat gegevens ontbreken, niet bruikbaar of niet zeker zijn. Weghalen kan als alles bekend is.",
  forget: (count: number) =>
    `Haal ${count === 1 ? "deze markering" : `deze ${counted(count, "markering", "markeringen")}`} weg`,
};

/** The texts about what a user says of findings. */
export function useMarkTexts(): typeof marks {
  return marks;
}
