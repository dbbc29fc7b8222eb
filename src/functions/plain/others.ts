import type { Plain } from "./plain";
import { atom } from "./reference";

type References = readonly (string | null)[];

/** Functions that are more than one formula over single cells. */
export const OTHER_FORMULAS: Readonly<Record<string, (references: References) => Plain>> = {
  PRIJSPEIL: ([amount, from, to, years, rates]) =>
    oneByOne([amount, from, to]) ??
    given([amount, from, to, years, rates], (a, f, t, y, r) => {
      const forward = `(${y}>${f})*(${y}<=${t})`;
      const back = `(${y}>${t})*(${y}<=${f})`;
      // A product over a condition needs an array formula in older versions; a sum of logarithms does not.
      return `${a}*EXP(SUMPRODUCT((${forward}-${back})*LN(1+${r})))`;
    }),

  NCW: ([flows, years, base, rate, from]) =>
    from != null
      ? { reason: "Een rente die per periode verschilt, vraagt een hulprij met een factor per jaar." }
      : given([flows, years, base, rate], (f, y, b, r) => `SUMPRODUCT(${f}/(1+${r})^(${y}-${b}))`),

  JAARDEEL: ([year, first, last]) =>
    oneByOne([year, first, last]) ??
    given([year, first], (y, f) => {
      const end = last == null ? "1" : clipped(moment(last, y, 0));
      return `${end}-${clipped(moment(f, y, 1))}`;
    }),
};

/** Why the other functions have no plain formula. */
export const REASONS: Readonly<Record<string, string>> = {
  TERUGVERDIENJAAR: "Het terugverdienjaar vraagt een hulprij met de som tot en met elk jaar.",
  VERDEEL: "Verdelen naar grootste resten vraagt hulpkolommen met resten en rangnummers; zet de waarden vast.",
  UITKERING: "De uitkering verdeelt naar grootste resten en vraagt hulpkolommen; zet de waarden vast.",
  TERUGBETALING: "De terugbetaling verdeelt naar grootste resten en vraagt hulpkolommen; zet de waarden vast.",
  RISICO: "Het gedeelde risico verdeelt naar grootste resten en vraagt hulpkolommen; zet de waarden vast.",
  MIJLPAALSTATUS: "De status volgt uit afspraken die niet in één leesbare formule passen; zet de waarden vast.",
  WACHTLIJST: "Elk jaar hangt af van het jaar ervoor; dat vraagt een formule per cel en geen enkele formule.",
  "CONTROLE.TOTAAL": "De uitkomst is een zin; zet de waarden vast.",
  UITLEG: "De uitkomst is een zin; zet de waarden vast.",
};

/** Of a range these formulas would make one number; each cell needs its own. */
function oneByOne(references: readonly (string | null | undefined)[]): Plain | null {
  const isRange = references.some((reference) => reference?.includes(":") === true);
  return isRange ? { reason: "Van een bereik vraagt dit een formule per cel; schrijf ze cel voor cel." } : null;
}

function given(references: readonly (string | null | undefined)[], write: (...texts: string[]) => string): Plain {
  const texts = references.filter((reference): reference is string => reference != null);
  if (texts.length < references.length)
    return { reason: "Er ontbreekt een argument; vul alle verplichte argumenten in." };
  return { formula: write(...texts.map(atom)) };
}

/** Years from the beginning of `year` to a date, whole months alike; `before` 1: the date itself not counted. */
function moment(date: string, year: string, before: 0 | 1): string {
  const day = before === 1 ? `(DAY(${date})-1)` : `DAY(${date})`;
  return `YEAR(${date})-${year}+(MONTH(${date})-1+${day}/DAY(EOMONTH(${date},0)))/12`;
}

function clipped(text: string): string {
  return `MAX(0,MIN(1,${text}))`;
}
