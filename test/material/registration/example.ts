import { ALL_FIELDS, textIn } from "./forms";
import { registration, type Registration } from "./talks";

/** Fictional, from one seed: about 900 rows over 18 months, with columns about persons who evidently do not exist. */
export const EXAMPLE: Registration = registration(20261031);

/** The example export, as someone in the Netherlands would get it from a form. */
export function exampleExport(): string {
  const above = ["Export registratie verkennende gesprekken (verzonnen voorbeeld)"];
  return textIn({ delimiter: ";", language: "nl", dates: "d-m-yyyy", fields: ALL_FIELDS, above }, EXAMPLE.rows);
}
