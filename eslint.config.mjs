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
      // `["name"]` where the type is an index signature says that the name is data, not a member.
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      // Addresses and digits are plain ASCII; spreading other things stays an error.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // An interface that only names its supertype is a word for it.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      // React does not look at what a handler returns.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // `void promise` and `() => void work()` are how an event handler says that it does not wait.
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
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
    // A context hands out functions, and a component takes the ones that it needs.
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    name: "workbench",
    files: ["src/workbench/**/*.ts", "test/workbench/**/*.ts", "test/workbook/**/*.ts"],
    rules: {
      // Univer's packages, and office.js beside its types, carry copies of the same enums and classes: these rules keep
      // apart what is one.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Univer's snapshots ask for fields that it calls deprecated.
      "@typescript-eslint/no-deprecated": "off",
    },
  },
  {
    name: "tests",
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A test that indexes what it just asserted reads better than one that asks twice.
      "@typescript-eslint/no-non-null-assertion": "off",
      // jest's own matchers, such as expect.any(), are typed any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      // A stand-in keeps the shape of what it stands for, also where it has nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },

  {
    name: "second witness",
    files: ["test/witness/*.ts"],
    ignores: ["test/witness/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "/src/(?!plans/[^/]+/published\\.json$)",
              message: "The second witness shares nothing with the product but the printed tables.",
            },
          ],
        },
      ],
    },
  },

  {
    name: "scripts",
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "no-undef": "off", "no-unused-vars": "error", "prefer-const": "error" },
  },
  prettier,
);
