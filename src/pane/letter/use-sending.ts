import { useState } from "react";
import type { Written } from "../../letter/letter";
import { fileNames } from "../../letter/output/file-name";
import { toHtml } from "../../letter/output/html";
import { toPlainText } from "../../letter/output/plain-text";
import { register } from "../../model/provenance/register";
import { fitting } from "../../workbook/store/register-room";
import { useActions } from "../state/actions";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { copy } from "../files/clipboard";
import { TYPES, canDownload, download } from "../files/download";
import type { Letters } from "./use-letters";

export interface Sending {
  /** How the last one went, for the user. */
  readonly message: string;
  readonly copy: () => Promise<void>;
  readonly toSheet: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/** The ways in which a letter leaves the pane. What its reference stands for is kept in the workbook each time. */
export function useSending({ letters, printed, name: own }: Letters): Sending {
  const { letter: texts } = useTexts();
  const actions = useActions();
  const [message, setMessage] = useState("");
  const { letters: known } = useSessionState();
  /** Before a letter leaves: a reference that could not be kept would mean nothing. */
  const isFull = () => {
    const full = fitting(register(known, printed)) === null;
    if (full) setMessage(texts.full);
    return full;
  };
  const name = own ?? nameOf(letters, texts.fileName);
  const onSheet = () =>
    actions.writeLetter(
      letters.flatMap(({ blocks }) => blocks),
      printed,
    );
  return {
    message,
    copy: async () => {
      if (isFull()) return;
      const html = toHtml(letters);
      if (await copy({ html, text: toPlainText(letters) })) {
        setMessage(texts.copied);
        await actions.keepReference(printed);
      } else if (await onSheet()) {
        setMessage(texts.copyRefused);
      } else {
        setMessage(download(`${name}.html`, html, TYPES.html) ? texts.copyToFile : texts.noWayOut);
      }
    },
    toSheet: async () => {
      setMessage("");
      if (await onSheet()) setMessage(texts.onSheet);
    },
    save: async () => {
      setMessage("");
      // Nothing is kept of a letter that did not leave.
      if (!canDownload()) return setMessage(texts.noFiles);
      if (isFull()) return;
      try {
        // Loaded only now: most letters are copied.
        const { toDocx } = await import(/* webpackChunkName: "letter-docx" */ "../../letter/output/docx");
        const bytes = await toDocx(letters);
        download(`${name}.docx`, new Uint8Array(bytes), TYPES.docx);
        setMessage(texts.saved(`${name}.docx`));
        await actions.keepReference(printed);
      } catch {
        setMessage(texts.notSaved);
      }
    },
  };
}

function nameOf(letters: readonly Written[], many: string): string {
  const [only, ...others] = letters;
  return only === undefined || others.length > 0 ? many : (fileNames([only.title])[0] ?? many);
}
