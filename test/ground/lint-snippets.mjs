/**
 * Lints snippets by the rules of the floors alone, in a process of its own: jest cannot load ESLint's modules.
 * In: JSON `[{ path, code }]` as the one argument. Out: JSON, per snippet the rules that it breaks.
 */
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { floors } from "../../scripts/lint/floors.mjs";

const parser = { files: ["**/*.{ts,tsx}"], languageOptions: { parser: tseslint.parser } };
const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [parser, ...floors] });

const broken = [];
for (const { path, code } of JSON.parse(process.argv[2])) {
  const [result] = await eslint.lintText(code, { filePath: path });
  broken.push(result.messages.map((message) => message.ruleId ?? message.message));
}
console.log(JSON.stringify(broken));
