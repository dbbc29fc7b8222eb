import type { Package } from "./package-parts";

/** Saving would lose something of the user's; the message says in Dutch what, and what to do. */
export class LossyWorkbook extends Error {
  override readonly name = "LossyWorkbook";

  constructor(
    fileName: string,
    readonly lost: readonly string[],
  ) {
    super(
      `${fileName} zou niet heel worden bewaard: verloren gaan ${lost.join(", ")}. Gebruik de invoegtoepassing in Excel zelf; daar bewaart Excel het bestand.`,
    );
  }
}

/** What programs put in a package and exceljs does not write: by the path of its part. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/externalLinks\/[^/]+$/, "koppelingen met andere werkmappen"],
  [/^xl\/charts\/chart[^/]*$/, "grafieken"],
  [/^xl\/chartsheets\/[^/]+$/, "grafiekbladen"],
  [/^xl\/pivotTables\/[^/]+$/, "draaitabellen"],
  [/^xl\/pivotCache\/[^/]+$/, "gegevens van draaitabellen"],
  [/^xl\/(?:queryTables\/[^/]+|connections\.xml)$/, "verbindingen met gegevens"],
  [/^xl\/vbaProject[^/]*$/, "macro's"],
  [/^xl\/(?:ctrlProps|activeX)\/[^/]+$/, "formulierknoppen"],
  [/^xl\/(?:slicers|slicerCaches|timelines|timelineCaches)\/[^/]+$/, "slicers en tijdlijnen"],
  [/^xl\/(?:threadedComments|persons)\/[^/]+$/, "gesprekken bij cellen"],
  [/^xl\/(?:embeddings|diagrams|model)\/[^/]+$/, "ingesloten objecten"],
  [/^xl\/media\/[^/]+$/, "afbeeldingen"],
  [/^docProps\/custom\.xml$/, "eigen documenteigenschappen, zoals een gevoeligheidslabel"],
];

/** The same, by what stands in the workbook's part and in those of its sheets: how often, before and after. */
const ELEMENTS: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?workbookProtection\s/g, "de beveiliging van de structuur"],
  [
    /<(?:\w+:)?calcPr\s[^>]*(?:calcMode="manual"|iterate="(?:1|true)"|fullPrecision="(?:0|false)")/g,
    "rekeninstellingen",
  ],
  [/<(?:\w+:)?custom(?:Workbook|Sheet)View\s/g, "aangepaste weergaven"],
  [/<x14:dataValidation\s/g, "keuzelijsten die naar een ander blad verwijzen"],
  [/<x14:cfRule\s/g, "voorwaardelijke opmaak"],
  [/<x14:sparkline>/g, "sparklines"],
  [/<(?:\w+:)?protectedRange\s/g, "bereiken die mogen worden bewerkt"],
  [/<(?:\w+:)?scenario\s/g, "scenario's van Excel"],
  [/<(?:\w+:)?c\s[^>]*\bcm="/g, "dynamische matrixformules"],
];

const CONTENT = /^xl\/(?:workbook\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * What of these kinds stood in the file as it was opened and would not stand in the one that is saved: Dutch words. Other
 * losses, such as in number formats or in the texts of shared formulas, are not seen.
 */
export async function losses(before: Package, after: Package): Promise<readonly string[]> {
  const parts = PARTS.filter(([path]) => before.paths(path).length > after.paths(path).length);
  const [was, is] = await Promise.all([before, after].map(contentOf));
  const elements = ELEMENTS.filter(([element]) => count(was, element) > count(is, element));
  return [...parts, ...elements].map(([, name]) => name);
}

async function contentOf(parts: Package): Promise<readonly string[]> {
  return Promise.all(parts.paths(CONTENT).map(async (path) => (await parts.text(path)) ?? ""));
}

function count(texts: readonly string[] = [], element: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(element)?.length ?? 0), 0);
}
