import { EXAMPLES, type Example } from "../../functions/examples";
import metadata from "../../functions/metadata.json";

export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** Excel hands over a single cell as a range of one as well. */
  readonly takesRange: boolean;
}

/** A custom function as a reader meets it; Dutch, from the same source as Excel's own list. */
export interface CatalogueEntry {
  readonly id: string;
  /** "MGN.INDEX" */
  readonly name: string;
  /** The formula in words. */
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly examples: readonly Example[];
  /** Its place in the add-in's own page of functions. */
  readonly help: string;
}

/** Every function, in the order of the manual. */
export const CATALOGUE: readonly CatalogueEntry[] = metadata.functions.map(({ id, name, description, parameters }) => ({
  id,
  name: `MGN.${name}`,
  description,
  parameters: parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description,
    optional: "optional" in parameter && parameter.optional,
    takesRange: "dimensionality" in parameter && parameter.dimensionality === "matrix",
  })),
  examples: EXAMPLES.filter((example) => example.id === id),
  help: `functies.html#${id}`,
}));

/** The functions whose name or description holds every word, whatever its capitals and accents. */
export function search(query: string): readonly CatalogueEntry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return CATALOGUE.filter((entry) => {
    const text = plain(`${entry.name} ${entry.description}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** "MGN.GESPREKKEN(instroom; aandeel; uitrol; [jaardeel])" */
export function signatureOf({ name, parameters }: CatalogueEntry): string {
  return `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join("; ")})`;
}

/** An example's result as a Dutch reader writes it; a table row by row. */
export function resultOf({ result }: Example): string {
  if (typeof result !== "object") return inDutch(result);
  return result.map((row) => row.map(inDutch).join(" · ")).join(" / ");
}

function inDutch(value: number | string): string {
  return typeof value === "string" ? value : String(value).replace(".", ",").replace("-", "−");
}
