import JSZip from "jszip";
import { Refusal } from "./unreadable";
import { parseXml } from "./xml-tree";

const WORKBOOK = "xl/workbook.xml";

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
    const file = this.zip.file(this.written(path));
    if (!file) return null;
    const bytes = await unpacked(file, path);
    // Text without a mark of its kind is UTF-8.
    const kind = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
    return new TextDecoder(kind).decode(bytes);
  }

  put(path: string, text: string): void {
    // It is written in UTF-8, whatever it was before.
    const said = text.replace(/^(\uFEFF?<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"');
    this.zip.file(this.written(path), said, { createFolders: false });
  }

  remove(path: string): void {
    this.zip.remove(this.written(path));
  }

  /** Another package with the same parts: what is put in one is not in the other. */
  copy(): Package {
    const zip = new JSZip();
    zip.files = { ...this.zip.files };
    return new Package(zip);
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

  /** What was not put anew keeps its bytes. */
  bytes(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }

  /** A part's path as the zip has it: in other capitals, with "%20" for a space, or with strokes the other way. */
  private written(path: string): string {
    if (path in this.zip.files) return path;
    const wanted = comparable(path);
    return Object.keys(this.zip.files).find((name) => comparable(name) === wanted) ?? path;
  }
}

export function relationsPath(source: string): string {
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

function comparable(path: string): string {
  return decoded(path).replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
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
