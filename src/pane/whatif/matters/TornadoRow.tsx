import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { TornadoBar } from "../../../model/whatif/sensitivity/tornado";
import type { Connection } from "../../../workbook/connect/connection";
import type { Format } from "../../figures/format";
import { PlaceButton } from "../../parts/PlaceButton";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { SpanBar } from "../charts/SpanBar";
import { valuesText } from "../parts/outcome-format";
import { basisText } from "./basis-text";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    minWidth: "0",
    paddingInline: "0",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    overflowWrap: "anywhere",
  },
  ends: {
    ...typographyStyles.caption1,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  source: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly bar: TornadoBar;
  readonly base: number;
  readonly domain: readonly [number, number];
  readonly format: Format;
  readonly connection: Connection;
}

/** One assumption: its name opens where low and high come from. */
export function TornadoRow({ bar: { range, atLow, atHigh }, base, domain, format, connection }: Props) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { matters: say } = words;
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { input, low, high, source } = range;
  const link = connection.links.find((candidate) => candidate.input === input.id);
  const end = (name: string, values: typeof low, outcome: typeof atLow) => ({
    outcome: outcome.toNumber(),
    text: `${name} ${valuesText(values, input.unit)}: ${format(outcome)}`,
  });
  // As they lie in the chart: what comes out lower stands left.
  const ends = [end(say.low, low, atLow), end(say.high, high, atHigh)].sort((a, b) => a.outcome - b.outcome);
  return (
    <li className={styles.row}>
      <Button
        appearance="transparent"
        size="small"
        className={styles.name}
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        {input.label}
      </Button>
      <SpanBar domain={domain} base={base} low={atLow.toNumber()} high={atHigh.toNumber()} />
      <div className={styles.ends}>
        {ends.map(({ text }) => (
          <span key={text}>{text}</span>
        ))}
      </div>
      {open && (
        <div className={styles.source}>
          <p className={styles.source}>{basisText(range, words)}</p>
          <p className={styles.source}>
            {say.source}: {texts.explain.source((source ?? input.source).document, (source ?? input.source).detail)}
          </p>
          {link ? <PlaceButton place={link} /> : <p className={styles.source}>{texts.explain.noCell}</p>}
        </div>
      )}
    </li>
  );
}
