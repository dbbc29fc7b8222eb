import { checkTemplate } from "./check";
import type { TemplateFault } from "./fault";
import { parseTemplate, type Node } from "./parse";

/** A template that can be filled in. */
export interface Template {
  readonly nodes: readonly Node[];
}

/** A template cannot be used; each fault is a Dutch sentence with its line. */
export class TemplateError extends Error {
  constructor(readonly faults: readonly TemplateFault[]) {
    super(faults.map(({ message }) => message).join("\n"));
    this.name = "TemplateError";
  }
}

/**
 * Reads a template: plain text in which "# " begins a heading, "- " an item, "**" turns bold on and off, a white line
 * ends a paragraph, and placeholders stand between braces:
 *
 * - `{{voorschot}}` a figure, a list or a table
 * - `{{gemeenten?gemeente|gemeenten}}` one of two words by a number
 * - `{{#terug}} … {{/terug}}` only where the figure is known and not nil; `{{^terug}} … {{/terug}}` only where it is not
 *
 * @throws TemplateError with every fault, by line
 */
export function readTemplate(text: string): Template {
  const { nodes, faults } = parseTemplate(text);
  const all = [...faults, ...checkTemplate(text, nodes)].sort((a, b) => a.line - b.line);
  if (all.length > 0) throw new TemplateError(all);
  return { nodes };
}
