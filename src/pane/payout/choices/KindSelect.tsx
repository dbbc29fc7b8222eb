import { Field, Select } from "@fluentui/react-components";

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
  return (
    <Field label={label}>
      <Select
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
