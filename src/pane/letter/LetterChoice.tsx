import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { LENGTHS, isLength, type Length } from "../../letter/templates";
import type { Municipality } from "../../model/plan/figures";
import { useLetterTexts } from "../texts/letter";

const ALL = "";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface Props {
  readonly municipalities: readonly Municipality[];
  /** Code; null for all of them. */
  readonly municipality: string | null;
  readonly onMunicipality: (code: string | null) => void;
  /** Null where an own text decides. */
  readonly length: Length | null;
  readonly onLength: (length: Length) => void;
}

/** To whom, and how much it tells. */
export function LetterChoice({ municipalities, municipality, onMunicipality, length, onLength }: Props) {
  const texts = useLetterTexts();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label={texts.municipality}>
        <Select value={municipality ?? ALL} onChange={(_, { value }) => onMunicipality(value === ALL ? null : value)}>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          <option value={ALL}>{texts.all}</option>
        </Select>
      </Field>
      {length !== null && (
        <Field label={texts.length}>
          <Select
            value={length}
            onChange={(_, { value }) => {
              if (isLength(value)) onLength(value);
            }}
          >
            {LENGTHS.map((choice) => (
              <option key={choice} value={choice}>
                {texts.lengths[choice]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
