import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FoundActuals } from "../../workbook/realisation/found";
import type { ActualsFile, ActualsImport } from "../../workbook/session/session";
import { REALISATION_SHEET } from "../../workbook/sheets/sheet-names";
import { FileButton, type TextFile } from "../parts/FileButton";
import { Section } from "../parts/Section";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useRealisationTexts, type RealisationTexts } from "../texts/realisation-nl";
import { FoundTable } from "./FoundTable";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  message: { ...typographyStyles.body1, margin: "0" },
});

/** What was found, where, and what was answered about it. Nothing of it is kept until it is confirmed. */
interface Search {
  readonly file: ActualsFile | null;
  readonly answers: ReadonlyMap<string, string>;
  readonly found: readonly FoundActuals[];
}

const keyOf = ({ sheet, address }: FoundActuals) => `${sheet}!${address}`;

/** Counts from a file or from a table in the workbook: looked for, shown with what is in doubt, confirmed, then taken. */
export function ImportPart({ title }: { title: string }) {
  const { import: texts } = useRealisationTexts();
  const styles = useStyles();
  const { ask } = useActions();
  const { phase } = useSessionState();
  const [search, setSearch] = useState<Search | null>(null);
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [message, setMessage] = useState("");
  const busy = phase !== "idle";
  const whereOf = (file: ActualsFile | null) => file?.name ?? texts.inWorkbook;
  const look = async (file: ActualsFile | null, answers: ReadonlyMap<string, string> = new Map()) => {
    setMessage("");
    const found = await ask((session) => session.findActuals(file, answers));
    if (found !== null) setSearch({ file, answers, found });
  };
  const choose = async (file: TextFile) => {
    setSkipped(new Set());
    await look(file);
  };
  const used = search?.found.filter((table) => !skipped.has(keyOf(table))) ?? [];
  const figures = used.reduce((sum, { counts }) => sum + counts.length, 0);
  const take = async () => {
    const taken = await ask((session) => session.importActuals(used, { linked: search?.file === null }));
    if (taken === null) return;
    setSearch(null);
    setMessage(takenText(taken, texts));
  };
  return (
    <Section title={title} help={texts.help}>
      <div className={styles.buttons}>
        <FileButton label={texts.file} accept=".csv,.txt,.tsv,text/csv" onFile={(file) => void choose(file)} />
        <Button
          disabledFocusable={busy}
          onClick={() => {
            setSkipped(new Set());
            void look(null);
          }}
        >
          {texts.workbook}
        </Button>
      </div>
      <p className={styles.text}>{texts.excel}</p>
      {search?.found.map((table) => (
        <FoundTable
          key={keyOf(table)}
          table={table}
          where={whereOf(search.file)}
          answers={search.answers}
          isSkipped={skipped.has(keyOf(table))}
          onAnswer={(id, answer) => void look(search.file, new Map([...search.answers, [id, answer]]))}
          onSkip={(skip) =>
            setSkipped((before) => new Set([...before, keyOf(table)].filter((key) => skip || key !== keyOf(table))))
          }
        />
      ))}
      {search && search.found.length > 0 && (
        <>
          <p className={styles.text}>{texts.takeHelp(REALISATION_SHEET)}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={busy || figures === 0} onClick={() => void take()}>
              {texts.take(figures)}
            </Button>
            <Button onClick={() => setSearch(null)}>{texts.cancel}</Button>
          </div>
        </>
      )}
      <div role="status">
        {search?.found.length === 0 && <p className={styles.message}>{texts.nothing(whereOf(search.file))}</p>}
        {message !== "" && <p className={styles.message}>{message}</p>}
      </div>
    </Section>
  );
}

function takenText({ figures, kept, contrary }: ActualsImport, texts: RealisationTexts["import"]): string {
  return [
    texts.taken(figures, REALISATION_SHEET),
    ...(kept > 0 ? [texts.kept(kept)] : []),
    ...(contrary.length > 0 ? [texts.contrary(contrary.length)] : []),
  ].join(" ");
}
