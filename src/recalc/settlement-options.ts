import { Decimal } from "../model/money/decimal";
import { withEnds } from "../model/payout/ends";
import type { PayoutChoices } from "../model/plan/choices";
import { NO_ENTRIES, type DeterminationEntries } from "../model/plan/determination-entries";
import { NO_ENDS, type Ends } from "../model/plan/ends";
import type { Municipality } from "../model/plan/figures";
import { isDate, type IsoDate } from "../model/time/iso-date";
import { UsageError } from "./usage-error";

/** What a run is told about the end of the agreement and about spending. */
export interface SettlementOptions {
  /** "beeindigd:2026-12-31", "vervangen:2027-01-01", "GM0183:2026-06-30". */
  readonly end: readonly string[];
  /** "GM0183=80000", "regio=4000000.50" of the pot, "regio:GM0183=130000" of one share of it. */
  readonly spent: readonly string[];
}

const ENDS: Readonly<Record<string, "terminated" | "replaced">> = { beeindigd: "terminated", vervangen: "replaced" };
const POT = "regio";

/**
 * The change of choices that these options ask for.
 * @throws UsageError for a day, an amount or a municipality that is not there
 */
export function changeOfSettlement(
  { end, spent }: SettlementOptions,
  municipalities: readonly Municipality[],
): (choices: PayoutChoices) => PayoutChoices {
  const ends = end.map((option) => endFrom(option, municipalities));
  const entries = spent.map((option) => spentFrom(option, municipalities));
  return (choices) => ({
    ...choices,
    ...(ends.length > 0 && { ends: ends.reduce(withEnds, choices.ends ?? NO_ENDS) }),
    ...(entries.length > 0 && {
      determination: entries.reduce((all, enter) => enter(all), choices.determination ?? NO_ENTRIES),
    }),
  });
}

function endFrom(option: string, municipalities: readonly Municipality[]): Ends {
  const [, what = "", on = ""] = /^([^:]+):(.+)$/.exec(option) ?? [];
  const day: IsoDate = on;
  const exists: boolean = isDate(day);
  if (!exists) {
    throw new UsageError(
      `--end ${option}: schrijf bijvoorbeeld beeindigd:2026-12-31, vervangen:2026-12-31 of GM0183:2026-06-30`,
    );
  }
  const all = ENDS[what];
  return all === undefined ? { leaving: { [known(`--end ${option}`, what, municipalities)]: day } } : { [all]: day };
}

function spentFrom(
  option: string,
  municipalities: readonly Municipality[],
): (entries: DeterminationEntries) => DeterminationEntries {
  const [, who, text] = /^(.+)=(\d{1,15}(?:\.\d{1,4})?)$/.exec(option) ?? [];
  if (who === undefined || text === undefined) {
    throw new UsageError(
      `--spent ${option}: schrijf bijvoorbeeld GM0183=80000.50, ${POT}=4000000 voor de pot, of ${POT}:GM0183=130000 voor een aandeel daarin`,
    );
  }
  const spent = new Decimal(text);
  if (who === POT) return (entries) => ({ ...entries, pot: { ...entries.pot, spent } });
  const ofPot = who.startsWith(`${POT}:`);
  const code = known(`--spent ${option}`, ofPot ? who.slice(POT.length + 1) : who, municipalities);
  return (entries) => {
    const { [code]: before = {} } = entries.municipalities ?? {};
    const entry = ofPot ? { ...before, regional: { ...before.regional, spent } } : { ...before, spent };
    return { ...entries, municipalities: { ...entries.municipalities, [code]: entry } };
  };
}

/** The code of a municipality that is named by its code or by its name. */
function known(option: string, who: string, municipalities: readonly Municipality[]): string {
  const found = municipalities.find(({ code, name }) =>
    [code, name].some((of) => of.toLowerCase() === who.toLowerCase()),
  );
  if (found === undefined) {
    throw new UsageError(
      `${option}: er is geen gemeente ${who}; er zijn ${municipalities.map(({ code, name }) => `${name} (${code})`).join(", ")}`,
    );
  }
  return found.code;
}
