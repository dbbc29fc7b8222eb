/**
 * The places in a template that the model fills in, with what each means in Dutch. The names are permanent: municipalities
 * keep templates of their own.
 */
export const PLACEHOLDERS = {
  gemeente: { kind: "text", means: "naam van de gemeente" },
  plan: { kind: "text", means: "naam van het plan" },
  scenario: { kind: "text", means: "naam van het scenario" },
  prijspeil: { kind: "text", means: "prijspeil van de businesscase" },
  datum: { kind: "date", means: "dag waarop de brief is gemaakt" },
  einde: { kind: "date", means: "laatste dag van de regeling" },
  verwijzing: { kind: "text", means: "verwijzing waarmee de cijfers zijn terug te vinden" },
  bron: { kind: "text", means: "het plan waaruit de cijfers komen" },
  inwoners: { kind: "count", means: "inwoners van de gemeente" },
  "datum-telling": { kind: "date", means: "dag waarop de inwoners zijn geteld" },
  telling: { kind: "text", means: "voorlopige of definitieve telling; onbekend als het plan dat niet zegt" },
  gemeenten: { kind: "count", means: "aantal gemeenten dat meedoet" },
  aandeel: { kind: "share", means: "deel van de gemeente in het lokale geld" },
  voorschot: { kind: "euros", means: "lokaal geld dat de gemeente vooraf krijgt" },
  terug: { kind: "euros", means: "wat de gemeente terugbetaalt voor mijlpalen die niet zijn gehaald" },
  blijft: { kind: "euros", means: "voorschot min terugbetaling" },
  onzeker: { kind: "euros", means: "deel van het voorschot dat nog kan worden teruggevraagd" },
  risico: { kind: "euros", means: "deel van de gemeente in het gedeelde risico" },
  "aandeel-regionaal": { kind: "euros", means: "aandeel van de gemeente in de regionale pot" },
  "ergste-geval": { kind: "euros", means: "wat ten hoogste terug moet als geen open mijlpaal wordt gehaald" },
  "ergste-eigen": { kind: "euros", means: "daarvan het eigen deel, van lokale mijlpalen" },
  "ergste-regionaal": { kind: "euros", means: "daarvan het aandeel in de regionale pot" },
  aanvraag: { kind: "euros", means: "wat het plan in totaal aanvraagt" },
  "aanvraag-jaren": { kind: "text", means: "jaren van de aanvraag" },
  "aanvraag-iza": { kind: "euros", means: "aanvraag voor de zorg, uit IZA" },
  "aanvraag-spuk": { kind: "euros", means: "aanvraag voor de gemeenten, uit SPUK" },
  "aanvraag-incidenteel": { kind: "euros", means: "daarvan incidenteel" },
  "aanvraag-structureel": { kind: "euros", means: "daarvan structureel" },
  "structureel-vanaf": { kind: "text", means: "eerste jaar na de aanvraag" },
  structureel: { kind: "euros", means: "structurele kosten van de gemeente in dat jaar" },
  "structureel-totaal": { kind: "euros", means: "structurele kosten van alle gemeenten samen in dat jaar" },
  "structureel-laatste-jaar": { kind: "text", means: "laatste jaar van het plan" },
  "structureel-laatste": { kind: "euros", means: "structurele kosten van de gemeente in het laatste jaar" },
  "structureel-uitleg": { kind: "text", means: "waarom er geen structurele kosten staan; alleen als ze er niet staan" },
  "terug-regionaal": {
    kind: "euros",
    means: "aandeel van de gemeente in wat van de regionale pot wordt teruggevraagd",
  },
  "risico-uitleg": {
    kind: "text",
    means: "waarom er geen deel in het gedeelde risico staat; alleen als het er niet staat",
  },
  "lokaal-totaal": { kind: "euros", means: "lokaal geld van alle gemeenten samen" },
  "regionaal-totaal": { kind: "euros", means: "regionaal geld, één pot voor de regio" },
  "iza-totaal": { kind: "euros", means: "IZA-middelen voor de zorgpartijen" },
  "risico-totaal": { kind: "euros", means: "gedeeld risico van alle gemeenten samen" },
  mijlpalen: { kind: "count", means: "aantal lokale mijlpalen" },
  "mijlpalen-gehaald": { kind: "count", means: "lokale mijlpalen die zijn gehaald, ook voor een deel" },
  "mijlpalen-gemist": { kind: "count", means: "lokale mijlpalen waarvan geld terug moet" },
  "mijlpalen-open": { kind: "count", means: "lokale mijlpalen waarvan de uitkomst nog niet bekend is" },
  "regel-verdeling": { kind: "text", means: "hoe het lokale geld wordt verdeeld" },
  "regel-afronding": { kind: "text", means: "hoe wordt afgerond" },
  "regel-termijnen": { kind: "text", means: "hoe het voorschot over de jaren gaat" },
  "regel-terug": { kind: "text", means: "wanneer geld terug moet" },
  "regel-iza": { kind: "text", means: "wanneer IZA-middelen worden betaald" },
  "regel-risico": { kind: "text", means: "hoe het gedeelde risico wordt verdeeld" },
  "regel-structureel": { kind: "text", means: "hoe de uitgaven van het sociaal domein worden verdeeld" },
  aannames: { kind: "list", means: "aannames waarmee is gerekend" },
  onzekerheden: { kind: "list", means: "wat nog niet vaststaat" },
  keuzes: { kind: "list", means: "wat de stukken aan de gemeenten overlaten" },
  "keuzes-kort": { kind: "list", means: "de twee daarvan die het meest tellen" },
  "buiten-begroting": { kind: "list", means: "wat niet in het voorstel voor de begroting staat" },
  tabel: { kind: "table", means: "de bedragen van de gemeente onder elkaar" },
  "tabel-jaren": { kind: "table", means: "ontvangen en terugbetaald per jaar" },
  "tabel-mijlpalen": { kind: "table", means: "elke lokale mijlpaal met het deel van de gemeente" },
  "tabel-aanvraag": { kind: "table", means: "de aanvraag in haar delen" },
  "tabel-structureel": { kind: "table", means: "structurele kosten na de aanvraag, per jaar" },
  "tabel-meerjaren": { kind: "table", means: "meerjarenraming van de gemeente" },
  "tabel-begroting": { kind: "table", means: "voorstel voor een begrotingswijziging" },
  "tabel-gemeenten": { kind: "table", means: "alle gemeenten naast elkaar" },
} as const satisfies Readonly<Record<string, Placeholder>>;

export interface Placeholder {
  readonly kind: "text" | "count" | "date" | "share" | "euros" | "list" | "table";
  /** Dutch. */
  readonly means: string;
}

export type PlaceholderName = keyof typeof PLACEHOLDERS;

export function isPlaceholder(name: string): name is PlaceholderName {
  return Object.hasOwn(PLACEHOLDERS, name);
}
