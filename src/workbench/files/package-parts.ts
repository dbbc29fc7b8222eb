import JSZip from "jszip";
import { Refusal } from "./unreadable";
import { escapeXml } from "./xml";
import { parseXml } from "./xml-tree";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORKBOOK = "xl/workbook.xml";
const CONTENT_TYPES = "[Content_Types].xml";

/** A relation from one part of the package to another. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** As the source writes it. */
  readonly target: string;
  /** The part that it is; "" where it is outside the package. */
  readonly path: string;
}

/** Of one part of text, in bytes when unpacked. A text of twice as much no program in JavaScript can hold. */
const MOST_BYTES = 250_000_000;

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

  /**
   * A part as text; null where it is not there. Names of parts are the same in capitals (ECMA-376 part 2, 6.2.2.3).
   *
   * @throws Refusal where unpacking it would take all memory
   */
  async text(path: string): Promise<string | null> {
    const file = this.zip.file(path) ?? this.zip.file(this.paths(anyCase(path))[0] ?? "");
    if (!file) return null;
    const bytes = await unpacked(file, path);
    // Text without a mark of its kind is UTF-8.
    const kind = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
    return new TextDecoder(kind).decode(bytes);
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
    const text = await this.text(relationsPath(source));
    if (text === null) return [];
    return parseXml(text).children.map(({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
      id: Id,
      type: Type,
      target: Target,
      path: TargetMode === "External" ? "" : partOf(source, Target),
    }));
  }

  /** Where the workbook itself is: the package says so, and only by custom it is xl/workbook.xml. */
  async workbookPath(): Promise<string> {
    return (await this.relations("")).find(({ type }) => type.endsWith("/officeDocument"))?.path ?? WORKBOOK;
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

/** The part that a relation's target is: it counts from the source's folder, or from the package where it begins with "/". */
function partOf(source: string, target: string): string {
  const folder = target.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const path: string[] = [];
  for (const step of (folder + decoded(target)).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A space in a part's name is "%20" in a relation. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function anyCase(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "i");
}

/** What the library's types do not name: the size that the zip says, and (documented) a part as it is unpacked. */
interface ZippedPart {
  readonly _data?: { readonly uncompressedSize?: number };
  readonly internalStream: (type: "uint8array") => {
    on(event: "data", heard: (piece: Uint8Array) => void): void;
    on(event: "error", heard: (error: Error) => void): void;
    on(event: "end", heard: () => void): void;
    pause(): void;
    resume(): void;
  };
}

/** Stops where a part is too large by what the zip says of it, and also where the zip does not say the truth. */
function unpacked(file: JSZip.JSZipObject, path: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refuse = (): void =>
      reject(
        new Refusal(
          `het onderdeel ${path} is uitgepakt groter dan ${MOST_BYTES / 1e6} MB. Verwijder in Excel de rijen en kolommen die leeg horen te zijn (Ctrl+End toont de laatste cel), en bewaar het bestand opnieuw.`,
        ),
      );
    const { _data, internalStream } = file as unknown as ZippedPart;
    if ((_data?.uncompressedSize ?? 0) > MOST_BYTES) return refuse();
    const pieces: Uint8Array[] = [];
    let size = 0;
    const stream = internalStream.call(file, "uint8array");
    stream.on("data", (piece) => {
      size += piece.length;
      pieces.push(piece);
      if (size <= MOST_BYTES) return;
      stream.pause();
      refuse();
    });
    stream.on("error", reject);
    stream.on("end", () => resolve(joined(pieces, size)));
    stream.resume();
  });
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
