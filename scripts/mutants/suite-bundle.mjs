import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { inItsPlace, LOADERS, ONE_FILE } from "../bundled.mjs";
import { at } from "../paths.mjs";

/**
 * A suite of tests with all that it stands on, packages aside, in one file; null where it reaches none of the sources.
 * @param {string} suite path below the root @param {Map<string, string>} sources instrumented, by path
 * @returns {Promise<{ file: string, text: string } | null>}
 */
export async function suiteBundle(suite, sources) {
  const reached = [];
  const outfile = at(".cache", "mutants", `${suite.replace(/[^\w-]+/g, ".")}.cjs`);
  const { outputFiles } = await build({
    ...ONE_FILE,
    entryPoints: [suite],
    outfile,
    logLevel: "silent",
    plugins: [
      {
        name: "instrumented",
        setup({ onLoad }) {
          onLoad({ filter: /\.(m?ts|tsx|mjs|json)$/ }, async ({ path }) => {
            const instrumented = sources.get(path);
            if (instrumented !== undefined) reached.push(path);
            const contents = inItsPlace(instrumented ?? (await readFile(path, "utf8")), path);
            return { contents, loader: LOADERS[extname(path)] };
          });
        },
      },
    ],
  });
  if (reached.length === 0) return null;
  mkdirSync(at(".cache", "mutants"), { recursive: true });
  await writeFile(outfile, outputFiles[0].contents);
  return { file: outfile, text: outputFiles[0].text };
}
