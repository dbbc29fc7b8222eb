import { counted } from "../../model/text/dutch";

const letter = {
  empty: "Nog geen brief te schrijven",
  emptyHelp: "Nodig zijn een tabel met gemeenten en inwoners, en een tabel met mijlpalen en bedragen.",
  title: "Brief voor de raad",
  lead: "De cijfers in de tekst komen uit de werkmap. U hoeft niets over te typen.",
  municipality: "Gemeente",
  all: "Alle gemeenten",
  length: "Lengte",
  lengths: { alinea: "Alinea", half: "Halve pagina", bijlage: "Bijlage", begroting: "Begrotingswijziging" },
  preview: "Voorbeeld",
  previewMany: (count: number, name: string) => `Voorbeeld: ${name}, de eerste van ${count} brieven`,
  copy: "Kopiëren",
  toSheet: "Zet op tabblad MGN Brief",
  save: "Bewaar als .docx",
  saveApart: (count: number) => `Bewaar ${count} brieven apart (.zip)`,
  copied: "Gekopieerd. Plak de brief in Word of Outlook.",
  copyRefused: "Excel laat kopiëren hier niet toe. De brief staat nu op tabblad MGN Brief; kopieer hem daar.",
  copyToFile: "Kopiëren en schrijven lukken hier niet. De brief wordt als bestand gedownload; open het in Word.",
  onSheet: "De brief staat op tabblad MGN Brief.",
  saved: (file: string) => `${file} wordt gedownload.`,
  noFiles: "Excel voor Mac en iPad laat geen bestanden uit het paneel door. Kies Kopiëren of Zet op tabblad MGN Brief.",
  noWayOut:
    "Kopiëren en schrijven lukken hier niet, en Excel laat geen bestanden uit het paneel door. De brief is nergens bewaard.",
  notSaved: "Bewaren is niet gelukt. Kies Kopiëren of Zet op tabblad MGN Brief.",
  fileName: "brieven-alle-gemeenten",
  template: "Eigen tekst",
  templateHelp:
    "De tekst van de brief is een bestand dat u zelf kunt aanpassen. Bewaar de tekst, wijzig hem in Kladblok en open hem hier.",
  saveTemplate: "Bewaar de tekst",
  openTemplate: "Open eigen tekst",
  ownTemplate: (file: string) => `De brief gebruikt ${file}.`,
  standardTemplate: "Gebruik de standaardtekst",
  templateFaults: (file: string) => `${file} kan niet worden gebruikt:`,
  lookUp: "Verwijzing opzoeken",
  lookUpHelp: "Onder elke brief staat een verwijzing, zoals MGN-7F3K-2Q9D.",
  reference: "Verwijzing",
  find: "Zoek op",
  noReference: "Dit is geen verwijzing. Een verwijzing ziet eruit als MGN-7F3K-2Q9D.",
  notFound: (reference: string) => `${reference} hoort niet bij een brief uit deze werkmap.`,
  found: (scenario: string, moment: string) => `Scenario ${scenario}, gemaakt op ${moment}.`,
  stillHolds: "De bedragen zijn nu nog hetzelfde.",
  otherPlan: "Deze brief hoort bij een ander plan dan nu is gekoppeld.",
  changed: (count: number) => (count === 1 ? "Eén bedrag is nu anders." : `${count} bedragen zijn nu anders.`),
  changedAmounts: "Bedragen die nu anders zijn",
  changedInputs: "Gegevens die nu anders zijn",
  inputsUsed: (count: number) => `Gebruikte gegevens (${count})`,
  amountsKept: (count: number) => `Bewaarde bedragen (${count})`,
  onlyAmounts:
    "Van deze brief is alleen bewaard wat elke gemeente ontvangt, terugbetaalt en aan risico deelt; de gegevens daaronder maakten plaats voor nieuwere brieven. Andere bedragen in de brief zijn niet vergeleken.",
  notReadable: (moment: string) =>
    `De brief is gemaakt op ${moment}. Waar hij op steunt, is bewaard, maar deze versie kan dat niet lezen; werk de invoegtoepassing bij.`,
  room: (percentage: number, count: number) =>
    `De ruimte voor verwijzingen in deze werkmap is voor ${percentage}% vol (${counted(count, "brief", "brieven")}).`,
  roomWhenFull:
    "Is zij vol, dan blijft van de oudste alleen bewaard wat elke gemeente ontvangt, terugbetaalt en aan risico deelt.",
  roomTrimmed: (count: number) =>
    `Van ${count === 1 ? "de oudste brief" : `de oudste ${counted(count, "brief", "brieven")}`} is alleen nog bewaard wat elke gemeente ontvangt, terugbetaalt en aan risico deelt.`,
  full: "Er past geen verwijzing meer in deze werkmap, dus is er geen brief gemaakt. Bewaar deze werkmap om verwijzingen in op te zoeken, en schrijf nieuwe brieven in een werkmap van vóór de eerste brief.",
  what: "Wat",
  before: "In de brief",
  now: "Nu",
  value: "Waarde",
};

export type LetterTexts = typeof letter;

/** The texts about letters to the council: with the tab that shows them, not with the pane. */
export function useLetterTexts(): LetterTexts {
  return letter;
}
