/**
 * `npm run build`: what is hosted, in dist/. MGN_BASE_URL is the https address where it will be served, for instance
 * `MGN_BASE_URL=https://addins.example.nl/mgn npm run build`; without it the manifest points at this machine.
 * `npm run build:dev`: readable output with source maps in out/development, under the same content security policy.
 *
 * The add-in is one page: pane, custom functions and ribbon commands live in one shared runtime, so pane.html loads all
 * three entries. The presentation has a page of its own, in a window that the pane opens.
 */
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BaseUrlPlugin } = require("./scripts/webpack/base-url-plugin.cjs");
const { ContentsPlugin } = require("./scripts/webpack/contents-plugin.cjs");

const HERE = "https://localhost:3000";

/** Where the build will be served, without a final slash. */
function hostedAt() {
  const baseUrl = (process.env.MGN_BASE_URL ?? HERE).replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"<>&]+$/.test(baseUrl)) throw new Error(`MGN_BASE_URL is no https address: ${baseUrl}`);
  return baseUrl;
}

/** What each build has of its own. */
const builds = {
  production: () => ({
    output: "dist",
    baseUrl: hostedAt(),
    own: {
      devtool: false,
      cache: {
        type: "filesystem",
        cacheDirectory: join(__dirname, ".cache", "webpack"),
        buildDependencies: { config: [__filename] },
      },
    },
  }),
  development: () => ({
    output: "out/development",
    baseUrl: HERE,
    // A map beside the script: the policy forbids eval, which webpack's own choice for development uses.
    own: { devtool: "source-map" },
  }),
};

/**
 * @param {{ mode?: keyof typeof builds }} options of the command line
 * @returns {import("webpack").Configuration}
 */
module.exports = (_, { mode = "production" }) => {
  const { output, baseUrl, own } = builds[mode]();
  return { ...shared(output, baseUrl), ...own, mode };
};

/** @returns {import("webpack").Configuration} */
const shared = (output, baseUrl) => ({
  context: __dirname,
  // The oldest web view that Excel LTSC 2021 may meet, not the newest browser. It also keeps webpack's own runtime
  // from looking for the global object by code made from text.
  target: ["web", "es2020"],
  entry: {
    functions: "./src/functions/index.ts",
    commands: "./src/commands/commands.ts",
    pane: "./src/pane/index.tsx",
    presentation: "./src/pane/presentation.tsx",
  },
  output: { path: join(__dirname, output), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2020",
          },
        },
      },
      {
        test: /office-js-helpers[\\/]dist[\\/]office\.helpers\.js$/,
        loader: require.resolve("./scripts/webpack/without-code-from-text.cjs"),
      },
    ],
  },
  optimization: {
    // The page stays as it was written: its policy must be easy to read where it is served.
    minimizeOptions: { html: false },
    runtimeChunk: "single",
    splitChunks: {
      chunks: "all",
      cacheGroups: { vendors: { test: /node_modules/, name: "vendors", chunks: "initial" } },
    },
  },
  plugins: [
    new HtmlPlugin({
      template: "assets/pages/pane.html",
      filename: "pane.html",
      chunks: ["functions", "commands", "pane"],
      chunksSortMode: "manual",
      minify: false,
      // Excel asks for the functions first; a deferred script leaves office.js in <head> to load before it.
      scriptLoading: "defer",
    }),
    // The window that the pane opens for a room: the same policy, and office.js, without which it is told nothing.
    new HtmlPlugin({
      template: "assets/pages/presentation.html",
      filename: "presentation.html",
      chunks: ["presentation"],
      minify: false,
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/pages/*.css", to: "[name][ext]" },
        {
          from: "assets/pages/*.html",
          to: "[name][ext]",
          globOptions: { ignore: ["**/pane.html", "**/presentation.html"] },
        },
        // Opened from the pane, by whoever has no business case yet.
        ...["twente", "ijssel-vecht", "centraal-gelderland"].map((plan) => ({
          from: `assets/voorbeeld-${plan}.xlsx`,
          to: "[name][ext]",
        })),
        { from: "src/functions/metadata.json", to: "functions.json" },
        { from: "manifest.xml" },
      ],
    }),
    new BaseUrlPlugin(baseUrl),
    new ContentsPlugin(),
  ],
  // What went well needs no page of text: `npm start` shows this too.
  stats: "errors-warnings",
  // scripts/size.mjs judges the size, by what a user really loads.
  performance: { hints: false },
});
