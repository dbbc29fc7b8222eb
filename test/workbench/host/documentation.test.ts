import { readFileSync } from "node:fs";
import { join } from "node:path";
import "../../../src/workbench/host/host";
import { catalogue, type Members } from "../../../src/workbench/host/objects/define";

const DOCUMENT = readFileSync(join(__dirname, "../../../docs/host.md"), "utf8");
const [START, END] = ["<!-- members: start -->", "<!-- members: end -->"];

/** Names that begin with an underscore are office.js' own business. */
const list = (names: readonly string[]): string =>
  names
    .filter((name) => !name.startsWith("_"))
    .sort((a, b) => a.localeCompare(b, "en"))
    .map((name) => `\`${name}\``)
    .join(", ") || "–";

const line = ({ type, read, written, methods }: Members): string =>
  `| ${type} | ${list(read)} | ${list(written)} | ${list(methods)} |`;

test("docs/host.md lists every member that the host has, and no other", () => {
  const table = [
    "| Type | Read | Written | Methods |",
    "| --- | --- | --- | --- |",
    ...[...catalogue].sort((a, b) => a.type.localeCompare(b.type, "en")).map(line),
  ];
  const documented = DOCUMENT.slice(DOCUMENT.indexOf(START) + START.length, DOCUMENT.indexOf(END)).trim();
  expect(documented.replace(/ +\| */g, " | ").replace(/-{3,}/g, "---")).toBe(
    table.join("\n").replace(/ +\| */g, " | "),
  );
});
