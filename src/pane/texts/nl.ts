import { LIMIT_WORDS } from "../../model/businesscase/limits";
import { SEVERITIES_COUNTED } from "../../model/plan/finding";
import { OUTCOME_WORDS } from "../../model/plan/milestone-outcome";
import { PAYBACK } from "../../model/quantities/payback";
import { counted, firstFew } from "../../model/text/dutch";
import { connectNl } from "./connect-nl";
import { historyNl } from "./history-nl";
import { determinationNl } from "./determination-nl";
import { payoutNl } from "./payout-nl";

/** What was found of what was looked for. */
type Summary = Readonly<Record<"doubtful" | "missing" | "unusable" | "tables", number>>;

/** Every text of the pane, in Dutch. Whole sentences, so that a translation can order its words as it likes. */
export const nl = {
  title: "Businesscase",
  unknown: "n.b.",
  assumption: "aanname",
  close: "Sluiten",
  stopReading: "Stop met lezen",
  messages: "Meldingen",
  dismissHint: "Tip sluiten",
  unreadableFile: (file: string) =>
    `${file} is niet te lezen. Kijk of het bestand er nog staat en of u het mag openen.`,
  back: "Terug",
  manual: "Handleiding",

  tabs: {
    label: "Onderdelen van het paneel",
    more: "Meer",
    moreLabel: "Meer onderdelen",
    connect: "Koppelen",
    outcome: "Uitkomst",
    whatIf: "Wat-als",
    payout: "Uitkering",
    waitList: "Wachtlijst",
    realisation: "Realisatie",
    letter: "Brief",
    check: (open: number) => (open === 0 ? "Controle" : `Controle (${open})`),
  },

  files: {
    copied: (name: string) =>
      `Excel voor Mac en iPad laat geen bestanden uit het paneel door. De inhoud van ${name} is gekopieerd: plak die in een tekstbestand.`,
    none: (name: string) =>
      `Excel laat geen bestanden uit het paneel door, en kopiëren lukt hier niet. ${name} is niet gemaakt.`,
  },

  plan: {
    choose: "Plan",
    found: (found: string) => `gevonden: ${found}`,
  },

  scenario: {
    choose: "Scenario",
    plan: "Plan",
    none: "Plan zelf",
    own: "In deze werkmap",
    readyMade: "Kant-en-klaar",
    sheets: "De MGN-tabbladen tonen het plan.",
  },

  actions: {
    connect: "Koppelen",
    reconnect: "Opnieuw koppelen",
    recalculate: "Herbereken",
    writeFirst: "Herbereken en schrijf",
    undo: "Ongedaan maken",
    freeze: "Waarden vastzetten",
  },

  status: {
    notConnected: "Nog niet gekoppeld",
    notCalculated: "Nog niet berekend",
    fresh: (time: string | null) => (time === null ? "Actueel" : `Actueel · ${time}`),
    unseen: "Niet bekend of de MGN-tabbladen actueel zijn: kies Herbereken",
    olderTables: (sheets: readonly string[]) =>
      `Formules actueel; ouder zijn de tabellen op ${firstFew(sheets)}: kies Herbereken`,
    olderFormulas: (sheets: readonly string[]) => `Verouderd: ${firstFew(sheets)}. Kies Herbereken`,
    frozen: "Waarden vastgezet",
    frozenUnknown: "Waarden vastgezet; wat sindsdien veranderde, is niet bewaard",
    frozenSince: (changed: readonly string[]) => `Vastgezet; sindsdien veranderd: ${firstFew(changed)}`,
    frozenOlder: (sheets: readonly string[]) => `Vastgezet; toen al ouder: ${firstFew(sheets)}`,
    /** Beside a figure of now, so that nobody looks for it on a sheet that stands still. */
    besideFrozen: (when: string | null) =>
      `Dit is de uitkomst van nu. De MGN-tabbladen staan vast${when === null ? "" : ` sinds ${when}`} en tonen die van toen.`,
    olderSheets: "Ouder dan uw invoer en keuzes:",
    older: {
      missing: "het tabblad is er niet meer",
      formulas: (cells: string) => `de formules zijn anders dan ze moeten zijn (${cells})`,
      tables: (cells: string) => `de formules rekenen mee; wat geschreven is, is ouder (${cells})`,
    },
    changedSince: "Sinds het vastzetten veranderd:",
    written: (cells: number, sheets: readonly string[]) =>
      `${counted(cells, "cel", "cellen")} bijgewerkt op ${sheets.length === 1 ? (sheets[0] ?? "") : counted(sheets.length, "tabblad", "tabbladen")}`,
  },

  busy: {
    connecting: "De werkmap wordt gelezen",
    recalculating: "De businesscase wordt berekend en geschreven",
    undoing: "De laatste wijziging wordt teruggedraaid",
    freezing: "Formules worden omgezet in waarden",
    inserting: "De formule wordt ingevoegd",
    choosing: "Uw keuze wordt bewaard",
    writing: "De brief wordt geschreven",
    "running-through-sheet": "Scenario's worden nagerekend met uw formules",
  },

  done: {
    connecting: "Gekoppeld. Bekijk wat gevonden is.",
    recalculating: "Herberekend. De MGN-tabbladen zijn bijgewerkt.",
    undoing: "Ongedaan gemaakt. De cellen staan weer zoals ze stonden; wat u wilde behouden, is zo gebleven.",
    freezing: "Waarden vastgezet. De MGN-tabbladen bevatten nu getallen in plaats van formules.",
  },

  failure: {
    message: "Dit is niet gelukt.",
    remedy: "Probeer het opnieuw. Sla de werkmap op en open het paneel opnieuw als het niet helpt.",
  },

  host: {
    notExcel: "Dit paneel werkt in Excel. Open een werkmap in Excel en start de invoegtoepassing daar.",
    tooOld:
      "Deze versie van Excel is te oud voor deze invoegtoepassing. Nodig is Excel 2021 of nieuwer, of Excel op het web.",
    noFunctions:
      "Deze versie van Excel kent de MGN-functies niet: cellen met zo'n functie tonen #NAAM?. Wat het paneel en de MGN-tabbladen tonen, klopt. Gebruik voor de MGN-functies in uw eigen cellen Microsoft 365 of Excel op het web.",
    crashed: "Het paneel kon niet verder. Sluit het en open het opnieuw. Wat al was geschreven, staat in de werkmap.",
  },

  charts: {
    coincide: "deze lijnen vallen samen",
  },

  tables: {
    scrolls: "Schuif opzij: er zijn meer kolommen.",
  },

  place: {
    show: (address: string, sheet: string) => `Toon cel ${address} op tabblad ${sheet}`,
  },

  connect: {
    emptyTitle: "Uw werkmap, doorgerekend",
    emptyLead: "Drie stappen. Uw eigen cellen blijven zoals ze zijn.",
    steps: [
      ["Koppelen", "We zoeken in welke cellen uw aannames, gemeenten en mijlpalen staan."],
      ["Nakijken", "U ziet per aanname de cel, de waarde en waarom we denken dat het die cel is."],
      ["Herberekenen", "De uitkomst komt op nieuwe tabbladen die met MGN beginnen, met formules die meerekenen."],
    ] as readonly (readonly [string, string])[],
    unrecognised: "Dit lijkt geen businesscase die wij kennen",
    unrecognisedLead: "In deze werkmap staat te weinig van een plan. Er is niets gekoppeld en niets geschreven.",
    openExample: "Bekijk een voorbeeld",
    openExampleHelp: "Een werkmap met de gepubliceerde cijfers. Open die in Excel en kies daar Koppelen.",
    example: (plan: string) => `Voorbeeld ${plan} (.xlsx)`,
    makeOwnPlan: "Maak een eigen plan",
    makeOwnPlanHelp: "Voor een regio die hier niet bij staat: begin met een plan dat erop lijkt.",
    chooseAnyway: "Of kies toch een plan",
    chooseAnywayHelp: "Wat niet in de werkmap staat, wijst u daarna aan of typt u zelf.",
    foundOf: (found: string) => `gevonden: ${found}`,
    found: (found: number, all: number) => `${found} van ${all} gegevens gevonden`,
    allFound: (all: number) => `Alle ${all} gegevens gevonden`,
    usable: (usable: number, all: number) => `${usable} van ${all} gegevens gevonden en te gebruiken`,
    summary: ({ doubtful, missing, unusable, tables }: Summary) =>
      [
        doubtful === 0 ? "Geen twijfel" : `Kijk ${counted(doubtful, "gegeven", "gegevens")} na`,
        unusable === 0 ? "" : `${counted(unusable, "cel is", "cellen zijn")} gevonden maar niet te gebruiken`,
        tables === 0 ? "" : counted(tables, "tabel ontbreekt", "tabellen ontbreken"),
        missing > 0
          ? counted(missing, "gegeven ontbreekt", "gegevens ontbreken")
          : unusable + tables > 0
            ? ""
            : "er ontbreekt niets",
      ]
        .filter(Boolean)
        .join("; ") + ".",
    unusableTitle: "Gevonden, maar niet te gebruiken",
    doubtful: "Kijk hier even naar",
    doubtfulHelp: "Deze cellen worden pas gebruikt als u ze bevestigt. Klopt een cel niet? Kies dan Iets anders.",
    confirm: "Klopt, gebruik deze cel",
    runnerUp: "Ook mogelijk:",
    missing: "Niet gevonden",
    missingHelp: "Wat hiervan afhangt, blijft onbekend (n.b.). De rest wordt gewoon berekend.",
    certain: "Met zekerheid gevonden",
    certainOn: (sheet: string, count: number) => `${sheet} (${count})`,
    tables: "Tabellen",
    table: { municipalities: "Gemeenten met inwoners", milestones: "Mijlpalen met bedragen" },
    unusable: "Deze cel kan niet worden gebruikt; zie Controle.",
    empty: "leeg",
    preview: "Dit wordt geschreven",
    previewHelp: "Alleen deze tabbladen. Aan uw eigen cellen verandert niets.",
    endsUndo:
      "Na het schrijven kan Ctrl+Z van Excel uw eigen eerdere wijzigingen soms niet meer terugdraaien. Wat het paneel schreef, draait u terug met Ongedaan maken.",
    previewKind: { new: "nieuw", update: "bijgewerkt", unchanged: "ongewijzigd" },
    cells: (count: number) => counted(count, "cel", "cellen"),
  },

  certainty: {
    sure: "Zeker gevonden",
    nearly: "Vrijwel zeker gevonden",
    likely: "Waarschijnlijk gevonden",
    doubtful: "Twijfelachtig",
  },

  outcome: {
    empty: "Nog geen uitkomst",
    emptyHelp: "Koppel eerst de werkmap. Daarna verschijnen hier de baten, de kosten en het resultaat per jaar.",
    result: (first: number, last: number) => `Resultaat ${first}–${last}`,
    netBenefit: "per saldo een baat",
    netBurden: "per saldo kosten",
    benefit: "baat",
    burden: "kosten",
    zvw: "Zvw",
    sd: "Sociaal domein",
    turns: "Baten hoger dan kosten",
    turnsIn: (year: number) => `vanaf ${year}`,
    turnsAlways: "elk jaar",
    turnsNever: "nog niet",
    chart: "Resultaat per jaar",
    chartTurns: (year: number) => `Vanaf ${year} zijn de baten hoger dan de kosten`,
    chartNever: "De baten zijn nog in geen jaar hoger dan de kosten",
    chartAlways: "De baten zijn elk jaar hoger dan de kosten",
    chartUnknown: "Het resultaat per jaar is nog niet volledig bekend",
    paysBack: (year: number) => `Cumulatief is het plan in ${year} terugverdiend.`,
    notPaidBack: "Cumulatief is het plan nog niet terugverdiend.",
    paybackUnknown: "Of en wanneer het plan is terugverdiend, is onbekend: er ontbreken gegevens.",
    hint: "Elk onderstreept bedrag is een knop: die laat zien hoe het tot stand komt en in welke cellen de getallen staan.",
    signs: "Een minteken is een baat, geen teken is kosten.",
    thousands: "× € 1.000",
    rounded: "Afgerond op duizenden: een optelling kan daardoor 1 verschillen.",
    year: "Jaar",
    impact: "Baten",
    cost: "Kosten",
    resultShort: "Resultaat",
    cumulative: "Cumulatief",
    total: "Totaal",
    component: (id: string, label: string) => `${id}. ${label}`,
    payback: "Terugverdienen",
    turnsPositive: PAYBACK.turnsPositive.label,
    paidBack: PAYBACK.paidBack.label,
    withinFiveYears: PAYBACK.withinFiveYears.label,
    yes: "ja",
    no: "nee",
    none: PAYBACK.turnsPositive.none,
    notYet: PAYBACK.paidBack.none,
    tooEarly: PAYBACK.withinFiveYears.none,
    presentValue: (year: number) => `Netto contante waarde in ${year}`,
    presentValueHelp: "resultaat in vaste prijzen, contant gemaakt; een minteken is een baat",
    presentValueTable: "Hoe de contante waarde tot stand komt, × € 1.000",
    real: "Vaste prijzen",
    rate: "Disconto",
    factor: "Factor",
    discounted: "Contant",
    funding: (first: number, last: number) => `Financiering van de uitgaven, ${first}–${last}`,
    fundingHelp:
      "Gevraagd wordt Zvw uit IZA en sociaal domein uit SPUK; wat daarbuiten valt, komt uit reguliere middelen.",
    spending: "Uitgaven",
    requestedIncidental: "Gevraagd, incidenteel",
    requestedStructural: "Gevraagd, structureel",
    outsideIncidental: "Buiten aanvraag, incidenteel",
    outsideStructural: "Buiten aanvraag, structureel",
    zvwIza: "Zvw/IZA",
    sdSpuk: "SD/SPUK",
    sdShort: "SD",
    recurring: "Structurele uitgaven na de aanvraag",
    recurringHelp: (rows: number) =>
      rows === 0
        ? "Het plan noemt geen uitgaven die na de aanvraag doorgaan."
        : `Wat elk jaar doorgaat: ${rows} ${rows === 1 ? "regel" : "regels"} van de businesscase.`,
    afterwards: (from: number) => `Na de looptijd, vanaf ${from}`,
    afterwardsHelp: (last: number) => `Elk jaar zoals ${last}; een minteken is een baat.`,
    perYear: (domain: string) => `${domain}, resultaat per jaar`,
    coverSpending: (years: string) => `Structurele uitgaven ${years}`,
    coverAvailable: (label: string, years: string) => `${label}, ${years}`,
    coverAvailableHelp: "waar het plan op rekent",
    coverGap: "Dan nog ongedekt",
    coverBefore: "Resultaat in de jaren ervoor",
    coverGapAfterBefore: "Ongedekt, als ook dat wordt ingezet",
    bandwidths: "Bandbreedtes",
    bandwidthsHelp: "Grenzen die het plan zelf noemt. Erbuiten mag, maar vraagt om uitleg.",
    withinLimits: "binnen de grenzen",
    outsideLimits: `${LIMIT_WORDS.outside}: erbuiten`,
    limits: (least: string | null, most: string | null) =>
      [least && `ten minste ${least}`, most && `ten hoogste ${most}`].filter(Boolean).join(", "),
  },

  explain: {
    title: "Hoe komt dit bedrag tot stand?",
    explain: (label: string, amount: string) => `${label}: ${amount}. Hoe komt dit bedrag tot stand?`,
    years: "Jaar kiezen",
    words: "In woorden",
    numbers: "In cijfers",
    steps: "Tussenstappen",
    inputs: "Waar de getallen staan",
    part: "Deel",
    parts: "De optelling",
    source: (document: string, detail: string | undefined) => (detail ? `${document} (${detail})` : document),
    inferred: (how: string) => `Afgeleid: ${how}`,
    takenOver: "Overgenomen uit het plan.",
    movements: "Overgenomen bedragen in een wat-als",
    amountIn: (year: number) => `in ${year};`,
    inAll: "alle jaren samen:",
    noCell: "niet in deze werkmap",
    fromPlan: "uit het plan, niet in deze werkmap",
    sensitivity: "Wat dit bedrag het meest verandert",
    sensitivityHelp: "Wat er in dit jaar verandert als de invoer 1% hoger is; de rest blijft gelijk.",
    noSensitivity: "Voor zover bekend verandert geen aanname dit bedrag in dit jaar.",
    perStep: (step: string, change: string, exact: boolean) =>
      `${step}: ${change} (${exact ? "precies" : "bij kleine veranderingen"})`,
  },

  unknownBecause: (labels: readonly string[]) =>
    `Niet bekend: ${firstFew(labels)} ${labels.length === 1 ? "ontbreekt of is" : "ontbreken of zijn"} niet te gebruiken. Zie Controle.`,
  unknownAmount: "Niet bekend. Zie Controle.",

  payout: {
    empty: "Nog geen uitkering te berekenen",
    emptyHelp: "Nodig zijn een tabel met gemeenten en inwoners, en een tabel met mijlpalen en bedragen.",
    needed: "Nodig zijn een tabel met gemeenten en inwoners, of aantallen die u hieronder typt of inleest.",
    none: "Er is niets uit te keren",
    title: (total: string) => `${total} aan transformatiemiddelen`,
    titleUnknown: "Wat van de transformatiemiddelen overblijft, is onbekend",
    unknownAmount: "een onbekend bedrag",
    parts: (iza: string, spuk: string) => `Waarvan IZA ${iza} en SPUK ${spuk}.`,
    partsRepaid: (iza: string, spuk: string, repaid: string) =>
      `IZA ${iza} en SPUK ${spuk}, min ${repaid} SPUK die wordt terugbetaald.`,
    iza: "IZA",
    izaHelp: "betaald nadat een mijlpaal is gehaald",
    izaRequested: "zoals per jaar aangevraagd",
    spuk: "SPUK",
    local: "SPUK lokaal",
    localHelp: "verdeeld over de gemeenten",
    regional: "SPUK regionaal",
    regionalHelp: "één pot voor de regio",
    repaid: "Terug te betalen",
    repaidHelp: "voor mijlpalen die niet zijn gehaald",
    risk: "Gedeeld risico gemeenten",
    riskHelp: "van de SPUK, zonder verletkosten en reeds gemaakte kosten",
    riskIza: "Gedeeld risico zorgpartijen",
    riskIzaHelp: "van de IZA, zonder verletkosten en reeds gemaakte kosten",
    noRisk: "geen",
    assumed: (count: number) =>
      `Welke mijlpaal lokaal of regionaal is, staat niet in de documenten. Voor ${counted(count, "mijlpaal", "mijlpalen")} is dat een aanname.`,
    table: "Per gemeente, in euro",
    municipality: "Gemeente",
    inhabitants: "Inwoners",
    share: "Aandeel",
    localShort: "Lokaal",
    repayShort: "Terug",
    regionalShort: "Aandeel regionaal",
    regionalRepayShort: "Terug regionaal",
    riskShort: "Risico",
    total: "Totaal",
    milestones: (count: number) => `Mijlpalen (${count})`,
    milestone: (nr: number, description: string) => `${nr}. ${description}`,
    scope: { local: "lokaal", regional: "regionaal" },
    due: (date: string) => `uiterlijk ${date}`,
    met: "gehaald of verwacht",
    notMet: "niet gehaald",
  },
  settling: connectNl,
  payoutChoices: payoutNl,
  determination: determinationNl,

  waitList: {
    empty: "Nog geen wachtlijst te berekenen",
    emptyHelp: "Koppel eerst de werkmap.",
    allMet: (count: number) =>
      ["", "De streefwaarde wordt gehaald", "Beide streefwaarden worden gehaald"][count] ??
      `Alle ${count} streefwaarden worden gehaald`,
    missed: (values: string) => `De streefwaarde ${values} wordt niet gehaald`,
    missedMany: (values: string) => `De streefwaarden ${values} worden niet gehaald`,
    noTargets: "Er zijn geen streefwaarden voor de wachtlijst",
    unknownTargets: "Of de streefwaarden worden gehaald, is nog niet bekend",
    target: (milestone: number, date: string) => `Mijlpaal ${milestone} · ${date}`,
    required: (people: string) => `${people} mensen nodig`,
    computed: (people: string) => `verwacht: ${people}`,
    met: "volgens het plan gehaald",
    notMet: "volgens het plan niet gehaald",
    noted: (outcome: string) => `genoteerd: ${outcome}`,
    outcome: OUTCOME_WORDS,
    foreseen: (finding: string, noted: string) => `Volgens het plan: ${finding}. Genoteerd: ${noted}`,
    notedOf: (milestone: number, outcome: string) => `mijlpaal ${milestone} ${outcome}`,
    chart: "Van de oorspronkelijke wachtlijst, cumulatief",
    year: "Jaar",
    off: "Dit jaar",
    cumulative: "Cumulatief",
    weeks: "Weken",
    table: "Mensen van de oorspronkelijke wachtlijst",
    stock: "Stand van de wachtlijst aan het begin van het jaar",
    stockPeople: "Mensen",
    noStock: "Een beginstand van de wachtlijst is niet bekend; daarom staat hier alleen de wachttijd.",
    planView: "Wat het plan van de wachtlijst haalt",
    stockView: "Hoe de wachtlijst beweegt",
    stockFalls: (from: string, to: string, year: number) =>
      `De wachtlijst daalt van ${from} naar ${to} mensen in ${year}`,
    stockRises: (from: string, to: string, year: number) =>
      `De wachtlijst groeit van ${from} naar ${to} mensen in ${year}`,
    stockSame: (people: string, year: number) => `De wachtlijst blijft tot ${year} op ${people} mensen`,
    normMet: (year: number, weeks: string) => `De wachttijd komt in ${year} binnen de Treeknorm (${weeks} weken)`,
    normNotMet: (weeks: string) => `De wachttijd komt niet binnen de looptijd onder de Treeknorm (${weeks} weken)`,
    normUnknown: (weeks: string) => `Wanneer de wachttijd onder de Treeknorm (${weeks} weken) komt, is niet te bepalen`,
    samePace: "Aanname: per week worden evenveel mensen geholpen als bij de nulmeting (wet van Little).",
    healthView: "Wat de wachtlijst nodig heeft",
    healthHelp:
      "Een gezonde lijst is zo kort dat mensen gemiddeld een kwart van de Treeknorm wachten. Vanaf bezetting 1 blijft zij groeien; een wachttijd van 1 ten opzichte van de norm is wat de norm toelaat.",
    healthTable:
      "Bezetting, wachttijd ten opzichte van de norm, gewenste lengte (mensen) en wie er per week geholpen moet worden",
    measures: {
      load: "Bezetting",
      pressure: "Wachttijd t.o.v. norm",
      targetQueue: "Gewenste lengte",
      relief: "Nodig per week",
    },
    notNeeded: "niet nodig",
    undetermined: (measures: string, reason: string) => `Niet te bepalen: ${measures}. ${reason}.`,
    lacking: {
      inflow: "De instroom is niet bekend",
      start: "De wachtlijst bij de nulmeting is niet bekend",
      weeks: "De wachttijd is niet bekend",
      off: "Wat het plan van de lijst haalt, is niet bekend",
    },
  },
  history: historyNl,

  functions: {
    title: "Functies",
    lead: "Rekenregels van de businesscase als formule, in elke werkmap te gebruiken.",
    search: "Zoek op naam of omschrijving",
    found: (count: number) =>
      count === 0 ? "Geen functie gevonden" : `${count} ${count === 1 ? "functie" : "functies"}`,
    all: "Alle functies",
    arguments: "Argumenten",
    argumentsHelp: 'Typ een getal (1.250,50), percentage (2,8%), datum (1-7-2026), "tekst" of cellen (B4:B9).',
    optional: (name: string) => `${name} (mag leeg blijven)`,
    takeSelection: "Neem selectie over",
    fault: {
      missing: "Dit argument is nodig.",
      unreadable: "Dit is geen getal, percentage, datum, tekst tussen aanhalingstekens of verwijzing naar cellen.",
    },
    insertHelp: "Selecteer in het werkblad de lege cel waar de uitkomst moet komen.",
    insert: "Invoegen",
    insertPlain: "Schrijf als gewone formules",
    notPlain: (reason: string) => `Als gewone formule kan niet. ${reason}`,
    inserted: (address: string, sheet: string) => `De formule staat in ${address} op ${sheet}.`,
    example: "Voorbeeld",
    gives: (result: string) => `geeft ${result}`,
    help: (name: string) => `Meer over ${name}`,
  },

  check: {
    empty: "Nog niets gecontroleerd",
    emptyHelp: "Na het koppelen staat hier wat niet klopt, in welke cel, en wat u kunt doen.",
    allGood: "Er is niets gevonden dat niet klopt",
    found: (errors: number, warnings: number) =>
      [
        errors > 0 ? counted(errors, ...SEVERITIES_COUNTED.error) : "",
        warnings > 0 ? counted(warnings, ...SEVERITIES_COUNTED.warning) : "",
      ]
        .filter(Boolean)
        .join(" en ") + " gevonden",
    severity: { error: "Fout", warning: "Let op", rounding: "Afronding" },
    group: {
      error: (count: number) => `Fouten (${count})`,
      warning: (count: number) => `Aandachtspunten (${count})`,
      rounding: (count: number) => `Verschillen door afronding (${count})`,
    },
    printed: "In de cel:",
    computed: "Berekend:",
    consequence: "Gevolg:",
    written: "Geschreven in uw werkmap",
    nothingWritten: "Er is nog niets geschreven.",
    writtenAt: (cells: number, time: string) => `${counted(cells, "cel", "cellen")}, ${time}`,
    undoHelp: "Zet elke geschreven cel terug zoals zij stond.",
    freezeHelp: "Maakt van de formules op de MGN-tabbladen gewone getallen, die niet meer veranderen.",
  },
};

export type Texts = typeof nl;
