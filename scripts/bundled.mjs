import { build } from "esbuild";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
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
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [program],
    outfile: file,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "error",
    plugins: [ownPlace],
  });
  await mkdir(dirname(file), { recursive: true });
  // Each as a whole, the list last: another may be starting the same program.
  for (const output of outputFiles) await replace(output.path, output.contents);
  await replace(sources, JSON.stringify(hashes([...Object.keys(metafile.inputs), "scripts/bundled.mjs"])));
  return file;
}

/** Where a source says where it stands, it means itself and not the bundle. */
const ownPlace = {
  name: "own-place",
  setup({ onLoad }) {
    onLoad({ filter: /\.m?ts$|\.mjs$/ }, async ({ path }) => {
      if (relative(root, path).startsWith("node_modules")) return undefined;
      const text = await readFile(path, "utf8");
      if (!/\b__dirname\b|\bimport\.meta\.url\b/.test(text)) return undefined;
      const contents = text
        .replace(/\b__dirname\b/g, () => JSON.stringify(dirname(path)))
        .replace(/\bimport\.meta\.url\b/g, () => JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith("js") ? "js" : "ts" };
    });
  },
};

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
  const hash = (file) =>
    createHash("sha256")
      .update(readFileSync(join(root, file)))
      .digest("hex");
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
}

async function replace(path, contents) {
  const fresh = `${path}.${process.pid}`;
  await writeFile(fresh, contents);
  await rename(fresh, path);
}
