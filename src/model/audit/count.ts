import { nameOfCount } from "../payout/missing";
import type { Figures } from "../plan/figures";
import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import { date, list } from "../text/dutch";

const OTHER_FILE = "Kies op het tabblad Uitkering een bestand met alle gemeenten, of typ daar de aantallen.";

/** A count that someone gave is used as a whole, or it is said for whom it is not, and of which day it is. */
export function checkCount(
  { inhabitantsOn }: Pick<Plan, "inhabitantsOn">,
  { municipalities, uncounted = [], choices }: Figures,
): readonly Finding[] {
  const { count } = choices ?? {};
  if (count === undefined) return [];
  const which = nameOfCount(count);
  const absent = municipalities.filter(({ code }) => count.of[code] === undefined);
  const without = [...absent, ...uncounted];
  const names = list(without.map(({ name, code }) => `${name} (${code})`));
  const lacks = without.length === 1 ? "ontbreekt" : "ontbreken";
  const findings: Finding[] = [];
  if (municipalities.length > 0 && absent.length === municipalities.length) {
    findings.push({
      code: "count-unused",
      about: "count",
      severity: "error",
      message: `In ${which} staat geen van de gemeenten die meedoen: ${names}. De telling is niet gebruikt; gerekend is met de inwoners die al bekend waren.`,
      remedy: OTHER_FILE,
    });
  } else if (absent.length > 0) {
    findings.push({
      code: "count-incomplete",
      about: "count",
      severity: "warning",
      message: `In ${which} ${lacks} ${names}. Daarvoor is gerekend met de inwoners die al bekend waren; die kunnen van een andere dag zijn.`,
      remedy: OTHER_FILE,
    });
  } else if (uncounted.length > 0) {
    findings.push({
      code: "count-incomplete",
      about: "count",
      severity: "error",
      message: `In ${which} ${lacks} ${names}. Op een halve telling wordt niets uitgekeerd.`,
      remedy: OTHER_FILE,
    });
  }
  if (inhabitantsOn !== null && count.on !== inhabitantsOn) {
    findings.push({
      code: "count-other-day",
      about: "count",
      severity: "warning",
      message: `De afspraak noemt de inwoners op ${date(inhabitantsOn)}; genomen is ${which}. De aandelen zijn daardoor andere dan die van de afspraak.`,
      remedy: `Kies een bestand met de inwoners op ${date(inhabitantsOn)}.`,
    });
  }
  return findings;
}
