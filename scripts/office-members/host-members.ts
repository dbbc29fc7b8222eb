import "../../src/workbench/host/host";
import { catalogue, type Members } from "../../src/workbench/host/protocol/define";

/** The table of docs/host.md: every member that the stand-in for Excel has. */
export function hostMembersTable(): string {
  return [
    "| Type | Read | Written | Methods |",
    "| --- | --- | --- | --- |",
    ...[...catalogue].sort((a, b) => a.type.localeCompare(b.type, "en")).map(line),
  ].join("\n");
}

const line = ({ type, read, written, methods }: Members): string =>
  `| ${type} | ${list(read)} | ${list(written)} | ${list(methods)} |`;

/** Names that begin with an underscore are office.js' own business. */
const list = (names: readonly string[]): string =>
  names
    .filter((name) => !name.startsWith("_"))
    .sort((a, b) => a.localeCompare(b, "en"))
    .map((name) => `\`${name}\``)
    .join(", ") || "–";
