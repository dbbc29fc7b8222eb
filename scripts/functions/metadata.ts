import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { families, sources } from "./families";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: "matrix" | "scalar";
  readonly optional?: boolean;
}

/** One function as Excel's metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" | "scalar" };
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

/** A function with what its doc comment says and Excel's metadata leaves out. */
export interface DocumentedFunction extends FunctionMetadata {
  /** Dutch: "Tijd en geld". */
  readonly family: string;
  /** What it answers, with unit and sign. */
  readonly returns: string;
}

const ROOT = join(__dirname, "../..");

/** What src/functions/metadata.json must be, which the build hands to Excel as functions.json. */
export async function functionsMetadata(): Promise<Metadata> {
  return generate(sources.map((source) => join(ROOT, source)));
}

/** The functions in the order of the documentation. */
export async function documentedFunctions(): Promise<readonly DocumentedFunction[]> {
  const perFamily = families.map(async ({ title }, index) => {
    const source = join(ROOT, sources[index] ?? "");
    const answers = answersIn(await readFile(source, "utf8"));
    const { functions } = await generate([source]);
    return functions.map((one) => ({ ...one, family: title, returns: answers.get(one.id) ?? "" }));
  });
  return (await Promise.all(perFamily)).flat();
}

/** src/functions/metadata.json */
export function metadataFile(metadata: Metadata): string {
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

async function generate(files: readonly string[]): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata([...files]);
  if (errors.length > 0) throw new Error(errors.join("; "));
  // The generator always lets functions take the newer kinds of data; ours take numbers, texts and ranges only.
  const { functions } = JSON.parse(metadataJson) as Metadata;
  return { functions };
}

/** The texts of `@returns` by function, which Excel's metadata has no place for. */
function answersIn(source: string): ReadonlyMap<string, string> {
  const comments = source.matchAll(/@customfunction (\S+)[\s\S]*?@returns \{[^}]*\} (.*)/g);
  return new Map([...comments].map(([, id = "", text = ""]) => [id, text]));
}
