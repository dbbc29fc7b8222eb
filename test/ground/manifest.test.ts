import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../scripts/manifest/check";
import { pngSize } from "../../scripts/manifest/png";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

const iconSize = (file: string) => {
  const path = join(root, "assets/icons", file);
  return existsSync(path) ? pngSize(readFileSync(path)) : undefined;
};

test("the manifest keeps the schema's facts", () => {
  expect(checkManifest(manifest, iconSize)).toEqual([]);
});

test("its version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test("it asks for the shared runtime and leaves newer sets to be detected", () => {
  const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => [
    name,
    version,
  ]);
  expect(sets).toEqual([["SharedRuntime", "1.1"]]);
});

/** One fault each, made in the real manifest: a check that finds nothing here checks nothing. */
test.each<[string, RegExp | string, string, RegExp]>([
  [
    "an element out of order",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*)/,
    "$2\n$1",
    /ProviderName stands too late|Version stands too late/,
  ],
  ["an unknown element", "<Hosts>", "<Hosten/><Hosts>", /may not hold Hosten/],
  [
    "a resource that is not there",
    'resid="Pane.Label"',
    'resid="Pane.Lable"',
    /Pane\.Lable must stand in ShortStrings/,
  ],
  [
    "a text of the wrong kind",
    'Title resid="Pane.Title"',
    'Title resid="Pane.Description"',
    /must stand in ShortStrings/,
  ],
  ["a resource that nobody uses", 'Title resid="Pane.Title"', 'Title resid="Pane.Label"', /Pane\.Title is not used/],
  ["an id used twice", 'id="MGN.Connect"', 'id="MGN.Pane"', /MGN\.Pane is used twice/],
  ["a text without English", /(id="Tab\.Label"[^>]*>)\s*<bt:Override[^>]*\/>/, "$1", /Tab\.Label has no text in en-US/],
  [
    "a text that is too long",
    'DefaultValue="Paneel"',
    `DefaultValue="${"x".repeat(126)}"`,
    /Pane\.Label is longer than 125/,
  ],
  [
    "a plain address",
    "https://localhost:3000/functions.json",
    "http://localhost:3000/functions.json",
    /must be an https/,
  ],
  ["an icon that is not there", "assets/connect-80.png", "assets/verbind-80.png", /verbind-80\.png does not exist/],
  ["an icon of the wrong size", "assets/connect-80.png", "assets/connect-64.png", /connect-64\.png is not 80 by 80/],
  ["a second page", '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"', /must share one page/],
  [
    "a button without code",
    "<FunctionName>connect<",
    "<FunctionName>verbind<",
    /No code answers to the action verbind/,
  ],
])("the check finds %s", (_, written, fault, problem) => {
  const broken = manifest.replace(written, fault);
  expect(broken).not.toBe(manifest);
  expect(checkManifest(broken, iconSize).join("\n")).toMatch(problem);
});
