import { readFileSync } from "node:fs";
import { join } from "node:path";
import { membersTable, officeMembers, type Member } from "../../scripts/office-members/members";

// The witness is Microsoft's: @types/office-js says of each member in which requirement set it is.

/** Excel LTSC 2021; the pane says so where it is not there. */
const HIGHEST = 14;

let members: readonly Member[];
beforeAll(() => {
  members = officeMembers();
});

test("nothing is asked of Excel beyond the set that the pane asks for", () => {
  const beyond = members.filter(({ set }) =>
    [...set.matchAll(/(?:ExcelApi |for (?:get|set), )1\.(\d+)/g)].some(([, minor]) => Number(minor) > HIGHEST),
  );
  expect(beyond).toEqual([]);
  expect(members.length).toBeGreaterThan(100);
  const others = members.filter(({ set }) => set !== "" && !set.startsWith("ExcelApi "));
  expect(others.map(({ name, set }) => `${name}: ${set}`)).toEqual([]);
});

test("what is named in load and in destructuring counts too", () => {
  const names = members.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Application.calculationState", "Table.name", "Worksheet.pageLayout"]));
});

test("docs/office-js.md lists them; `npm run docs:office` makes it", () => {
  const table =
    readFileSync(join(__dirname, "../../docs/office-js.md"), "utf8").split(/<!-- members: (?:start|end) -->/)[1] ?? "";
  const plain = (text: string) =>
    text
      .replace(/ +\| */g, " | ")
      .replace(/-{3,}/g, "---")
      .trim();
  expect(plain(table)).toBe(plain(membersTable(members)));
});
