import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostMembersTable } from "../../../scripts/office-members/host-members";

const DOCUMENT = readFileSync(join(__dirname, "../../../docs/host.md"), "utf8");
const [START, END] = ["<!-- members: start -->", "<!-- members: end -->"];

const plain = (table: string): string =>
  table
    .replace(/ +\| */g, " | ")
    .replace(/-{3,}/g, "---")
    .trim();

test("docs/host.md lists every member that the host has, and no other (npm run docs:office writes it)", () => {
  const documented = DOCUMENT.slice(DOCUMENT.indexOf(START) + START.length, DOCUMENT.indexOf(END));
  expect(plain(documented)).toBe(plain(hostMembersTable()));
});
