import * as functions from "./functions";

/** Tells office.js which code answers which function. */
export function associateFunctions(): void {
  for (const [name, implementation] of Object.entries(functions)) {
    CustomFunctions.associate(idOf(name), implementation);
  }
}

/** A name in code is its id in lower case, with "_" for the dot. */
export function idOf(name: string): string {
  return name.toUpperCase().replaceAll("_", ".");
}
