import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Card } from "../../parts/Card";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1, margin: "0" },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
});

interface Props {
  readonly title: string;
  readonly messages: readonly string[];
}

/** What cannot be used, each with its remedy; nothing where all can. */
export function FaultList({ title, messages }: Props) {
  const styles = useStyles();
  return (
    <div role="alert">
      {messages.length > 0 && (
        <Card tone="error">
          <p className={styles.title}>{title}</p>
          <ul className={styles.list}>
            {messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
