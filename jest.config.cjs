const oneFilePackages = require("./test/support/one-file-packages.cjs");

/** Four suites, one command: pure code, the floors over the host, and the pane in a real browser. */
const shared = {
  testEnvironment: "<rootDir>/test/support/plain-context.cjs",
  setupFiles: ["<rootDir>/test/support/xml-parser.cjs"],
  globalSetup: "<rootDir>/test/support/one-file-packages.cjs",
  moduleNameMapper: oneFilePackages.MAPPER,
  // What the grid needs and what comes only as ES modules; everything else in node_modules runs as it is.
  transformIgnorePatterns: [
    "/\\.cache/packages/",
    "/node_modules/(?!(lodash-es|nanoid|kdbush|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)",
  ],
  transform: {
    "^.+\\.[tj]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
};

module.exports = {
  // A workbook in an engine takes seconds, and many on a busy machine: what hangs is found all the same.
  testTimeout: 300_000,
  // Half of the cores is what jest takes of a small machine; the suites stand apart and can use them all.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/{model,plans,functions,letter,simulation,pane,ground}/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "host",
      testMatch: ["<rootDir>/test/{workbench,workbook,recalc,faults,example,witness}/**/*.test.ts"],
    },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
