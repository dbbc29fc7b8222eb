import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  readonly label: string;
  /** Extension and type: ".csv,text/csv". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose a file. What is in it stays on this computer. */
export function FileButton({ label, accept, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => picker.current?.click()}>{label}</Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file, once mended, must be able to be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
