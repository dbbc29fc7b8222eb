/** `npm run build:dev`: readable output with source maps in out/development, under the same content security policy. */
const common = require("./webpack.common.cjs");

module.exports = {
  ...common({ output: "out/development", baseUrl: "https://localhost:3000" }),
  mode: "development",
  // A map beside the script: the policy forbids eval, which webpack's own choice for development uses.
  devtool: "source-map",
};
