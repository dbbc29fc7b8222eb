import type { Finding } from "../../model/plan/finding";
import { list } from "../../model/text/dutch";
import type { TableLink } from "../links/table-link";

/**
 * Rows of a table with figures and without a name. Left out, their money would go to the others: nothing is paid until
 * someone says whose it is.
 * @param what Dutch: "gemeente"
 */
export function namelessRows({ sheet, table, nameless = [] }: TableLink, what: string, consequence: string): Finding[] {
  const [first] = nameless;
  if (first === undefined) return [];
  const cells = list(nameless.map((address) => `${sheet}!${address}`));
  return [
    {
      code: "nameless-row",
      about: table,
      severity: "error",
      place: { sheet, address: first },
      each: nameless,
      message: `In ${cells} staat geen ${what}, terwijl er wel een getal bij staat. ${consequence}`,
      remedy: `Vul de ${what} in; maak de regel leeg als hij er niet bij hoort, of zet er "Totaal" voor als het een optelling is.`,
    },
  ];
}
