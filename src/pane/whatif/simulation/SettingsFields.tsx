import { makeStyles, tokens } from "@fluentui/react-components";
import { KindSelect } from "../../payout/choices/KindSelect";
import { useWhatIfTexts } from "../../texts/whatif";
import { NumberField } from "../parts/NumberField";
import { SAMPLINGS, type Settings, type SettingsField } from "./settings";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly settings: Settings;
  readonly wrong: ReadonlySet<SettingsField>;
  readonly onChange: (settings: Settings) => void;
}

/** How many draws, which ones, and when it is enough: folded away, since the usual is good. */
export function SettingsFields({ settings, wrong, onChange }: Props) {
  const { simulation: say } = useWhatIfTexts();
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <NumberField
        label={say.runs}
        value={settings.runs}
        wrong={wrong.has("runs") && say.runsWrong}
        onChange={(runs) => onChange({ ...settings, runs })}
      />
      <NumberField
        label={say.seed}
        hint={say.seedHelp}
        value={settings.seed}
        wrong={wrong.has("seed") && say.seedWrong}
        onChange={(seed) => onChange({ ...settings, seed })}
      />
      <KindSelect
        label={say.sampling}
        kinds={say.samplings}
        order={SAMPLINGS}
        chosen={settings.sampling}
        onPick={(sampling) => onChange({ ...settings, sampling })}
      />
      <NumberField
        label={say.converge}
        hint={say.convergeHelp}
        value={settings.tolerance}
        wrong={wrong.has("tolerance")}
        onChange={(tolerance) => onChange({ ...settings, tolerance })}
      />
    </div>
  );
}
