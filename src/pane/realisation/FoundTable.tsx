import { Checkbox, Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { date } from "../../model/text/dutch";
import type { FoundActuals, Question } from "../../workbook/realisation/found";
import { Card } from "../parts/Card";
import { DataTable } from "../parts/DataTable";
import { Folded } from "../parts/Folded";
import { useRealisationTexts } from "../texts/realisation-nl";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: "0" },
  text: { ...typographyStyles.body1, margin: "0" },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly table: FoundActuals;
  /** The file, or the workbook. */
  readonly where: string;
  readonly answers: ReadonlyMap<string, string>;
  readonly isSkipped: boolean;
  readonly onAnswer: (question: string, answer: string) => void;
  readonly onSkip: (skip: boolean) => void;
}

/** One table that was found: what of it is certain, what is asked, and what was refused. */
export function FoundTable({ table, where, answers, isSkipped, onAnswer, onSkip }: Props) {
  const { import: texts } = useRealisationTexts();
  const styles = useStyles();
  const { kind, sheet, address, columns, leftOut, notes, lastDay, questions, counts } = table;
  const personal = columns.filter(({ meaning }) => meaning === "personal");
  return (
    <Card tone={questions.length > 0 ? "warning" : "plain"}>
      <h4 className={styles.title}>{texts.kinds[kind]}</h4>
      <p className={styles.note}>{texts.found(sheet === where ? where : `${where}, ${sheet}!${address}`)}</p>
      <p className={styles.text}>
        {texts.figures(counts.length)}
        {lastDay !== null && ` ${texts.until(date(lastDay))}`}
      </p>
      {personal.length > 0 && (
        <Refused title={texts.personal} items={personal.map(({ header, why }) => texts.personalColumn(header, why))} />
      )}
      {leftOut.length > 0 && (
        <Refused title={texts.leftOut} items={leftOut.map(({ count, why }) => texts.left(count, why))} />
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {questions.length > 0 && (
        <>
          <p className={styles.title}>{texts.questions}</p>
          <p className={styles.note}>{texts.questionsHelp}</p>
          {questions.map((question) => (
            <Asked key={question.id} question={question} answer={answers.get(question.id)} onAnswer={onAnswer} />
          ))}
        </>
      )}
      {columns.length > 0 && (
        <Folded title={texts.columns}>
          <DataTable
            caption={texts.columns}
            rows={columns}
            rowKey={({ column }) => column}
            columns={[
              { key: "column", header: texts.column, text: true, cell: ({ header }) => header },
              { key: "meaning", header: texts.meaning, text: true, cell: ({ meaning }) => texts.meanings[meaning] },
              { key: "why", header: texts.why, text: true, cell: ({ why }) => why },
            ]}
          />
        </Folded>
      )}
      <Checkbox label={texts.skip} checked={isSkipped} onChange={(_, { checked }) => onSkip(checked === true)} />
    </Card>
  );
}

function Refused({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.text}>{title}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

interface AskedProps {
  readonly question: Question;
  readonly answer: string | undefined;
  readonly onAnswer: Props["onAnswer"];
}

/** A question without options is a remark that stands in the way. */
function Asked({ question: { id, text, options }, answer = "", onAnswer }: AskedProps) {
  const { import: texts } = useRealisationTexts();
  const styles = useStyles();
  if (options.length === 0) return <p className={styles.text}>{text}</p>;
  return (
    <Field label={text}>
      <Select
        value={options.some((option) => option.id === answer) ? answer : ""}
        onChange={(_, { value }) => value !== "" && onAnswer(id, value)}
      >
        <option value="">{texts.choose}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
