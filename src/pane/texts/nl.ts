/** Every text of the pane, in Dutch. Whole sentences, so that a translation can order its words as it likes. */
export const nl = {
  title: "Businesscase",
  unknown: "n.b.",
  assumption: "aanname",
  close: "Sluiten",
  messages: "Meldingen",
  dismissHint: "Tip sluiten",
  back: "Terug",
  manual: "Handleiding",
  switchLanguage: "English",

  tabs: {
    label: "Onderdelen van het paneel",
    connect: "Koppelen",
    outcome: "Uitkomst",
    payout: "Uitkering",
    waitList: "Wachtlijst",
    check: (open: number) => (open === 0 ? "Controle" : `Controle (${open})`),
  },

  plan: {
    choose: (name: string) => `Plan: ${name}. Een ander plan kiezen`,
    found: (found: string) => `Gevonden: ${found}`,
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
    stale: "Verouderd: kies Herbereken",
    frozen: "Waarden vastgezet",
    written: (cells: string, sheets: string) => `${cells} cellen bijgewerkt op ${sheets}`,
    sheets: (count: number) => `${count} tabbladen`,
  },

  busy: {
    connecting: "Het werkboek wordt gelezen",
    recalculating: "De businesscase wordt berekend en geschreven",
    undoing: "De laatste wijziging wordt teruggedraaid",
    freezing: "Formules worden omgezet in waarden",
    inserting: "De formule wordt ingevoegd",
    choosing: "Uw keuze wordt bewaard",
  },

  done: {
    connecting: "Gekoppeld. Bekijk wat gevonden is.",
    recalculating: "Herberekend. De MGN-tabbladen zijn bijgewerkt.",
    undoing: "Ongedaan gemaakt. Alle cellen staan weer zoals ze stonden.",
    freezing: "Waarden vastgezet. De MGN-tabbladen bevatten nu getallen in plaats van formules.",
  },

  failure: {
    message: "Dit is niet gelukt.",
    remedy: "Probeer het opnieuw. Sla het werkboek op en open het paneel opnieuw als het niet helpt.",
  },

  host: {
    notExcel: "Dit paneel werkt in Excel. Open een werkboek in Excel en start de invoegtoepassing daar.",
    tooOld:
      "Deze versie van Excel is te oud voor deze invoegtoepassing. Nodig is Excel 2021 of nieuwer, of Excel op het web.",
    crashed: "Het paneel kon niet verder. Sluit het en open het opnieuw; uw werkboek is niet gewijzigd.",
  },

  place: {
    show: (address: string, sheet: string) => `Toon cel ${address} op tabblad ${sheet}`,
  },

  connect: {
    emptyTitle: "Uw werkboek, doorgerekend",
    emptyLead: "Drie stappen. Uw eigen cellen blijven zoals ze zijn.",
    steps: [
      ["Koppelen", "We zoeken in welke cellen uw aannames, gemeenten en mijlpalen staan."],
      ["Nakijken", "U ziet per aanname de cel, de waarde en waarom we denken dat het die cel is."],
      ["Herberekenen", "De uitkomst komt op nieuwe tabbladen die met MGN beginnen, met levende formules."],
    ] as readonly (readonly [string, string])[],
    found: (found: number, all: number) => `${found} van ${all} gegevens gevonden`,
    allFound: (all: number) => `Alle ${all} gegevens gevonden`,
    summary: (doubtful: number, missing: number) =>
      [
        doubtful === 0 ? "Niets is twijfelachtig" : `${doubtful} ${doubtful === 1 ? "verdient" : "verdienen"} uw blik`,
        missing === 0 ? "er ontbreekt niets" : `${missing} ${missing === 1 ? "ontbreekt" : "ontbreken"}`,
      ].join(", ") + ".",
    doubtful: "Kijk hier even naar",
    doubtfulHelp:
      "Deze cellen worden pas gebruikt als u ze bevestigt. Klopt een cel niet? Zet het label naast de juiste cel en koppel opnieuw.",
    confirm: "Klopt, gebruik deze cel",
    runnerUp: "Ook mogelijk:",
    missing: "Niet gevonden",
    missingHelp: "Wat hiervan afhangt, blijft onbekend (n.b.). De rest wordt gewoon berekend.",
    certain: "Met zekerheid gevonden",
    certainOn: (sheet: string, count: number) => `${sheet} (${count})`,
    tables: "Tabellen",
    table: { municipalities: "Gemeenten met inwoners", milestones: "Mijlpalen met bedragen" },
    certainty: (words: string) => `Zekerheid: ${words}`,
    unusable: "Deze cel kan niet worden gebruikt; zie Controle.",
    empty: "leeg",
    preview: "Dit wordt geschreven",
    previewHelp: "Alleen deze tabbladen. Aan uw eigen cellen verandert niets.",
    previewKind: { new: "nieuw", update: "bijgewerkt", unchanged: "ongewijzigd" },
    cells: (count: string) => `${count} cellen`,
  },

  certainty: { sure: "zeker", nearly: "vrijwel zeker", likely: "waarschijnlijk", doubtful: "twijfelachtig" },

  outcome: {
    empty: "Nog geen uitkomst",
    emptyHelp: "Koppel eerst het werkboek. Daarna verschijnen hier de baten, de kosten en het resultaat per jaar.",
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
    paysBack: (year: number) => `Opgeteld over de jaren is het plan in ${year} terugverdiend.`,
    notPaidBack: "Opgeteld over de jaren is het plan nog niet terugverdiend.",
    hint: "Elk onderstreept bedrag is een knop: die laat zien hoe het tot stand komt en in welke cellen de getallen staan.",
    signs: "Een minteken is een baat, geen teken is kosten.",
    thousands: "× € 1.000",
    year: "Jaar",
    impact: "Baten",
    cost: "Kosten",
    resultShort: "Resultaat",
    cumulative: "Opgeteld",
    total: "Totaal",
    component: (id: string, label: string) => `${id}. ${label}`,
  },

  explain: {
    title: "Hoe komt dit bedrag tot stand?",
    explain: (label: string, amount: string) => `${label}: ${amount}. Hoe komt dit bedrag tot stand?`,
    years: "Jaar kiezen",
    words: "In woorden",
    numbers: "In cijfers",
    steps: "Tussenstappen",
    inputs: "Waar de getallen staan",
    parts: "Opgeteld uit",
    source: (document: string, detail: string | undefined) => (detail ? `${document} (${detail})` : document),
    inferred: (how: string) => `Afgeleid: ${how}`,
    takenOver: "Overgenomen zoals gedrukt in het plan.",
    noCell: "niet in dit werkboek",
  },

  unknownBecause: (labels: string) => `Niet bekend: ${labels} ontbreekt of is onbruikbaar. Zie Controle.`,
  unknownAmount: "Niet bekend. Zie Controle.",

  payout: {
    empty: "Nog geen uitkering te berekenen",
    emptyHelp: "Nodig zijn een tabel met gemeenten en inwoners, en een tabel met mijlpalen en bedragen.",
    title: (total: string) => `${total} aan transformatiemiddelen`,
    parts: (iza: string, spuk: string) => `Waarvan IZA ${iza} en SPUK ${spuk}.`,
    iza: "IZA",
    izaHelp: "betaald nadat een mijlpaal is gehaald",
    spuk: "SPUK",
    local: "SPUK lokaal",
    localHelp: "verdeeld over de gemeenten",
    regional: "SPUK regionaal",
    regionalHelp: "één pot voor de regio",
    repaid: "Terug te betalen",
    repaidHelp: "voor mijlpalen die niet zijn gehaald",
    risk: "Gedeeld risico",
    riskHelp: "kosten zonder verletkosten en al gemaakte kosten",
    assumed: (count: number) =>
      `Welke mijlpaal lokaal of regionaal is, staat niet in de documenten. Voor ${count} mijlpalen is dat een aanname.`,
    table: "Per gemeente, in euro",
    municipality: "Gemeente",
    inhabitants: "Inwoners",
    share: "Aandeel",
    localShort: "Lokaal",
    repayShort: "Terug",
    riskShort: "Risico",
    total: "Totaal",
    rule: (unit: string, date: string | null) =>
      `Verdeeld naar inwoners${date === null ? "" : ` per ${date}`}, afgerond op ${unit} met de methode van de grootste resten; bij gelijke resten gaat de laagste gemeentecode voor. De delen tellen precies op tot het totaal.`,
    wholeEuros: "hele euro's",
    cents: "centen",
    milestones: (count: number) => `Mijlpalen (${count})`,
    milestone: (nr: number, description: string) => `${nr}. ${description}`,
    scope: { local: "lokaal", regional: "regionaal" },
    due: (date: string) => `uiterlijk ${date}`,
    met: "gehaald of verwacht",
    notMet: "niet gehaald",
  },

  waitList: {
    empty: "Nog geen wachtlijst te berekenen",
    emptyHelp: "Koppel eerst het werkboek.",
    allMet: (count: number) =>
      ["", "De streefwaarde wordt gehaald", "Beide streefwaarden worden gehaald"][count] ??
      `Alle ${count} streefwaarden worden gehaald`,
    missed: (values: string) => `De streefwaarde ${values} wordt niet gehaald`,
    missedMany: (values: string) => `De streefwaarden ${values} worden niet gehaald`,
    noTargets: "Er zijn geen streefwaarden voor de wachtlijst",
    unknownTargets: "Of de streefwaarden worden gehaald, is nog niet bekend",
    target: (milestone: number, date: string) => `Mijlpaal ${milestone} · ${date}`,
    required: (people: string) => `${people} mensen nodig`,
    computed: (people: string) => `${people} berekend`,
    met: "gehaald",
    notMet: "niet gehaald",
    chart: "Van de oorspronkelijke wachtlijst, opgeteld",
    year: "Jaar",
    off: "Dit jaar",
    cumulative: "Opgeteld",
    weeks: "Weken",
    table: "Mensen van de oorspronkelijke wachtlijst, en wachttijd in weken",
    stock: "Stand van de wachtlijst aan het begin van het jaar",
    stockPeople: "Mensen",
    noStock: "Een beginstand van de wachtlijst is niet bekend; daarom staat hier alleen de daling.",
  },

  functions: {
    title: "Functies",
    lead: "Rekenregels van de businesscase als formule, in elk werkboek te gebruiken.",
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
        errors > 0 ? `${errors} ${errors === 1 ? "fout" : "fouten"}` : "",
        warnings > 0 ? `${warnings} ${warnings === 1 ? "aandachtspunt" : "aandachtspunten"}` : "",
      ]
        .filter(Boolean)
        .join(" en ") + " gevonden",
    severity: { error: "Fout", warning: "Let op", rounding: "Afronding" },
    roundings: (count: number) => `Verschillen door afronding (${count})`,
    printed: "In de cel:",
    computed: "Berekend:",
    written: "Geschreven in uw werkboek",
    nothingWritten: "Er is nog niets geschreven.",
    writtenAt: (cells: string, time: string) => `${cells} cellen, ${time}`,
    undoHelp: "Zet elke geschreven cel terug zoals zij stond.",
    freezeHelp:
      "Maakt van de formules op de MGN-tabbladen gewone getallen, voor ontvangers zonder deze invoegtoepassing.",
  },
};

/** What a language must offer. */
export type Texts = typeof nl;
