/**
 * Puts the address where the add-in is served in the files that Excel reads from elsewhere: the manifest and the
 * functions' metadata. In the sources both name this machine.
 */
const { Compilation, sources } = require("webpack");

const written = "https://localhost:3000";
const name = "BaseUrlPlugin";

class BaseUrlPlugin {
  /** @param {string} baseUrl without final slash */
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        for (const file of ["manifest.xml", "functions.json"]) {
          compilation.updateAsset(
            file,
            (asset) => new sources.RawSource(asset.source().toString().replaceAll(written, this.baseUrl)),
          );
        }
      });
    });
  }
}

module.exports = { BaseUrlPlugin };
