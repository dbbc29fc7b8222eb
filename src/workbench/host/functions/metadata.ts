/** What `custom-functions-metadata` makes of the doc comments of an add-in's functions. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** What `CustomFunctions.associate` names. */
  readonly id: string;
  /** As it stands in a formula, after the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  /** "any" by default. */
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
