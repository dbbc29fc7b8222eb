/**
 * `npm run build`: what is hosted, in dist/. MGN_BASE_URL is the https address where it will be served, for instance
 * `MGN_BASE_URL=https://addins.example.nl/mgn npm run build`; without it the manifest points at this machine.
 */
const { join } = require("node:path");
const common = require("./webpack.common.cjs");

const baseUrl = (process.env.MGN_BASE_URL ?? "https://localhost:3000").replace(/\/+$/, "");
if (!/^https:\/\/[^\s"<>&]+$/.test(baseUrl)) throw new Error(`MGN_BASE_URL is no https address: ${baseUrl}`);

module.exports = {
  ...common({ output: "dist", baseUrl }),
  mode: "production",
  devtool: false,
  cache: {
    type: "filesystem",
    cacheDirectory: join(__dirname, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
};
