import { readdirSync } from "node:fs";
import { at } from "../paths.mjs";

/** The rooms that are proven by mutants, and the suites that are tried on them. */
export const ROOMS = {
  money: { folder: "src/model/money", suites: ["test/model/money", "test/model/budget/budget"] },
  payout: { folder: "src/model/payout", suites: ["test/model/payout", "test/functions/payout"] },
  waitlist: {
    folder: "src/model/waitlist",
    suites: ["test/model/waitlist", "test/plans/twente.test", "test/plans/centraal-gelderland.test"],
  },
  businesscase: {
    folder: "src/model/businesscase",
    suites: [
      ...["case", "names", "parts", "properties"].map((suite) => `test/model/businesscase/${suite}.test`),
      "test/model/budget/budget",
      "test/plans/centraal-gelderland.test",
      "test/plans/ijssel-vecht.test",
      "test/plans/twente",
    ],
  },
  links: { folder: "src/workbook/links", suites: ["test/workbook/links/"] },
  history: { folder: "src/workbook/history", suites: ["test/workbook/history/"] },
};

const suites = readdirSync(at("test"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/${file}`)
  .sort();

/** @param {readonly string[]} prefixes @returns {string[]} paths below the root */
export function suitesUnder(prefixes) {
  return suites.filter((path) => prefixes.some((prefix) => path.startsWith(prefix)));
}
