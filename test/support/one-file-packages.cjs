const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

/**
 * Packages of many files, which jest would look for and read one by one in every suite. Those that share a package are one
 * file, so that there is one of what they share.
 */
const FILES = {
  univer: ["core", "engine-formula", "sheets", "sheets-formula", "sheets-numfmt"].map((name) => `@univerjs/${name}`),
  exceljs: ["exceljs"],
  jsdom: ["jsdom"],
  jszip: ["jszip"],
};
const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, ".cache", "packages");

/** For `moduleNameMapper`. */
const MAPPER = Object.fromEntries(
  Object.values(FILES).flatMap((names) =>
    names.map((name) => [`^${name}$`, `<rootDir>/.cache/packages/${flat(name)}.cjs`]),
  ),
);

/** As jest's `globalSetup`: makes the files, where what is installed or how they are made is another than before. */
async function oneFilePackages() {
  const hash = createHash("sha256").update(ROOT);
  // What npm installed, wherever that was: the lock file may be newer.
  for (const source of [join(ROOT, "node_modules", ".package-lock.json"), __filename])
    hash.update(readFileSync(source));
  const [made, kept] = [hash.digest("hex"), join(FOLDER, "made-of.txt")];
  if (existsSync(kept) && readFileSync(kept, "utf8") === made) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, names] of Object.entries(FILES)) {
    replace(join(FOLDER, `all-${file}.js`), await oneFile(names));
    replace(join(FOLDER, `all-${file}.cjs`), LOADER);
    for (const name of names) {
      replace(join(FOLDER, `${flat(name)}.cjs`), `module.exports = require("./all-${file}.cjs")["${name}"];\n`);
    }
  }
  replace(kept, made);
}

/** How plain-context.cjs runs what it keeps compiled. */
const RUN = Symbol.for("one-file-packages.run");

/** In another environment the file is loaded like any other. */
const LOADER = `
const file = __filename.replace(/\\.cjs$/, ".js");
const run = globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(RUN))})];
module.exports = run ? run(file, require) : require(file);
`;

async function oneFile(names) {
  const { build } = require("esbuild");
  const parts = names.map((name) => `get "${name}"() { return require("${name}"); },`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = {\n${parts.join("\n")}\n};`, resolveDir: ROOT },
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    minifyWhitespace: true,
    logLevel: "error",
    external: ["canvas"],
    plugins: [inPlace],
  });
  return outputFiles[0].text;
}

const inPlace = {
  name: "in-place",
  setup({ onLoad, onResolve }) {
    // Hyphens of each language, which nobody asks for, stay where they are; so does what jsdom starts in another process.
    onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, importer, resolveDir }) =>
      /[\\/]engine-render[\\/]lib[\\/]cjs[\\/]index\.js$/.test(importer)
        ? { path: join(resolveDir, path), external: true }
        : undefined,
    );
    onLoad({ filter: /[\\/]XMLHttpRequest-impl\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/require\.resolve\("\.\/([\w-]+\.js)"\)/, (_, file) =>
        JSON.stringify(join(dirname(path), file)),
      ),
    }));
    onLoad({ filter: /[\\/]@univerjs[\\/].*\.js$/ }, ({ path }) => ({
      contents: withPlainFields(readFileSync(path, "utf8")),
    }));
  },
};

/**
 * Univer sets the fields of its classes by a function, for browsers without fields; where a calculation makes a million
 * small objects, that takes the most of it. A name that is an accessor somewhere is left: to set it is something else.
 */
function withPlainFields(text) {
  const accessors = new Set(Array.from(text.matchAll(/^\s*(?:static )?[gs]et (\w+)\(/gm), ([, name]) => name));
  return text.replace(/^(\s*)_defineProperty\(this, "(\w+)", (.*)\);$/gm, (line, indent, name, value) =>
    accessors.has(name) ? line : `${indent}this.${name} = ${value};`,
  );
}

function flat(name) {
  return name.replace(/[@/]/g, "-");
}

/** As a whole: another may be starting the tests. */
function replace(file, text) {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

module.exports = Object.assign(oneFilePackages, { MAPPER, RUN });
