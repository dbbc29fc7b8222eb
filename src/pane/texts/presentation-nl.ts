import { counted, list, milestonesNamed } from "../../model/text/dutch";

/** Everything that a room reads of the business case, and what whoever shows it is told. */
export const presentationNl = {
  open: "Presenteren",
  openHelp: "Toont de uitkomst groot, voor een vergadering. In het venster: pijltjestoetsen, F voor volledig scherm.",
  already: "De presentatie staat al open in een ander venster.",
  absent: "Deze versie van Excel kan geen apart venster openen. De presentatie staat daarom hier, in het paneel.",
  refused: "Het aparte venster is niet toegestaan of weggeklikt. De presentatie staat daarom hier, in het paneel.",
  failed: "Het aparte venster ging niet open. De presentatie staat daarom hier, in het paneel.",

  title: "Presentatie",
  loading: "De cijfers worden opgehaald uit de werkmap …",
  silent: "Er komen geen cijfers uit de werkmap. Sluit dit venster en kies in het paneel opnieuw Presenteren.",
  unlinked: (day: string) =>
    `De werkmap is niet meer te bereiken. Deze cijfers zijn van ${day} en veranderen niet meer mee. Open de presentatie opnieuw.`,
  nothing: "Er is geen uitkomst om te tonen: in het paneel is geen werkmap gekoppeld.",

  slide: (at: number, of: number) => `${at} van ${of}`,
  slideNamed: (at: number, of: number, title: string) => `Dia ${at} van ${of}: ${title}`,
  previous: "Vorige",
  next: "Volgende",
  fullScreen: "Volledig scherm",
  print: "Afdrukken",
  close: "Sluiten",

  source: (document: string) => `Bron: werkmap bij ${document}`,
  moment: (day: string) => `stand van ${day}`,
  note: "Let op",
  scenario: (name: string) => `Dit is het scenario «${name}», niet het plan zelf.`,
  scenarioFaults: (count: number) =>
    `Van dit scenario ${count === 1 ? "kon 1 wijziging" : `konden ${count} wijzigingen`} niet worden gebruikt.`,
  standing: (status: string) => `MGN-tabbladen: ${status}.`,
  running: "In de werkmap wordt nu een scenario nagerekend.",
  busy: "De werkmap wordt nu gelezen of bijgewerkt: de cijfers kunnen nog veranderen.",
  borrowed: (cells: number) =>
    `${counted(cells, "cel houdt", "cellen houden")} misschien nog een waarde van een scenario in plaats van de eigen.`,
  problem: (message: string) => `Melding in het paneel: ${message}`,
  openFindings: (count: number) => `${counted(count, "bevinding staat", "bevindingen staan")} nog open.`,
  incomplete: "Niet alles is bekend: n.b. is niet bekend.",

  yields: (amount: string) => `levert ${amount} op`,
  costs: (amount: string) => `kost ${amount}`,
  nil: "komt precies op nul uit",
  yieldsLittle: "levert minder dan € 1.000 op",
  costsLittle: "kost minder dan € 1.000",
  unknown: "is niet bekend",
  plan: (what: string) => `Het plan ${what}`,
  resultUnknown: "Het resultaat is niet bekend",
  all: (region: string, first: number, last: number) => `${region}: resultaat ${first}–${last}`,
  domain: (name: string, what: string) => `${name}: ${what}`,

  step: "Onderdeel",
  course: "Verloop",
  meaning: "Betekenis",
  words: { negative: "levert op", positive: "kost", nil: "nul", unknown: "niet bekend" },
  legend: "Gevuld levert op, gestreept kost, omlijnd is een totaal.",
  without: (names: string) => `Zonder eigen bedragen in de businesscase: ${names}.`,
  noBars: "Na een bedrag dat niet bekend is, staat er geen balk: het verloop is daar niet te tekenen.",
  waterfall: (what: string) => `Baten en kosten: het plan ${what}`,

  rounded: "Bedragen zijn één keer afgerond op duizenden euro's.",
  addsUp: "De afgeronde bedragen tellen precies op.",
  knownAddsUp: "Voor zover bekend tellen de afgeronde bedragen precies op.",
  apart: (where: readonly string[]) => `Door de afronding tellen ze niet precies op bij: ${list(where)}.`,

  ahead: "Mijlpalen, geld dat ervan afhangt, en de wachtlijst",
  milestones: "Mijlpalen",
  noMilestones: "Dit plan heeft geen mijlpalen.",
  milestonesUnknown: "De mijlpalen staan niet in de werkmap of zijn niet te lezen: hoe zij staan, is niet bekend.",
  milestonesStand: (all: number, stands: readonly string[]) =>
    `${counted(all, "mijlpaal", "mijlpalen")}: ${list(stands)}.`,
  stake: "Op het spel",
  stakeUnknown: "Hoeveel geld van de mijlpalen afhangt, is niet bekend.",
  stakeNone: "Er hangt geen geld meer van een open mijlpaal af.",
  stakes: (spuk: string, iza: string) =>
    `Als geen enkele open mijlpaal wordt gehaald, gaat ${spuk} SPUK terug en wordt ${iza} IZA niet betaald.`,
  soon: "Eerst",
  soonNone: (quarter: string) => `In het ${quarter} hangt van geen mijlpaal geld af.`,
  soonMoney: (quarter: string, labels: readonly string[], money: string) =>
    `In het ${quarter}: ${milestonesNamed(labels)}, ${labels.length === 1 ? "" : "samen "}${money}.`,
  waitList: "Wachtlijst",
};

/** The texts of the presentation; loaded with it. */
export type PresentationTexts = typeof presentationNl;
