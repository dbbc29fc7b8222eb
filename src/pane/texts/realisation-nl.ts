import { METHOD_WORDS } from "../../model/realisation/words";
import { capitalised, counted } from "../../model/text/dutch";

const realisationNl = {
  empty: "Nog niets om naast de praktijk te leggen",
  emptyHelp: "Koppel eerst de werkmap: dan is bekend welke mijlpalen erin staan.",
  noMeasures: (plan: string) => `Van ${plan} is niet bekend wat er wordt geteld`,
  noMeasuresHelp: "Dit plan zegt bij geen mijlpaal welke telling aantoont dat die is gehaald.",
  until: (day: string) => `Geteld tot en met ${day}.`,

  begin: {
    title: "Er is nog niets geteld",
    lead: "Leg naast het plan wat er werkelijk is gebeurd. Er zijn twee manieren om te beginnen.",
    sheet: "Zelf invullen",
    sheetHelp: (sheet: string) =>
      `Maakt het tabblad ${sheet}: een regel per maand of kwartaal, een kolom per telling. Leeg is onbekend, 0 is geteld en geen.`,
    byMonth: "Maak tabblad per maand",
    byQuarter: "Maak tabblad per kwartaal",
    filling: (sheet: string) => `Het tabblad ${sheet} is er, maar er staat nog geen telling in.`,
    open: (sheet: string) => `Ga naar ${sheet}`,
  },

  faults: "Deze cellen tellen niet mee",

  import: {
    title: "Inlezen",
    titleMore: "Nieuwe tellingen inlezen",
    help: "Een export van een registratie (een rij per gesprek) of een tabel met aantallen. Het paneel leest alleen aantallen, en niets verlaat uw computer.",
    file: "Kies een CSV-bestand",
    workbook: "Zoek in deze werkmap",
    excel: "Staat het in een ander Excel-bestand? Kopieer dat tabblad naar deze werkmap.",
    nothing: (where: string) =>
      `In ${where} zijn geen tellingen gevonden. Gezocht is naar een datum en een verwijzing per rij, of naar aantallen met een maand of kwartaal erbij.`,
    inWorkbook: "deze werkmap",
    found: (where: string) => `Gevonden in ${where}`,
    kinds: { registration: "Registratie, een rij per gesprek", counts: "Tabel met aantallen" },
    figures: (count: number) =>
      count === 0
        ? "Er is nog geen telling zeker genoeg om over te nemen."
        : `${counted(count, "telling is", "tellingen zijn")} zeker en ${count === 1 ? "kan" : "kunnen"} worden overgenomen.`,
    until: (day: string) => `De laatste is van ${day}.`,
    personal: "Deze kolommen gaan over personen en zijn niet gelezen",
    personalColumn: (header: string, why: string) => `${header}: ${why}`,
    columns: "Wat de kolommen betekenen",
    column: "Kolom",
    meaning: "Betekenis",
    meanings: {
      date: "dag van het gesprek",
      referral: "waar het toe leidde",
      place: "gemeente",
      id: "nummer van het gesprek",
      version: "laatste wijziging",
      status: "status",
      test: "testregel",
      kind: "soort gesprek",
      weight: "aantal",
      personal: "persoonlijk, niet gelezen",
      unused: "niet nodig, niet gelezen",
    },
    why: "Waarom",
    leftOut: "Niet meegeteld",
    left: (count: number, why: string) => `${counted(count, "rij of telling", "rijen of tellingen")}: ${why}`,
    questions: "Eerst nog dit",
    questionsHelp: "Wat van het antwoord afhangt, telt niet mee zolang u niets kiest.",
    choose: "Kies",
    skip: "Laat deze tabel weg",
    take: (count: number) =>
      count === 0 ? "Neem tellingen over" : `Neem ${counted(count, "telling", "tellingen")} over`,
    cancel: "Annuleer",
    takeHelp: (sheet: string) => `Komt op ${sheet}. Wat u daar zelf invulde, blijft staan.`,
    taken: (count: number, sheet: string) =>
      count === 0
        ? `Er is niets bijgekomen op ${sheet}.`
        : `${counted(count, "telling staat", "tellingen staan")} nu op ${sheet}.`,
    kept: (count: number) => `${counted(count, "cel bleef", "cellen bleven")} zoals u die zelf invulde.`,
    contrary: (count: number) =>
      `Voor ${counted(count, "telling", "tellingen")} noemen twee tabellen een verschillend aantal: die ${count === 1 ? "is" : "zijn"} niet overgenomen.`,
  },

  groups: {
    attention: "Vraagt aandacht",
    well: (count: number) => `Gehaald of op koers (${count})`,
    untold: (count: number) => `Nog niets over te zeggen (${count})`,
    evidence: (count: number) => `Met een document of een datum aan te tonen (${count})`,
    none: "Geen mijlpaal vraagt nu aandacht.",
  },
  noMilestones: "In de werkmap zijn geen mijlpalen gevonden om de tellingen naast te leggen.",

  milestone: {
    due: (day: string) => `uiterlijk ${day}`,
    noDay: "zonder datum",
    asked: "Gevraagd",
    published: (target: string) => `in het plan ${target}`,
    agreed: (target: string, day: string, reason: string) => `${target}, afgesproken op ${day}: ${reason}`,
    soFar: "Tot nu toe",
    span: (from: string, until: string) => `telt van ${from} tot en met ${until}`,
    forecast: "Prognose",
    noForecast: "Prognose",
    none: "geen",
    chance: "Kans",
    notedChance: (forecast: string | null) =>
      `daarmee wordt het geld gewogen${forecast === null ? "" : `; uit de tellingen volgt ${forecast}`}`,
    needed: "Nog nodig",
    reach: "Buiten bereik",
    stake: "Geld",
    both: (iza: string, spuk: string) => `IZA ${iza} · SPUK ${spuk}`,
    lost: (iza: string, spuk: string) => `gemiddeld vervalt ${iza} IZA en gaat ${spuk} SPUK terug`,
    newTarget: "Nieuw doel",
    newTargetLabel: (nr: number) => `Nieuw doel voor mijlpaal ${nr}`,
    noted: (word: string) => `U noteerde: ${word}.`,
  },

  course: {
    title: "Verloop",
    caption: (what: string) => `${what}, cumulatief. Het rondje is wat wordt gevraagd.`,
    fall: (what: string) => `${what}: hoeveel lager dan bij het begin. Het rondje is wat wordt gevraagd.`,
    share: (what: string) => `${what}, als deel van alle gesprekken of casussen. Het rondje is wat wordt gevraagd.`,
    lines: { realised: "Gerealiseerd", forecast: "Prognose", planned: "Plan" },
    table: "Dezelfde getallen",
    day: "Tot en met",
  },

  money: {
    title: "Geld dat eraan hangt",
    help: "Bij mijlpalen die nog open staan. Verwacht: het bedrag maal de kans dat de mijlpaal niet wordt gehaald.",
    table: "Per pot, in euro",
    pot: "Pot",
    spuk: "SPUK, gaat terug",
    iza: "IZA, vervalt",
    atStake: "Kans bekend",
    expected: "Verwacht",
    unknown: "Kans onbekend",
    unknownHelp: "Kans onbekend: aan mijlpalen waarvan niemand kan zeggen hoe waarschijnlijk ze zijn.",
    municipalities: "Per gemeente (financiën)",
    municipalTable: "SPUK die terug kan gaan, in euro",
    municipality: "Gemeente",
    total: "Samen",
    missing: "Er is nog geen uitkering berekend: zie Uitkering.",
  },

  proposals: {
    title: "Statussen en kansen",
    help: "De tellingen kunnen een status of een kans voorstellen voor Uitkering. Wat u zelf noteerde, blijft staan.",
    propose: "Stel statussen voor",
    none: "Er is niets voor te stellen: van elke mijlpaal met een telling is al iets genoteerd, of er is nog geen oordeel.",
    outcome: { met: "gehaald", missed: "niet gehaald" },
    chance: (chance: string) => `kans ${chance}`,
    line: (name: string, proposal: string) => `${name}: ${proposal}`,
    take: "Neem over",
    takeLabel: (name: string) => `Neem over: ${name}`,
    all: (count: number) => `Neem alle ${count} over`,
    taken: (count: number) =>
      `Overgenomen voor ${counted(count, "mijlpaal", "mijlpalen")}. Ongedaan maken kan bovenaan.`,
  },

  compare: {
    title: "Wat het doet met de businesscase",
    help: "Wat is geteld, met de prognose voor de rest, als scenario in Wat-als.",
    button: "Vergelijk als scenario",
  },

  report: {
    title: "Voortgangsrapport",
    fileName: "voortgang",
    help: (sheet: string) =>
      `Eén tot twee pagina's voor het bestuur: wat is gehaald, wat gevaar loopt en om hoeveel geld, en wat er moet gebeuren. Bij Herbereken komt hetzelfde op ${sheet}.`,
  },

  ahead: {
    title: "Hoe vooruit wordt gekeken",
    method: "Prognose",
    methods: {
      "run-rate": capitalised(METHOD_WORDS["run-rate"]),
      "plan-shape": capitalised(METHOD_WORDS["plan-shape"]),
    },
    paces: "Eigen tempo, per maand",
    pacesHelp: "Gaat voor op de tellingen. Leeg: zoals hierboven gekozen.",
  },

  target: {
    title: (nr: number) => `Nieuw doel voor mijlpaal ${nr}`,
    value: "Nieuw doel",
    valueShare: "Nieuw doel in %",
    valueWrong: "Vul een getal boven 0 in, zoals 600.",
    shareWrong: "Vul een percentage boven 0 en tot en met 100 in, zoals 73.",
    day: "Afgesproken op (dd-mm-jjjj)",
    dayWrong: "Vul een dag in als 01-02-2026.",
    reason: "Reden, en met wie het is afgesproken",
    reasonHelp: "Geen namen van personen.",
    reasonWrong: "Vul een reden in.",
    notYet: (until: string) => `Een afspraak van na ${until}, de laatste telling, geldt pas als er later is geteld.`,
    published: (target: string) => `In het plan: ${target}.`,
    before: "Eerdere afspraken",
    remove: "Haal weg",
    removeLabel: (target: string, day: string) => `Haal weg: ${target} van ${day}`,
    save: "Bewaar doel",
    cancel: "Annuleer",
  },
};

export type RealisationTexts = typeof realisationNl;

/** The texts of the tab Realisatie: loaded with the tab, not with the pane. */
export function useRealisationTexts(): RealisationTexts {
  return realisationNl;
}
