/**
 * A real Chromium for the tests and the screenshots: one that is installed, or else the one that the npm package
 * `@sparticuz/chromium` carries, so that nobody installs a browser by hand.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const installed = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** No sandbox: tests also run as root in a container. The rest keeps the browser from calling anyone. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Program {
  readonly path: string;
  readonly env: Record<string, string>;
}

/**
 * Starts Chromium without a window. The caller closes it.
 * @throws when no browser is installed and the packed one does not run on this system
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = findChromium();
  return chromium.launch({ executablePath: path, args: flags, env: { ...ownEnvironment(), ...env } });
}

/** The browser that tests use, and what it needs in its environment. */
export function findChromium(): Program {
  const path = installed.find((candidate) => candidate !== undefined && existsSync(candidate));
  return path === undefined ? packedChromium() : { path, env: {} };
}

/**
 * Unpacks the packed browser once, into .cache/ and not into the shared temporary folder: there a second run would
 * find a half-written file. The package decides by environment variables where and what it unpacks, so a process
 * of its own does it; the variable that names a Lambda runtime makes it bring the system libraries along.
 */
function packedChromium(): Program {
  const packed = require.resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(packed, "../../../package.json"), "utf8")) as { version: string };
  const folder = resolve(__dirname, "../../.cache", `chromium-${version}`);
  if (!existsSync(folder)) {
    const part = `${folder}.${process.pid}`;
    mkdirSync(part, { recursive: true });
    execFileSync(process.execPath, ["-e", `require(${JSON.stringify(packed)}).executablePath()`], {
      env: { ...ownEnvironment(), TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    writeFileSync(join(part, "fonts.conf"), fontConfiguration(folder));
    moveOnce(part, folder);
  }
  const path = join(folder, "chromium");
  const libraries = lacksLibraries(path) ? { LD_LIBRARY_PATH: join(folder, "al2023", "lib") } : {};
  return { path, env: { FONTCONFIG_FILE: join(folder, "fonts.conf"), ...libraries } };
}

/**
 * The package's own configuration looks in /tmp and finds no font there, which leaves every text without width.
 * Its Open Sans goes before the system's fonts: screenshots then look the same on every machine.
 */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
}

/** Two test workers may unpack at the same time; the first one to finish wins. */
function moveOnce(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function lacksLibraries(program: string): boolean {
  return execFileSync("ldd", [program], { encoding: "utf8" }).includes("not found");
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
}
