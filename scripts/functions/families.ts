/** The families of functions, in the order in which a reader meets them: a file of wrappers each. */
export const families = [
  { file: "time", title: "Tijd en geld" },
  { file: "volumes", title: "Aantallen en inzet" },
  { file: "impact", title: "Impact" },
  { file: "costs", title: "Kosten" },
  { file: "payout", title: "Uitkering" },
  { file: "wait-list", title: "Wachtlijst" },
  { file: "control", title: "Controle en uitleg" },
] as const;

/** From the project's folder: what Excel's metadata is made of. */
export const sources = families.map(({ file }) => `./src/functions/excel/${file}.ts`);
