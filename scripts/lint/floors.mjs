/**
 * The floors of the house: imports go only downward.
 *
 *   model  <-  plans  <-  workbook, functions, letter, simulation  <-  pane, commands, recalc
 *
 * The workbench stands beside it: it may use anything, and nothing that ships may use it. `recalc` runs the shipped
 * code over the workbench's host, so it is the one other folder that may.
 */

import importX, { createNodeResolver } from "eslint-plugin-import-x";

/** From the ground up; a folder may import itself and every storey below its own. */
const storeys = [
  ["model"],
  ["plans"],
  ["workbook", "functions", "letter", "simulation"],
  ["pane", "commands", "recalc"],
];

/** The rooms on the workbook's storey, from the ground up: a room may import those above it in this list, no other. */
const workbookRooms = [
  "cells",
  "problem",
  "links",
  "sheets",
  "store",
  "reading",
  "own-sheets",
  "figures",
  "find",
  "connect",
  "scenarios",
  "sisa",
  "realisation",
  "change",
  "writing",
  "history",
  "through-sheet",
  "session",
  "tasks",
];

const shipped = storeys.flat().filter((folder) => folder !== "recalc");

/** @param {string} folder @param {string[]} from @param {string} message */
const zone = (folder, from, message) => ({
  target: `./src/${folder}`,
  from: from.map((name) => `./src/${name}`),
  message,
});

const upward = storeys.flatMap((folders, storey) =>
  folders.map((folder) => {
    const beside = folders.filter((other) => other !== folder);
    const above = [...beside, ...storeys.slice(storey + 1).flat()];
    return zone(folder, above, "Imports go only downward: model, plans, workbook and functions, pane and commands.");
  }),
);

/** The rooms of the model, likewise: what a plan is comes first, what asks questions of it last. */
const modelRooms = [
  "money",
  "time",
  "text",
  "plan",
  "formula",
  "waitlist",
  "businesscase",
  "quantities",
  "payout",
  "result",
  "audit",
  "evaluation",
  "realisation",
  "budget",
  "provenance",
  "whatif",
];

/** The rooms of what-if, likewise. */
const whatifRooms = ["outcome", "program", "sensitivity", "breakeven", "simulation"];

/** The rooms of the pane, likewise; a room of the pane's rarely asks another tab's. */
const paneRooms = [
  "texts",
  "theme",
  "files",
  "state",
  "parts",
  "figures",
  "functions",
  "explain",
  "history",
  "outcome",
  "payout",
  "waitlist",
  "whatif",
  "realisation",
  "letter",
  "check",
  "connect",
  "presentation",
  "shell",
];

/**
 * Buttons that any room may use.
 * @type {Readonly<Record<string, string[]>>}
 */
const forAll = { letter: ["./SendButtons.tsx"], presentation: ["./PresentButton.tsx"], shell: ["./WorkButton.tsx"] };

const functionRooms = ["arguments", "drivers", "answers", "plain", "excel", "examples"];

/** A region may lean on one before it, which it was begun from. */
const planRooms = ["schema", "template", "centraal-gelderland", "twente", "ijssel-vecht", "own"];

/** What the wire says is the ground; Excel's objects stand on it. */
const hostRooms = ["grid", "protocol", "functions", "objects"];

/** @param {string} storey */
const inOneDirection = (storey) =>
  `Rooms of src/${storey} import in one direction: scripts/lint/floors.mjs has their order.`;

/** @param {string} storey @param {string[]} inOrder */
const roomsOf = (storey, inOrder) =>
  inOrder.slice(0, -1).map((room, place) =>
    zone(
      `${storey}/${room}`,
      inOrder.slice(place + 1).map((above) => `${storey}/${above}`),
      inOneDirection(storey),
    ),
  );

const rooms = [
  ...roomsOf("workbook", workbookRooms),
  ...roomsOf("model", modelRooms),
  ...roomsOf("model/whatif", whatifRooms),
  ...paneRooms.flatMap((room, place) =>
    paneRooms.slice(place + 1).map((above) => ({
      ...zone(`pane/${room}`, [`pane/${above}`], inOneDirection("pane")),
      except: forAll[above] ?? [],
    })),
  ),
  ...roomsOf("functions", functionRooms),
  ...roomsOf("plans", planRooms),
  ...roomsOf("workbench/host", hostRooms),
];

const beside = shipped.map((folder) => zone(folder, ["workbench"], "What ships never imports the workbench."));

/** The model is arithmetic on plain data: it can be read, tested and trusted without anything around it. */
const impure = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "process",
  "setTimeout",
  "setInterval",
  "Excel",
  "Office",
  "CustomFunctions",
].map((name) => ({ name, message: "The model knows no host, no page and no machine." }));

const clock = "The model has no clock and no dice: pass the date or the random numbers in.";

/** Files with a function that was longer than the rule allows when the rule came. None may be added. */
const stillLong = [
  "src/pane/realisation/TargetEditor.tsx",
  "src/pane/shell/Shell.tsx",
  "src/pane/whatif/scenarios/ChangeEditor.tsx",
  "src/pane/whatif/scenarios/ScenarioList.tsx",
  "src/pane/whatif/simulation/SimulationResults.tsx",
  "src/pane/whatif/simulation/SimulationView.tsx",
  "src/workbench/engine/univer/content.ts",
];

/** ESLint configuration; complete but for a parser, so that a test can use it on its own. */
export const floors = [
  {
    name: "imports",
    files: ["{src,test,scripts}/**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
      // Without these two the cycle rule reads no TypeScript, and finds nothing.
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-self-import": "error",
      "import-x/no-duplicates": ["error", { "prefer-inline": true }],
    },
  },
  {
    name: "floors",
    files: ["src/**/*.{ts,tsx}"],
    rules: { "import-x/no-restricted-paths": ["error", { zones: [...upward, ...rooms, ...beside] }] },
  },
  {
    name: "short functions",
    files: ["src/**/*.{ts,tsx}"],
    ignores: stillLong,
    rules: { "max-lines-per-function": ["error", { max: 80, skipComments: true, skipBlankLines: true }] },
  },
  {
    name: "the ground floor is pure",
    files: ["src/model/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^(?!\\.{1,2}(/|$)|decimal\\.js$)", message: "The model imports only itself and decimal.js." },
          ],
        },
      ],
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: clock },
        { object: "Math", property: "random", message: clock },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
      ],
    },
  },
];
