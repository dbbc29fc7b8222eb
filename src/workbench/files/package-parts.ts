import JSZip from "jszip";
import { unescapeXml, escapeXml, attribute } from "./xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORKBOOK = "xl/workbook.xml";
/** Where programs put the cells of sheets. */
export const WORKSHEETS = /^xl\/worksheets\/[^/]+\.xml$/i;
const CONTENT_TYPES = "[Content_Types].xml";

/** A relation from one part of the package to another. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The zip that an .xlsx is: parts, what they are, and how they refer to each other. */
export class Package {
  private constructor(private readonly zip: JSZip) {}

  static async open(bytes: Uint8Array): Promise<Package> {
    return new Package(await JSZip.loadAsync(bytes));
  }

  /** Paths of the parts that match. */
  paths(pattern: RegExp): string[] {
    return Object.keys(this.zip.files).filter((path) => pattern.test(path));
  }

  async text(path: string): Promise<string | null> {
    const text = await this.zip.file(path)?.async("string");
    return text === undefined ? null : text.replace(/^\uFEFF/, "");
  }

  put(path: string, text: string): void {
    this.zip.file(path, text);
  }

  /** Says what a part is; a part whose extension says so already needs no type. */
  async declare(path: string, contentType: string): Promise<void> {
    const types = (await this.text(CONTENT_TYPES)) ?? "";
    const entry = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.put(CONTENT_TYPES, types.replace("</Types>", `${entry}</Types>`));
  }

  /** What `source` refers to; "" is the package itself. */
  async relations(source: string): Promise<Relation[]> {
    const text = (await this.text(relationsPath(source))) ?? "";
    return [...text.matchAll(/<Relationship\s[^>]*>/g)].map(([element]) => ({
      id: attribute(element, "Id"),
      type: attribute(element, "Type"),
      target: unescapeXml(attribute(element, "Target")),
    }));
  }

  /** The name of the sheet that this part holds; its path where the workbook does not say. */
  async sheetName(part: string): Promise<string> {
    const relations = await this.relations(WORKBOOK);
    const id = relations.find(({ target }) => part.endsWith(target.replace(/^\/?(xl\/)?/, "")))?.id;
    return (await this.sheets()).find((sheet) => sheet.relation === id)?.name ?? part;
  }

  /** The sheets with cells that the workbook says it has: chart sheets and dialogs are none. */
  async worksheetNames(): Promise<readonly string[]> {
    const worksheets = (await this.relations(WORKBOOK)).filter(({ type }) => type.endsWith("/worksheet"));
    return (await this.sheets()).flatMap(({ name, relation }) =>
      worksheets.some(({ id }) => id === relation) ? [name] : [],
    );
  }

  private async sheets(): Promise<readonly { readonly name: string; readonly relation: string }[]> {
    const elements = [...((await this.text(WORKBOOK)) ?? "").matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
    return elements.map(([element]) => ({
      name: unescapeXml(attribute(element, "name")),
      relation: attribute(element, "r:id"),
    }));
  }

  async relate(source: string, type: string, target: string): Promise<string> {
    const path = relationsPath(source);
    const text =
      (await this.text(path)) ??
      `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const taken = new Set((await this.relations(source)).map((relation) => relation.id));
    let serial = taken.size + 1;
    while (taken.has(`rId${serial}`)) serial += 1;
    const entry = `<Relationship Id="rId${serial}" Type="${type}" Target="${escapeXml(target)}"/>`;
    this.put(path, text.replace("</Relationships>", `${entry}</Relationships>`));
    return `rId${serial}`;
  }

  bytes(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }
}

function relationsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
