import type { OfficeGlobals } from "./office-window";

/** And the page's parser of XML, which Node has not. */
const NAMES = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "DOMParser"] as const;

/** Sets office.js' names where the add-in's own modules look for them; answers how to put back what was there. */
export function useGlobally(globals: OfficeGlobals): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
