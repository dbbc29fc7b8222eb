import type { AfterwardsResult } from "../../model/businesscase/lines";
import { yearSpan } from "../../model/text/dutch";
import { Amount } from "../figures/Amount";
import { wholeEuros } from "../figures/format";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

/** What each year after the plan comes to, and what the money for that leaves to be paid. */
export function Afterwards({ afterwards }: { afterwards: AfterwardsResult }) {
  const { outcome } = useTexts();
  const { from, perYear, cover } = afterwards;
  const years = yearSpan(cover.years);
  const euros = (value: typeof cover.gap) => <Amount value={value} format={wholeEuros} />;
  return (
    <Section title={outcome.afterwards(from)} help={outcome.afterwardsHelp(from - 1)}>
      <Facts
        facts={[
          { name: outcome.perYear(outcome.zvw), value: euros(perYear.zvw) },
          { name: outcome.perYear(outcome.sdShort), value: euros(perYear.sd) },
          { name: outcome.coverSpending(years), value: euros(cover.spending) },
          {
            name: outcome.coverAvailable(cover.label, years),
            help: outcome.coverAvailableHelp,
            value: euros(cover.available),
          },
          { name: outcome.coverGap, value: euros(cover.gap) },
          { name: outcome.coverBefore, value: euros(cover.before) },
          { name: outcome.coverGapAfterBefore, value: euros(cover.gapAfterBefore) },
        ]}
      />
    </Section>
  );
}
