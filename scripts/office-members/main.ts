import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import prettier from "prettier";
import { hostMembersTable } from "./host-members";
import { membersTable, officeMembers } from "./members";

const [START, END] = ["<!-- members: start -->", "<!-- members: end -->"];

/** Writes both tables of members anew: what we call of office.js, and what the stand-in for Excel has of it. */
async function main(): Promise<void> {
  await writeTable("office-js.md", membersTable(officeMembers()));
  await writeTable("host.md", hostMembersTable());
}

/** Puts the table between the marks of a document. */
async function writeTable(document: string, table: string): Promise<void> {
  const path = join(__dirname, "../../docs", document);
  const text = await readFile(path, "utf8");
  const [before = "", rest = ""] = text.split(START);
  const [, after = ""] = rest.split(END);
  const whole = `${before}${START}\n\n${table}\n\n${END}${after}`;
  await writeFile(path, await prettier.format(whole, { ...(await prettier.resolveConfig(path)), filepath: path }));
}

void main();
