/**
 * Judges what goes into the bundles, by the modules that webpack really packed: every package under a licence that
 * allows it, Microsoft's office.js and the workbench never. Writes the licence texts along as licences.txt.
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { dirname, join, sep } = require("node:path");
const { WebpackError, sources, Compilation } = require("webpack");

const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** Packages that another one carries inside its own bundle, where webpack cannot see them. */
const carried = { "@microsoft/office-js-helpers": ["core-js", "lodash-es", "rxjs"] };

const name = "ContentsPlugin";

class ContentsPlugin {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const files = bundledFiles(compilation.modules);
        for (const problem of judge(compiler.context, files)) {
          compilation.errors.push(new WebpackError(problem));
        }
        compilation.emitAsset("licences.txt", new sources.RawSource(licenceTexts(packagesOf(files))));
      });
    });
  }
}

/** The files of these modules, of those that were joined into one included. */
function bundledFiles(modules) {
  return [...modules].flatMap((module) => (module.modules ? bundledFiles(module.modules) : [module.resource ?? ""]));
}

/** @returns {{ name: string, version: string, license: string, folder: string }[]} sorted by name */
function packagesOf(files) {
  const folders = new Set(files.filter((file) => file.includes("node_modules")).map(packageFolder));
  for (const folder of [...folders]) {
    for (const inner of carried[describe(folder).name] ?? []) {
      const nested = join(folder, "node_modules", inner);
      folders.add(
        existsSync(nested) ? nested : join(folder.slice(0, folder.lastIndexOf("node_modules")), "node_modules", inner),
      );
    }
  }
  return [...folders].map(describe).sort((a, b) => (a.name + a.version).localeCompare(b.name + b.version));
}

/** The folder of the package that a file belongs to; a package.json without a name only marks a module type. */
function packageFolder(file) {
  let folder = dirname(file.split("?")[0]);
  while (!isPackage(folder)) {
    if (folder.endsWith(`${sep}node_modules`)) throw new Error(`no package holds ${file}`);
    folder = dirname(folder);
  }
  return folder;
}

function isPackage(folder) {
  const file = join(folder, "package.json");
  return existsSync(file) && Boolean(JSON.parse(readFileSync(file, "utf8")).version);
}

function describe(folder) {
  const { name, version, license = "unknown" } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { name, version, license, folder };
}

/** @param {string} root @param {string[]} files packed files @returns {string[]} why they may not ship */
function judge(root, files) {
  const packages = packagesOf(files);
  const workbench = join(root, "src", "workbench") + sep;
  return [
    ...packages.filter((p) => p.name === "@microsoft/office-js").map((p) => `${p.name} may not be passed on`),
    ...packages.filter((p) => !isAllowed(p.license)).map((p) => `${p.name}: licence ${p.license} may not ship`),
    ...files.filter((file) => file.startsWith(workbench)).map((file) => `the workbench may not ship: ${file}`),
  ];
}

/** Under one of the licences, or under several of them together: "MIT and ISC". */
function isAllowed(license) {
  return license.split(/ and /i).every((part) => allowed.includes(part));
}

function licenceTexts(packages) {
  return packages
    .map(({ name, version, license, folder }) => {
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
      return `${name} ${version} (${license})${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

module.exports = { ContentsPlugin, allowed, judge };
