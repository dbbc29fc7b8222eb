import type { Finding } from "../../../model/plan/finding";
import { cellAddress } from "../../cells/address";
import type { Claim } from "./claim";

/** A number typed between formulas that are one formula filled in: it no longer follows what it adds up. */
export function interruptedFormulas(filled: readonly Claim[]): readonly Finding[] {
  const typed = new Map(filled.filter(({ figure }) => figure.formula === null).map((claim) => [claim.figure, claim]));
  return [...typed.values()].map(({ sheet, figure }): Finding => {
    const address = cellAddress(figure.row, figure.column);
    return {
      code: "formula-interrupted",
      about: `${sheet}!${address}`,
      severity: "warning",
      place: { sheet, address },
      message: `In ${sheet}!${address} staat een getypt getal tussen formules. Het verandert niet mee als de invoer wijzigt.`,
      remedy: `Trek de formule van de cel ernaast door over ${sheet}!${address}, of zet erbij waarom dit getal vast is.`,
    };
  });
}
