import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { floors } from "./scripts/lint/floors.mjs";

export default tseslint.config(
  { ignores: ["dist/", "out/", "node_modules/", ".cache/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  {
    name: "typescript",
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in a message are plain; what must not slip in is an object that prints as "[object Object]".
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // Empty text and 0 often stand for "none" here; `||` says so, and `??` would change the outcome.
      "@typescript-eslint/prefer-nullish-coalescing": "off",
      // Excel's own error class is no subclass of Error, and throwing it is how a custom function answers #WAARDE!.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "custom-functions-runtime", name: "Error" }] },
      ],
      // React does not look at what a handler returns.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // `void promise` and `() => void work()` are how an event handler says that it does not wait.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      // Its opposite, `interface` for what has a shape and `type` for the rest, reads better than one word for both.
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },

  ...floors,

  {
    name: "what ships",
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**", "src/recalc/**"],
    rules: { "no-console": "error", "no-eval": "error", "@typescript-eslint/no-implied-eval": "error" },
  },
  {
    name: "office",
    files: ["src/{workbook,functions,pane,commands}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    name: "pane",
    files: ["src/pane/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
  },
  {
    name: "univer",
    files: ["src/workbench/engine/univer/**/*.ts"],
    rules: {
      // Univer's packages each carry their own copies of the same enums and classes, which these rules keep apart.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Its snapshots ask for fields that it calls deprecated.
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  {
    name: "tests",
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test that indexes what it just asserted reads better than one that asks twice.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },

  {
    name: "scripts",
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "no-undef": "off", "no-unused-vars": "error", "prefer-const": "error" },
  },
  prettier,
);
