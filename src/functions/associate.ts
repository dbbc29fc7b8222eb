import * as functions from "./functions";

/** Tells office.js which code answers which function where no bundler does it: a name in code is its id in lower case. */
export function associateFunctions(): void {
  for (const [name, implementation] of Object.entries(functions)) {
    CustomFunctions.associate(name.toUpperCase(), implementation);
  }
}
