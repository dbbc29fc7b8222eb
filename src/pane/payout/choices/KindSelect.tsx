import { Field, makeStyles, Select } from "@fluentui/react-components";

/** A list is as wide as its longest name, unless it may be narrower: in a narrow pane it must. */
const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  list: { minWidth: 0, width: "100%" },
});

interface Props<Kind extends string> {
  readonly label: string;
  /** Each kind with its name, in the order of the list. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly order: readonly Kind[];
  readonly chosen: Kind;
  readonly onPick: (kind: Kind) => void;
}

/** One of a few kinds, from the browser's own list. */
export function KindSelect<Kind extends string>({ label, kinds, order, chosen, onPick }: Props<Kind>) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.narrow}>
      <Select
        className={styles.narrow}
        select={{ className: styles.list }}
        value={chosen}
        onChange={(_, { value }) => {
          const picked = order.find((kind) => kind === value);
          if (picked) onPick(picked);
        }}
      >
        {order.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
