import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { built, dist } from "../support/dist";

const scripts = () => readdirSync(dist).filter((file) => file.endsWith(".js"));
const pages = () => readdirSync(dist).filter((file) => file.endsWith(".html"));

test("everything that Excel asks for by the manifest is there", () => {
  const addresses = [...built("manifest.xml").matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address]) => address!);
  const files = addresses
    .map((address) => new URL(address))
    .filter(({ hostname }) => !hostname.endsWith("microsoft.com") && hostname !== "www.w3.org")
    .map(({ pathname }) => pathname);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(join(dist, file)))).toEqual([]);
});

test("every custom function has a place in the help", () => {
  const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string; helpUrl: string }[] };
  expect(functions.length).toBeGreaterThanOrEqual(8);
  for (const { id, helpUrl } of functions) {
    const { pathname, hash } = new URL(helpUrl);
    expect(built(pathname.slice(1))).toContain(`id="${hash.slice(1)}"`);
    expect(hash).toBe(`#${id}`);
  }
});

test("Excel is told of functions only, and each has its code before the pane starts", () => {
  const metadata = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
  expect(Object.keys(metadata)).toEqual(["functions"]);
  expect(metadata.functions.filter((one) => "options" in one)).toEqual([]);

  const { window } = new JSDOM(built("pane.html"), { runScripts: "outside-only", url: "https://localhost/pane.html" });
  const associated: string[] = [];
  Object.assign(window, { CustomFunctions: { associate: (id: string) => associated.push(id) } });
  const own = localScripts();
  for (const script of own.slice(0, own.indexOf("functions.js") + 1)) window.eval(built(script));
  window.close();
  expect(associated.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

test("office.js comes from Microsoft and the workbench stays at home", () => {
  // Names that stand in each of them and survive minifying.
  const strangers = ["OSFPerformance", "_richApiNativeBridge", "@univerjs", "univer-", "exceljs"];
  const found = scripts().flatMap((file) => strangers.filter((name) => built(file).includes(name)));
  expect(found).toEqual([]);
  expect(readdirSync(dist).filter((file) => file.startsWith("office"))).toEqual([]);
});

test("no code is made from text", () => {
  const madeFromText = /(?<![\w$.])(eval\s*\(|Function\s*\()|\(1,\s*eval\)/;
  expect(scripts().filter((file) => madeFromText.test(built(file)))).toEqual([]);
  expect(madeFromText.test(`x=new Function("return this")()`)).toBe(true);
});

test("every page carries a strict policy and keeps to it", () => {
  expect(pages()).toEqual(expect.arrayContaining(["pane.html", "help.html", "functies.html"]));
  for (const page of pages()) {
    const { document } = parse(built(page));
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    expect(document.documentElement.lang).toBe("nl");
    expect(document.querySelectorAll("style, [style], script:not([src])").length).toBe(0);
    expect([...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()).filter(isHandler)).toEqual([]);
  }
});

test("the pane loads office.js first, from Microsoft, and nothing else from elsewhere", () => {
  expect(scriptsOfPane()[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(localScripts().filter((source) => source.includes(":"))).toEqual([]);
});

test("the first load keeps within its size", () => {
  const said = execFileSync(process.execPath, [join(__dirname, "../../scripts/size.mjs")], { encoding: "utf8" });
  expect(said).toMatch(/^First load, gzip: \d+\.\d kB of 235\.0 kB: .*vendors\.js/);
});

test("the licences of all that is packed are passed on", () => {
  const licences = built("licences.txt");
  for (const name of ["react", "decimal.js", "@fluentui/react-button", "@microsoft/office-js-helpers", "rxjs"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|Apache-2\\.0)\\)$`, "m"));
  }
});

function scriptsOfPane(): readonly string[] {
  return [...parse(built("pane.html")).document.querySelectorAll("script")].map((e) => e.getAttribute("src") ?? "");
}

/** In the order in which the page runs them. */
function localScripts(): readonly string[] {
  return scriptsOfPane().slice(1);
}

function parse(html: string) {
  return new JSDOM(html).window;
}

function isHandler(attribute: string): boolean {
  return attribute.startsWith("on");
}
