import type { Block } from "../model/text/document";
import { clean } from "./content/clean";
import { factsOf } from "./content/facts-of";
import type { LetterSource } from "./facts/source";
import { fill } from "./template/fill";
import type { Template } from "./template/template";

/** A piece of writing, ready to be written in any form. */
export interface Written {
  readonly title: string;
  /** In smaller print, so that it takes few pages. */
  readonly isDense?: true;
  readonly blocks: readonly Block[];
}

/** A letter to one municipality. */
export interface Letter extends Written {
  readonly municipality: string;
  /** Of the municipality, as in the payout. */
  readonly code: string;
}

/** A letter to each municipality of the payout, or to the ones that were chosen, in the payout's order. */
export function writeLetters(
  source: LetterSource,
  template: Template,
  chosen: (code: string) => boolean = () => true,
): readonly Letter[] {
  return source.payout.municipalities.flatMap(({ municipality: { name, code } }, index) =>
    chosen(code)
      ? [{ title: clean(name), municipality: clean(name), code, blocks: fill(template.nodes, factsOf(source, index)) }]
      : [],
  );
}
