import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { LinkButton } from "../parts/LinkButton";
import { Panel } from "../parts/Panel";
import { useTexts } from "../texts/texts";
import { search, type CatalogueEntry } from "./catalogue";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
  },
  text: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (entry: CatalogueEntry) => void;
}

/** Every function with its formula in words; typing narrows the list. */
export function FunctionList({ query, onQuery, onChoose }: Props) {
  const { functions: texts } = useTexts();
  const styles = useStyles();
  const found = search(query);
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <Field label={texts.search}>
        <Input type="search" value={query} onChange={(_, { value }) => onQuery(value)} />
      </Field>
      <p role="status" className={styles.text}>
        {texts.found(found.length)}
      </p>
      <ul className={styles.list}>
        {found.map((entry) => (
          <li key={entry.id}>
            <LinkButton onClick={() => onChoose(entry)}>{entry.name}</LinkButton>
            <p className={styles.text}>{entry.description}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
