import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { at, root } from "./paths.mjs";

/**
 * A TypeScript program of the project as one file, made anew when one of its sources changed: a thousand small modules
 * start slowly one by one. Packages are not in it.
 * @param {string} program path below the root
 * @returns {Promise<string>} path of a program that Node runs as it is
 */
export async function bundled(program) {
  const name = program.replace(/\.ts$/, "").replace(/[^\w-]+/g, ".");
  const [file, sources] = [at(".cache", "programs", `${name}.cjs`), at(".cache", "programs", `${name}.json`)];
  if (existsSync(file) && isOf(sources)) return file;
  // Of what was read, not of what may have been saved since.
  const read = hashes(["scripts/bundled.mjs", "package-lock.json", "tsconfig.json"]);
  const { outputFiles } = await build({
    ...ONE_FILE,
    entryPoints: [program],
    outfile: file,
    sourcemap: true,
    logLevel: "error",
    plugins: [sourcesInto(read)],
  });
  await mkdir(dirname(file), { recursive: true });
  // Each as a whole, the list last: another may be starting the same program.
  for (const output of outputFiles) await replace(output.path, output.contents);
  await replace(sources, JSON.stringify(read));
  return file;
}

/** How esbuild makes one file for Node of all but packages; what comes out is given, not written. */
export const ONE_FILE = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: "node",
  format: "cjs",
  target: "node20",
  packages: "external",
};

export const LOADERS = { ".ts": "ts", ".mts": "ts", ".tsx": "tsx", ".mjs": "js", ".json": "json" };

/** Notes each source as it is read. */
const sourcesInto = (read) => ({
  name: "sources",
  setup({ onLoad }) {
    onLoad({ filter: /\.(m?ts|tsx|mjs|json)$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      read[relative(root, path)] = hashOf(text);
      return { contents: inItsPlace(text, path), loader: LOADERS[extname(path)] };
    });
  },
});

/** Where a source says where it stands, it means itself and not the bundle. @param {string} text @param {string} path */
export function inItsPlace(text, path) {
  return text
    .replace(/\b__dirname\b/g, () => JSON.stringify(dirname(path)))
    .replace(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(path).href));
}

/** Whether the bundle was made of the sources as they are now. */
function isOf(list) {
  try {
    const text = readFileSync(list, "utf8");
    return JSON.stringify(hashes(Object.keys(JSON.parse(text)))) === text;
  } catch {
    return false;
  }
}

function hashes(files) {
  return Object.fromEntries(files.map((file) => [file, hashOf(readFileSync(join(root, file), "utf8"))]));
}

function hashOf(text) {
  return createHash("sha256").update(text).digest("hex");
}

async function replace(path, contents) {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, contents);
  await rename(fresh, path);
}
