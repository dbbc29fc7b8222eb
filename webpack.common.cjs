/**
 * What both builds share. The add-in is one page: pane, custom functions and ribbon commands live in one shared
 * runtime, so pane.html loads all three entries.
 */
const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { sources } = require("./scripts/functions/families.cjs");
const { BaseUrlPlugin } = require("./scripts/webpack/base-url-plugin.cjs");
const { ContentsPlugin } = require("./scripts/webpack/contents-plugin.cjs");

/**
 * @param {{ output: string, baseUrl: string }} options folder of the build; where it will be served, without final slash
 * @returns {import("webpack").Configuration}
 */
module.exports = ({ output, baseUrl }) => ({
  context: __dirname,
  // The oldest web view that Excel LTSC 2021 may meet, not the newest browser. It also keeps webpack's own runtime
  // from looking for the global object by code made from text.
  target: ["web", "es2020"],
  entry: {
    functions: "./src/functions/functions.ts",
    commands: "./src/commands/commands.ts",
    pane: "./src/pane/index.tsx",
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
    new CustomFunctionsMetadataPlugin({ input: sources, output: "functions.json" }),
    new HtmlPlugin({
      template: "assets/pages/pane.html",
      filename: "pane.html",
      chunks: ["functions", "commands", "pane"],
      chunksSortMode: "manual",
      minify: false,
      // Excel asks for the functions first; a deferred script leaves office.js in <head> to load before it.
      scriptLoading: "defer",
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/[name][ext]" },
        { from: "assets/pages/*.css", to: "[name][ext]" },
        { from: "assets/pages/*.html", to: "[name][ext]", globOptions: { ignore: ["**/pane.html"] } },
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
