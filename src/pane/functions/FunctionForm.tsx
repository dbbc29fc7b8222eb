import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LinkButton } from "../parts/LinkButton";
import { Panel } from "../parts/Panel";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { ArgumentField } from "./ArgumentField";
import { dutchFormula, readCall, reasonNotPlain } from "./call";
import { resultOf, signatureOf, type CatalogueEntry } from "./catalogue";
import { useInsertion } from "./use-insertion";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: "0" },
  help: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

/** One function: what it calculates, a worked example, and a form that writes it in the selected cell. */
export function FunctionForm({ entry }: { entry: CatalogueEntry }) {
  const { functions: texts, actions } = useTexts();
  const styles = useStyles();
  const { phase, canUndo, connection } = useSessionState();
  const { run } = useActions();
  const { typed, faults, inserted, reason, type, takeSelection, insert, forget } = useInsertion(entry);
  const call = readCall(entry, typed);
  const never = reasonNotPlain(entry);
  // Without a plan there is no header that offers it, and nothing but a formula can have been written.
  const offersUndo = canUndo && (inserted !== null || connection === null);
  const busy = phase !== "idle";
  const undo = async () => {
    if (await run("undoing")) forget();
  };
  return (
    <Panel title={entry.name} lead={entry.description}>
      <p className={styles.help}>
        <span className={styles.formula}>={signatureOf(entry)}</span>
      </p>
      <Section title={texts.arguments} help={texts.argumentsHelp}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void insert("function");
          }}
        >
          {entry.parameters.map((parameter) => (
            <ArgumentField
              key={parameter.name}
              parameter={parameter}
              value={typed[parameter.name] ?? ""}
              fault={faults.get(parameter.name)}
              onType={(text) => type(parameter.name, text)}
              onTakeSelection={() => void takeSelection(parameter.name)}
            />
          ))}
          {"arguments" in call && <code className={styles.formula}>{dutchFormula(entry, call.arguments)}</code>}
          <p className={styles.help}>{texts.insertHelp}</p>
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={busy}>
              {texts.insert}
            </Button>
            {never === null && (
              <Button disabledFocusable={busy} onClick={() => void insert("plain")}>
                {texts.insertPlain}
              </Button>
            )}
          </div>
          {never !== null && <p className={styles.help}>{texts.notPlain(never)}</p>}
          <p role="status" className={styles.text}>
            {reason !== null && texts.notPlain(reason)}
            {inserted && texts.inserted(inserted.address, inserted.sheet)}
          </p>
          {offersUndo && <LinkButton onClick={() => void undo()}>{actions.undo}</LinkButton>}
        </form>
      </Section>
      {entry.examples.length > 0 && (
        <Section title={texts.example}>
          {entry.examples.map((example) => (
            <p key={example.formula} className={styles.text}>
              <code className={styles.formula}>{example.formula}</code> {texts.gives(resultOf(example))}{" "}
              <span className={styles.help}>({example.source})</span>
            </p>
          ))}
        </Section>
      )}
      <Link href={entry.help} target="_blank" rel="noreferrer">
        {texts.help(entry.name)}
      </Link>
    </Panel>
  );
}
