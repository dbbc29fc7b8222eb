import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

/** One function as Excel's metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: "matrix" | "scalar";
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" | "scalar" };
}

export interface Metadata {
  readonly functions: readonly FunctionMetadata[];
}

const SOURCE = join(__dirname, "../../src/functions/functions.ts");

/** The metadata that the build puts in functions.json, made from the same source. */
export async function functionsMetadata(): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(SOURCE);
  if (errors.length > 0) throw new Error(`functions.ts: ${errors.join("; ")}`);
  return JSON.parse(metadataJson) as Metadata;
}

/** src/functions/metadata.json */
export function metadataFile(metadata: Metadata): string {
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
