import { Decimal } from "../model/money/decimal";
import type { Plan } from "../model/plan/plan";
import type { NewTarget, RealisationChoices } from "../model/plan/realisation-choices";
import { isShareAsked } from "../model/realisation/words";
import { isDate } from "../model/time/iso-date";
import { UsageError } from "./usage-error";

/** What a run is told about what really happened. */
export interface RealisationOptions {
  /** A table of counts, an export of a registration or a workbook with either; null: nothing is said of what was realised. */
  readonly file: string | null;
  /** "1=yes": answers to what was asked of the file. */
  readonly answer: readonly string[];
  /** "talks=55": counts a month. */
  readonly pace: readonly string[];
  /** "14=600:2026-02-01:waarom". */
  readonly target: readonly string[];
  /** "tempo" or "plan". */
  readonly forecast: string | null;
}

const METHODS: Readonly<Record<string, NonNullable<RealisationChoices["method"]>>> = {
  tempo: "run-rate",
  plan: "plan-shape",
};

/** @throws UsageError for what cannot be meant, or needs a file with counts that is not there */
export function knownRealisation(options: RealisationOptions): RealisationOptions {
  const { file, answer, pace, target, forecast } = options;
  if (file === null && answer.length + pace.length + target.length + (forecast === null ? 0 : 1) > 0)
    throw new UsageError("--pace, --target, --forecast en --answer horen bij --realisation BESTAND");
  return options;
}

/**
 * @param kept what was chosen in the workbook: what is told here goes before it
 * @throws UsageError for a measure or a milestone that is not there, or a number that is none
 */
export function realisationChoices(
  { pace, target, forecast }: RealisationOptions,
  plan: Plan,
  kept: RealisationChoices = {},
): RealisationChoices {
  const method = forecast === null ? undefined : METHODS[forecast];
  if (forecast !== null && method === undefined) throw new UsageError(`--forecast ${forecast}: kies tempo of plan`);
  return {
    ...kept,
    paces: { ...kept.paces, ...Object.fromEntries(pace.map((setting) => paceFrom(setting, plan))) },
    targets: [...(kept.targets ?? []), ...target.map((setting) => targetFrom(setting, plan))],
    ...(method && { method }),
  };
}

function paceFrom(setting: string, { measures = [] }: Plan): readonly [string, Decimal] {
  const [, id = "", number = ""] = /^([\w-]+)=(\d+(?:\.\d+)?)$/.exec(setting) ?? [];
  if (number === "") throw new UsageError(`--pace ${setting}: schrijf METING=AANTAL per maand, zoals talks=55`);
  if (!measures.some((measure) => measure.id === id))
    throw new UsageError(`--pace ${setting}: kies een meting uit ${measures.map((measure) => measure.id).join(", ")}`);
  return [id, new Decimal(number)];
}

function targetFrom(setting: string, { milestoneMeasures = [] }: Plan): NewTarget {
  const [, nr = "", number = "", on = "", reason = ""] =
    /^(\d+)=(\d+(?:\.\d+)?):(\d{4}-\d{2}-\d{2}):(.+)$/.exec(setting) ?? [];
  if (nr === "" || !isDate(on))
    throw new UsageError(
      `--target ${setting}: schrijf MIJLPAAL=DOEL:JJJJ-MM-DD:REDEN, zoals 14=600:2026-02-01:afspraak`,
    );
  const of = milestoneMeasures.find((each) => each.nr === Number(nr));
  if (of === undefined)
    throw new UsageError(
      `--target ${setting}: mijlpaal ${nr} heeft geen aantal of aandeel dat anders kan worden afgesproken`,
    );
  const target = new Decimal(number);
  if (target.isZero() || (isShareAsked(of.asked) && target.gt(1)))
    throw new UsageError(`--target ${setting}: geef een getal boven nul; een aandeel is een breuk, zoals 0.73`);
  return { nr: Number(nr), target, on, reason: reason.trim() };
}
