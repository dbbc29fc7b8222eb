/** Something wrong in a template: a Dutch sentence that names line and placeholder. */
export interface TemplateFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** "Regel 4: {{bedrg}} bestaat niet." */
export function fault(line: number, message: string): TemplateFault {
  return { line, message: `Regel ${line}: ${message}` };
}
