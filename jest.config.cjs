/** Four suites, one command: pure code, the floors over the host, and the pane in a real browser. */
const shared = {
  testEnvironment: "node",
  transform: {
    "^.+\\.[tj]sx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
    ],
  },
};

module.exports = {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/{model,plans,functions,pane,ground}/**/*.test.{ts,tsx}"] },
    { ...shared, displayName: "host", testMatch: ["<rootDir>/test/{workbench,workbook,recalc,faults,example}/**/*.test.ts"] },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
