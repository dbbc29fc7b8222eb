import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Decimal } from "../../model/money/decimal";
import { OUTCOME_WORDS } from "../../model/plan/milestone-outcome";
import { notedChance, toldChance, toldStanding } from "../../model/realisation/ahead";
import { courseOf } from "../../model/realisation/course";
import type { Basis } from "../../model/realisation/forecast";
import type { ProgressLine } from "../../model/realisation/progress";
import type { MilestoneStake } from "../../model/realisation/stakes";
import type { Measured } from "../../model/realisation/standing";
import {
  METHOD_WORDS,
  askedText,
  chanceText,
  clashingText,
  lackingText,
  neededText,
  noOutlookText,
  outlookText,
  reachText,
  soFarText,
  toldOf,
} from "../../model/realisation/words";
import { date } from "../../model/text/dutch";
import type { IsoDate } from "../../model/time/iso-date";
import { wholeEuros } from "../figures/format";
import { Card } from "../parts/Card";
import { Facts, type Fact } from "../parts/Facts";
import { LinkButton } from "../parts/LinkButton";
import { useRealisationTexts, type RealisationTexts } from "../texts/realisation-nl";
import { CourseChart } from "./CourseChart";
import { LightMark, TONES } from "./LightMark";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1, margin: "0" },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly line: ProgressLine;
  readonly basis: Basis;
  readonly onTarget: (standing: Measured) => void;
}

/** One milestone: its light, how far it is, what is likely, what must still happen, and the money. */
export function MilestoneCard({ line, basis, onTarget }: Props) {
  const { milestone: texts } = useRealisationTexts();
  const styles = useStyles();
  const { milestone, light, stake } = line;
  const { nr, name, description, due, dueAssumed, outcome } = milestone;
  const measured = toldStanding(line);
  const money = stake === null ? [] : [stakeFact(stake, texts)];
  const remarks = measured ? [lackingText(measured), clashingText(measured), measured.of.reading ?? null] : [];
  return (
    <Card tone={TONES[light]}>
      <div className={styles.head}>
        <LightMark light={light} />
        <span className={styles.note}>{dueAssumed ? texts.noDay : texts.due(date(due))}</span>
      </div>
      <p className={styles.name}>
        {name}. {description}
      </p>
      {outcome.status !== "open" && <p className={styles.note}>{texts.noted(OUTCOME_WORDS[outcome.status])}</p>}
      <Facts facts={[...(measured ? factsOf(line, measured, basis.book.actuals.until, texts) : []), ...money]} />
      {remarks.map(
        (remark) =>
          remark !== null && (
            <p key={remark} className={styles.note}>
              {remark}
            </p>
          ),
      )}
      {measured && (
        <>
          <CourseChart course={courseOf(basis, measured)} standing={measured} />
          <div>
            <LinkButton label={`${texts.newTarget}: ${texts.newTargetLabel(nr)}`} onClick={() => onTarget(measured)}>
              {texts.newTarget}
            </LinkButton>
          </div>
        </>
      )}
    </Card>
  );
}

function factsOf(
  line: ProgressLine,
  standing: Measured,
  until: IsoDate,
  texts: RealisationTexts["milestone"],
): readonly Fact[] {
  const { target, span, outlooks } = standing;
  const told = toldOf(standing);
  const [outlook] = outlooks;
  const chance = toldChance(line);
  const [needed, reach, why] = [neededText(standing), reachText(standing, until), noOutlookText(standing)];
  const agreed = target.agreed.map((each) => texts.agreed(told(each.target), date(each.on), each.reason));
  return [
    {
      name: texts.asked,
      value: askedText(standing),
      ...(agreed.length > 0 && { help: [texts.published(told(target.published)), ...agreed].join("; ") }),
    },
    { name: texts.soFar, value: soFarText(standing), help: texts.span(date(span.from), date(span.until)) },
    ...(outlook
      ? [
          {
            name: texts.forecast,
            value: told(new Decimal(outlook.expected)),
            help: `${METHOD_WORDS[outlook.method]}: ${outlookText(outlook, standing)}`,
          },
        ]
      : []),
    ...(why === null ? [] : [{ name: texts.noForecast, value: texts.none, help: why }]),
    ...(chance !== null
      ? [
          {
            name: texts.chance,
            value: chance,
            ...(notedChance(line) && {
              help: texts.notedChance(standing.chance === null ? null : chanceText(standing.chance)),
            }),
          },
        ]
      : []),
    ...(needed === null ? [] : [{ name: texts.needed, value: needed }]),
    ...(reach === null ? [] : [{ name: texts.reach, value: reach }]),
  ];
}

function stakeFact(stake: MilestoneStake, texts: RealisationTexts["milestone"]): Fact {
  const { iza, spuk, expectedIza, expectedSpuk } = stake;
  return {
    name: texts.stake,
    value: texts.both(wholeEuros(iza), wholeEuros(spuk)),
    ...(expectedIza && expectedSpuk && { help: texts.lost(wholeEuros(expectedIza), wholeEuros(expectedSpuk)) }),
  };
}
