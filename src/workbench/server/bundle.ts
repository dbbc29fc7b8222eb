import { build } from "esbuild";
import { join } from "node:path";

/**
 * Bundles the workbench's page: Univer, the host and the page itself. Takes seconds.
 *
 * @returns the bundle's files by name: page.js, page.css and what they load
 */
export async function bundlePage(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { page: join(root, "src/workbench/page/main.ts") },
    bundle: true,
    write: false,
    outdir: join(root, ".cache/workbench"),
    format: "esm",
    target: "es2022",
    platform: "browser",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".woff2": "dataurl", ".svg": "dataurl" },
    logLevel: "warning",
  });
  return new Map(outputFiles.map((file) => [file.path.split(/[\\/]/).at(-1) ?? "", file.contents]));
}
