import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { twente } from "../../src/plans";
import { readActuals } from "../../src/recalc/actuals-file";
import { readTextFile } from "../../src/recalc/text-file";

// Bytes are written out by the tables of Unicode and of code page 1252, so that no decoder is its own witness.

let folder: string;
let said: string[];
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "tekst-"))));
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  said = [];
  jest.spyOn(process.stderr, "write").mockImplementation((text) => (said.push(String(text)), true));
});
afterEach(() => jest.restoreAllMocks());

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const wide = (bytes: readonly number[], isBig: boolean) => bytes.flatMap((byte) => (isBig ? [0, byte] : [byte, 0]));

/** The text with é (U+00E9) in it, in one byte a letter; € is of code page 1252 alone. */
const LATIN = [...ascii("Caf"), 0xe9, ...ascii(" en een")];
const KINDS: readonly (readonly [name: string, bytes: readonly number[], guessed: boolean])[] = [
  ["UTF-8", [...ascii("Caf"), 0xc3, 0xa9, ...ascii(" en een")], false],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...ascii("Caf"), 0xc3, 0xa9, ...ascii(" en een")], false],
  ["UTF-16, as Excel's Unicode text", [0xff, 0xfe, ...wide(LATIN, false)], false],
  ["UTF-16, the other way round", [0xfe, 0xff, ...wide(LATIN, true)], false],
  ["UTF-16 without a mark", wide(LATIN, false), false],
  ["UTF-16 the other way round without a mark", wide(LATIN, true), false],
  ["Windows-1252", LATIN, true],
];

async function file(name: string, bytes: readonly number[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, Uint8Array.from(bytes));
  return path;
}

test.each(KINDS)("%s is read as the text that it is", async (_, bytes, guessed) => {
  expect(await readTextFile(await file("tekst.txt", bytes))).toBe("Café en een");
  expect(said.join("")).toMatch(guessed ? /tekst\.txt is geen UTF-8 en is gelezen als Windows-1252/ : /^$/);
});

test("the euro and the quotes of Windows are what they are", async () => {
  expect(await readTextFile(await file("euro.txt", [0x80, 0x20, 0x93, 0xeb, 0x94]))).toBe("€ “ë”");
});

const TABLE = (name: readonly number[]) => [
  ...ascii("meting;periode;gemeente;aantal\r\ntalks;2026-01;"),
  ...name,
  ...ascii(";5\r\n"),
];
const PLACE = { code: "GM1900", name: "Súdwest" };
const LATIN_PLACE = [...ascii("S"), 0xfa, ...ascii("dwest")];

test.each<readonly [name: string, bytes: readonly number[], guessed: boolean]>([
  ["UTF-8", TABLE([...ascii("S"), 0xc3, 0xba, ...ascii("dwest")]), false],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, ...TABLE([...ascii("S"), 0xc3, 0xba, ...ascii("dwest")])], false],
  ["UTF-16", [0xff, 0xfe, ...wide(TABLE(LATIN_PLACE), false)], false],
  ["Windows-1252", TABLE(LATIN_PLACE), true],
])("counts in %s: the municipality is known, and a guess is said", async (_, bytes, guessed) => {
  const present = [...twente.municipalities.slice(0, 1).map((one) => ({ ...one, ...PLACE }))];
  const read = await readActuals(await file("tellingen.csv", bytes), twente, present, "2026-10-31");
  expect(read.counts).toEqual([expect.objectContaining({ measure: "talks", place: "GM1900" })]);
  expect(read.remarks).toEqual(guessed ? [expect.stringContaining("gelezen als Windows-1252")] : []);
});

test("so in a table that is looked through", async () => {
  const rows = ["datum gesprek;verwijzing", "13-01-2026;sociaal domein", "14-01-2026;geen"];
  const bytes = [...ascii(rows.join("\r\n")), 0x0d, 0x0a, ...ascii("15-01-2026;caf"), 0xe9, 0x0d, 0x0a];
  const answers = ["1=yes", "2=none"];
  const { remarks } = await readActuals(await file("export.csv", bytes), twente, [], "2026-10-31", answers);
  expect(remarks[0]).toContain("gelezen als Windows-1252");
});
