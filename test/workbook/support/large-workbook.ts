import type { CellInput } from "../../../src/workbench/engine/engine";
import type { Workbench } from "./workbench";

/** A sheet as long reports have them: words, whole numbers, amounts, and here and there a formula's error. */
export function fillSheet(bench: Workbench, name: string, rows: number, columns: number): void {
  const { engine } = bench.office;
  const { id } = engine.addSheet(name);
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c): CellInput => content(r, c)),
  );
  engine.write(id, { row: 0, column: 0, rows, columns }, cells);
}

function content(row: number, column: number): CellInput {
  if (column === 0) return `Boeking ${row + 1}`;
  if (row === 0) return `Kolom ${column + 1}`;
  return column % 4 === 0 ? (row * 7919 + column * 104_729) / 100 : row + column;
}

/** The length of each answer that the host gave since, in bytes. */
export function watchAnswers({ office: { host } }: Workbench): readonly number[] {
  const bytes: number[] = [];
  const handle = host.handle.bind(host);
  host.handle = (client, message) => {
    const listening = {
      ...client,
      receive: (answer: object) => {
        bytes.push(new Blob([JSON.stringify(answer)]).size);
        client.receive(answer);
      },
    };
    return handle(listening, message);
  };
  return bytes;
}
