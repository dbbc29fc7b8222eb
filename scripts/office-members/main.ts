import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import prettier from "prettier";
import { membersTable, officeMembers } from "./members";

const DOCUMENT = join(__dirname, "../../docs/office-js.md");
const [START, END] = ["<!-- members: start -->", "<!-- members: end -->"];

/** Writes the table of members anew between its marks. */
async function main(): Promise<void> {
  const text = await readFile(DOCUMENT, "utf8");
  const [before = "", rest = ""] = text.split(START);
  const [, after = ""] = rest.split(END);
  const table = membersTable(officeMembers());
  const options = await prettier.resolveConfig(DOCUMENT);
  const whole = `${before}${START}\n\n${table}\n\n${END}${after}`;
  await writeFile(DOCUMENT, await prettier.format(whole, { ...options, filepath: DOCUMENT }));
}

void main();
